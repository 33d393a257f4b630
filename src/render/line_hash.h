// Fingerprints of lines as code-scanning uploads compute them, so that a finding stays the same while lines move.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace posology::render {

/// For each line of the text, from the first: "39fa0ee980eb94b0:1". A rolling 64-bit hash over the 100 UTF-16 code
/// units from the line's start on, without blanks and tabs, CR and CRLF as one LF, and its running count in the text
/// (github/codeql-action, fingerprints.ts, read 2026).
[[nodiscard]] std::vector<std::string> line_hashes(std::string_view utf8);

}  // namespace posology::render
