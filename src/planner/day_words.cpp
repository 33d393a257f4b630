#include "planner/day_words.h"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace posology::planner {
namespace {

constexpr std::array<std::string_view, 12> months = {"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> weekdays = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

std::string_view month_of(Date date) { return months[date.month() - 1]; }

}  // namespace

std::string day_in_words(Date date) {
  return fmt::format("{} {} {} {}", weekdays[static_cast<std::size_t>(date.weekday())], date.day(),
                     month_of(date).substr(0, 3), date.year());
}

std::string days_in_words(DateRange range) {
  const auto [a, b] = range;
  if (a == b) return fmt::format("{} {}", a.day(), month_of(a));
  if (Month::of(a) == Month::of(b)) return fmt::format("{}-{} {}", a.day(), b.day(), month_of(b));
  if (a.year() == b.year()) return fmt::format("{} {}-{} {}", a.day(), month_of(a), b.day(), month_of(b));
  return fmt::format("{} {} {}-{} {} {}", a.day(), month_of(a), a.year(), b.day(), month_of(b), b.year());
}

std::string month_in_words(Month month) { return fmt::format("{} {}", months[month.month - 1], month.year); }

}  // namespace posology::planner
