// An amount with a comma inside braces or brackets: YAML splits `{2027-01: 20,000 USD}` into `20` and `000 USD`.
#pragma once

#include <string>
#include <string_view>

namespace posology::intake {

/// True when `first` and `rest` are the two sides of a thousands comma: "20" and "000 USD".
[[nodiscard]] bool is_rest_of_amount(std::string_view first, std::string_view rest);
/// True when the text ends with a three-letter currency: a list of plain numbers is no split amount.
[[nodiscard]] bool names_currency(std::string_view rest);
/// "20,000 USD" -> "20000 USD".
[[nodiscard]] std::string without_comma(std::string_view amount);

}  // namespace posology::intake
