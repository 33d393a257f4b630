#include "planner/publishing_days.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "knowledge/holiday.h"
#include "knowledge/observance.h"
#include "knowledge/platform.h"
#include "model/zone.h"

namespace posology::planner {
namespace {

// Wishes for days are small beside gaps: a day off costs what a gap costs that is six hours from the ideal. A usual
// hour weighs more than the evening of the day before a holiday can win (three days from the ideal): moving hours about
// inside a day makes figures even, not a calendar.
constexpr std::int64_t day_off = 24 * 24;
constexpr std::int64_t hour_off = 288 * 288;
// A day to keep draws a post from two days away: that changes the gaps on both sides by 192 quarter hours.
constexpr std::int64_t kept_day_pull = 2 * 192 * 192 + 1;
// What lasts longer is kept by the posts that run in it anyway.
constexpr int longest_kept = 7;
// Hours that a further post of a day can take where the file names none.
constexpr std::int32_t grid[] = {8 * 60, 10 * 60, 12 * 60, 14 * 60, 16 * 60, 18 * 60};

bool lay_audience(const Campaign& campaign, const PlatformUse& use) {
  const auto segments = campaign.segments_of(use);
  return std::any_of(segments.begin(), segments.end(), [](const Segment* s) { return is_lay(s->kind.value); });
}

using Days = std::map<Date, std::string>;

void keep(const Campaign& campaign, DateRange days, const std::string& name, Days& into) {
  if (days.days() > longest_kept) return;
  for (Date d = std::max(days.first, campaign.start.value); d <= std::min(days.last, campaign.end.value); ++d)
    into.emplace(d, name);
}

Days days_to_keep(const Campaign& campaign) {
  Days days;
  const auto& named = campaign.calendar.observances;
  for (const Occurrence& one : named.empty() ? std::vector<Occurrence>() : observances_in(campaign.run())) {
    const bool is_named =
        std::any_of(named.begin(), named.end(), [&](const auto& id) { return id.value == one.observance->id; });
    if (is_named && one.dates) keep(campaign, *one.dates, std::string(one.observance->name), days);
  }
  return days;
}

// Preferred hours move only when all segments of the platform live in one other zone.
std::string zone_of_audience(const Campaign& campaign, const PlatformUse& use) {
  std::string zone;
  for (const Segment* s : campaign.segments_of(use)) {
    const std::string own = s->time_zone ? s->time_zone->value : campaign.zone();
    if (!zone.empty() && zone != own) return campaign.zone();
    zone = own;
  }
  return zone.empty() ? campaign.zone() : zone;
}

}  // namespace

bool concerns(const Blackout& blackout, const std::string& platform) {
  return blackout.platforms.empty() || std::any_of(blackout.platforms.begin(), blackout.platforms.end(),
                                                   [&](const auto& p) { return p->text == platform; });
}

PublishingDays::PublishingDays(const Campaign& campaign, const PlatformUse& use)
    : campaign_(campaign),
      use_(use),
      zone_(campaign.zone()),
      kept_days_(days_to_keep(campaign)),
      audience_zone_(zone_of_audience(campaign, use)) {
  const bool all_days = !use.days.written() && lay_audience(campaign, use);
  for (int d = 0; d < 7; ++d) weekdays_[d] = use.days.written() ? false : all_days || d < 5;
  for (const auto& day : use.days) weekdays_[static_cast<std::size_t>(day.value)] = true;

  const Platform* facts = find_platform(use.platform);
  const bool any_day = use.days.written() || facts == nullptr || facts->preferred_days.empty();
  for (bool& preferred : preferred_) preferred = any_day;
  if (!any_day) {
    for (const Weekday day : facts->preferred_days) preferred_[static_cast<std::size_t>(day)] = true;
  }
  if (use.times.written()) {
    for (const auto& time : use.times) hours_.push_back({time.value, 0});
  } else {
    if (facts != nullptr) {
      for (const TimeOfDay time : facts->preferred_times) hours_.push_back({time, 0});
    }
    for (const std::int32_t minutes : grid) {
      const bool there =
          std::any_of(hours_.begin(), hours_.end(), [&](const Hour& h) { return h.time.minutes == minutes; });
      if (!there) hours_.push_back({TimeOfDay{minutes}, hour_off});
    }
  }
  std::stable_sort(hours_.begin(), hours_.end(), [](const Hour& a, const Hour& b) { return a.time < b.time; });

  for (const std::string& country : campaign.holiday_countries()) {
    for (const Holiday& h : holidays_of(country, campaign.run())) walls_.emplace(h.date, std::string(h.name));
  }
  for (const Blackout& b : campaign.calendar.blackouts) {
    if (!concerns(b, use.platform)) continue;
    const DateRange days{std::max(b.dates->first, campaign.start.value), std::min(b.dates->last, campaign.end.value)};
    for (Date d = days.first; d <= days.last; ++d) walls_.emplace(d, b.why ? "blackout: " + b.why->value : "blackout");
  }
}

int PublishingDays::weekdays() const {
  return static_cast<int>(std::count(std::begin(weekdays_), std::end(weekdays_), true));
}

std::string PublishingDays::wall(Date day) const {
  const auto found = walls_.find(day);
  return found == walls_.end() ? std::string() : found->second;
}

std::string PublishingDays::kept_day(Date day) const {
  const auto found = kept_days_.find(day);
  return found == kept_days_.end() ? std::string() : found->second;
}

int PublishingDays::countable(Date first, Date last) const {
  int count = 0;
  for (Date d = first; d <= last; ++d) count += weekday(d.weekday()) ? 1 : 0;
  return count;
}

bool PublishingDays::all_quiet() const {
  if (campaign_.calendar.quiet_hours.empty()) return false;
  for (Date day = campaign_.start.value; day <= campaign_.end.value; ++day) {
    if (open(day) && !candidates(day, day).empty()) return false;
  }
  return std::any_of(hours_.begin(), hours_.end(),
                     [&](const Hour& h) { return campaign_.calendar.quiet_at(h.time) != nullptr; });
}

// The hours that nobody wrote are the audience's; the calendar is in the campaign's zone.
bool PublishingDays::hours_of_audience() const { return !use_.times.written() && audience_zone_ != zone_; }

void PublishingDays::add_candidate(Date day, const Hour& hour, std::int64_t day_wish,
                                   std::vector<Candidate>& into) const {
  LocalTime at{day, hour.time};
  if (hours_of_audience()) {
    const ZonedTime there = resolve(at, audience_zone_);
    if (there.status == ZonedTime::Status::skipped) return;
    at = wall_time(there.utc_minutes, zone_);
    if (!open(at.date) || !campaign_.run().holds(at.date)) return;
  }
  ZonedTime zoned = resolve(at, zone_);
  if (zoned.status == ZonedTime::Status::skipped || campaign_.calendar.quiet_at(at.time) != nullptr) return;
  into.push_back({at, zoned.utc_minutes, zoned.offset_minutes, std::move(zoned.abbreviation), hour.wish + day_wish,
                  kept_days_.count(at.date) > 0 ? kept_day_pull : 0});
}

std::vector<Candidate> PublishingDays::candidates(Date first, Date last, bool closed_too) const {
  std::vector<Candidate> list;
  for (Date day = std::max(first, campaign_.start.value); day <= std::min(last, campaign_.end.value); ++day) {
    if (closed_too ? !weekday(day.weekday()) : !open(day)) continue;
    for (const Hour& hour : hours_)
      add_candidate(day, hour, preferred_[static_cast<std::size_t>(day.weekday())] ? 0 : day_off, list);
  }
  const auto earlier = [](const Candidate& a, const Candidate& b) { return a.utc_minutes < b.utc_minutes; };
  if (!std::is_sorted(list.begin(), list.end(), earlier)) std::stable_sort(list.begin(), list.end(), earlier);
  return list;
}

bool PublishingDays::offers(const LocalTime& at) const {
  const ZonedTime zoned = resolve(at, zone_);
  if (!hours_of_audience() && zoned.status == ZonedTime::Status::normal) {
    return campaign_.run().holds(at.date) && open(at.date) && campaign_.calendar.quiet_at(at.time) == nullptr &&
           std::any_of(hours_.begin(), hours_.end(), [&](const Hour& hour) { return hour.time == at.time; });
  }
  // An hour of the audience's may lie on another day of the campaign's zone.
  const std::vector<Candidate> near = candidates(at.date - 1, at.date + 1);
  return std::any_of(near.begin(), near.end(), [&](const Candidate& c) { return c.utc_minutes == zoned.utc_minutes; });
}

std::int64_t least_gap_minutes(const PlatformUse& use) {
  if (use.min_gap) {
    const Duration d = use.min_gap->value;
    switch (d.unit) {
      case DurationUnit::minutes:
        return d.amount;
      case DurationUnit::hours:
        return d.amount * 60;
      case DurationUnit::weeks:
        return d.amount * 7 * 1440;
      case DurationUnit::months:
        return d.amount * 30 * 1440;
      default:
        return d.amount * 1440;
    }
  }
  const Platform* facts = find_platform(use.platform);
  return facts == nullptr ? 0 : facts->min_gap_hours.value * 60;
}

}  // namespace posology::planner
