// Words of a page: days, spans, hours and percentages as a reader says them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/date.h"
#include "model/enums.h"
#include "model/ratio.h"

namespace posology::report {

/// Stands at the end of every page that shows a plan.
inline constexpr std::string_view promise =
    "A clean plan is not regulatory approval: it means that nothing on our list was found.";

[[nodiscard]] std::string_view weekday_name(Weekday day);   ///< "Mon"
[[nodiscard]] std::string_view month_name(unsigned month);  ///< "Jan"; 1..12
[[nodiscard]] std::string day_month(Date day);              ///< "Mon 11 Jan"
[[nodiscard]] std::string day_month_year(Date day);         ///< "Mon 11 Jan 2027"
/// "Mon 11 Jan - Fri 2 Apr 2027"; both years where they differ.
[[nodiscard]] std::string span(DateRange range);
[[nodiscard]] std::string month_year(Month month);       ///< "Jan 2027"
[[nodiscard]] std::string full_month_year(Month month);  ///< "January 2027"
/// "7.5 h", "30 min", "0 h".
[[nodiscard]] std::string hours(std::int64_t minutes);
/// Whole percent, rounded half up: "91%".
[[nodiscard]] std::string whole_percent(Ratio ratio);
/// "1 post", "2 posts".
[[nodiscard]] std::string counted(std::int64_t n, std::string_view one, std::string_view many);
/// "video-editor" as people say it: "video editor".
[[nodiscard]] std::string role_name(Role role);
/// "Ana, Ben and Raj".
[[nodiscard]] std::string joined(const std::vector<std::string>& names);

}  // namespace posology::report
