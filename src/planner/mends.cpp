#include "planner/mends.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "planner/chain.h"
#include "planner/day_words.h"
#include "planner/money_mends.h"
#include "planner/more_hours.h"
#include "planner/unplacing.h"

namespace posology::planner {
namespace {

constexpr std::int64_t working_day = 8 * 60;
constexpr std::size_t most_trials = 24;
// Those with the fullest weeks.
constexpr std::size_t most_people = 3;
// Percent more of a person's hours that are tried at first.
constexpr std::array<int, 3> hour_steps{10, 25, 50};
constexpr std::size_t most_posts_planned = 120000;
// Where hours are short, each trial searches for what can go: about ten times the work.
constexpr std::size_t most_posts_thinned = 12000;

std::int64_t minutes_of(const PersonLoad& load, bool planned) {
  std::int64_t sum = 0;
  for (const WeekLoad& week : load.weeks) sum += planned ? week.planned_minutes : week.capacity_minutes;
  return sum;
}

bool short_of_hours(const Plan& plan) {
  return std::any_of(plan.posts.begin(), plan.posts.end(), [](const PlannedPost& p) { return !p.placed; }) ||
         std::any_of(plan.unmet.begin(), plan.unmet.end(),
                     [](const Unmet& u) { return u.kind == UnmetKind::person_over; });
}

// The people with the largest part of their hours taken come first: theirs are the hours that are short.
std::vector<const PersonLoad*> by_load(const Plan& plan) {
  std::vector<const PersonLoad*> loads;
  loads.reserve(plan.people.size());
  for (const PersonLoad& load : plan.people) loads.push_back(&load);
  const auto fuller = [](const PersonLoad* a, const PersonLoad* b) {
    __extension__ using Wide = __int128;
    return Wide{minutes_of(*a, true)} * std::max<std::int64_t>(minutes_of(*b, false), 1) >
           Wide{minutes_of(*b, true)} * std::max<std::int64_t>(minutes_of(*a, false), 1);
  };
  std::stable_sort(loads.begin(), loads.end(), fuller);
  return loads;
}

void more_hours(const Campaign& campaign, const PersonLoad& load, std::vector<Change>& into) {
  std::int64_t before = hours_now(campaign, load).effort.minutes;
  for (const int percent : hour_steps) {
    const std::int64_t minutes = raised_by(hours_now(campaign, load), percent);
    if (minutes <= before) continue;
    before = minutes;
    into.push_back(hours_change(campaign, load, minutes));
  }
}

void fewer_absences(const Campaign& campaign, const PersonLoad& load, std::vector<Change>& into) {
  const auto index = static_cast<std::size_t>(load.person);
  const Person& person = campaign.team[index];
  for (std::size_t a = 0; a < person.away.size(); ++a) {
    const Located<DateRange>& range = person.away.items[a];
    into.push_back({fmt::format("team.{}.away", person.id->text), "present " + days_in_words(*range),
                    "away " + days_in_words(*range), range.place, range->days() * working_day * 5 / 7,
                    [index, a](Campaign& c) {
                      auto& away = c.team[index].away.items;
                      away.erase(away.begin() + static_cast<std::ptrdiff_t>(a));
                    }});
  }
}

// The key that decides how long the standard tier takes: its own one, else the one of all tiers. Where the file has
// neither, only the tier's own leaves the other tiers as they are.
void shorter_reviews(const Campaign& campaign, std::vector<Change>& into) {
  const Duration now = turnaround_of(campaign, ReviewTier::standard);
  if (review_rounds(campaign) == 0) return;
  const ReviewRules& review = campaign.workflow.review;
  const auto own = review.tiers.find(ReviewTier::standard);
  const bool of_all = own == review.tiers.end() && review.turnaround;
  const Place place = of_all ? review.turnaround->place : own != review.tiers.end() ? own->second.place : review.place;
  for (const std::int64_t less : {std::int64_t{1}, now.amount / 2}) {
    Duration shorter = now;
    shorter.amount -= less;
    if (less == 0 || shorter.amount <= 0) continue;
    into.push_back({of_all ? "workflow.review.turnaround" : "workflow.review.tiers.standard", shorter.text(),
                    now.text(), place, less * working_day * review_rounds(campaign), [shorter, of_all](Campaign& c) {
                      ReviewRules& changed = c.workflow.review;
                      if (of_all) changed.turnaround = Located<Duration>{shorter, {}};
                      if (!of_all) changed.tiers[ReviewTier::standard] = Located<Duration>{shorter, {}};
                    }});
  }
}

void lower_cadences(const Campaign& campaign, const Plan& plan, std::vector<Change>& into) {
  for (std::size_t i = 0; i < campaign.platforms.size(); ++i) {
    const PlatformUse& use = campaign.platforms[i];
    if (!use.cadence) continue;
    const Rate now = use.cadence->planned();
    const Rate lower{now.count - Ratio{1, 1}, now.per};
    if (lower.count <= Ratio{}) continue;
    const auto wanted = [&](const PlatformQuality& q) { return q.platform == use.platform ? q.wanted : 0; };
    std::int64_t posts = 0;
    for (const PlatformQuality& q : plan.quality.platforms) posts += wanted(q);
    into.push_back({fmt::format("platforms.{}.cadence", use.id.value), lower.text(), now.text(), use.cadence->place,
                    (Ratio{posts, 1} / now.count).times(working_day), [i, lower](Campaign& c) {
                      c.platforms[i].cadence->target = Located<Rate>{lower, c.platforms[i].cadence->place};
                    }});
  }
}

void earlier_start(const Campaign& campaign, std::vector<Change>& into) {
  for (const int weeks : {1, 3}) {
    const Date earlier = campaign.preparation_start() - 7 * weeks;
    into.push_back({"campaign.prepare_from", earlier.iso(), campaign.preparation_start().iso(),
                    campaign.prepare_from ? campaign.prepare_from->place : campaign.start.place,
                    5 * weeks * working_day, [earlier](Campaign& c) {
                      c.prepare_from = Located<Date>{earlier, {}};
                    }});
  }
}

void later_dates(const Campaign& campaign, const Plan& plan, std::vector<Change>& into) {
  for (const PlannedPost& post : plan.posts) {
    if (!post.fixed || !post.earliest_publish || *post.earliest_publish <= post.at.date) continue;
    const auto index = static_cast<std::size_t>(post.written);
    LocalTime later = post.at;
    later.date = *post.earliest_publish;
    if (!campaign.run().holds(later.date)) continue;
    into.push_back({fmt::format("posts.{}.at", post.id), later.text(), post.at.text(), campaign.posts[index].at->place,
                    (later.date - post.at.date) * working_day / 5,
                    [index, later](Campaign& c) { c.posts[index].at->value = later; }});
  }
}

std::vector<Change> changes(const Campaign& campaign, const Options& options, const Plan& plan) {
  std::vector<Change> list;
  later_dates(campaign, plan, list);
  raise_caps(campaign, options, plan, list);
  raise_total(campaign, plan, list);
  if (short_of_hours(plan)) {
    const auto loads = by_load(plan);
    for (std::size_t i = 0; i < std::min(loads.size(), most_people); ++i) {
      more_hours(campaign, *loads[i], list);
      fewer_absences(campaign, *loads[i], list);
    }
    shorter_reviews(campaign, list);
    earlier_start(campaign, list);
    lower_cadences(campaign, plan, list);
  }
  std::stable_sort(list.begin(), list.end(), [](const Change& a, const Change& b) { return a.price < b.price; });
  return list;
}

int not_placed(const Plan& plan) { return static_cast<int>(plan.posts.size()) - placed_in(plan); }

bool meets(const Plan& plan, const Unmet& unmet) {
  return std::none_of(plan.unmet.begin(), plan.unmet.end(),
                      [&](const Unmet& u) { return u.kind == unmet.kind && u.subject == unmet.subject; });
}

std::string text_of(const Change& change) {
  return fmt::format("{}: {} instead of {}", change.key, change.value, change.instead_of);
}

/// Plans again with one change at a time, and keeps those that win more than the ones before.
class Menu {
 public:
  Menu(const Campaign& campaign, const Options& options, Plan& plan)
      : campaign_(campaign), options_(options), plan_(plan), fewest_(not_placed(plan)), unmet_(plan.unmet.size()) {}

