// Days in a reader's words: "9-20 March", "28 February-3 March", "30 November 2026-12 February 2027".
#pragma once

#include <string>

#include "model/date.h"

namespace posology::planner {

[[nodiscard]] std::string day_in_words(Date date);  ///< "Tue 15 Dec 2026"
[[nodiscard]] std::string days_in_words(DateRange range);
[[nodiscard]] std::string month_in_words(Month month);  ///< "May 2027"

}  // namespace posology::planner
