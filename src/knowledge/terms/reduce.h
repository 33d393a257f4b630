// Copy reduced to plain ASCII words for matching, each character knowing the bytes that it came from.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace posology::terms {

/// NFKC and case folding, zero-width characters dropped, straight quotes, every dash a hyphen, white space a single
/// space, hashtags split at their capitals ("#FDAApproved" is "#fda approved"). A letter outside ASCII is an underscore
/// (so that word boundaries hold in every language), any other such character a space, an empty line a line feed.
struct Reduced {
  std::string text;
  std::vector<std::uint32_t> begin, end;  ///< of each character of `text`: its bytes in the original
};

[[nodiscard]] Reduced reduce(std::string_view text, bool keep_case);

}  // namespace posology::terms
