// Terms: wording that a rule looks for, found in copy however it is disguised (hyphens, hashtags, styled letters).
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace posology {

/// approval: the regulator is said to approve (tier 1) or to register, list or certify (tier 2).
/// superlative: safest (1), best, only, first (2), leading, innovative (3).
/// absolute: cure, guaranteed, no side effects (1), painless, always, prevents (2).
/// benefit: what a product does for patients or staff (1), praise for something new (2).
/// placeholder: text that was to be replaced before publishing (1).
/// clearance: cleared (1), De Novo granted (2), authorized (3).
/// safety: safe, effective, reliable (1).
/// comparative: better than, unlike other (1), versus, competitor (2).
/// off_label: beyond the label (1), questions that ask for it (2).
/// orders: calls to buy (1), prices, stock and deliveries (2), demos and talks with the sales force (3).
/// stated_use: what a device does about a disease or a patient (1).
/// disclosure: words that disclose a connection (1), words that only hint at one (2).
/// outcome: results that a person tells of (1).
/// bought_praise: rewards for good reviews (1), followers and reviews as goods (2).
/// identifier: what points at one patient (1), what confirms to a writer that he is one (2), e-mail addresses (3).
/// named_patient: a name beside an age, a diagnosis or the word patient (1).
/// ce_mark: the mark as an approval (1), as proof that a device works (2).
/// personal_attribute: the reader is said to be ill (1).
/// bait: begging for reactions (1), riddles (2).
/// gift: contests, prizes and merchandise (1).
/// health_data: audiences made of health data (1).
/// own_superlative: superlatives beside the own product's name (2).
/// reply_use: an answer that says how, and in whom, a product works (1).
/// health_label: YouTube's mark as a source on health, by its name (1) and in other words (2).
enum class TermList {
#define POSOLOGY_TERMS(list) list,
#include "knowledge/terms.def"
#undef POSOLOGY_TERMS
};

/// Bytes of a text, half open.
struct TextSpan {
  std::size_t begin = 0, end = 0;
  [[nodiscard]] std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
  friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

struct TermHit {
  std::size_t begin = 0, end = 0;  ///< bytes of the text as it was given, half open
  int tier = 1;                    ///< 1 is the gravest
  bool negated = false;            ///< its clause takes it back before: "not a cure"
  bool mentioned = false;          ///< talked about and not used: asked, explained, quoted as a word
  TextSpan sentence{};             ///< that it stands in
  std::string_view list;           ///< "superlative"
  friend bool operator==(const TermHit&, const TermHit&) = default;
};

/// Stands in a text for the names of the own products, so that lists can speak of them.
inline constexpr std::string_view own_product = "ownbrand";

/// By place; hits that overlap are one: the gravest, else the longest.
[[nodiscard]] std::vector<TermHit> find_terms(TermList list, std::string_view text);
[[nodiscard]] std::vector<TermHit> find_terms(std::span<const TermList> lists, std::string_view text);

/// Words of the user's own ("pediatric"), however they are disguised; a plural counts. Tier 1, list "own words".
[[nodiscard]] std::vector<TermHit> find_words(std::span<const std::string> words, std::string_view text);

}  // namespace posology
