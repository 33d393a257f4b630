#include "planner/audit_calendar.h"

#include <algorithm>

#include "knowledge/holiday.h"
#include "knowledge/production.h"

namespace posology::planner {
namespace {

std::int64_t minutes_of(const Person& person) {
  return person.hours ? person.hours->value.effort.minutes : workflow_defaults().hours_per_week.value;
}

Period period_of(const Person& person) { return person.hours ? person.hours->value.per : Period::week; }

}  // namespace

AuditCalendar::AuditCalendar(const Campaign& campaign) : campaign_(campaign) {
  const Date first = std::min(campaign.preparation_start(), campaign.start.value) - 800;
  const Date last = campaign.end.value + 800;
  for (const std::string& country : campaign.holiday_countries()) {
    for (const Holiday& h : holidays_of(country, {first, last})) holidays_.insert(h.date);
  }
}

bool AuditCalendar::works(Date day) const {
  const auto& days = campaign_.calendar.working_days;
  const bool weekday =
      days.written() ? std::any_of(days.begin(), days.end(), [&](const auto& d) { return d.value == day.weekday(); })
                     : day.weekday() < Weekday::sat;
  return weekday && holidays_.count(day) == 0;
}

int AuditCalendar::working_weekdays() const {
  const auto& days = campaign_.calendar.working_days;
  std::set<Weekday> set;
  for (const auto& d : days) set.insert(d.value);
  return days.written() ? static_cast<int>(set.size()) : 5;
}

int AuditCalendar::working_days(Date first, Date last) const {
  int count = 0;
  for (Date d = first; d <= last; ++d) count += works(d) ? 1 : 0;
  return count;
}

bool AuditCalendar::there(const Person& person, Date day) const {
  return works(day) &&
         std::none_of(person.away.begin(), person.away.end(), [&](const auto& range) { return range->holds(day); });
}

std::int64_t AuditCalendar::most_minutes(const Person& person, Date day) const {
  if (!there(person, day)) return 0;
  const std::int64_t minutes = minutes_of(person);
  if (period_of(person) == Period::day) return minutes;
  // A month has at least twenty weekdays of five a week: the bound is loose there on purpose.
  const std::int64_t days = period_of(person) == Period::week ? working_weekdays() : 4 * working_weekdays();
  return days == 0 ? 0 : (minutes + days - 1) / days;
}

std::int64_t AuditCalendar::least_minutes(const Person& person, Date day) const {
  if (!there(person, day)) return 0;
  const std::int64_t minutes = minutes_of(person);
  if (period_of(person) == Period::day) return minutes;
  // No weekday comes more than five times in a month.
  const std::int64_t days = period_of(person) == Period::week ? working_weekdays() : 5 * working_weekdays();
  return days == 0 ? 0 : minutes / days;
}

}  // namespace posology::planner
