// Countries: the codes of ISO 3166-1 alpha-2 with their short English names.
#pragma once

#include <span>
#include <string_view>

namespace posology {

struct Country {
  std::string_view code;  ///< two capitals: "NO"
  std::string_view name;  ///< "Norway"
};

/// All 249 countries and areas, by code (the list as of 2024).
[[nodiscard]] std::span<const Country> countries();
/// Exactly as written: two capital letters.
[[nodiscard]] bool country_known(std::string_view code);
/// Empty for an unknown code.
[[nodiscard]] std::string_view country_name(std::string_view code);

}  // namespace posology
