// The table of fragments that the word lists make: src/knowledge/terms/fragments.inc.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace posology {

using Fragments = std::vector<std::string>;

/// Sets of fragments: every match of the pattern holds one at least of each set. Lower case; none of them to spare,
/// long ones rather than short ones. Empty where there are no such fragments.
[[nodiscard]] std::vector<Fragments> fragments_of(std::string_view pattern);

/// The whole table, in the order of the lists.
[[nodiscard]] std::string fragments_table();

}  // namespace posology
