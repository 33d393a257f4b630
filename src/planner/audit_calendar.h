// The audit's own calendar: working days and people's hours by their definitions.
#pragma once

#include <set>

#include "model/campaign.h"

namespace posology::planner {

class AuditCalendar {
 public:
  explicit AuditCalendar(const Campaign& campaign);
  /// The calendar's weekdays without public holidays.
  [[nodiscard]] bool works(Date day) const;
  [[nodiscard]] int working_days(Date first, Date last) const;
  /// The most that a person can be asked for on one day: the week's hours spread evenly, rounded up to a minute.
  [[nodiscard]] std::int64_t most_minutes(const Person& person, Date day) const;
  /// What a person certainly has on that day.
  [[nodiscard]] std::int64_t least_minutes(const Person& person, Date day) const;

 private:
  [[nodiscard]] bool there(const Person& person, Date day) const;
  [[nodiscard]] int working_weekdays() const;

  const Campaign& campaign_;
  std::set<Date> holidays_;
};

}  // namespace posology::planner
