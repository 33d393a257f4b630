#include <algorithm>
#include <map>
#include <set>
#include <span>

#include <fmt/format.h>

#include "knowledge/production.h"
#include "planner/audit_calendar.h"
#include "planner/audit_lists.h"

namespace posology::planner {
namespace {

void audit_unplaced(const PlannedPost& post, Complaints& into) {
  if (!post.tasks.empty()) into.push_back(fmt::format("'{}' is not placed but has work", post.id));
  if (post.submit_by || post.frozen_from)
    into.push_back(fmt::format("'{}' is not placed but is to be handed in or frozen", post.id));
}

// The fullest week of anybody, in the hours of the posts that are made; no bound of it lies above what was reached.
void audit_peak(const Plan& plan, Complaints& into) {
  Ratio fullest;
  for (const PersonLoad& load : plan.people) {
    for (const WeekLoad& week : load.weeks) {
      if (week.planned_minutes == 0) continue;
      fullest = std::max(
          fullest, week.capacity_minutes > 0 ? Ratio::of(week.planned_minutes, week.capacity_minutes) : Ratio{2, 1});
    }
  }
  const Quality& quality = plan.quality;
  if (quality.peak_person >= 0 ? quality.peak_load != fullest : fullest > Ratio{})
    into.push_back("the peak is not the fullest week of the posts that are made");
  if (quality.peak_bound && *quality.peak_bound > quality.peak_load)
    into.push_back("the smallest achievable peak lies above the peak: it counts posts that are not made");
  std::map<Role, std::int64_t> unstaffed;
  for (const PlannedPost& post : plan.posts) {
    for (const PlannedTask& task : post.tasks) {
      if (task.person < 0) unstaffed[task.role] += task.effort.minutes;
    }
  }
  for (const UnstaffedLoad& load : plan.unstaffed) unstaffed[load.role] -= load.minutes;
  for (const auto& [role, minutes] : unstaffed) {
    if (minutes != 0)
      into.push_back(
          fmt::format("the hours that nobody has as {} are not those of the posts that are made", word(role)));
  }
}

/// Hours of each role in the posts that are made, by the day on which the posts run.
class RoleHours {
 public:
  explicit RoleHours(const Plan& plan) {
    for (const PlannedPost& post : plan.posts) {
      for (const PlannedTask& task : post.tasks) roles_[task.role][post.at.date] += task.effort.minutes;
    }
    for (auto& [role, days] : roles_) {
      std::int64_t sum = 0;
      for (auto day = days.rbegin(); day != days.rend(); ++day) day->second = sum += day->second;
    }
  }
  /// In the roles of a person, of all posts but this one that run after the day.
  [[nodiscard]] std::int64_t beside(const PlannedPost& post, const Person& person, Date day) const {
    std::int64_t minutes = 0;
    for (const auto& [role, days] : roles_) {
      const auto from = days.upper_bound(day);
      if (person.has(role) && from != days.end()) minutes += from->second;
    }
    for (const PlannedTask& task : post.tasks) {
      if (post.at.date > day && person.has(task.role)) minutes -= task.effort.minutes;
    }
    return minutes;
  }

 private:
  std::map<Role, std::map<Date, std::int64_t>> roles_;  ///< from that day on
};

/// Rounds of review that the campaign knows.
struct Rounds {
  int shortest = 1;  ///< working days that any of them has at least
  int longest = 0;   ///< working days that none of them has more of
};

Rounds rounds_of(const Campaign& campaign) {
  const ReviewRules& review = campaign.workflow.review;
  std::vector<Duration> rounds;
  for (const auto& tier : review.tiers) rounds.push_back(tier.second.value);
  if (review.turnaround) rounds.push_back(review.turnaround->value);
  if (!review.turnaround) {
    for (const auto& usual : workflow_defaults().turnaround) rounds.push_back(usual.value);
  }
  std::int64_t shortest = 1000, longest = 0;
  for (const Duration& round : rounds) {
    const std::int64_t each = round.unit == DurationUnit::months ? 31 : round.unit == DurationUnit::weeks ? 7 : 1;
    const std::int64_t amount = std::min<std::int64_t>(round.amount, 1000);
    longest = std::max(longest, amount * each);
    // Of calendar days all but one may be free.
    shortest = std::min(shortest, round.unit == DurationUnit::business_days ? amount : 1);
  }
  return {static_cast<int>(std::max<std::int64_t>(shortest, 1)), static_cast<int>(longest)};
}

/// Whether a post could be handed in later than its last safe day, wherever the other posts that are made have their
/// hours: then that day counts work of a post that is not made.
class LaterHandIn {
 public:
  LaterHandIn(const Campaign& campaign, const Plan& plan)
      : campaign_(campaign), calendar_(campaign), hours_(plan), rounds_(rounds_of(campaign)) {
    for (const Post& post : campaign.posts) {
      if (!post.derived_from) continue;
      linked_.insert(post.id->text);
      linked_.insert(post.derived_from->value.text);
    }
  }

