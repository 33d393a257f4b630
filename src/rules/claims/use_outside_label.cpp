// CMP109: a use that the label does not hold.
#include <algorithm>

#include <fmt/format.h>

#include "rules/copy/about.h"
#include "rules/copy/said.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

std::vector<std::string> terms_of(const Product& product) {
  std::vector<std::string> terms;
  for (const auto& term : product.off_label_terms) terms.push_back(term.value);
  return terms;
}

// A congress, a department or a society of that field is no use of the device.
bool names_place(std::string_view text, const TermHit& hit) {
  static const std::vector<std::string> places = {
      "congress", "conference", "society", "department", "hospital", "association", "session", "symposium",
      "ward",     "clinic",     "meeting", "journal",    "college",  "academy",     "summit",  "foundation",
      "booth",    "course",     "unit",    "colleagues", "nurses",   "surgeons",    "day"};
  const std::string_view after = text.substr(hit.end, std::min<std::size_t>(text.size() - hit.end, 40));
  const auto found = find_words(places, after);
  return !found.empty() && found.front().begin < 25;
}

void check_own_terms(const Judge& judge, const Post& post) {
  for (const Product* product : products_of(judge.campaign(), post)) {
    const std::vector<std::string> terms = terms_of(*product);
    if (terms.empty()) continue;
    for (const CopyPiece& piece : copy_of(post)) {
      const std::string& text = piece.text->value;
      for (const TermHit& hit : words_in(piece, terms)) {
        if (hit.mentioned || names_place(text, hit)) continue;
        judge
            .found(
                place_of(*piece.text, hit),
                fmt::format("'{}' in the {} of '{}' lies outside the label of '{}'",
                            text.substr(hit.begin, hit.end - hit.begin), piece.what, post.id->text, product->id->text),
                "leave that use out, or take the product out of the post")
            .level = hit.negated ? Level::info : Level::error;
      }
    }
  }
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) check_own_terms(judge, post);
  for (const Said& said : said_in(judge.campaign(), TermList::off_label)) {
    if (said.hit.tier != 1 || said.products.empty() || said.hit.negated) continue;
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
        "A post about a product holds none of its `off_label_terms`, also not in hashtags and pictures (error), and no "
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
