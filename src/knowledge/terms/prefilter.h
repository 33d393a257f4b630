// Which patterns of the word lists may match in a text: a look for fragments that their matches cannot do without.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "knowledge/term.h"

namespace posology::terms {

inline constexpr std::size_t list_count = 0
#define POSOLOGY_TERMS(list) +1
#include "knowledge/terms.def"
#undef POSOLOGY_TERMS
    ;

/// A word list's phrases that are masked, and its tiers.
enum class Part { allow, first, second, third };
inline constexpr std::size_t part_count = 4;

// Patterns are numbered through all lists and their parts, in order.
#define POSOLOGY_FRAGMENT(pattern, set, text)
#define POSOLOGY_UNFILTERED(pattern, set)
#define POSOLOGY_PATTERNS(count, sets) inline constexpr std::size_t pattern_count = count, most_fragment_sets = sets;
#include "knowledge/terms/fragments.inc"
#undef POSOLOGY_FRAGMENT
#undef POSOLOGY_UNFILTERED
#undef POSOLOGY_PATTERNS

/// Numbers of patterns, in order. A text has a dozen of them, of more than a thousand.
using PatternSet = std::vector<std::uint16_t>;

/// The number of a part's first pattern.
[[nodiscard]] std::size_t first_pattern(TermList list, Part part);

/// Patterns that are not among them have no match in this text, reduced without its capitals.
[[nodiscard]] PatternSet possible_patterns(std::string_view reduced);

}  // namespace posology::terms
