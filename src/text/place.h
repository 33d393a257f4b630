// A place: which bytes of which source a value was written with.
#pragma once

#include <compare>
#include <cstdint>
#include <limits>

namespace posology {

/// Half-open range of bytes [begin, end) in source number `source` of a `Sources` list.
/// A default-made place is nowhere: for values that no file holds.
struct Place {
  static constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();

  std::uint32_t source = nowhere;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] bool known() const { return source != nowhere; }
  friend auto operator<=>(const Place&, const Place&) = default;
};

}  // namespace posology
