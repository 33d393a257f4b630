// A fact: a value with the source it was taken from, the year or day of that source, and how sure it is.
#pragma once

#include <string_view>

namespace posology {

/// official: the owner's own documentation or law; observed: public code or measurements that have to work against it;
/// reported: third parties; unconfirmed: from memory; assumed: our default, no authority behind it.
enum class Certainty { official, observed, reported, unconfirmed, assumed };
[[nodiscard]] std::string_view certainty_word(Certainty certainty);

struct Cited {
  std::string_view source;
  std::string_view as_of;  ///< "2026", "2025-12-18"
  Certainty certainty = Certainty::assumed;
};

template <class T>
struct Fact {
  T value{};
  Cited cited{};
};

}  // namespace posology
