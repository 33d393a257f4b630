// Parts of a text that were blanked because they could not be read.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "intake/lexical.h"

namespace posology::intake {

/// Bytes [begin, end).
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

/// True when a mask begins in [begin, end].
[[nodiscard]] inline bool masked_between(const std::vector<Mask>& masks, std::size_t begin, std::size_t end) {
  return std::any_of(masks.begin(), masks.end(),
                     [&](const Mask& mask) { return mask.begin >= begin && mask.begin <= end; });
}

/// True when an entry of the map at `begin` was blanked: it stood in [before, end], in the column of the map's keys.
[[nodiscard]] inline bool lost_an_entry(const std::vector<Mask>& masks, std::string_view text, std::size_t before,
                                        std::size_t begin, std::size_t end) {
  return std::any_of(masks.begin(), masks.end(), [&](const Mask& mask) {
    return mask.kind == Mask::Kind::entry && mask.begin >= before && mask.begin <= end &&
           column_of(text, mask.begin) == column_of(text, begin);
  });
}

}  // namespace posology::intake
