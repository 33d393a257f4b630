// The look at the bytes before any YAML is read: size, encoding, characters that break or hide things.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "text/finding.h"
#include "text/source.h"

namespace posology::intake {

struct Prepared {
  /// As long as the source's text, byte for byte at the same offset; what the YAML library must not see is a space,
  /// and a CR alone is a LF.
  std::string text;
  /// False when nothing of the file can be read (too large, empty, not UTF-8 at all).
  bool readable = true;
  /// Bytes, ascending, whose complaint also explains a syntax error near them (tabs, no-break spaces ...).
  std::vector<std::uint32_t> blamed;
};

/// A byte order mark of UTF-8 is not part of a source's text: cut it off before.
[[nodiscard]] std::string without_byte_order_mark(std::string bytes);
/// Reports every fault of the bytes in one run.
[[nodiscard]] Prepared prepare(const Source& source, std::uint32_t number, Findings& findings);

}  // namespace posology::intake
