#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <tuple>

#include "knowledge/term.h"
#include "knowledge/terms/mention.h"
#include "knowledge/terms/negation.h"
#include "knowledge/terms/patterns.h"
#include "knowledge/terms/prefilter.h"
#include "knowledge/terms/prepared.h"
#include "knowledge/terms/reduce.h"
#include "knowledge/terms/sentence.h"
#include "knowledge/terms/whole_words.h"
#include "knowledge/terms/word_list.h"

namespace posology {
namespace {

using terms::Part;
using terms::Patterns;
using terms::PatternSet;
using terms::Prepared;
using terms::Reduced;
using terms::Stretch;
using terms::WordList;

struct Compiled {
  const WordList& words;
  Patterns allow;
  std::array<Patterns, 3> tiers;
  std::size_t first_hit, end;  ///< numbers of the patterns that make hits, half open
  Compiled(const WordList& list, TermList id)
      : words(list),
        allow(list.allow, terms::first_pattern(id, Part::allow)),
        tiers{Patterns(list.tiers[0], terms::first_pattern(id, Part::first)),
              Patterns(list.tiers[1], terms::first_pattern(id, Part::second)),
              Patterns(list.tiers[2], terms::first_pattern(id, Part::third))},
        first_hit(terms::first_pattern(id, Part::first)),
        end(terms::first_pattern(id, Part::third) + list.tiers[2].size()) {}
  [[nodiscard]] bool may_hit(const PatternSet& possible) const {
    const auto next = std::lower_bound(possible.begin(), possible.end(), first_hit);
    return next != possible.end() && *next < end;
  }
};

const Compiled& compiled(TermList list) {
  switch (list) {
#define POSOLOGY_TERMS(name)                                    \
  case TermList::name: {                                        \
    static const Compiled words(terms::name(), TermList::name); \
    return words;                                               \
  }
#include "knowledge/terms.def"
#undef POSOLOGY_TERMS
  }
  static const Compiled fallback(terms::placeholder(), TermList::placeholder);
  return fallback;
}

TextSpan sentence_of(const Reduced& reduced, Stretch hit) {
  const Stretch sentence = terms::sentence_at(reduced.text, hit.begin);
  return {reduced.begin[sentence.begin], reduced.end[std::max(sentence.end, hit.end) - 1]};
}

TermHit hit_at(const Reduced& reduced, Stretch span, int tier, std::string_view list) {
  return {reduced.begin[span.begin],
          reduced.end[span.end - 1],
          tier,
          terms::negated_before(reduced.text, span.begin),
          terms::mentioned(reduced.text, span),
          sentence_of(reduced, span),
          list};
}

// Stands for the letters of allowed phrases. No match needs it, so that masking makes none that the text did not have.
constexpr char masked_letter = '\x01';

std::vector<TermHit> found_by(const Compiled& list, const Reduced& reduced, const PatternSet& possible) {
  std::vector<TermHit> hits;
  std::string masked = reduced.text;
  for (const Stretch span : list.allow.find(reduced.text, possible)) {
    std::fill(masked.begin() + static_cast<std::ptrdiff_t>(span.begin),
              masked.begin() + static_cast<std::ptrdiff_t>(span.end), masked_letter);
  }
  for (std::size_t tier = 0; tier < list.tiers.size(); ++tier) {
    for (const Stretch span : list.tiers[tier].find(masked, possible)) {
      if (span.begin == span.end) continue;
      hits.push_back(hit_at(reduced, span, static_cast<int>(tier) + 1, list.words.name));
    }
  }
  return hits;
}

const std::vector<TermHit>& find_in(TermList list, Prepared& text, std::string_view original) {
  std::optional<std::vector<TermHit>>& hits = text.hits[static_cast<std::size_t>(list)];
  if (hits) return *hits;
  const Compiled& known = compiled(list);
  if (!known.may_hit(text.possible)) return hits.emplace();
  if (known.words.keep_case && !text.cased) text.cased = terms::reduce(original, true);
  hits = found_by(known, known.words.keep_case ? *text.cased : text.folded, text.possible);
  return *hits;
}

std::vector<TermHit> without_overlaps(std::vector<TermHit> hits) {
  if (hits.size() < 2) return hits;
  std::stable_sort(hits.begin(), hits.end(), [](const TermHit& a, const TermHit& b) {
    const std::size_t size_a = a.end - a.begin, size_b = b.end - b.begin;
    return std::tie(a.mentioned, a.negated, a.tier, size_b, a.begin) <
           std::tie(b.mentioned, b.negated, b.tier, size_a, b.begin);
  });
  std::vector<TermHit> kept;
  for (const TermHit& hit : hits) {
    const auto meets = [&](const TermHit& k) { return hit.begin < k.end && k.begin < hit.end; };
    if (std::none_of(kept.begin(), kept.end(), meets)) kept.push_back(hit);
  }
  std::sort(kept.begin(), kept.end(), [](const TermHit& a, const TermHit& b) { return a.begin < b.begin; });
  return kept;
}

}  // namespace

std::vector<TermHit> find_terms(std::span<const TermList> lists, std::string_view text) {
  Prepared& ready = terms::prepared(text);
  std::vector<TermHit> hits;
  for (const TermList list : lists) {
    const std::vector<TermHit>& some = find_in(list, ready, text);
    hits.insert(hits.end(), some.begin(), some.end());
  }
  return without_overlaps(std::move(hits));
}

std::vector<TermHit> find_terms(TermList list, std::string_view text) {
  return find_terms(std::span<const TermList>(&list, 1), text);
}

std::vector<TermHit> find_words(std::span<const std::string> words, std::string_view text) {
  std::vector<std::string> plain;
  for (const std::string& word : words) {
    plain.push_back(terms::reduce(word, false).text);
    if (plain.back().empty()) plain.pop_back();
  }
  const Reduced& reduced = terms::prepared(text).folded;
  std::vector<TermHit> hits;
  for (const Stretch span : terms::words_of(reduced.text, plain)) hits.push_back(hit_at(reduced, span, 1, "own words"));
  return without_overlaps(std::move(hits));
}

}  // namespace posology
