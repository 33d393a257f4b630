// Copy made ready once for all rules: reduced, and what the word lists found in it.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "knowledge/term.h"
#include "knowledge/terms/prefilter.h"
#include "knowledge/terms/reduce.h"

namespace posology::terms {

struct Prepared {
  Reduced folded;                                                    ///< without capitals
  std::optional<Reduced> cased;                                      ///< with them, once a list has asked for it
  PatternSet possible;                                               ///< of the word lists: those that may match in it
  std::array<std::optional<std::vector<TermHit>>, list_count> hits;  ///< by list; before overlaps are taken out
};

/// The text made ready. Each thread keeps what it has seen lately, for many rules ask for the same text; the reference
/// holds until the next call.
[[nodiscard]] Prepared& prepared(std::string_view text);

}  // namespace posology::terms
