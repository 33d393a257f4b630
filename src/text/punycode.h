// Punycode (RFC 3492): names of hosts in letters that the name system knows.
#pragma once

#include <string>
#include <string_view>

namespace posology {

/// A label as it stands in the name system: as it is when it is ASCII, else "xn--..." ; letters are not folded.
[[nodiscard]] std::string to_ascii_label(std::u32string_view label);

}  // namespace posology
