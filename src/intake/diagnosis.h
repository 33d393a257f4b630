// From the library's words and place to what a person did wrong, and where.
#pragma once

#include <optional>
#include <string>

#include "intake/tree_builder.h"
#include "text/finding.h"

namespace posology::intake {

struct Diagnosis {
  Finding finding;
  std::size_t guilty = 0;    ///< the byte that caused it
  std::optional<Mask> mask;  ///< the smallest part that costs only the fault; none: the whole item or section
  bool vague = false;        ///< may be a consequence of an earlier fault nearby
};

[[nodiscard]] Diagnosis diagnose(const Stop& stop, const std::string& text, std::uint32_t number);

}  // namespace posology::intake
