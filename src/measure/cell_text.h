// What a cell of a table says, without what surrounds it.
#pragma once

#include <string>
#include <string_view>

namespace posology::measure {

/// Without blanks at both ends.
[[nodiscard]] std::string trimmed(std::string_view text);
/// A column's name as it is compared: trimmed, in small letters, blanks between words once.
[[nodiscard]] std::string column_name(std::string_view text);
/// What the first cell of a row of sums says.
[[nodiscard]] bool is_total(std::string_view text);
/// What stands where nothing was measured: nothing, a dash, "N/A".
[[nodiscard]] bool is_nothing(std::string_view text);

}  // namespace posology::measure
