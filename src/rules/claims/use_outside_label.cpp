// CMP109: a use that the label does not hold.
#include <algorithm>

#include <fmt/format.h>

#include "rules/copy/about.h"
#include "rules/copy/outside_label.h"
#include "rules/copy/said.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

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
  std::vector<TermHit> hits = kin_uses_in(piece, product);
  std::erase_if(hits, [&](const TermHit& h) { return h.mentioned || !about_own(piece.text->value, h, products); });
  return hits;
}

void check_own_terms(const Judge& judge, const Post& post) {
  const std::vector<const Product*> products = products_of(judge.campaign(), post);
  for (const Product* product : products) {
    if (product->off_label_terms.empty()) continue;
    for (const CopyPiece& piece : copy_of(post)) {
      const std::vector<TermHit> listed = listed_uses_in(piece, *product);
      for (const TermHit& hit : listed) {
        if (!hit.mentioned) tell(judge, post, piece, hit, *product);
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
