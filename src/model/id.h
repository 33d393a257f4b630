// Ids: names that the campaign file gives to its things, and references to them.
#pragma once

#include <compare>
#include <string>

namespace posology {

/// The name under which a thing is defined.
struct Id {
  std::string text;
  friend auto operator<=>(const Id&, const Id&) = default;
};

/// What a reference may name; one tag per kind of thing.
enum class Kind {
  objective,
  product,
  claim,
  segment,
  need,
  post,
  event,
  post_or_event,
  person,
  endorser,
  consent,
  platform,
  pillar,
};

/// A use of an id; the reader has checked that the thing exists.
template <Kind kind>
struct RefTo {
  std::string text;
  friend auto operator<=>(const RefTo&, const RefTo&) = default;
};

}  // namespace posology
