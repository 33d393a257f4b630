// A change to a file as a unified diff, for people and for `patch`.
#pragma once

#include <string>
#include <string_view>

namespace posology::render {

/// For texts whose lines correspond one to one, as after edits inside of lines; three lines of context. Empty when
/// nothing differs. Lines end where LF stands: a CR before it is a part of the line.
[[nodiscard]] std::string unified_diff(std::string_view name, std::string_view before, std::string_view after);

}  // namespace posology::render
