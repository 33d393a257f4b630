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

bool has_rare_sign(std::string_view text) { return text.find_first_of("@#$%&*+<>[]{}") != std::string_view::npos; }

std::string quoted(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c == '\n' ? "\\n" : std::string(1, c);
  }
  return out;
}

std::string rows_of(std::size_t number, std::string_view pattern) {
  const auto fragments = fragments_of(pattern);
  if (!fragments) return fmt::format("POSOLOGY_UNFILTERED({})\n", number);
  std::string rows;
  for (const std::string& fragment : std::set(fragments->begin(), fragments->end()))
    rows += fmt::format("POSOLOGY_FRAGMENT({}, \"{}\")\n", number, quoted(fragment));
  return rows;
}

// The bytes by which every match can be known, none of them to spare; nothing where the pattern has no such set.
std::optional<std::vector<std::string>> fragments_of_at_least(int least, std::string_view pattern) {
  RE2::Options options;
  options.set_encoding(RE2::Options::EncodingLatin1);
  re2::FilteredRE2 filter(least);
  int id = 0;
  if (filter.Add(terms::with_word_classes(pattern), options, &id) != RE2::NoError) return std::nullopt;
  std::vector<std::string> atoms;
  filter.Compile(&atoms);
  std::vector<bool> needed(atoms.size(), true);
  if (atoms.empty() || may_match_without(filter, needed)) return std::nullopt;
  std::vector<std::size_t> order(atoms.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  // Those that stand in most texts are asked first whether they can be done without.
  const auto rarity = [&](std::size_t i) { return std::tuple(atoms[i].size(), has_rare_sign(atoms[i])); };
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return rarity(a) != rarity(b) ? rarity(a) < rarity(b) : atoms[a] > atoms[b];
  });
  for (const std::size_t i : order) {
    needed[i] = false;
    if (may_match_without(filter, needed)) needed[i] = true;
  }
  std::vector<std::string> kept;
  for (const std::size_t i : order) {
    if (needed[i]) kept.push_back(atoms[i]);
  }
  return kept;
}

}  // namespace

std::optional<std::vector<std::string>> fragments_of(std::string_view pattern) {
  // Short fragments stand in most texts: they are taken only where a pattern has no others.
  for (const int least : {3, 2, 1}) {
    if (auto fragments = fragments_of_at_least(least, pattern)) return fragments;
  }
  return std::nullopt;
}

std::string fragments_table() {
  std::string table =
      "// Made from the word lists (./dev accept): a pattern has no match in a text that holds none of its fragments; "
      "those\n// without fragments are always searched. Patterns are numbered through all lists and their parts.\n";
  std::size_t number = 0;
  for (const terms::WordList* list : {
#define POSOLOGY_TERMS(name) &terms::name(),
#include "knowledge/terms.def"
#undef POSOLOGY_TERMS
       }) {
    for (const auto& patterns : {list->allow, list->tiers[0], list->tiers[1], list->tiers[2]}) {
      for (const std::string_view pattern : patterns) table += rows_of(number++, pattern);
    }
  }
  return table + fmt::format("POSOLOGY_PATTERNS({})\n", number);
}

}  // namespace posology
