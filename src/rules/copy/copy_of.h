// The copy of a post: every text that a reader or a screen reader meets, with the place of each.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/term.h"
#include "model/campaign.h"

namespace posology::rules {

struct CopyPiece {
  const Located<std::string>* text = nullptr;
  std::string_view what;               ///< "headline", "text", "hashtag" ...
  const Campaign* campaign = nullptr;  ///< whose products' names are known to the lists of terms; null: none are
};

/// Headline, text, risk line, call to action, hashtags, alternative texts, texts in pictures and disclosure.
[[nodiscard]] std::vector<CopyPiece> copy_of(const Post& post);
[[nodiscard]] std::vector<CopyPiece> copy_of(const Campaign& campaign, const Post& post);

/// Terms and words of a piece. A hashtag is read with its sign, so that "FDAApproved" is two words.
[[nodiscard]] std::vector<TermHit> terms_in(const CopyPiece& piece, std::span<const TermList> lists);
[[nodiscard]] std::vector<TermHit> terms_in(const CopyPiece& piece, TermList list);
[[nodiscard]] std::vector<TermHit> words_in(const CopyPiece& piece, std::span<const std::string> words);

/// The bytes of a hit where the file holds the value letter by letter (plain, or quoted without escapes), else the
/// value.
[[nodiscard]] Place place_of(const Located<std::string>& value, const TermHit& hit);

/// Whether the product's name or generic name stands in the post's copy, letter case aside; not as a part of a longer
/// name of another product.
[[nodiscard]] bool names_product(const Campaign& campaign, const Post& post, const Product& product);
/// The own products that a post is about: its `product`, those of its claims, those that its copy names.
[[nodiscard]] std::vector<const Product*> products_of(const Campaign& campaign, const Post& post);

/// The day that decides which law and which status hold: the planned one, else the written one, else the campaign's
/// start.
[[nodiscard]] Date day_of(const Campaign& campaign, const Post& post);

}  // namespace posology::rules
