#include "render/ics_zone.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "model/zone.h"

namespace posology::render {
namespace {

/// A change of the clock: the wall time at which it comes by the old offset, and both offsets in minutes.
struct Change {
  LocalTime at;
  int from = 0, to = 0;
  std::string letters;  ///< of the new time: CEST
};

int offset_at(std::int64_t utc, const std::string& zone) {
  return static_cast<int>(wall_time(utc, zone).wall_minutes() - utc);
}

// The minute lies somewhere in the day around which the clock changes; both ends have different offsets.
Change change_on(Date day, const std::string& zone) {
  std::int64_t low = std::int64_t{day.days() - 1} * 1440, high = std::int64_t{day.days() + 2} * 1440;
  const int before = offset_at(low, zone);
  while (high - low > 1) {
    const std::int64_t middle = low + (high - low) / 2;
    (offset_at(middle, zone) == before ? low : high) = middle;
  }
  const std::int64_t wall = high + before;
  const Date date = Date::from_days(static_cast<std::int32_t>(wall / 1440));
  return {{date, TimeOfDay{static_cast<std::int32_t>(wall % 1440)}},
          before,
          offset_at(high, zone),
          zone_letters(high, zone)};
}

std::vector<Change> changes_of(const std::string& zone, int first_year, int last_year) {
  std::vector<Change> changes;
  const DateRange years{*Date::from_ymd(first_year, 1, 1), *Date::from_ymd(last_year, 12, 31)};
  for (const Date day : clock_changes(zone, years)) changes.push_back(change_on(day, zone));
  return changes;
}

std::string offset_words(int minutes) {
  const int size = minutes < 0 ? -minutes : minutes;
  return fmt::format("{}{:02}{:02}", minutes < 0 ? '-' : '+', size / 60, size % 60);
}

std::string stamp(const LocalTime& at) {
  return fmt::format("{:04}{:02}{:02}T{:02}{:02}00", at.date.year(), at.date.month(), at.date.day(),
                     at.time.minutes / 60, at.time.minutes % 60);
}

/// "The second Sunday of March at 02:00": -1 is the last one.
struct Rule {
  unsigned month;
  int which;
  Weekday weekday;
  TimeOfDay time;
  friend bool operator==(const Rule&, const Rule&) = default;
};

Rule rule_of(const Change& change, bool last) {
  const Date date = change.at.date;
  return {date.month(), last ? -1 : static_cast<int>((date.day() - 1) / 7 + 1), date.weekday(), change.at.time};
}

bool is_last(Date date) { return (date + 7).month() != date.month(); }

// The one rule that all these changes follow; nothing when there is none.
std::optional<Rule> common_rule(const std::vector<Change>& changes) {
  for (const bool last : {true, false}) {
    const Rule rule = rule_of(changes.front(), last);
    const bool all = std::all_of(changes.begin(), changes.end(), [&](const Change& c) {
      return (!last || is_last(c.at.date)) && rule_of(c, last) == rule;
    });
    if (all) return rule;
  }
  return std::nullopt;
}

// The rule's day in 1970, from which it is written to hold.
Date first_day(const Rule& rule) {
  const Month month{1970, rule.month};
  Date day = rule.which < 0 ? month.last() : month.first();
  while (day.weekday() != rule.weekday) day = rule.which < 0 ? day - 1 : day + 1;
  return rule.which < 0 ? day : day + 7 * (rule.which - 1);
}

void add_part(std::vector<std::string>& lines, const Change& change, const LocalTime& start, const std::string& rule) {
  const std::string name = change.to > change.from ? "DAYLIGHT" : "STANDARD";
  lines.insert(lines.end(), {"BEGIN:" + name, "DTSTART:" + stamp(start), "TZOFFSETFROM:" + offset_words(change.from),
                             "TZOFFSETTO:" + offset_words(change.to), "TZNAME:" + change.letters});
  if (!rule.empty()) lines.push_back(rule);
  lines.push_back("END:" + name);
}

void add_rule(std::vector<std::string>& lines, const Change& change, const Rule& rule) {
  static constexpr std::string_view days[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
  add_part(lines, change, {first_day(rule), rule.time},
           fmt::format("RRULE:FREQ=YEARLY;BYMONTH={};BYDAY={}{}", rule.month, rule.which,
                       days[static_cast<std::size_t>(rule.weekday)]));
}

// Two changes a year, each by one rule: what every calendar program understands.
bool add_rules(std::vector<std::string>& lines, const std::vector<Change>& changes, int years) {
  std::vector<Change> summer, winter;
  for (const Change& c : changes) (c.to > c.from ? summer : winter).push_back(c);
  const auto count = static_cast<std::size_t>(years);
  if (summer.size() != count || winter.size() != count) return false;
  const auto to_summer = common_rule(summer), to_winter = common_rule(winter);
  if (!to_summer || !to_winter) return false;
  add_rule(lines, summer.front(), *to_summer);
  add_rule(lines, winter.front(), *to_winter);
  return true;
}

}  // namespace

std::vector<std::string> zone_lines(const std::string& zone, DateRange days) {
  std::vector<std::string> lines = {"BEGIN:VTIMEZONE", "TZID:" + zone};
  const int first = days.first.year() - 1, last = days.last.year() + 1;
  const std::vector<Change> changes = changes_of(zone, first, last);
  if (changes.empty() || !add_rules(lines, changes, last - first + 1)) {
    const std::int64_t start = std::int64_t{Date::from_ymd(first, 1, 1)->days()} * 1440;
    const int offset = offset_at(start, zone);
    add_part(lines, {{}, offset, offset, zone_letters(start, zone)}, {*Date::from_ymd(1970, 1, 1), TimeOfDay{0}}, "");
    for (const Change& change : changes) add_part(lines, change, change.at, "");
  }
  lines.push_back("END:VTIMEZONE");
  return lines;
}

}  // namespace posology::render
