#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <tuple>

#include "knowledge/term.h"
#include "knowledge/terms/mention.h"
#include "knowledge/terms/negation.h"
#include "knowledge/terms/reduce.h"
#include "knowledge/terms/sentence.h"
#include "knowledge/terms/word_class.h"
#include "knowledge/terms/word_list.h"

namespace posology {
namespace {

using terms::Reduced;
using terms::Stretch;
using terms::WordList;

/// All patterns of a set as one alternation: one pass over the text.
class Patterns {
 public:
  explicit Patterns(std::span<const std::string_view> patterns) {
    if (patterns.empty()) return;
    std::string all;
    for (const std::string_view pattern : patterns) {
      if (!all.empty()) all += '|';
      all.append("(?:").append(terms::with_word_classes(pattern)).append(")");
    }
    RE2::Options options;
    options.set_encoding(RE2::Options::EncodingLatin1);
    options.set_log_errors(false);
    re_ = std::make_unique<RE2>(all, options);
  }

  [[nodiscard]] std::vector<Stretch> find(const std::string& text) const {
    std::vector<Stretch> spans;
    if (!re_ || !re_->ok()) return spans;
    const re2::StringPiece whole(text);
    re2::StringPiece match;
    std::size_t from = 0;
    while (from <= text.size() && re_->Match(whole, from, text.size(), RE2::UNANCHORED, &match, 1)) {
      const auto begin = static_cast<std::size_t>(match.data() - text.data());
      spans.push_back({begin, begin + match.size()});
      from = begin + std::max<std::size_t>(match.size(), 1);
    }
    return spans;
  }

 private:
  std::unique_ptr<RE2> re_;
};

struct Compiled {
  const WordList& list;
  Patterns allow;
  std::array<Patterns, 3> tiers;
  explicit Compiled(const WordList& words)
      : list(words),
        allow(words.allow),
        tiers{Patterns(words.tiers[0]), Patterns(words.tiers[1]), Patterns(words.tiers[2])} {}
};

// Each list is compiled when it is first asked for, so that a run that needs none pays nothing.
const Compiled& compiled(TermList list) {
  switch (list) {
#define POSOLOGY_TERMS(name)                    \
  case TermList::name: {                        \
    static const Compiled words(terms::name()); \
    return words;                               \
  }
#include "knowledge/terms.def"
#undef POSOLOGY_TERMS
  }
  static const Compiled fallback(terms::placeholder());
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

void find_in(const Compiled& words, std::string_view text, std::vector<TermHit>& hits) {
  const Reduced reduced = terms::reduce(text, words.list.keep_case);
  std::string masked = reduced.text;
  for (const Stretch span : words.allow.find(reduced.text)) {
    std::fill(masked.begin() + static_cast<std::ptrdiff_t>(span.begin),
              masked.begin() + static_cast<std::ptrdiff_t>(span.end), ' ');
  }
  for (std::size_t tier = 0; tier < words.tiers.size(); ++tier) {
    for (const Stretch span : words.tiers[tier].find(masked)) {
      if (span.begin == span.end) continue;
      hits.push_back(hit_at(reduced, span, static_cast<int>(tier) + 1, words.list.name));
    }
  }
}

std::vector<TermHit> without_overlaps(std::vector<TermHit> hits) {
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
  std::vector<TermHit> hits;
  for (const TermList list : lists) find_in(compiled(list), text, hits);
  return without_overlaps(std::move(hits));
}

std::vector<TermHit> find_terms(TermList list, std::string_view text) {
  return find_terms(std::span<const TermList>(&list, 1), text);
}

std::vector<TermHit> find_words(std::span<const std::string> words, std::string_view text) {
  std::vector<std::string> patterns;
  for (const std::string& word : words) {
    const std::string plain = terms::reduce(word, false).text;
    if (!plain.empty()) patterns.push_back("\\b" + RE2::QuoteMeta(plain) + "(s|es)?\\b");
  }
  const std::vector<std::string_view> views(patterns.begin(), patterns.end());
  const Reduced reduced = terms::reduce(text, false);
  std::vector<TermHit> hits;
  for (const Stretch span : Patterns(views).find(reduced.text)) hits.push_back(hit_at(reduced, span, 1, "own words"));
  return without_overlaps(std::move(hits));
}

}  // namespace posology
