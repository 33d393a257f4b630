// Country codes: ISO 3166-1 alpha-2.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace posology::intake {

[[nodiscard]] bool country_known(std::string_view code);
/// The code that a common other spelling stands for: "us", "UK", "USA", "Germany".
[[nodiscard]] std::optional<std::string> country_meant(std::string_view typed);

}  // namespace posology::intake
