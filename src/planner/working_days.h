// Working days of production: weekdays of the calendar without public holidays, numbered one after the other.
#pragma once

#include <vector>

#include "model/campaign.h"
#include "model/date.h"
#include "model/units.h"

namespace posology::planner {

/// Days are numbered from 0 over a span that reaches well beyond the campaign on both sides; numbers and dates outside
/// it are clamped to its ends. Blackouts stop publishing, not production, and so do not appear here.
class WorkingDays {
 public:
  /// Work can begin on the later of `as_of` and the campaign's preparation start.
  WorkingDays(const Campaign& campaign, Date as_of);

  [[nodiscard]] int count() const { return static_cast<int>(days_.size()); }
  [[nodiscard]] Date date(int day) const;
  [[nodiscard]] int at_or_after(Date date) const;  ///< number of the first working day on or after the date
  [[nodiscard]] int before(Date date) const { return at_or_after(date) - 1; }
  [[nodiscard]] int first() const { return first_; }  ///< the first day on which work can be done
  [[nodiscard]] int last() const { return last_; }    ///< the last working day of the campaign
  [[nodiscard]] Weekday weekday(int day) const { return weekday_[static_cast<std::size_t>(day)]; }
  /// Weeks are counted from that of day 0; they begin on Monday.
  [[nodiscard]] int week(int day) const { return week_[static_cast<std::size_t>(day)]; }
  [[nodiscard]] bool works_on(Weekday weekday) const { return works_[static_cast<std::size_t>(weekday)]; }
  [[nodiscard]] int weekdays() const;  ///< working weekdays in a week

  /// The latest day on which a span of this length can begin and be over by day `last`, free days behind it included:
  /// what `span_last` gives for it is not after `last`. `last` + 1 for no time at all.
  [[nodiscard]] int span_first(int last, const Duration& length) const;
  /// Last day of a span of this length that begins on day `first`; `first` - 1 for no time at all.
  [[nodiscard]] int span_last(int first, const Duration& length) const;
  /// From this date on nothing changes for what runs on `publish`.
  [[nodiscard]] Date frozen_from(Date publish, const Duration& freeze) const;

 private:
  void add(Date date, Weekday weekday, int week);

  bool works_[7] = {};
  std::vector<Date> days_;
  std::vector<Weekday> weekday_;
  std::vector<int> week_;
  int first_ = 0, last_ = 0;
};

/// Length in calendar days: hours count as part days rounded up, a month as 30 days. Not for business days.
[[nodiscard]] int calendar_days(const Duration& length);

}  // namespace posology::planner
