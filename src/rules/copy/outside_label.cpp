#include "rules/copy/outside_label.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "text/unicode.h"

namespace posology::rules {
namespace {

// Words for the same people: who lists one of them means all of them.
constexpr std::string_view young[] = {
    "pediatric", "paediatric", "pediatrics",     "paediatrics", "child",         "children",     "kid",      "infant",
    "newborn",   "neonate",    "neonatal",       "baby",        "babies",        "toddler",      "teenager", "teen",
    "teens",     "adolescent", "adolescents",    "little ones", "kindergarten",  "preschoolers", "nicu",     "preemie",
    "preterm",   "pupil",      "schoolchildren", "youngster",   "tiniest users", "kinder",       "kindern",  "enfant",
    "bambini",   "bambino",    "niños",          "neonati",     "säuglinge",     "nourrissons"};
constexpr std::string_view expecting[] = {
    "pregnant",        "pregnancy",       "expectant",        "mothers-to-be",     "moms-to-be", "mums-to-be",
    "gestational",     "maternity",       "expecting a baby", "expecting a child", "fetal",      "foetal",
    "unborn",          "mother and baby", "baby's heartbeat", "all nine months",   "trimester",  "schwangere",
    "schwangerschaft", "schwangeren",     "enceintes",        "grossesse",         "gravidanza", "incinta",
    "embarazadas",     "embarazo"};
constexpr std::string_view at_home[] = {"outpatient", "ambulatory", "home use", "home monitoring"};
constexpr std::array<std::span<const std::string_view>, 3> kin = {young, expecting, at_home};

std::vector<std::string> terms_of(const Product& product) {
  std::vector<std::string> terms;
  for (const auto& term : product.off_label_terms) terms.push_back(term.value);
  return terms;
}

// Other words for what the product's `off_label_terms` name; those themselves are not among them.
std::vector<std::string> kin_of(const std::vector<std::string>& terms) {
  std::vector<std::string> words;
  for (const auto& group : kin) {
    const bool meant = std::any_of(group.begin(), group.end(), [&](std::string_view word) {
      return std::any_of(terms.begin(), terms.end(), [&](const std::string& t) { return to_nfkc_casefold(t) == word; });
    });
    if (meant) words.insert(words.end(), group.begin(), group.end());
  }
  return words;
}

// "for kids", "in newborns", "with the smallest children", "teens love it": a use, where the word alone may be a visit.
bool as_use(std::string_view text, const TermHit& hit) {
  static const std::vector<std::string> cues = {"for",  "in",    "on",   "with", "from", "including", "even",
                                                "also", "bei",   "auch", "aux",  "chez", "et",        "und",
                                                "per",  "anche", "para", "en",   "y"};
  static const std::vector<std::string> users = {"love", "loves", "wear",     "wears",
                                                 "use",  "uses",  "can wear", "can use"};
  const auto follows = find_words(users, text.substr(hit.end, 12));
  if (!follows.empty() && follows.front().begin <= 1) return true;
  const std::size_t from = std::max(hit.sentence.begin, hit.begin - std::min<std::size_t>(hit.begin, 22));
  return !find_words(cues, text.substr(from, hit.begin - from)).empty();
}

// A congress, a department or a society of that field is no use of the device.
bool names_place(std::string_view text, const TermHit& hit) {
  static const std::vector<std::string> places = {
      "congress", "conference", "society", "department", "hospital", "association", "session", "symposium",
      "ward",     "clinic",     "meeting", "journal",    "college",  "academy",     "summit",  "foundation",
      "booth",    "course",     "unit",    "colleagues", "nurses",   "surgeons",    "day",     "hall"};
  static const std::vector<std::string> uses = {
      "use",   "uses", "take",    "bring", "works",   "ready", "made",   "fits", "move", "moves", "runs",    "built",
      "ideal", "need", "perfect", "needs", "belongs", "suits", "enters", "hit",  "love", "loves", "popular", "relies"};
  // "Take it into your outpatient clinic" is one all the same.
  if (!find_words(uses, hit.sentence.of(text)).empty()) return false;
  const std::string_view after = text.substr(hit.end, std::min<std::size_t>(text.size() - hit.end, 40));
  const auto found = find_words(places, after);
  return !found.empty() && found.front().begin < 25;
}

}  // namespace

std::vector<TermHit> listed_uses_in(const CopyPiece& piece, const Product& product) {
  std::vector<TermHit> hits = words_in(piece, terms_of(product));
  std::erase_if(hits, [&](const TermHit& hit) { return names_place(piece.text->value, hit); });
  return hits;
}

std::vector<TermHit> kin_uses_in(const CopyPiece& piece, const Product& product) {
  const std::string& text = piece.text->value;
  std::vector<TermHit> hits = words_in(piece, kin_of(terms_of(product)));
  std::erase_if(hits, [&](const TermHit& hit) { return names_place(text, hit) || !as_use(text, hit); });
  return hits;
}

}  // namespace posology::rules
