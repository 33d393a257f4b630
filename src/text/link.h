// Web addresses in running text: with their scheme, or as bare names of hosts whose ending is a known one.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace posology {

/// Bytes of an address in a text.
struct Link {
  std::size_t begin = 0, end = 0;
  bool bare = false;  ///< without http:// or https://

  [[nodiscard]] std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
};

/// The addresses that a reader's program makes into links, as twitter-text 3.1 finds them: endings of hosts are those
/// of the public suffix list, labels hold at most 63 bytes in the name system, a whole address at most 4,096
/// characters.
[[nodiscard]] std::vector<Link> find_links(std::string_view text);
/// Whether the whole text is an http or https address with a host that can exist.
[[nodiscard]] bool is_web_address(std::string_view text);
/// Whether a name ends hosts: "com", "co.uk", "پاکستان".
[[nodiscard]] bool is_public_suffix(std::string_view name);

}  // namespace posology