  [[nodiscard]] bool possible(const PlannedPost& post) const {
    // A post that waits for another one's review, or the other way round, is bound by more than hours; so is one whose
    // review has begun.
    if (!post.submit_by || post.tasks.front().round > 0 || linked_.count(post.id) > 0) return false;
    const auto review = std::find_if(post.tasks.begin(), post.tasks.end(), [](const auto& t) { return t.round == 1; });
    const auto crowded = [&](const PlannedTask& task) {
      return task.person >= 0 && hours_.beside(post, person(task.person), *post.submit_by) > minutes_of_a_day;
    };
    if (review == post.tasks.end() || std::any_of(review, post.tasks.end(), crowded)) return false;
    return latest(post, {review, post.tasks.end()}) > *post.submit_by;
  }

 private:
  static constexpr std::int64_t minutes_of_a_day = 24 * 60;
  using Tasks = std::span<const PlannedTask>;
  using Used = std::map<std::pair<int, Date>, std::int64_t>;

  [[nodiscard]] const Person& person(int index) const { return campaign_.team[static_cast<std::size_t>(index)]; }

  // The day on which the first of the tasks begins when each step ends as late as it can before the freeze; the
  // hand-in as it is where it would be no later. A round for which its hours are too far apart goes to earlier days
  // rather than taking longer.
  [[nodiscard]] Date latest(const PlannedPost& post, Tasks tasks) const {
    Used used;
    Date end = (post.frozen_from ? std::min(*post.frozen_from, post.at.date) : post.at.date) - 1;
    for (std::size_t to = tasks.size(); to > 0;) {
      if (end <= *post.submit_by) return *post.submit_by;
      std::size_t from = to - 1;
      while (from > 0 && tasks[from - 1].round == tasks[to - 1].round && tasks[from - 1].step == tasks[to - 1].step)
        --from;
      while (!calendar_.works(end) && end > *post.submit_by) --end;
      const Tasks step = tasks.subspan(from, to - from);
      Used beside = used;
      Date first = worked_from(post, step, end, beside);
      if (step.front().round > 0) {
        if (calendar_.working_days(first, end) > rounds_.shortest && fits_a_round(post, step)) {
          --end;
          continue;
        }
        first = std::min(first, back(post, end, rounds_.longest));
      }
      used = std::move(beside);
      end = first - 1;
      to = from;
    }
    return end + 1;
  }

  // Whether anybody's full days would be enough for the work of a round; where they are not, it takes longer.
  [[nodiscard]] bool fits_a_round(const PlannedPost& post, Tasks round) const {
    return std::all_of(round.begin(), round.end(), [&](const PlannedTask& task) {
      std::int64_t fullest = 0;
      for (Date day = *post.submit_by; task.person >= 0 && day <= post.at.date; ++day)
        fullest = std::max(fullest, calendar_.most_minutes(person(task.person), day));
      return task.person < 0 || task.effort.minutes <= fullest * rounds_.shortest;
    });
  }

  // So many working days that end on a day; no more than the hand-in leaves.
  [[nodiscard]] Date back(const PlannedPost& post, Date end, int days) const {
    Date first = end;
    while (first > *post.submit_by && calendar_.working_days(first, end) < days) --first;
    return first;
  }

  // The day on which the work of a step begins; it takes as many days as it took, if not more. Rounds have their own.
  Date worked_from(const PlannedPost& post, Tasks step, Date end, Used& used) const {
    Date first = end;
    for (const PlannedTask& task : step) {
      if (task.round == 0) first = std::min(first, back(post, end, calendar_.working_days(task.first, task.last)));
      if (task.person >= 0) first = std::min(first, begun(post, task, end, used));
    }
    return first;
  }

  // Filled backwards from the end, beside everything that others could have there.
  Date begun(const PlannedPost& post, const PlannedTask& task, Date end, Used& used) const {
    const Person& who = person(task.person);
    const std::int64_t beside = hours_.beside(post, who, *post.submit_by);
    std::int64_t left = task.effort.minutes;
    for (; left > 0 && end > *post.submit_by; --end) {
      std::int64_t& day = used[{task.person, end}];
      const std::int64_t free = calendar_.least_minutes(who, end) - beside - day;
      const std::int64_t taken = std::clamp<std::int64_t>(free, 0, left);
      day += taken;
      left -= taken;
      if (left == 0) return end;
    }
    return end;
  }

  const Campaign& campaign_;
  AuditCalendar calendar_;
  RoleHours hours_;
  Rounds rounds_;
  std::set<std::string, std::less<>> linked_;
};

}  // namespace

void audit_made(const Campaign& campaign, const Plan& plan, Complaints& into) {
  const LaterHandIn later(campaign, plan);
  for (const PlannedPost& post : plan.posts) {
    if (!post.placed) {
      audit_unplaced(post, into);
    } else if (!post.tasks.empty() && !lateness_said(plan, post) && later.possible(post)) {
      into.push_back(fmt::format("'{}' could be handed in later than {}: that day counts work that nobody does",
                                 post.id, post.submit_by->iso()));
    }
  }
  audit_peak(plan, into);
}

}  // namespace posology::planner
