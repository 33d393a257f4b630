// From the bytes of one file to its tree of values, with everything that is wrong with the writing.
#pragma once

#include <cstdint>

#include "intake/node.h"
#include "text/finding.h"
#include "text/source.h"

namespace posology::intake {

struct Parsed {
  /// The outermost value; null when nothing of the file can be read. Parts that could not be read are `broken` nodes.
  const Node* root = nullptr;
};

/// Reads source `number`. After a syntax error the part that holds it is left out and the rest is read, so that all
/// complaints of a file come in one run. Never throws on any bytes, and ends in time linear in the file.
[[nodiscard]] Parsed parse_yaml(const Sources& sources, std::uint32_t number, NodeStore& store, Findings& findings);

}  // namespace posology::intake
