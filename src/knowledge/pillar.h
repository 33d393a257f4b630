// Pillars: what each kind of content is for, its letter on a calendar, and what may follow what.
#pragma once

#include <string_view>

#include "model/enums.h"

namespace posology {

struct PillarFacts {
  Pillar pillar;
  std::string_view letter;  ///< one letter: E, P, D ...
  std::string_view what;    ///< one sentence
  bool fixed_only;          ///< runs only as written posts: siuu, misinformation-response
};
[[nodiscard]] const PillarFacts& pillar_facts(Pillar pillar);

}  // namespace posology
