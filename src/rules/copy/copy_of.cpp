#include "rules/copy/copy_of.h"

#include <algorithm>

#include "rules/copy/own_named.h"
#include "text/unicode.h"

namespace posology::rules {

std::vector<CopyPiece> copy_of(const Post& post) {
  std::vector<CopyPiece> pieces;
  constexpr std::size_t keys = 5, keys_of_media = 2;
  pieces.reserve(keys + post.hashtags.size() + keys_of_media * post.media.size());
  const auto add = [&](const Opt<std::string>& key, std::string_view what) {
    if (key) pieces.push_back({&*key, what});
  };
  add(post.headline, "headline");
  add(post.text, "text");
  add(post.risk, "risk line");
  add(post.cta, "call to action");
  for (const auto& tag : post.hashtags) pieces.push_back({&tag, "hashtag"});
  for (const Media& media : post.media) {
    add(media.alt, "alternative text");
    add(media.text_in_image, "text in the picture");
  }
  if (post.disclosure) add(post.disclosure->text, "disclosure");
  return pieces;
}

std::vector<CopyPiece> copy_of(const Campaign& campaign, const Post& post) {
  std::vector<CopyPiece> pieces = copy_of(post);
  for (CopyPiece& piece : pieces) piece.campaign = &campaign;
  return pieces;
}

namespace {

// Back to bytes of the hashtag without its sign.
std::vector<TermHit> shifted(std::vector<TermHit> hits) {
  for (TermHit& hit : hits) {
    for (std::size_t* at : {&hit.begin, &hit.end, &hit.sentence.begin, &hit.sentence.end}) *at -= *at > 0 ? 1 : 0;
  }
  return hits;
}

template <class Find>
std::vector<TermHit> found_in(const CopyPiece& piece, Find find) {
  return piece.what == "hashtag" ? shifted(find("#" + piece.text->value)) : find(piece.text->value);
}

std::vector<std::string> names_of(const Product& product) {
  std::vector<std::string> names;
  for (const auto* name : {&product.name, &product.generic_name}) {
    if (*name && !(*name)->value.empty()) names.push_back(to_nfkc_casefold((*name)->value));
  }
  return names;
}

// "Cardilo" is not said where the text has "Cardilo Neo", which is another product.
bool part_of_another(const Campaign& campaign, const std::string& name, const std::string& text, std::size_t at) {
  for (const Product& other : campaign.products) {
    for (const std::string& longer : names_of(other)) {
      const std::size_t offset = longer.find(name);
      if (longer.size() > name.size() && offset <= at && text.compare(at - offset, longer.size(), longer) == 0)
        return true;
    }
  }
  return false;
}

}  // namespace

std::vector<TermHit> terms_in(const CopyPiece& piece, std::span<const TermList> lists) {
  return found_in(piece, [&](const std::string& text) {
    if (piece.campaign == nullptr) return find_terms(lists, text);
    const OwnNamed named = own_named(text, *piece.campaign);
    return as_written(named, find_terms(lists, named.text));
  });
}

std::vector<TermHit> terms_in(const CopyPiece& piece, TermList list) {
  return terms_in(piece, std::span<const TermList>(&list, 1));
}

std::vector<TermHit> words_in(const CopyPiece& piece, std::span<const std::string> words) {
  return found_in(piece, [&](const std::string& text) { return find_words(words, text); });
}

Place place_of(const Located<std::string>& value, const TermHit& hit) {
  const std::size_t size = value.value.size();
  const std::size_t written = value.place.end - value.place.begin;
  if (!value.place.known() || (written != size && written != size + 2)) return value.place;
  const auto shift = static_cast<std::uint32_t>((written - size) / 2);
  return {value.place.source, value.place.begin + shift + static_cast<std::uint32_t>(hit.begin),
          value.place.begin + shift + static_cast<std::uint32_t>(hit.end)};
}

bool names_product(const Campaign& campaign, const Post& post, const Product& product) {
  const std::vector<std::string> names = names_of(product);
  for (const CopyPiece& piece : copy_of(post)) {
    const std::string text = to_nfkc_casefold(piece.text->value);
    for (const std::string& name : names) {
      for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + 1))
        if (!part_of_another(campaign, name, text, at)) return true;
    }
  }
  return false;
}

std::vector<const Product*> products_of(const Campaign& campaign, const Post& post) {
  std::vector<const Product*> products;
  const auto add = [&](const Product* product) {
    if (product != nullptr && std::find(products.begin(), products.end(), product) == products.end())
      products.push_back(product);
  };
  if (post.product) add(campaign.product(post.product->value.text));
  for (const auto& named : post.claims) {
    const Claim* claim = campaign.claim(named->text);
    if (claim != nullptr && claim->product) add(campaign.product(claim->product->value.text));
  }
  for (const Product& product : campaign.products) {
    if (names_product(campaign, post, product)) add(&product);
  }
  return products;
}

Date day_of(const Campaign& campaign, const Post& post) {
  if (post.at) return post.at->value.date;
  if (post.window) return std::max(post.window->value.first, campaign.start.value);
  return campaign.start.value;
}

}  // namespace posology::rules
