// Audience: the segments that a campaign talks to, and what they need.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/enums.h"
#include "model/id.h"
#include "model/located.h"

namespace posology {

/// A need of a segment: a text, and an id where one is given.
struct Need {
  Opt<Id> id;
  Opt<std::string> text;
  Place place{};
};

struct Segment {
  Place place{};  ///< first line of the list item
  Located<Id> id;
  Located<AudienceKind> kind;
  Opt<std::string> role;
  Opt<std::string> specialty;
  ListOf<std::string> countries;  ///< ISO 3166-1 alpha-2
  Opt<std::string> time_zone;
  ListOf<std::string> languages;
  Opt<std::int64_t> size;
  Opt<std::int64_t> min_age;
  std::vector<Need> needs;
};

}  // namespace posology
