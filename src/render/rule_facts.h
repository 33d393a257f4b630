// What a report says of a rule beside its findings.
#pragma once

#include <string_view>

#include "text/finding.h"

namespace posology::render {

struct RuleFacts {
  std::string_view code, name;
  Level level = Level::warning;
  std::string_view what, why, source;
  bool wording = false;  ///< decided by words: less precise than a rule that counts
};

}  // namespace posology::render
