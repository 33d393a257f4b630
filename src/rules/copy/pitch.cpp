#include "rules/copy/pitch.h"

#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

constexpr std::array<std::string_view, 13> buying = {"buy",   "order",         "quote",        "demo", "purchase",
                                                     "price", "pricing",       "shop",         "cart", "trial unit",
                                                     "offer", "contact sales", "talk to sales"};

// The device that the post is written about; a claim alone names its product only in the file.
const Product* shown_in(const Campaign& campaign, const Post& post) {
  if (post.product) return campaign.product(post.product->value.text);
  for (const Product& product : campaign.products) {
    if (names_product(campaign, post, product)) return &product;
  }
  return nullptr;
}

// "Then order your pump", in what the post itself says.
std::optional<Pitch> call_to_buy(const Post& post) {
  for (const CopyPiece& piece : copy_of(post)) {
    if (piece.what == "risk line" || piece.what == "disclosure") continue;
    for (const TermHit& hit : terms_in(piece, TermList::orders)) {
      if (hit.tier == 2 || hit.negated || hit.mentioned) continue;
      return Pitch{nullptr, place_of(*piece.text, hit),
                   fmt::format("says '{}'", piece.text->value.substr(hit.begin, hit.end - hit.begin))};
    }
  }
  return std::nullopt;
}

}  // namespace

bool asks_to_buy(const std::string& cta) {
  std::string folded = to_nfkc_casefold(cta);
  std::replace_if(
      folded.begin(), folded.end(), [](char c) { return c == '-' || c == '_'; }, ' ');
  const std::string padded = " " + folded + " ";
  return std::any_of(buying.begin(), buying.end(), [&](std::string_view word) {
    return padded.find(fmt::format(" {} ", word)) != std::string::npos;
  });
}

std::optional<Pitch> pitch_of(const Campaign& campaign, const Post& post) {
  if (post.counts_as != Pillar::educational) return std::nullopt;
  const bool sells = post.cta && asks_to_buy(post.cta->value);
  std::optional<Pitch> pitch;
  if (sells)
    pitch = Pitch{nullptr, post.cta->place, fmt::format("asks to '{}'", post.cta->value)};
  else if (!post.claims.empty())
    pitch = Pitch{nullptr, post.claims.place, "makes a claim"};
  else
    pitch = call_to_buy(post);
  if (!pitch) return std::nullopt;
  pitch->product = shown_in(campaign, post);
  if (pitch->product == nullptr) return std::nullopt;
  return pitch;
}

int pitches(const Campaign& campaign, const Plan& plan, std::string_view pillar) {
  return static_cast<int>(std::count_if(plan.posts.begin(), plan.posts.end(), [&](const PlannedPost& post) {
    return post.placed && post.written >= 0 && (pillar.empty() || post.pillar == pillar) &&
           pitch_of(campaign, campaign.posts[static_cast<std::size_t>(post.written)]).has_value();
  }));
}

}  // namespace posology::rules
