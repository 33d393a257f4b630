#include "rules/copy/answers.h"

#include <algorithm>
#include <array>

#include "rules/copy/about.h"

namespace posology::rules {
namespace {

std::vector<const Product*> own_products(const CopyPiece& piece) {
  std::vector<const Product*> products;
  if (piece.campaign == nullptr) return products;
  products.reserve(piece.campaign->products.size());
  for (const Product& product : piece.campaign->products) products.push_back(&product);
  return products;
}

}  // namespace

std::vector<TermHit> uses_answered(const CopyPiece& piece) {
  // "It is not labelled for that, but it works": the product may stand in the sentence before, or in the question.
  return terms_in(piece, TermList::reply_use);
}

std::vector<TermHit> claims_answered(const CopyPiece& piece) {
  static constexpr std::array<TermList, 5> lists = {TermList::benefit, TermList::safety, TermList::comparative,
                                                    TermList::absolute, TermList::stated_use};
  const std::vector<const Product*> products = own_products(piece);
  std::vector<TermHit> claims = uses_answered(piece);
  for (const TermHit& hit : terms_in(piece, lists)) {
    if (hit.negated || hit.mentioned || !names_own(piece.text->value, hit, products)) continue;
    if (hit.list == "stated_use" && hit.tier == 2) continue;  // "measures" alone is a technical fact
    const auto meets = [&](const TermHit& claim) { return hit.begin < claim.end && claim.begin < hit.end; };
    if (std::none_of(claims.begin(), claims.end(), meets)) claims.push_back(hit);
  }
  std::stable_sort(claims.begin(), claims.end(), [](const TermHit& a, const TermHit& b) { return a.begin < b.begin; });
  return claims;
}

}  // namespace posology::rules
