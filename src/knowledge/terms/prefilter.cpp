#include "knowledge/terms/prefilter.h"

#include <array>
#include <cstdint>
#include <iterator>

#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

struct Fragment {
  std::size_t pattern;
  std::string_view text;
};

#define POSOLOGY_PATTERNS(count)
constexpr Fragment fragments[] = {
#define POSOLOGY_FRAGMENT(pattern, text) {pattern, text},
#define POSOLOGY_UNFILTERED(pattern)
#include "knowledge/terms/fragments.inc"
#undef POSOLOGY_FRAGMENT
#undef POSOLOGY_UNFILTERED
};

PatternSet unfiltered() {
  PatternSet patterns;
#define POSOLOGY_FRAGMENT(pattern, text)
#define POSOLOGY_UNFILTERED(pattern) patterns.set(pattern);
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

// A fragment is looked for where its first bytes stand: three, or of the few shorter ones the first.
constexpr std::size_t head_size = 3, heads = std::size_t{1} << 12U, bytes = 256;

constexpr std::size_t byte(char c) { return static_cast<unsigned char>(c); }
constexpr std::size_t head(const char* at) { return (byte(at[0]) * 961 + byte(at[1]) * 31 + byte(at[2])) % heads; }

/// The fragments chained by their heads.
struct Chains {
  static constexpr std::uint16_t none = 0xFFFF;
  std::array<std::uint16_t, heads> by_head{};
  std::array<std::uint16_t, bytes> by_byte{};
  std::array<std::uint16_t, std::size(fragments)> next{};
};

constexpr Chains chained() {
  static_assert(std::size(fragments) < Chains::none);
  Chains chains;
  for (std::uint16_t& link : chains.by_head) link = Chains::none;
  for (std::uint16_t& link : chains.by_byte) link = Chains::none;
  for (std::size_t i = 0; i < std::size(fragments); ++i) {
    const std::string_view text = fragments[i].text;
    std::uint16_t& link =
        text.size() < head_size ? chains.by_byte[byte(text.front())] : chains.by_head[head(text.data())];
    chains.next[i] = link;
    link = static_cast<std::uint16_t>(i);
  }
  return chains;
}

constexpr Chains chains = chained();

void find_in_chain(std::uint16_t link, std::string_view rest, PatternSet& found) {
  for (; link != Chains::none; link = chains.next[link]) {
    if (!found[fragments[link].pattern] && rest.starts_with(fragments[link].text)) found.set(fragments[link].pattern);
  }
}

}  // namespace

std::size_t first_pattern(TermList list, Part part) {
  static const Starts starts = part_starts();
  return starts[static_cast<std::size_t>(list) * part_count + static_cast<std::size_t>(part)];
}

PatternSet possible_patterns(std::string_view reduced) {
  static const PatternSet always = unfiltered();
  PatternSet found = always;
  for (std::string_view rest = reduced; !rest.empty(); rest.remove_prefix(1)) {
    find_in_chain(chains.by_byte[byte(rest.front())], rest, found);
    if (rest.size() >= head_size) find_in_chain(chains.by_head[head(rest.data())], rest, found);
  }
  return found;
}

}  // namespace posology::terms
