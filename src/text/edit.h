// Edits: replacements of parts of a text; every other byte stays as it is.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace posology {

/// `replacement` for the bytes [begin, end).
struct Edit {
  std::size_t begin = 0, end = 0;
  std::string replacement;
  friend auto operator<=>(const Edit&, const Edit&) = default;
};

/// Sorted; without doubles, without edits that lie outside `size` bytes or overlap an earlier one.
[[nodiscard]] std::vector<Edit> compatible(std::vector<Edit> edits, std::size_t size);
/// The text with edits as `compatible` gives them.
[[nodiscard]] std::string with_edits(std::string_view text, const std::vector<Edit>& edits);

}  // namespace posology
