#include "knowledge/fragments_made.h"

#include <re2/filtered_re2.h>

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "knowledge/terms/word_class.h"
#include "knowledge/terms/word_list.h"

namespace posology {
namespace {

// Whether the pattern may match a text that holds all fragments but those that are taken out.
bool may_match_without(const re2::FilteredRE2& filter, const std::vector<bool>& taken_out) {
  std::vector<int> present, potentials;
  for (std::size_t i = 0; i < taken_out.size(); ++i) {
    if (!taken_out[i]) present.push_back(static_cast<int>(i));
  }
  filter.AllPotentials(present, &potentials);
  return !potentials.empty();
}

// More rule out hardly more, and all of them are looked for in every text.
constexpr std::size_t most_sets = 2;

bool has_rare_sign(std::string_view text) { return text.find_first_of("@#$%&*+<>[]{}") != std::string_view::npos; }

std::string quoted(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c == '\n' ? "\\n" : std::string(1, c);
  }
  return out;
}

/// The table's rows, those of one text together.
struct Rows {
  std::set<std::tuple<std::string, std::size_t, std::size_t>> fragments;  ///< text, pattern, set
  std::string unfiltered;
};

void add_rows_of(Rows& rows, std::size_t number, std::string_view pattern) {
  const std::vector<Fragments> sets = fragments_of(pattern);
  for (std::size_t set = 0; set < sets.size(); ++set) {
    for (const std::string& fragment : sets[set]) rows.fragments.emplace(fragment, number, set);
  }
  for (std::size_t set = sets.size(); set < most_sets; ++set)
    rows.unfiltered += fmt::format("POSOLOGY_UNFILTERED({}, {})\n", number, set);
}

// Of the atoms that are `free`, those without which the pattern matches nothing, none of them to spare.
Fragments smallest_set(const re2::FilteredRE2& filter, const std::vector<std::string>& atoms, std::vector<bool>& free) {
  std::vector<bool> needed = free;
  std::vector<std::size_t> order(atoms.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  // Those that stand in most texts are asked first whether they can be done without.
  const auto rarity = [&](std::size_t i) { return std::tuple(atoms[i].size(), has_rare_sign(atoms[i])); };
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return rarity(a) != rarity(b) ? rarity(a) < rarity(b) : atoms[a] > atoms[b];
  });
  Fragments kept;
  for (const std::size_t i : order) {
    if (!free[i]) continue;
    needed[i] = false;
    if (!may_match_without(filter, needed)) continue;
    needed[i] = true;
    kept.push_back(atoms[i]);
  }
  for (std::size_t i = 0; i < atoms.size(); ++i) free[i] = free[i] && !needed[i];
  return kept;
}

// Sets without a common fragment; empty where the pattern has no fragments of this length.
std::vector<Fragments> sets_of_at_least(int least, std::string_view pattern) {
  RE2::Options options;
  options.set_encoding(RE2::Options::EncodingLatin1);
  re2::FilteredRE2 filter(least);
  int id = 0;
  if (filter.Add(terms::with_word_classes(pattern), options, &id) != RE2::NoError) return {};
  std::vector<std::string> atoms;
  filter.Compile(&atoms);
  std::vector<bool> free(atoms.size(), true);
  std::vector<Fragments> sets;
  while (!atoms.empty() && sets.size() < most_sets && !may_match_without(filter, free)) {
    Fragments set = smallest_set(filter, atoms, free);
    // A second set of letters and figures would be met by every text.
    if (!sets.empty() && std::any_of(set.begin(), set.end(), [](const auto& one) { return one.size() < 3; })) break;
    sets.push_back(std::move(set));
  }
  return sets;
}

}  // namespace

std::vector<Fragments> fragments_of(std::string_view pattern) {
  // Short fragments stand in most texts: they are taken only where a pattern has no others.
  for (const int least : {3, 2, 1}) {
    if (auto sets = sets_of_at_least(least, pattern); !sets.empty()) return sets;
  }
  return {};
}

std::string fragments_table() {
  std::string table =
      "// Made from the word lists (./dev accept): a pattern has no match in a text that holds no fragment of one of "
      "its "
      "sets;\n// a set that is unfiltered rules nothing out. Patterns are numbered through all lists and their "
      "parts;\n// the rows of one text stand together.\n";
  Rows rows;
  std::size_t number = 0;
  for (const terms::WordList* list : {
#define POSOLOGY_TERMS(name) &terms::name(),
#include "knowledge/terms.def"
#undef POSOLOGY_TERMS
       }) {
    for (const auto& patterns : {list->allow, list->tiers[0], list->tiers[1], list->tiers[2]}) {
      for (const std::string_view pattern : patterns) add_rows_of(rows, number++, pattern);
    }
  }
  for (const auto& [text, pattern, set] : rows.fragments)
    table += fmt::format("POSOLOGY_FRAGMENT({}, {}, \"{}\")\n", pattern, set, quoted(text));
  return table + rows.unfiltered + fmt::format("POSOLOGY_PATTERNS({}, {})\n", number, most_sets);
}

}  // namespace posology
