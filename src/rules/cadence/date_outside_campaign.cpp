// CAD001: a written date outside the campaign or inside a blackout, a written time inside the quiet hours, a window of
// closed days.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "knowledge/holiday.h"
#include "model/zone.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

const Blackout* blackout_on(const Campaign& campaign, const Post& post, Date day) {
  for (const Blackout& b : campaign.calendar.blackouts) {
    const bool here = b.platforms.empty() || std::any_of(b.platforms.begin(), b.platforms.end(),
                                                         [&](const auto& p) { return p->text == post.platform_id; });
    if (here && b.dates->holds(day)) return &b;
  }
  return nullptr;
}

// Written days are the only ones; without them weekends are free of posts for professional audiences.
bool publishes_on(const Campaign& campaign, const PlatformUse& use, Weekday day) {
  if (use.days.written())
    return std::any_of(use.days.begin(), use.days.end(), [&](const auto& d) { return d.value == day; });
  const auto segments = campaign.segments_of(use);
  return day < Weekday::sat ||
         std::any_of(segments.begin(), segments.end(), [](const Segment* s) { return is_lay(s->kind.value); });
}

/// Why nothing runs on a day, by the name of the holiday where it is one; nothing: a post may run.
std::optional<std::string> closed(const Campaign& campaign, const Post& post, const PlatformUse& use, Date day,
                                  const std::vector<Holiday>& holidays) {
  if (!publishes_on(campaign, use, day.weekday())) return fmt::format("no publishing day of {}", use.id.value);
  const auto holiday = std::find_if(holidays.begin(), holidays.end(), [&](const Holiday& h) { return h.date == day; });
  if (holiday != holidays.end()) return std::string(holiday->name);
  if (blackout_on(campaign, post, day) != nullptr) return "blackout";
  return std::nullopt;
}

// A window of closed days, with what closes how many of them.
void check_window(const Judge& judge, const Post& post) {
  const Campaign& campaign = judge.campaign();
  const DateRange window = post.window->value;
  const PlatformUse* use = post.platform_id.empty() && !campaign.platforms.empty()
                               ? &campaign.platforms.front()
                               : campaign.platform(post.platform_id);
  if (use == nullptr || !window.meets(campaign.run())) return;
  const DateRange days{std::max(window.first, campaign.start.value), std::min(window.last, campaign.end.value)};
  std::vector<Holiday> holidays;
  for (const std::string& country : campaign.holiday_countries()) {
    for (const Holiday& h : holidays_of(country, days)) holidays.push_back(h);
  }
  std::vector<std::pair<std::string, int>> walls;
  const Blackout* blackout = nullptr;
  for (Date day = days.first; day <= days.last; ++day) {
    const std::optional<std::string> why = closed(campaign, post, *use, day, holidays);
    if (!why) return;
    if (blackout == nullptr) blackout = blackout_on(campaign, post, day);
    const auto same = std::find_if(walls.begin(), walls.end(), [&](const auto& wall) { return wall.first == *why; });
    if (same == walls.end())
      walls.emplace_back(*why, 1);
    else
      ++same->second;
  }
  std::string all;
  for (const auto& wall : walls)
    all += fmt::format("{}{} ({})", all.empty() ? "" : ", ", wall.first,
                       wall.second == 1 ? "1 day" : fmt::format("{} days", wall.second));
  Finding& finding = judge.found(post.window->place,
                                 fmt::format("'{}' may run from {} to {}, and no day of those is open: {}",
                                             post.id->text, window.first.iso(), window.last.iso(), all),
                                 fmt::format("let its window reach a day on which {} publishes", use->id.value));
  if (blackout != nullptr) finding.notes.push_back({"the blackout stands here", blackout->dates.place});
}

void check_outside(const Judge& judge, const Post& post, DateRange days, Place at) {
  const Campaign& campaign = judge.campaign();
  if (days.meets(campaign.run())) return;
  const bool late = days.first > campaign.end.value;
  judge.found(at,
              fmt::format("'{}' is to run on {}, {} the campaign ({} to {})", post.id->text, days.first.iso(),
                          late ? "after" : "before", campaign.start->iso(), campaign.end->iso()),
              late ? "move it to an earlier day, or let the campaign end later"
                   : "move it to a later day, or let the campaign start earlier");
}

// Quiet hours are on the campaign's clock; a post may have a zone of its own.
void check_quiet(const Judge& judge, const Post& post) {
  const Campaign& campaign = judge.campaign();
  const std::string zone = post.time_zone ? post.time_zone->value : campaign.zone();
  if (campaign.calendar.quiet_hours.empty() || !zone_known(zone)) return;
  const LocalTime here =
      zone == campaign.zone() ? post.at->value : wall_time(resolve(post.at->value, zone).utc_minutes, campaign.zone());
  const Located<TimeSpan>* quiet = campaign.calendar.quiet_at(here.time);
  if (quiet == nullptr) return;
  Finding& finding = judge.found(post.at->place,
                                 fmt::format("'{}' is to run at {} in {}, in the quiet hours {}", post.id->text,
                                             here.time.text(), campaign.zone(), quiet->value.text()),
                                 fmt::format("move it to {} or later", quiet->value.to.text()));
  finding.notes.push_back({"the quiet hours stand here", quiet->place});
}

void check_times(const Judge& judge, const PlatformUse& use) {
  for (const auto& time : use.times) {
    const Located<TimeSpan>* quiet = judge.campaign().calendar.quiet_at(time.value);
    if (quiet == nullptr) continue;
    Finding& finding = judge.found(
        time.place,
        fmt::format("{} may publish at {}, in the quiet hours {}", use.id.value, time->text(), quiet->value.text()),
        "name another time, or shorten the quiet hours");
    finding.notes.push_back({"the quiet hours stand here", quiet->place});
  }
}

void check(const Judge& judge) {
  for (const PlatformUse& use : judge.campaign().platforms) check_times(judge, use);
  for (const Post& post : judge.campaign().posts) {
    if (post.window && !post.at) {
      check_outside(judge, post, post.window->value, post.window->place);
      check_window(judge, post);
    }
    if (!post.at) continue;
    check_quiet(judge, post);
    const Date day = post.at->value.date;
    check_outside(judge, post, {day, day}, post.at->place);
    const Blackout* b = blackout_on(judge.campaign(), post, day);
    if (b == nullptr) continue;
    Finding& finding = judge.found(post.at->place,
                                   fmt::format("'{}' is to run on {}, a blackout day{}", post.id->text, day.iso(),
                                               b->why ? " (" + b->why->value + ")" : ""),
                                   "move it out of the blackout");
    finding.notes.push_back({"the blackout stands here", b->dates.place});
  }
}

}  // namespace

extern const Rule rule_CAD001;
const Rule rule_CAD001{
    .code = "CAD001",
    .name = "date-outside-campaign",
    .level = Level::error,
    .what =
        "Written dates and windows lie inside the campaign, written dates and times outside every blackout and the "
        "quiet hours, and a window holds a day on which its platform publishes.",
    .why = "A calendar must not publish in quiet periods or after its end.",
    .source = "our default",
    .authority = Authority::our_default,
    .bad = "posts:\n  - {id: late, platform: linkedin, at: 2027-04-09 09:00, text: too late}  # <- CAD001\n",
    .good = "posts:\n  - {id: late, platform: linkedin, at: 2027-03-30 09:00, text: in time}\n",
    .check = check,
};

}  // namespace posology::rules
