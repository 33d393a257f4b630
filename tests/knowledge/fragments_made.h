// The table of fragments that the word lists make: src/knowledge/terms/fragments.inc.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace posology {

/// Fragments of which every match of the pattern holds one at least, lower case; none of them to spare, long ones
/// rather than short ones. Nothing where there are no such fragments.
[[nodiscard]] std::optional<std::vector<std::string>> fragments_of(std::string_view pattern);

/// The whole table, in the order of the lists.
[[nodiscard]] std::string fragments_table();

}  // namespace posology
