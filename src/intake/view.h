// A value as the reader meets it: the node behind any alias, and the place that complaints point at.
#pragma once

#include "intake/node.h"

namespace posology::intake {

class View {
 public:
  /// `alias` is the outermost alias that was followed to get here; null when none was.
  explicit View(const Node& node, const Node* alias = nullptr)
      : node_(&node.resolved()), alias_(alias == nullptr && node.kind == Node::Kind::alias ? &node : alias) {}

  const Node& operator*() const { return *node_; }
  const Node* operator->() const { return node_; }
  /// Where the value is used.
  [[nodiscard]] Place place() const { return alias_ != nullptr ? alias_->place : node_->place; }
  [[nodiscard]] bool through_alias() const { return alias_ != nullptr; }
  /// A value inside this one.
  [[nodiscard]] View inside(const Node& node) const { return View(node, alias_); }

 private:
  const Node* node_;
  const Node* alias_;
};

}  // namespace posology::intake
