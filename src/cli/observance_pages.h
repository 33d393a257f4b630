// Pages of the observances: what falls into a range, and all that is known of one.
#pragma once

#include <string>

#include "knowledge/observance.h"

namespace posology::cli {

[[nodiscard]] std::string observances_text(DateRange range);
[[nodiscard]] std::string observances_json(DateRange range);
[[nodiscard]] std::string observances_markdown(DateRange range);
/// Its rule, its source, and its dates from one year to another.
[[nodiscard]] std::string observance_page(const Observance& observance, int first_year, int last_year);

}  // namespace posology::cli
