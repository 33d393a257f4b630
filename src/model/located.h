// A value that knows where in the campaign file it was written.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "text/place.h"

namespace posology {

template <class T>
struct Located {
  T value{};
  Place place{};

  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
};

/// A key that may be absent.
template <class T>
using Opt = std::optional<Located<T>>;

/// A list of scalars, each with its place; `place` is the list's own (or of the single value that stands for it).
template <class T>
struct ListOf {
  std::vector<Located<T>> items;
  Place place{};

  [[nodiscard]] bool written() const { return place.known(); }
  [[nodiscard]] bool empty() const { return items.empty(); }
  [[nodiscard]] std::size_t size() const { return items.size(); }
  auto begin() const { return items.begin(); }
  auto end() const { return items.end(); }
};

/// The value of an optional key, or a default.
template <class T>
[[nodiscard]] T value_or(const Opt<T>& key, T otherwise) {
  return key ? key->value : std::move(otherwise);
}

}  // namespace posology
