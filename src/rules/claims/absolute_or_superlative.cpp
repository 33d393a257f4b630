// CMP112: wording that promises everything, or puts a product above all others.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/copy/about.h"
#include "rules/copy/copy_of.h"
#include "rules/rule.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

// Terms that the cleared indication allows ("prevents") are the user's to list.
bool allowed(const std::vector<const Product*>& products, std::string_view words) {
  const std::string folded = to_nfkc_casefold(words);
  return std::any_of(products.begin(), products.end(), [&](const Product* p) {
    return std::any_of(p->allowed_terms.begin(), p->allowed_terms.end(), [&](const auto& term) {
      const std::string label = to_nfkc_casefold(term.value);
      return label.find(folded) != std::string::npos || (!label.empty() && folded.find(label) != std::string::npos);
    });
  });
}

Level level_of(const TermHit& hit) {
  if (hit.negated || hit.tier == 3) return Level::info;
  return hit.tier == 1 ? Level::error : Level::warning;
}

void judge_piece(const Judge& judge, const Post& post, const CopyPiece& piece) {
  static constexpr std::array<TermList, 3> lists = {TermList::superlative, TermList::own_superlative,
                                                    TermList::absolute};
  const std::vector<const Product*> products = products_of(judge.campaign(), post);
  for (const TermHit& hit : terms_in(piece, lists)) {
    if (hit.mentioned) continue;
    // Only the gravest words speak for themselves; the others need an own product to be about.
    if (hit.tier > 1 && products.empty() && post.claims.empty()) continue;
    if (hit.tier == 2 && !about_own(piece.text->value, hit, products)) continue;
    const std::string words(piece.text->value.substr(hit.begin, hit.end - hit.begin));
    if (allowed(products, words)) continue;
    judge
        .found(place_of(*piece.text, hit),
               fmt::format("'{}' in the {} of '{}' {}", words, piece.what, post.id->text,
                           hit.list == "absolute" ? "promises more than any evidence can carry"
                                                  : "puts the product above all others"),
               "say what was measured, in whom, against what; or list the word in the product's `allowed_terms` if its "
               "label says it")
        .level = level_of(hit);
  }
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    for (const CopyPiece& piece : copy_of(judge.campaign(), post)) judge_piece(judge, post, piece);
  }
}

}  // namespace

extern const Rule rule_CMP112;
const Rule rule_CMP112{
    .code = "CMP112",
    .name = "absolute-or-superlative-claim",
    .level = Level::error,
    .what =
        "No copy says cure, guaranteed, risk-free or safest (error); with an own product, no best, only, first, proven "
        "(warning) or leading, innovative (info).",
    .why = "Certainty of success and absence of harm are named as misleading in several countries' law.",
    .source =
        "HWG s. 3 no. 2 (Germany); TGA advertising code (Australia); FTC Health Products Compliance Guidance 2022 "
        "(substantiation)",
    .authority = Authority::law,
    .wording = true,
    .bad = "posts:\n  - id: relief\n    platform: linkedin\n    text: Guaranteed relief after surgery  # <- CMP112\n",
    .good =
        "posts:\n  - id: relief\n    platform: linkedin\n    text: In one study, 7 of 10 adults reported less pain at "
        "12 weeks\n",
    .check = check,
};

}  // namespace posology::rules
