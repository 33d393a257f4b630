#include "rules/cadence/circles.h"

#include <cstdint>
#include <map>
#include <string_view>

namespace posology::rules {
namespace {

// An event of the same name comes first, as in the planner.
std::vector<std::vector<Step>> steps_of(const Campaign& campaign) {
  std::map<std::string_view, std::size_t> numbers;
  for (std::size_t i = 0; i < campaign.posts.size(); ++i) numbers.emplace(campaign.posts[i].id->text, i);
  std::vector<std::vector<Step>> steps(campaign.posts.size());
  for (std::size_t i = 0; i < campaign.posts.size(); ++i) {
    const Post& post = campaign.posts[i];
    const auto add = [&](std::string_view id, Place place, bool cut) {
      const auto to = numbers.find(id);
      if (to == numbers.end() || campaign.event(id) != nullptr) return;
      steps[i].push_back({&post, to->second, &campaign.posts[to->second], place, cut});
    };
    for (const auto& after : post.after) add(after->text, after.place, false);
    if (post.derived_from) add(post.derived_from->value.text, post.derived_from->place, true);
  }
  return steps;
}

/// Goes from each post to what it waits for, on a way of its own: a chain of thousands would break the machine's stack.
class Walk {
 public:
  Walk(const Campaign& campaign, const std::function<void(const Circle&)>& see)
      : see_(see), steps_(steps_of(campaign)), depth_(steps_.size(), not_seen) {}

  // From the end of the file: what closes a circle then is mostly a post that waits for a later one.
  void all() {
    for (std::size_t start = steps_.size(); start-- > 0;) {
      if (depth_[start] == not_seen) go_to(start);
      while (!way_.empty()) go_on();
    }
  }

 private:
  static constexpr std::size_t not_seen = SIZE_MAX, left = SIZE_MAX - 1;
  struct Stand {
    std::size_t post, next = 0;
  };

  void go_to(std::size_t post) {
    depth_[post] = way_.size();
    way_.push_back({post});
  }

  void go_on() {
    Stand& here = way_.back();
    if (here.next == steps_[here.post].size()) {
      depth_[here.post] = left;
      way_.pop_back();
      return;
    }
    const Step& step = steps_[here.post][here.next++];
    if (depth_[step.to] == not_seen) {
      go_to(step.to);
    } else if (depth_[step.to] != left) {
      close(step);
    }
  }

  void close(const Step& last) {
    const std::size_t from = depth_[last.to];
    Circle circle{{last}, way_.size() - from};
    for (std::size_t i = from; i + 1 < way_.size() && circle.steps.size() < most_steps; ++i)
      circle.steps.push_back(steps_[way_[i].post][way_[i].next - 1]);
    see_(circle);
  }

  const std::function<void(const Circle&)>& see_;
  std::vector<std::vector<Step>> steps_;
  std::vector<std::size_t> depth_;
  std::vector<Stand> way_;
};

}  // namespace

void each_circle(const Campaign& campaign, const std::function<void(const Circle&)>& see) { Walk(campaign, see).all(); }

}  // namespace posology::rules
