#include "report/words.h"

#include <fmt/format.h>

#include <algorithm>

#include "model/units.h"

namespace posology::report {

std::string_view weekday_name(Weekday day) {
  static constexpr std::string_view names[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  return names[static_cast<std::size_t>(day)];
}

std::string_view month_name(unsigned month) {
  static constexpr std::string_view names[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return names[(month - 1) % 12];
}

std::string day_month(Date day) {
  return fmt::format("{} {} {}", weekday_name(day.weekday()), day.day(), month_name(day.month()));
}

std::string day_month_year(Date day) { return fmt::format("{} {}", day_month(day), day.year()); }

std::string span(DateRange range) {
  if (range.first == range.last) return day_month_year(range.first);
  const bool same_year = range.first.year() == range.last.year();
  return (same_year ? day_month(range.first) : day_month_year(range.first)) + " - " + day_month_year(range.last);
}

std::string month_year(Month month) { return fmt::format("{} {}", month_name(month.month), month.year); }

std::string full_month_year(Month month) {
  static constexpr std::string_view names[] = {"January", "February", "March",     "April",   "May",      "June",
                                               "July",    "August",   "September", "October", "November", "December"};
  return fmt::format("{} {}", names[(month.month - 1) % 12], month.year);
}

std::string hours(std::int64_t minutes) { return Effort{minutes}.text(); }

std::string whole_percent(Ratio ratio) { return fmt::format("{}%", ratio.times(100)); }

std::string counted(std::int64_t n, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", n, n == 1 ? one : many);
}

std::string role_name(Role role) {
  std::string name(word(role));
  std::replace(name.begin(), name.end(), '-', ' ');
  return name;
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 == names.size() ? " and " : ", ";
    text += names[i];
  }
  return text;
}

}  // namespace posology::report
