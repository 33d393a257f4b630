#include "planner/conflict.h"

#include <algorithm>
#include <functional>
#include <set>

#include <fmt/format.h>

#include "knowledge/holiday.h"
#include "planner/day_words.h"
#include "planner/publishing_days.h"
#include "planner/waits.h"

namespace posology::planner {
namespace {

/// A wish of the file and the days that it allows.
struct Wish {
  Reason reason;
  std::function<bool(Date)> allows;
};

// A longer circle is found by nobody who reads, and looking for one takes time with every post.
constexpr std::size_t longest_circle = 200;

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
        into.push_back(
            {{fmt::format("it waits for '{}', which waits for it", wait.id), wait.place}, [](Date) { return false; }});
        continue;
      }
      from = first_day(campaign, campaign.posts[*other]);
    }
    if (!from) continue;
    into.push_back({{fmt::format("it waits for '{}', not before {}", wait.id, day_in_words(*from)), wait.place},
                    [day = *from](Date d) { return d >= day; }});
  }
}

void add_calendar(const Campaign& campaign, const PlatformUse& use, const PublishingDays& days, DateRange among,
                  std::vector<Wish>& into) {
  into.push_back({{fmt::format("{} publishes on no other weekdays", use.id.value),
                   use.days.written() ? use.days.place : use.place},
                  [&days](Date d) { return days.weekday(d.weekday()); }});
  if (days.all_quiet()) {
    into.push_back(
        {{"the quiet hours leave none of its times", campaign.calendar.quiet_hours.place}, [](Date) { return false; }});
  }
  const auto& holidays = campaign.calendar.holidays;
  std::set<Date> closed;
  for (const std::string& country : campaign.holiday_countries()) {
    for (const Holiday& h : holidays_of(country, among)) closed.insert(h.date);
  }
  into.push_back({{"public holidays are kept", holidays.written() ? holidays.place : campaign.start.place},
                  [closed](Date d) { return closed.count(d) == 0; }});
  for (const Blackout& blackout : campaign.calendar.blackouts) {
    if (!concerns(blackout, use.platform)) continue;
    into.push_back({{fmt::format("the blackout of {}{}", days_in_words(blackout.dates.value),
                                 blackout.why ? " (" + blackout.why->value + ")" : ""),
                     blackout.dates.place},
                    [range = blackout.dates.value](Date d) { return !range.holds(d); }});
  }
}

// Every day that any of the wishes speaks of, and a month beyond on both sides: what there would be without it.
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
  return {among.first - 31, among.last + 31};
}

bool day_left(const std::vector<Wish>& wishes, const std::vector<bool>& kept, DateRange among) {
  for (Date d = among.first; d <= among.last; ++d) {
    bool free = true;
    for (std::size_t w = 0; w < wishes.size() && free; ++w) free = !kept[w] || wishes[w].allows(d);
    if (free) return true;
  }
  return false;
}

}  // namespace

std::vector<Reason> smallest_conflict(const Campaign& campaign, const PostIndex& index, const PlatformUse& use,
                                      const Post& post) {
  const DateRange run = campaign.run();
  const PublishingDays days(campaign, use);
  std::vector<Wish> wishes;
  const DateRange among = days_to_look_at(campaign, index, post);
  add_calendar(campaign, use, days, among, wishes);
  wishes.push_back({{fmt::format("the campaign runs {}", days_in_words(run)), campaign.start.place},
                    [run](Date d) { return run.holds(d); }});
  add_waits(campaign, index, post, wishes);
  if (post.window) {
    const DateRange window = post.window->value;
    wishes.push_back({{fmt::format("its window is {}", days_in_words(window)), post.window->place},
                      [window](Date d) { return window.holds(d); }});
  }
  std::vector<bool> kept(wishes.size(), true);
  if (day_left(wishes, kept, among)) return {};
  // Deletion filter: a wish without which there still is no day has no part in it. What the post itself says comes
  // last, so that it stays in the set wherever it matters.
  std::vector<Reason> conflict;
  for (std::size_t w = 0; w < wishes.size(); ++w) {
    kept[w] = false;
    if (!day_left(wishes, kept, among)) continue;
    kept[w] = true;
    conflict.push_back(wishes[w].reason);
  }
  return conflict;
}

}  // namespace posology::planner
