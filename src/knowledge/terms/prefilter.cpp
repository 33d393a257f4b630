#include "knowledge/terms/prefilter.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
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

/// For each set of fragments, the patterns of which one was met: a bit each.
class Met {
 public:
  void add(std::size_t pattern, std::size_t set) {
    words_[set][pattern / word_bits] |= std::uint64_t{1} << (pattern % word_bits);
  }
  [[nodiscard]] PatternSet in_all_sets() const {
    PatternSet patterns;
    for (std::size_t w = 0; w < word_count; ++w) {
      std::uint64_t word = words_.front()[w];
      for (const auto& set : words_) word &= set[w];
      for (; word != 0; word &= word - 1)
        patterns.push_back(
            static_cast<std::uint16_t>(w * word_bits + static_cast<std::size_t>(std::countr_zero(word))));
    }
    return patterns;
  }

 private:
  static constexpr std::size_t word_bits = 64, word_count = pattern_count / word_bits + 1;
  std::array<std::array<std::uint64_t, word_count>, most_fragment_sets> words_{};
};

Met unfiltered() {
  Met patterns;
#define POSOLOGY_FRAGMENT(pattern, set, text)
#define POSOLOGY_UNFILTERED(pattern, number) patterns.add(pattern, number);
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

constexpr std::size_t byte(char c) { return static_cast<unsigned char>(c); }

constexpr std::uint16_t no_text = 0xFFFF;

// A fragment is looked for where its anchor stands: the six of its bytes in a row that English has least; of shorter
// fragments four or three, of the few that have two bytes or one a single one.
/// The first fragment of each chain, by a hash of its anchor.
template <std::size_t size, unsigned bits>
struct Anchors {
  static constexpr std::size_t anchor_size = size;
  std::array<std::uint16_t, std::size_t{1} << bits> chains{};
  Anchors() { chains.fill(no_text); }

  static std::size_t hash(const char* anchor) {
    std::uint64_t word = 0;
    std::memcpy(&word, anchor, size);
    // Fibonacci hashing: the upper bits of a product with 2^64 over the golden ratio.
    return (word * 0x9E3779B97F4A7C15U) >> (64 - bits);
  }
};

using Rarities = std::array<std::uint8_t, 256>;

constexpr Rarities rarities() {
  constexpr std::string_view commonest_first = " etaoinshrdlcumfpgwybvkxjqz";
  Rarities rarity{};
  for (std::uint8_t& one : rarity) one = commonest_first.size();
  for (std::size_t i = 0; i < commonest_first.size(); ++i)
    rarity[byte(commonest_first[i])] = static_cast<std::uint8_t>(i);
  return rarity;
}

constexpr Rarities rarity = rarities();

// Where the rarest stretch of that size begins. Sums are taken from one place to the next.
constexpr std::size_t anchor_of(std::string_view text, std::size_t size) {
  int sum = 0;
  for (const char c : text.substr(0, size)) sum += rarity[byte(c)];
  int rarest = sum;
  std::size_t best = 0;
  for (std::size_t end = size; end < text.size(); ++end) {
    sum += rarity[byte(text[end])] - rarity[byte(text[end - size])];
    if (sum > rarest) {
      rarest = sum;
      best = end + 1 - size;
    }
  }
  return best;
}

/// The fragments chained by their anchors.
class Chains {
 public:
  Chains() {
    static_assert(std::size(fragments) < no_text);
    texts_.reserve(std::size(fragments) / 2);
    // Rows of one text stand together in the table.
    for (std::size_t first = 0, end = 0; first < std::size(fragments); first = end) {
      const std::string_view text = text_of(first);
      for (end = first + 1; end < std::size(fragments) && text_of(end) == text;) ++end;
      add(text, first, end);
    }
  }

  void find(std::string_view text, Met& found) const {
    for (std::size_t at = 0; at < text.size(); ++at) {
      follow(singles_, text, at, found);
      follow(threes_, text, at, found);
      follow(fours_, text, at, found);
      follow(sixes_, text, at, found);
    }
  }

 private:
  /// A fragment's text with its rows in the table.
  struct Text {
    std::uint32_t begin;
    std::uint16_t next, first_row, rows;
    std::uint8_t size, offset;  ///< of the anchor
  };

  void add(std::string_view text, std::size_t first, std::size_t end) {
    if (text.size() >= 6)
      chain(sixes_, text, first, end);
    else if (text.size() >= 4)
      chain(fours_, text, first, end);
    else if (text.size() == 3)
      chain(threes_, text, first, end);
    else
      chain(singles_, text, first, end);
  }

  template <class Table>
  void chain(Table& table, std::string_view text, std::size_t first, std::size_t end) {
    const std::size_t offset = anchor_of(text, Table::anchor_size);
    std::uint16_t& link = table.chains[Table::hash(text.data() + offset)];
    texts_.push_back({begins[first], link, static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(end - first),
                      static_cast<std::uint8_t>(text.size()), static_cast<std::uint8_t>(offset)});
    link = static_cast<std::uint16_t>(texts_.size() - 1);
  }

  template <class Table>
  void follow(const Table& table, std::string_view text, std::size_t at, Met& found) const {
    if (at + Table::anchor_size > text.size()) return;
    for (std::uint16_t link = table.chains[Table::hash(text.data() + at)]; link != no_text; link = texts_[link].next) {
      const Text& one = texts_[link];
      const std::size_t begin = at - one.offset;
      if (at < one.offset || begin + one.size > text.size()) continue;
      if (std::memcmp(text.data() + begin, texts + one.begin, one.size) != 0) continue;
      for (std::size_t row = one.first_row; row < std::size_t{one.first_row} + one.rows; ++row)
        found.add(fragments[row].pattern, fragments[row].set);
    }
  }

  std::vector<Text> texts_;
  Anchors<1, 8> singles_;
  Anchors<3, 11> threes_;
  Anchors<4, 12> fours_;
  Anchors<6, 14> sixes_;
};

}  // namespace

std::size_t first_pattern(TermList list, Part part) {
  static const Starts starts = part_starts();
  return starts[static_cast<std::size_t>(list) * part_count + static_cast<std::size_t>(part)];
}

PatternSet possible_patterns(std::string_view reduced) {
  static const Met always = unfiltered();
  static const Chains chains;
  Met found = always;
  chains.find(reduced, found);
  return found.in_all_sets();
}

}  // namespace posology::terms
