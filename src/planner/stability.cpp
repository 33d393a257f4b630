#include "planner/stability.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "planner/held.h"

namespace posology::planner {
namespace {

const Person* person_of(const Campaign& campaign, std::string_view id) {
  for (const Person& person : campaign.team) {
    if (person.id->text == id) return &person;
  }
  return nullptr;
}

std::string taken_up(const Campaign& campaign, std::string_view id, Role role) {
  const Person* person = person_of(campaign, id);
  if (person == nullptr) return fmt::format("'{}' is no longer in the team", id);
  const bool holds =
      std::any_of(person->roles.begin(), person->roles.end(), [&](const auto& r) { return r.value == role; });
  if (!holds) return fmt::format("'{}' is no longer {}", id, word(role));
  return fmt::format("'{}' has no hours free there, or reviews it", id);
}

/// The comparison of one plan with one lock.
class Comparison {
 public:
  Comparison(const PlanLock& lock, const Campaign& campaign, const Plan& plan)
      : lock_(lock), campaign_(campaign), plan_(plan) {
    for (const PlatformUse& use : campaign.platforms)
      lanes_.emplace(use.platform, Lane{&use, PublishingDays(campaign, use), {}, {}, {}, {}, 0, 0, true, false});
    for (const PlannedPost& post : plan.posts) {
      now_.emplace(post.id, &post);
      if (post.placed) at_.emplace(std::pair(post.platform, post.at), &post);
    }
  }

  void into(Stability& out) const {
    out.locked = static_cast<int>(lock_.posts.size());
    for (const LockedPost& was : in_time()) compare(was, out);
    for (const PlannedPost& post : plan_.posts) {
      const bool known = std::any_of(lock_.posts.begin(), lock_.posts.end(),
                                     [&](const LockedPost& p) { return p.id->text == post.id; });
      if (post.placed && !known) out.added.push_back(post.id);
    }
  }

 private:
  [[nodiscard]] std::vector<LockedPost> in_time() const {
    std::vector<LockedPost> posts = lock_.posts;
    std::stable_sort(posts.begin(), posts.end(),
                     [](const LockedPost& a, const LockedPost& b) { return a.at.value < b.at.value; });
    return posts;
  }

  void compare(const LockedPost& was, Stability& out) const {
    const auto found = now_.find(was.id->text);
    const PlannedPost* now = found == now_.end() ? nullptr : found->second;
    if (now == nullptr || !now->placed) {
      out.gone.push_back(move(was, now));
      return;
    }
    hand_overs(was, *now, out.hand_overs);
    if (now->platform == was.platform.value && now->at == was.at.value) {
      ++out.kept;
    } else {
      out.moved.push_back(move(was, now));
    }
  }

  [[nodiscard]] PostMove move(const LockedPost& was, const PlannedPost* now) const {
    PostMove out{was.id->text, was.platform.value, was.at.value, {}, {}, false, was.place};
    if (now != nullptr && now->placed) out.to = now->at;
    const auto lane = lanes_.find(was.platform.value);
    if (lane == lanes_.end()) {
      out.why = fmt::format("'{}' is no longer in the campaign", was.platform.value);
      return out;
    }
    if (!still_wanted(campaign_, lane->second, was)) {
      out.why = "the file no longer has it";
      return out;
    }
    if (auto closed = closed_to(campaign_, lane->second, was)) {
      out.why = std::move(closed->why);
      out.forced = true;
      if (closed->place.known()) out.place = closed->place;
    } else {
      out.why = why_not_kept(was, now);
    }
    return out;
  }

  [[nodiscard]] std::string why_not_kept(const LockedPost& was, const PlannedPost* now) const {
    const auto taker = at_.find(std::pair(was.platform.value, was.at.value));
    if (taker != at_.end() && taker->second->id != was.id->text)
      return fmt::format("'{}' needs its place", taker->second->id);
    if (now != nullptr && !now->placed) return now->reasons.empty() ? "it has no place" : now->reasons.back().text;
    if (now == nullptr) return "the cadence and the mix want fewer posts like it";
    const auto& own = now->reasons;
    const auto later =
        std::find_if(own.begin(), own.end(), [](const Reason& r) { return r.text.starts_with("not before"); });
    if (later != own.end()) return later->text;
    return "the posts beside it moved, and least gaps and the numbers of the week stay kept";
  }

  void hand_overs(const LockedPost& was, const PlannedPost& now, std::vector<HandOver>& out) const {
    if (!was.work) return;
    for (const LockedStep& step : was.work->value) {
      for (const std::string& id : step.by) {
        const PlannedTask* other = nullptr;
        bool same = false;
        for (const PlannedTask& task : now.tasks) {
          if (task.step != step.step || task.person < 0) continue;
          const std::string& by = campaign_.team[static_cast<std::size_t>(task.person)].id->text;
          same = same || by == id;
          const bool theirs = std::find(step.by.begin(), step.by.end(), by) != step.by.end();
          if (!theirs && other == nullptr) other = &task;
        }
        if (same || other == nullptr) continue;
        out.push_back({now.id, step.step, id, campaign_.team[static_cast<std::size_t>(other->person)].id->text,
                       taken_up(campaign_, id, other->role)});
      }
    }
  }

  const PlanLock& lock_;
  const Campaign& campaign_;
  const Plan& plan_;
  std::map<std::string_view, Lane> lanes_;
  std::map<std::string_view, const PlannedPost*> now_;
  std::map<std::pair<std::string, LocalTime>, const PlannedPost*> at_;
};

}  // namespace

Stability compare_with(const PlanLock& lock, const Campaign& campaign, const Plan& plan) {
  Stability result;
  result.least_moves = lay_lanes(campaign, &lock).least_moves;
  Comparison(lock, campaign, plan).into(result);
  return result;
}

}  // namespace posology::planner
