// One pass of a YAML library over a text, made safe: our own tree, our own limits, our own complaints.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "intake/mask.h"
#include "intake/node.h"
#include "text/finding.h"

namespace posology::intake {

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

/// Which library reads: a text without a fault is read alike by both.
enum class Reader : std::uint8_t {
  quick_first,  ///< libyaml, and yaml-cpp again where it finds the least fault
  patient       ///< yaml-cpp, whose complaints can be explained
};

/// `text` is prepared text of source `number`; `masks` (ascending) are its blanked parts.
[[nodiscard]] Pass build_tree(const std::string& text, std::uint32_t number, const std::vector<Mask>& masks,
                              NodeStore& store, Reader reader = Reader::quick_first);

}  // namespace posology::intake
