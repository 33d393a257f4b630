#include "rules/copy/said.h"

#include <fmt/format.h>

namespace posology::rules {

std::vector<Said> said_in(const Campaign& campaign, std::span<const TermList> lists) {
  std::vector<Said> said;
  for (const Post& post : campaign.posts) {
    std::vector<const Product*> products;
    for (const CopyPiece& piece : copy_of(campaign, post)) {
      for (const TermHit& hit : terms_in(piece, lists)) {
        if (hit.mentioned) continue;
        if (products.empty()) products = products_of(campaign, post);
        std::string words = piece.text->value.substr(hit.begin, hit.end - hit.begin);
        said.push_back({&post, piece, hit, std::move(words), place_of(*piece.text, hit), products});
      }
    }
  }
  return said;
}

std::vector<Said> said_in(const Campaign& campaign, TermList list) {
  return said_in(campaign, std::span<const TermList>(&list, 1));
}

std::string shown(const Said& said) {
  return fmt::format("'{}' in the {} of '{}'", said.words, said.piece.what, said.post->id->text);
}

}  // namespace posology::rules
