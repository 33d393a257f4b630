// Paths: the name of every value of a document ("posts[2].text"), found by its place.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "text/place.h"

namespace posology {

class Paths {
 public:
  static constexpr std::uint32_t root = 0;

  Paths();
  /// A value under `parent`; a map entry has a key, a list item has its number from 0. Returns the new value's number.
  std::uint32_t add_key(std::uint32_t parent, std::string key, Place place);
  std::uint32_t add_item(std::uint32_t parent, std::uint32_t index, Place place);

  [[nodiscard]] std::string name(std::uint32_t node) const;
  /// The path of the narrowest value that holds the place; empty when none does.
  [[nodiscard]] std::string at(const Place& place) const;

 private:
  struct Node {
    std::uint32_t parent;
    std::int64_t index;  // -1: a key
    std::string key;
    Place place;
  };
  std::vector<Node> nodes_;
};

}  // namespace posology
