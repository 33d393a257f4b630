// CMP109: a use that the label does not hold.
#include <algorithm>
#include <array>
#include <span>

#include <fmt/format.h>

#include "rules/copy/about.h"
#include "rules/copy/said.h"
#include "rules/rule.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

// Words for the same people: who lists one of them means all of them.
constexpr std::array<std::string_view, 22> young = {
    "pediatric", "paediatric", "pediatrics",  "paediatrics", "child",        "children",    "kid",      "infant",
    "newborn",   "neonate",    "neonatal",    "baby",        "babies",       "toddler",     "teenager", "teen",
    "teens",     "adolescent", "adolescents", "little ones", "kindergarten", "preschoolers"};
constexpr std::array<std::string_view, 10> expecting = {
    "pregnant",   "pregnancy",   "expectant", "mothers-to-be",    "moms-to-be",
    "mums-to-be", "gestational", "maternity", "expecting a baby", "expecting a child"};
constexpr std::array<std::string_view, 4> at_home = {"outpatient", "ambulatory", "home use", "home monitoring"};
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
  static const std::vector<std::string> cues = {"for", "in", "on", "with", "from", "including", "even", "also"};
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
      "booth",    "course",     "unit",    "colleagues", "nurses",   "surgeons",    "day"};
  static const std::vector<std::string> uses = {"use",     "uses",  "take",    "bring", "works", "ready", "made",
                                                "fits",    "move",  "moves",   "runs",  "built", "ideal", "need",
                                                "perfect", "needs", "belongs", "suits", "enters"};
  // "Take it into your outpatient clinic" is one all the same.
  if (!find_words(uses, hit.sentence.of(text)).empty()) return false;
  const std::string_view after = text.substr(hit.end, std::min<std::size_t>(text.size() - hit.end, 40));
  const auto found = find_words(places, after);
  return !found.empty() && found.front().begin < 25;
}

// "Has not been established in children" is what a label says; what follows a "but" is not.
bool said_unproven(std::string_view sentence) {
  static const std::vector<std::string> unproven = {"not been established", "not been studied", "not been evaluated",
                                                    "not been tested", "not been determined"};
  static const std::vector<std::string> turns = {"but", "yet", "though", "although", "however", "still", "even"};
  return !find_words(unproven, sentence).empty() && find_words(turns, sentence).empty();
}

void tell(const Judge& judge, const Post& post, const CopyPiece& piece, const TermHit& hit, const Product& product) {
  judge
      .found(place_of(*piece.text, hit),
             fmt::format("'{}' in the {} of '{}' lies outside the label of '{}'",
                         piece.text->value.substr(hit.begin, hit.end - hit.begin), piece.what, post.id->text,
                         product.id->text),
             "leave that use out, or take the product out of the post")
      .level = hit.negated || said_unproven(hit.sentence.of(piece.text->value)) ? Level::info : Level::error;
}

// Uses by another word for what is listed.
std::vector<TermHit> by_kin(const CopyPiece& piece, const Product& product,
                            const std::vector<const Product*>& products) {
  const std::string& text = piece.text->value;
  std::vector<TermHit> hits = words_in(piece, kin_of(terms_of(product)));
  std::erase_if(hits, [&](const TermHit& hit) {
    return hit.mentioned || names_place(text, hit) || !as_use(text, hit) || !about_own(text, hit, products);
  });
  return hits;
}

void check_own_terms(const Judge& judge, const Post& post) {
  const std::vector<const Product*> products = products_of(judge.campaign(), post);
  for (const Product* product : products) {
    const std::vector<std::string> terms = terms_of(*product);
    if (terms.empty()) continue;
    for (const CopyPiece& piece : copy_of(post)) {
      const std::vector<TermHit> listed = words_in(piece, terms);
      for (const TermHit& hit : listed) {
        if (!hit.mentioned && !names_place(piece.text->value, hit)) tell(judge, post, piece, hit, *product);
      }
      for (const TermHit& hit : by_kin(piece, *product, products)) {
        const auto same = [&](const TermHit& l) { return l.begin == hit.begin; };
        if (std::none_of(listed.begin(), listed.end(), same)) tell(judge, post, piece, hit, *product);
      }
    }
  }
}

// "It also works for children": whom it is said to work for is the graver finding, and enough.
bool told_by_kin(const Said& said) {
  return std::any_of(said.products.begin(), said.products.end(), [&](const Product* product) {
    const std::vector<TermHit> hits = by_kin(said.piece, *product, said.products);
    return std::any_of(hits.begin(), hits.end(), [&](const TermHit& h) { return h.sentence == said.hit.sentence; });
  });
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) check_own_terms(judge, post);
  for (const Said& said : said_in(judge.campaign(), TermList::off_label)) {
    if (said.hit.tier != 1 || said.products.empty() || said.hit.negated || told_by_kin(said)) continue;
    if (!about_own(said.piece.text->value, said.hit, said.products)) continue;
    judge.found(said.place, shown(said) + " points beyond the label", "say only the cleared use, in the label's words")
        .level = Level::warning;
  }
}

}  // namespace

extern const Rule rule_CMP109;
const Rule rule_CMP109{
    .code = "CMP109",
    .name = "use-outside-label",
    .level = Level::error,
    .what =
        "A post about a product holds none of its `off_label_terms`, also not in hashtags and pictures, and says of no "
        "other word for the same people that it is used in them (error), and no "
        "words that point beyond the label (warning).",
    .why = "What a maker says in public shows the use that it intends; letters have quoted posts and hashtags.",
    .source = "21 CFR 801.4 (2021)",
    .authority = Authority::law,
    .wording = true,
    .bad =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared, off_label_terms: [pediatric]}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: flow\n    text: New probe\n    hashtags: "
        "[PediatricHeart]  # <- CMP109\n",
    .good =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared, off_label_terms: [pediatric]}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: flow\n    text: New probe\n    hashtags: "
        "[CardiacSurgery]\n",
    .check = check,
};

}  // namespace posology::rules