  [[nodiscard]] bool all_met() const { return fewest_ == 0 && unmet_ == 0; }

  [[nodiscard]] Plan attempt(const Change& change) const {
    Campaign changed = campaign_;
    change.apply(changed);
    Options again = options_;
    again.mends = false;
    again.trial = true;
    // A day that was not given is the changed campaign's own.
    return posology::planner::plan(changed, again);
  }

  void offer(const Change& change, const Plan& trial) {
    // Wanting less is no way to get more.
    if (placed_in(trial) < placed_in(plan_)) return;
    const int left = not_placed(trial);
    for (Unmet& unmet : plan_.unmet) {
      if (unmet.mend.empty() && meets(trial, unmet)) unmet.mend = text_of(change);
    }
    if (left > fewest_ || (left == fewest_ && trial.unmet.size() >= unmet_)) return;
    // Of all that the changed campaign wants, as the summary counts: also posts that never had a day.
    const Quality& q = trial.quality;
    plan_.mends.push_back({change.key, change.value, change.instead_of, q.placed, std::max(q.wanted - q.placed, 0),
                           static_cast<int>(trial.unmet.size()), change.place});
    fewest_ = left;
    unmet_ = trial.unmet.size();
  }

 private:
  const Campaign& campaign_;
  const Options& options_;
  Plan& plan_;
  int fewest_;
  std::size_t unmet_;
};

std::size_t trials_of(const Plan& plan, std::size_t most) {
  const std::size_t budget = not_placed(plan) > 0 ? most_posts_thinned : most_posts_planned;
  return std::clamp<std::size_t>(budget / std::max<std::size_t>(plan.posts.size(), 1), 1, most);
}

// A change whose work the budget does not cover, together with the total that covers it; nothing where there is none.
std::optional<Change> with_its_money(const Campaign& campaign, const Change& change, const Plan& trial) {
  std::vector<Change> money;
  raise_total(campaign, trial, money);
  if (money.empty()) return std::nullopt;
  return both(change, money.front());
}

bool try_changes(const Campaign& campaign, const Options& options, Plan& plan, Menu& menu) {
  std::size_t trials = trials_of(plan, most_trials);
  std::vector<Change> list = changes(campaign, options, plan);
  for (std::size_t i = 0; i < list.size() && trials > 0 && !menu.all_met(); ++i, --trials) {
    const Plan trial = menu.attempt(list[i]);
    if (!breaks_more_money(trial, plan)) {
      menu.offer(list[i], trial);
    } else if (const auto paid = with_its_money(campaign, list[i], trial)) {
      const auto dearer = std::upper_bound(list.begin() + static_cast<std::ptrdiff_t>(i) + 1, list.end(), *paid,
                                           [](const Change& a, const Change& b) { return a.price < b.price; });
      list.insert(dearer, *paid);
    }
  }
  return menu.all_met();
}

// Where no step was enough: the fewest hours of one person with which no hours are short any more. The answer is halved
// down to a whole hour between what was not enough and what was; each one was planned.
bool try_enough_hours(const Campaign& campaign, const Plan& plan, const PersonLoad& load, std::size_t& trials,
                      Menu& menu) {
  std::int64_t low = raised_by(hours_now(campaign, load), hour_steps.back()), high = 0;
  std::optional<Plan> found;
  const auto attempt = [&](std::int64_t minutes) {
    --trials;
    Plan trial = menu.attempt(hours_change(campaign, load, minutes));
    if (short_of_hours(trial)) {
      low = minutes;
      return;
    }
    high = minutes;
    found = std::move(trial);
  };
  while (high == 0 && trials > 0 && low < most_hours(campaign, load)) {
    attempt(std::min(2 * low, most_hours(campaign, load)));
  }
  while (high - low > 60 && trials > 0) attempt((low + high) / 2 / 60 * 60);
  if (!found) return false;
  const Change change = hours_change(campaign, load, high);
  if (!breaks_more_money(*found, plan)) {
    menu.offer(change, *found);
  } else if (const auto paid = with_its_money(campaign, change, *found)) {
    const Plan trial = menu.attempt(*paid);
    if (!breaks_more_money(trial, plan)) menu.offer(*paid, trial);
  }
  return true;
}

void try_all(const Campaign& campaign, const Options& options, Plan& plan) {
  Menu menu(campaign, options, plan);
  if (try_changes(campaign, options, plan, menu) || !short_of_hours(plan)) return;
  std::size_t trials = trials_of(plan, most_trials / 2);
  const auto loads = by_load(plan);
  for (std::size_t i = 0; i < std::min(loads.size(), most_people) && trials > 0; ++i) {
    if (try_enough_hours(campaign, plan, *loads[i], trials, menu)) return;
  }
}

}  // namespace

void find_mends(const Campaign& campaign, const Options& options, Plan& plan) {
  if (plan.everything_met()) return;
  // A mend that was only reckoned gives way to one that was tried.
  std::vector<std::string> reckoned;
  for (Unmet& unmet : plan.unmet) reckoned.push_back(std::exchange(unmet.mend, {}));
  try_all(campaign, options, plan);
  for (std::size_t i = 0; i < reckoned.size(); ++i) {
    if (plan.unmet[i].mend.empty()) plan.unmet[i].mend = std::move(reckoned[i]);
  }
}

}  // namespace posology::planner
