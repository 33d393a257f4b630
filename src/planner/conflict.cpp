#include "planner/conflict.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "knowledge/holiday.h"
#include "planner/day_words.h"
#include "planner/publishing_days.h"
#include "planner/waits.h"

namespace posology::planner {
namespace {

// A longer circle is found by nobody who reads, and looking for one takes time with every post.
constexpr std::size_t longest_circle = 200;

// As many times as take a fraction of a second, whatever the file; a post in a window of two weeks has some 8,000.
constexpr std::int64_t most_times = 500'000;

// Where full days span more than two months there would be a long list of posts, which helps nobody.
constexpr int most_full_days = 62;

// What there would be without a wish is looked for this many days beyond it.
constexpr int days_beyond = 31;

// Whether the chain of what the post waits for comes back to it.
bool in_a_circle(const Campaign& campaign, const PostIndex& index, const Post& post, std::string_view through,
                 std::set<std::string_view>& seen) {
  if (through == post.id->text) return true;
  const auto next = index.find(through);
  if (!next || seen.size() == longest_circle || !seen.insert(through).second) return false;
  for (const Wait& wait : waits_of(campaign.posts[*next])) {
    if (in_a_circle(campaign, index, post, wait.id, seen)) return true;
  }
  return false;
}

// The first day that a post can run on at all: an earlier one is ruled out whatever else is done.
Date first_day(const Campaign& campaign, const Post& post) {
  if (post.at) return post.at->value.date;
  return post.window ? std::max(post.window->value.first, campaign.start.value) : campaign.start.value;
}

void add_waits(const Campaign& campaign, const PostIndex& index, const Post& post, std::vector<Wish>& into) {
  for (const Wait& wait : waits_of(post)) {
    std::optional<Date> from;
    if (const Event* event = campaign.event(wait.id)) {
      if (const auto days = event_days(campaign, *event)) from = days->first;
    } else if (const auto other = index.find(wait.id)) {
      std::set<std::string_view> seen;
      if (in_a_circle(campaign, index, post, wait.id, seen)) {
        into.push_back({{fmt::format("it waits for '{}', which waits for it", wait.id), wait.place},
                        [](const Moment&) { return false; }});
        continue;
      }
      from = first_day(campaign, campaign.posts[*other]);
    }
    if (!from) continue;
    into.push_back({{fmt::format("it waits for '{}', not before {}", wait.id, day_in_words(*from)), wait.place},
                    [day = *from](const Moment& m) { return m.day >= day; }});
  }
}

void add_calendar(const Campaign& campaign, const PlatformUse& use, const PublishingDays& days, DateRange among,
                  std::vector<Wish>& into) {
  into.push_back({{fmt::format("{} publishes on no other weekdays", use.id.value),
                   use.days.written() ? use.days.place : use.place},
                  [&days](const Moment& m) { return days.weekday(m.day.weekday()); }});
  // Hours in the audience's zone lie on other hours here with the season: only this can be said of them.
  if (days.hours_of_audience() && days.all_quiet()) {
    into.push_back({{"the quiet hours leave none of its times", campaign.calendar.quiet_hours.place},
                    [](const Moment&) { return false; }});
  }
  const auto& holidays = campaign.calendar.holidays;
  std::set<Date> closed;
  for (const std::string& country : campaign.holiday_countries()) {
    for (const Holiday& h : holidays_of(country, among)) closed.insert(h.date);
  }
  into.push_back({{"public holidays are kept", holidays.written() ? holidays.place : campaign.start.place},
                  [closed](const Moment& m) { return closed.count(m.day) == 0; }});
  for (const Blackout& blackout : campaign.calendar.blackouts) {
    if (!concerns(blackout, use.platform)) continue;
    into.push_back({{fmt::format("the blackout of {}{}", days_in_words(blackout.dates.value),
                                 blackout.why ? " (" + blackout.why->value + ")" : ""),
                     blackout.dates.place},
                    [range = blackout.dates.value](const Moment& m) { return !range.holds(m.day); }});
  }
}

// Every day that any of the wishes speaks of, and a month beyond on both sides.
DateRange days_to_look_at(const Campaign& campaign, const PostIndex& index, const Post& post) {
  DateRange among = campaign.run();
  const auto widen = [&](DateRange by) { among = {std::min(among.first, by.first), std::max(among.last, by.last)}; };
  if (post.window) widen(post.window->value);
  for (const Wait& wait : waits_of(post)) {
    if (const Event* event = campaign.event(wait.id)) {
      if (const auto days = event_days(campaign, *event)) widen(*days);
    } else if (const auto other = index.find(wait.id)) {
      const Date first = first_day(campaign, campaign.posts[*other]);
      widen({first, first});
    }
  }
  for (const Blackout& blackout : campaign.calendar.blackouts) widen(blackout.dates.value);
  return {among.first - days_beyond, among.last + days_beyond};
}

// What the post itself says comes last: what comes first is let go of first, so that it stays in the set wherever it
// matters.
void add_own(const Campaign& campaign, const PostIndex& index, const Post& post, std::vector<Wish>& into) {
  into.push_back({{fmt::format("the campaign runs {}", days_in_words(campaign.run())), campaign.start.place},
                  [run = campaign.run()](const Moment& m) { return run.holds(m.day); }});
  add_waits(campaign, index, post, into);
  if (!post.window) return;
  into.push_back({{fmt::format("its window is {}", days_in_words(post.window->value)), post.window->place},
                  [window = post.window->value](const Moment& m) { return window.holds(m.day); }});
}

std::vector<Wish> wishes_of_days(const Campaign& campaign, const PostIndex& index, const PlatformUse& use,
                                 const PublishingDays& days, const Post& post, DateRange among) {
  std::vector<Wish> wishes;
  add_calendar(campaign, use, days, among, wishes);
  add_own(campaign, index, post, wishes);
  return wishes;
}

bool allowed(const std::vector<Wish>& of_days, Date day) {
  return std::all_of(of_days.begin(), of_days.end(), [&](const Wish& w) { return w.allows({day, {}, 0}); });
}

// The first and the last day that the days' wishes leave, where none of their hours is free: those days are full.
std::optional<DateRange> full_days(PlatformTimes& times, const std::vector<Wish>& of_days, const Post& post,
                                   DateRange among) {
  std::optional<DateRange> full;
  for (Date day = among.first; day <= among.last; ++day) {
    if (!allowed(of_days, day)) continue;
    if (times.free_hour(post, day)) return std::nullopt;
    full = {full ? full->first : day, day};
  }
  return full;
}

std::vector<Reason> reasons_of(const std::vector<Wish>& wishes, const std::vector<std::size_t>& set) {
  std::vector<Reason> reasons;
  reasons.reserve(set.size());
  for (const std::size_t w : set) reasons.push_back(wishes[w].reason);
  return reasons;
}

// Whether a set that leaves no time on some of the days leaves none on the others either.
bool rules_out(const std::vector<Wish>& wishes, const std::vector<std::size_t>& set, DateRange among, DateRange but) {
  for (Date day = among.first; day <= among.last; ++day) {
    const auto against = [&](std::size_t w) { return wishes[w].of_days && !wishes[w].allows({day, {}, 0}); };
    if (!but.holds(day) && std::none_of(set.begin(), set.end(), against)) return false;
  }
  return true;
}

}  // namespace

Conflicts::Conflicts(const Campaign& campaign, const PostIndex& index)
    : campaign_(campaign), index_(index), times_(campaign.platforms.size()), times_left_(most_times) {}

PlatformTimes& Conflicts::times_of(const PlatformUse& use) {
  auto& times = times_[static_cast<std::size_t>(&use - campaign_.platforms.data())];
  if (!times) times = std::make_unique<PlatformTimes>(campaign_, use);
  return *times;
}

std::vector<Reason> Conflicts::of_times(PlatformTimes& times, const PlatformUse& use, const Post& post, DateRange among,
                                        DateRange full) {
  // The days around the full ones are enough to look at where the set rules out whatever lies beyond.
  const DateRange near{full.first - days_beyond, full.last + days_beyond};
  for (const DateRange days : {near, among}) {
    const std::vector<TimeOfDay> hours = times.told_apart(days);
    times_left_ -= static_cast<std::int64_t>(hours.size()) * days.days();
    if (times_left_ < 0) return {};
    std::vector<Wish> wishes;
    add_calendar(campaign_, use, times.days(), among, wishes);
    times.add_wishes(post, days, wishes);
    add_own(campaign_, index_, post, wishes);
    const auto set = smallest_set(times, wishes, days, hours);
    if (set.empty() || rules_out(wishes, set, among, days)) return reasons_of(wishes, set);
  }
  return {};
}

std::vector<Reason> Conflicts::smallest(const PlatformUse& use, const Post& post) {
  PlatformTimes& times = times_of(use);
  if (!times.closed_hours().empty()) return times.closed_hours();
  const DateRange among = days_to_look_at(campaign_, index_, post);
  const std::vector<Wish> of_days = wishes_of_days(campaign_, index_, use, times.days(), post, among);
  const auto set = smallest_set(times, of_days, among, {TimeOfDay{12 * 60}});
  if (!set.empty() || times.days().hours_of_audience()) return reasons_of(of_days, set);
  const std::optional<DateRange> full = full_days(times, of_days, post, among);
  if (!full || full->days() > most_full_days) return {};
  return of_times(times, use, post, among, *full);
}

}  // namespace posology::planner
