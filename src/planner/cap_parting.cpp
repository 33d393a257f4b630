#include "planner/cap_parting.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string_view>

namespace posology::planner {
namespace {

// Posts that are gone through while exchanges are tried; the time is counted and not clocked.
constexpr std::int64_t most_steps = 2000000;

class Parting {
 public:
  Parting(const Plan& plan, const std::vector<std::size_t>& posts, const CapRows& rows, CapChoice& choice)
      : plan_(plan), posts_(posts), rows_(rows), choice_(choice), stays_(plan.posts.size()) {
    for (std::size_t i = 0; i < plan.posts.size(); ++i) {
      stays_[i] = plan.posts[i].placed;
      if (stays_[i]) lanes_[plan.posts[i].platform].push_back(i);
    }
    for (std::size_t k = 0; k < posts.size(); ++k) stays_[posts[k]] = choice.held[k] < 0;
    for (std::size_t c = 0; c < rows.on.size(); ++c) {
      Money all, spared;
      for (std::size_t k = 0; k < posts.size(); ++k) {
        all += rows.on[c][k];
        if (choice.held[k] >= 0) spared += rows.on[c][k];
      }
      spare_.push_back(spared - std::clamp(rows.over[c], Money{}, all));
    }
  }

  void run() {
    for (std::size_t k = 0; k < posts_.size() && steps_ > 0; ++k) {
      if (choice_.held[k] >= 0 && plan_.posts[posts_[k]].counts_as != Pillar::product && pairs(k) > 0) keep(k);
    }
  }

 private:
  // Of the platform of a post.
  [[nodiscard]] int pairs(std::size_t k) {
    const std::vector<std::size_t>& lane = lanes_[plan_.posts[posts_[k]].platform];
    steps_ -= std::ssize(lane);
    int count = 0;
    bool before = false;
    for (const std::size_t i : lane) {
      if (!stays_[i]) continue;
      const bool product = plan_.posts[i].counts_as == Pillar::product;
      count += before && product ? 1 : 0;
      before = product;
    }
    return count;
  }

  // One that would stand between two stays, and the nearest of its platform with which that helps goes instead.
  void keep(std::size_t k) {
    const int now = pairs(k);
    for (std::size_t far = 1; far < posts_.size() && steps_ > 0; ++far) {
      const bool back = k >= far && trade(k - far, k, now);
      if (back || (k + far < posts_.size() && trade(k + far, k, now))) return;
    }
  }

  bool trade(std::size_t goes, std::size_t stays, int pairs_now) {
    const bool same = plan_.posts[posts_[goes]].platform == plan_.posts[posts_[stays]].platform;
    if (!same || choice_.held[goes] >= 0 || rows_.locked[goes] || !within_caps(goes, stays)) return false;
    turn(goes, stays);
    if (pairs(goes) >= pairs_now) {
      turn(stays, goes);
      return false;
    }
    for (std::size_t c = 0; c < spare_.size(); ++c) spare_[c] += rows_.on[c][goes] - rows_.on[c][stays];
    choice_.held[goes] = cap_for(goes, choice_.held[stays]);
    choice_.held[stays] = -1;
    return true;
  }

  void turn(std::size_t goes, std::size_t stays) {
    stays_[posts_[goes]] = false;
    stays_[posts_[stays]] = true;
  }

  [[nodiscard]] bool within_caps(std::size_t goes, std::size_t stays) const {
    for (std::size_t c = 0; c < spare_.size(); ++c) {
      if (spare_[c] + rows_.on[c][goes] - rows_.on[c][stays] < Money{}) return false;
    }
    return true;
  }

  // The cap that held the other one, where this one has money on it too.
  [[nodiscard]] int cap_for(std::size_t post, int other) const {
    if (rows_.on[static_cast<std::size_t>(other)][post] > Money{}) return other;
    for (std::size_t c = 0; c < rows_.on.size(); ++c) {
      if (rows_.on[c][post] > Money{}) return static_cast<int>(c);
    }
    return other;
  }

  const Plan& plan_;
  const std::vector<std::size_t>& posts_;
  const CapRows& rows_;
  CapChoice& choice_;
  std::vector<bool> stays_;                                     ///< by post of the plan
  std::map<std::string_view, std::vector<std::size_t>> lanes_;  ///< placed posts by platform, in the order of time
  std::vector<Money> spare_;                                    ///< by cap: what more than needed is held back
  std::int64_t steps_ = most_steps;
};

}  // namespace

void part_products(const Plan& plan, const std::vector<std::size_t>& posts, const CapRows& rows, CapChoice& choice) {
  Parting(plan, posts, rows, choice).run();
}

}  // namespace posology::planner
