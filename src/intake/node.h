// A value of a YAML file as it was typed: no types are guessed, every part keeps its place.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "text/place.h"

namespace posology::intake {

struct Node;

/// One entry of a map (with its key) or one item of a list (key is null).
struct Child {
  const Node* key = nullptr;
  const Node* value = nullptr;
};

struct Node {
  /// `broken`: something was written here that could not be read and has been reported already.
  enum class Kind : std::uint8_t { null, scalar, map, list, alias, broken };

  Kind kind = Kind::null;
  bool quoted = false;           ///< written in quotes or as a block text
  bool damaged = false;          ///< map or list: a part of it could not be read, so nothing is known to be missing
  Place place;                   ///< a null without text has the place of its key, or of the dash in a list
  std::string text;              ///< scalar: its value, quotes and escapes resolved; alias: the anchor's name
  std::vector<Child> children;   ///< map and list, in the order of the file; keys of a map differ
  const Node* target = nullptr;  ///< alias: the value it repeats, never an enclosing one

  [[nodiscard]] bool is_scalar() const { return kind == Kind::scalar; }
  [[nodiscard]] bool is_map() const { return kind == Kind::map; }
  [[nodiscard]] bool is_list() const { return kind == Kind::list; }
  /// The value behind aliases; this very node when it is none.
  [[nodiscard]] const Node& resolved() const {
    const Node* node = this;
    while (node->kind == Kind::alias && node->target != nullptr) node = node->target;
    return *node;
  }
  /// The entry with this key; null when the node is no map or has no such key.
  [[nodiscard]] const Child* find(std::string_view key) const {
    if (kind != Kind::map) return nullptr;
    for (const Child& child : children)
      if (child.key->text == key) return &child;
    return nullptr;
  }
};

/// Owns nodes of any number of files; addresses never change.
class NodeStore {
 public:
  Node& make(Node::Kind kind, Place place) {
    Node& node = nodes_.emplace_back();
    node.kind = kind;
    node.place = place;
    return node;
  }

 private:
  std::deque<Node> nodes_;
};

}  // namespace posology::intake
