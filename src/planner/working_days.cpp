#include "planner/working_days.h"

#include <algorithm>
#include <string>

#include "knowledge/holiday.h"
#include "knowledge/production.h"

namespace posology::planner {
namespace {

// Far enough for a submit date of many rounds before the campaign, and for the earliest publish date after it.
constexpr int margin_days = 800;

// In their order; those of two countries may stand twice.
std::vector<Date> holidays_in(const Campaign& campaign, DateRange range) {
  std::vector<Date> dates;
  for (const std::string& country : campaign.holiday_countries()) {
    for (const Holiday& holiday : holidays_of(country, range)) dates.push_back(holiday.date);
  }
  std::sort(dates.begin(), dates.end());
  return dates;
}

int clamped(std::int64_t amount) { return static_cast<int>(std::clamp<std::int64_t>(amount, 0, 100000)); }

}  // namespace

int calendar_days(const Duration& length) {
  switch (length.unit) {
    case DurationUnit::minutes:
      return clamped((length.amount + 1439) / 1440);
    case DurationUnit::hours:
      return clamped((length.amount + 23) / 24);
    case DurationUnit::weeks:
      return clamped(std::min<std::int64_t>(length.amount, 100000) * 7);
    case DurationUnit::months:
      return clamped(std::min<std::int64_t>(length.amount, 100000) * 30);
    case DurationUnit::days:
    case DurationUnit::business_days:
      break;
  }
  return clamped(length.amount);
}

WorkingDays::WorkingDays(const Campaign& campaign, Date as_of) {
  for (const auto& weekday : campaign.calendar.working_days) works_[static_cast<std::size_t>(weekday.value)] = true;
  if (!campaign.calendar.working_days.written()) {
    const auto end = static_cast<std::size_t>(workflow_defaults().working_days_last.value);
    std::fill_n(works_, end + 1, true);
  }
  const DateRange span{std::min(campaign.preparation_start(), campaign.start.value) - margin_days,
                       std::max(campaign.end.value, campaign.start.value) + margin_days};
  const std::vector<Date> holidays = holidays_in(campaign, span);
  const auto most = static_cast<std::size_t>(span.days());
  days_.reserve(most);
  weekday_.reserve(most);
  week_.reserve(most);
  auto holiday = holidays.begin();
  int since_monday = static_cast<int>(span.first.weekday());
  for (Date d = span.first; d <= span.last; ++d, ++since_monday) {
    while (holiday != holidays.end() && *holiday < d) ++holiday;
    const auto weekday = static_cast<Weekday>(since_monday % 7);
    if (works_on(weekday) && (holiday == holidays.end() || *holiday != d)) add(d, weekday, since_monday / 7);
  }
  if (days_.empty()) add(span.first, span.first.weekday(), 0);
  const int first_week = week_.front();
  for (int& week : week_) week -= first_week;
  first_ = at_or_after(std::max(as_of, campaign.preparation_start()));
  last_ = before(campaign.end.value + 1);
}

void WorkingDays::add(Date date, Weekday weekday, int week) {
  days_.push_back(date);
  weekday_.push_back(weekday);
  week_.push_back(week);
}

Date WorkingDays::date(int day) const { return days_[static_cast<std::size_t>(std::clamp(day, 0, count() - 1))]; }

int WorkingDays::at_or_after(Date date) const {
  return static_cast<int>(std::lower_bound(days_.begin(), days_.end(), date) - days_.begin());
}

int WorkingDays::weekdays() const { return static_cast<int>(std::count(works_, works_ + 7, true)); }

int WorkingDays::span_first(int last, const Duration& length) const {
  const int days = calendar_days(length);
  if (days == 0) return last + 1;
  if (length.unit == DurationUnit::business_days) return last - days + 1;
  return before(date(last + 1) - days + 1);
}

int WorkingDays::span_last(int first, const Duration& length) const {
  const int days = calendar_days(length);
  if (days == 0) return first - 1;
  if (length.unit == DurationUnit::business_days) return first + days - 1;
  return std::max(first, before(date(first) + days));
}

Date WorkingDays::frozen_from(Date publish, const Duration& freeze) const {
  const int days = calendar_days(freeze);
  if (days == 0) return publish;
  if (freeze.unit != DurationUnit::business_days) return publish - days;
  return date(at_or_after(publish) - days);
}

}  // namespace posology::planner
