#include "knowledge/terms/prefilter.h"

#include <array>
#include <cstdint>
#include <iterator>

#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

struct Fragment {
  std::uint16_t pattern;
  std::uint8_t set, size;
};

// Rows and texts lie apart and hold no pointer: there are tens of thousands, and the loader would set each pointer anew
// in every run, in memory of the program's own.
#define POSOLOGY_PATTERNS(count, sets)
constexpr Fragment fragments[] = {
#define POSOLOGY_FRAGMENT(pattern, set, text) {pattern, set, sizeof(text) - 1},
#define POSOLOGY_UNFILTERED(pattern, set)
#include "knowledge/terms/fragments.inc"
#undef POSOLOGY_FRAGMENT
};
// Longer than the least that every compiler has to take; those that build this take it.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Woverlength-strings"
constexpr char texts[] = ""
#define POSOLOGY_FRAGMENT(pattern, set, text) text
#include "knowledge/terms/fragments.inc"
#undef POSOLOGY_FRAGMENT
#undef POSOLOGY_UNFILTERED
    ;
#pragma GCC diagnostic pop

using Begins = std::array<std::uint32_t, std::size(fragments)>;

constexpr Begins begins_of_texts() {
  Begins begins{};
  std::uint32_t at = 0;
  for (std::size_t i = 0; i < begins.size(); ++i) {
    begins[i] = at;
    at += fragments[i].size;
  }
  return begins;
}
constexpr Begins begins = begins_of_texts();

constexpr std::string_view text_of(std::size_t fragment) {
  return {texts + begins[fragment], fragments[fragment].size};
}

/// For each set of fragments, the patterns of which one was met.
using Met = std::array<PatternSet, most_fragment_sets>;

Met unfiltered() {
  Met patterns;
#define POSOLOGY_FRAGMENT(pattern, set, text)
#define POSOLOGY_UNFILTERED(pattern, number) patterns[number].set(pattern);
#include "knowledge/terms/fragments.inc"
#undef POSOLOGY_FRAGMENT
#undef POSOLOGY_UNFILTERED
  return patterns;
}
#undef POSOLOGY_PATTERNS

using Starts = std::array<std::size_t, list_count * part_count>;

Starts part_starts() {
  Starts starts{};
  std::size_t part = 0, number = 0;
  for (const WordList* list : {
#define POSOLOGY_TERMS(name) &name(),
#include "knowledge/terms.def"
#undef POSOLOGY_TERMS
       }) {
    for (const auto& patterns : {list->allow, list->tiers[0], list->tiers[1], list->tiers[2]}) {
      starts[part++] = number;
      number += patterns.size();
    }
  }
  return starts;
}

// A fragment is looked for where its anchor stands: the three of its bytes in a row that English has least, or of the
// few shorter fragments the first byte.
constexpr std::size_t anchor_size = 3, anchors = std::size_t{1} << 13U, bytes = 256;

constexpr std::size_t byte(char c) { return static_cast<unsigned char>(c); }
constexpr std::size_t anchor(const char* at) { return (byte(at[0]) * 961 + byte(at[1]) * 31 + byte(at[2])) % anchors; }

using Rarities = std::array<std::uint8_t, bytes>;

constexpr Rarities rarities() {
  constexpr std::string_view commonest_first = " etaoinshrdlcumfpgwybvkxjqz";
  Rarities rarity{};
  for (std::uint8_t& one : rarity) one = commonest_first.size();
  for (std::size_t i = 0; i < commonest_first.size(); ++i)
    rarity[byte(commonest_first[i])] = static_cast<std::uint8_t>(i);
  return rarity;
}

constexpr std::size_t anchor_of(std::string_view text, const Rarities& rarity) {
  std::size_t best = 0;
  int rarest = -1;
  for (std::size_t at = 0; at + anchor_size <= text.size(); ++at) {
    const int sum = rarity[byte(text[at])] + rarity[byte(text[at + 1])] + rarity[byte(text[at + 2])];
    if (sum > rarest) {
      rarest = sum;
      best = at;
    }
  }
  return best;
}

/// The fragments chained by their anchors. Rows of one text stand together in the table: the first stands for them all.
struct Chains {
  static constexpr std::uint16_t none = 0xFFFF;
  std::array<std::uint16_t, anchors> by_anchor{};
  std::array<std::uint16_t, bytes> by_byte{};
  std::array<std::uint16_t, std::size(fragments)> next{};
  std::array<std::uint16_t, std::size(fragments)> rows{};   // of the same text
  std::array<std::uint8_t, std::size(fragments)> offset{};  // of the anchor in its fragment
};

Chains chained() {
  static_assert(std::size(fragments) < Chains::none);
  constexpr Rarities rarity = rarities();
  Chains chains;
  for (std::uint16_t& link : chains.by_anchor) link = Chains::none;
  for (std::uint16_t& link : chains.by_byte) link = Chains::none;
  for (std::size_t i = 0; i < std::size(fragments); i += chains.rows[i]) {
    const std::string_view text = text_of(i);
    std::size_t end = i + 1;
    while (end < std::size(fragments) && text_of(end) == text) ++end;
    chains.rows[i] = static_cast<std::uint16_t>(end - i);
    chains.offset[i] = static_cast<std::uint8_t>(anchor_of(text, rarity));
    std::uint16_t& link = text.size() < anchor_size ? chains.by_byte[byte(text.front())]
                                                    : chains.by_anchor[anchor(text.data() + chains.offset[i])];
    chains.next[i] = link;
    link = static_cast<std::uint16_t>(i);
  }
  return chains;
}

void find_in_chain(const Chains& chains, std::uint16_t link, std::string_view text, std::size_t at, Met& found) {
  for (; link != Chains::none; link = chains.next[link]) {
    const std::string_view one = text_of(link);
    if (at < chains.offset[link]) continue;
    const std::string_view there = text.substr(at - chains.offset[link]);
    // Most are told apart by their first letter, without a call.
    if (there.front() != one.front() || !there.starts_with(one)) continue;
    for (std::size_t row = link; row < std::size_t{link} + chains.rows[link]; ++row)
      found[fragments[row].set].set(fragments[row].pattern);
  }
}

}  // namespace

std::size_t first_pattern(TermList list, Part part) {
  static const Starts starts = part_starts();
  return starts[static_cast<std::size_t>(list) * part_count + static_cast<std::size_t>(part)];
}

PatternSet possible_patterns(std::string_view reduced) {
  static const Met always = unfiltered();
  static const Chains chains = chained();
  Met found = always;
  for (std::size_t at = 0; at < reduced.size(); ++at) {
    find_in_chain(chains, chains.by_byte[byte(reduced[at])], reduced, at, found);
    if (at + anchor_size <= reduced.size())
      find_in_chain(chains, chains.by_anchor[anchor(reduced.data() + at)], reduced, at, found);
  }
  PatternSet possible = found.front();
  for (const PatternSet& met : found) possible &= met;
  return possible;
}

}  // namespace posology::terms
