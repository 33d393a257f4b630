// One pass of the YAML library over a text, made safe: our own tree, our own limits, our own complaints.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "intake/node.h"
#include "text/finding.h"

namespace posology::intake {

/// Bytes [begin, end) that were blanked because they could not be read.
struct Mask {
  enum class Kind : std::uint8_t {
    value,  ///< one value; a `~` stands in its place
    block,  ///< everything under a key or behind a dash, which still stand
    entry   ///< an entry with its key: nobody knows which one is missing now
  };
  std::size_t begin = 0;
  std::size_t end = 0;
  Kind kind = Kind::block;
};

/// Why a pass stopped.
struct Stop {
  std::size_t at = 0;              ///< the byte at which it stopped
  std::string library;             ///< the library's words; empty when the builder itself stopped
  std::optional<Finding> finding;  ///< the builder's own complaint
  bool final = false;              ///< a limit was met: no further pass will help
};

struct Pass {
  const Node* root = nullptr;  ///< the whole tree, or null when the pass stopped
  std::optional<Stop> stop;
  Findings findings;  ///< complaints that did not stop the pass
};

/// `text` is prepared text of source `number`; `masks` (ascending) are its blanked parts.
[[nodiscard]] Pass build_tree(const std::string& text, std::uint32_t number, const std::vector<Mask>& masks,
                              NodeStore& store);

}  // namespace posology::intake
