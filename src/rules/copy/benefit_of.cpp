#include "rules/copy/benefit_of.h"

#include "rules/copy/about.h"
#include "rules/copy/copy_of.h"

namespace posology::rules {

std::optional<Place> benefit_of(const Campaign& campaign, const Post& post,
                                const std::vector<const Product*>& products) {
  if (!post.claims.empty()) return post.claims.items.front().place;
  for (const CopyPiece& piece : copy_of(campaign, post)) {
    for (const TermHit& hit : terms_in(piece, TermList::benefit)) {
      // Praise for something new (tier 2) names no benefit.
      if (hit.tier == 1 && !hit.negated && !hit.mentioned && about_own(piece.text->value, hit, products))
        return place_of(*piece.text, hit);
    }
  }
  return std::nullopt;
}

}  // namespace posology::rules
