#include "rules/copy/pitch.h"

#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

#include "rules/copy/about.h"
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

// What it says of the device that it names in the same sentence.
std::optional<Pitch> claim_in_copy(const Campaign& campaign, const Post& post, const Product& product) {
  static constexpr std::array<TermList, 5> lists = {TermList::benefit, TermList::comparative, TermList::superlative,
                                                    TermList::own_superlative, TermList::absolute};
  for (const CopyPiece& piece : copy_of(campaign, post)) {
    if (piece.what == "risk line" || piece.what == "disclosure") continue;
    for (const TermHit& hit : terms_in(piece, lists)) {
      const bool weak = hit.tier == 3 || (hit.tier == 2 && (hit.list == "benefit" || hit.list == "comparative"));
      // "Buy time: a set-up in pairs for our pump" promises nothing of the pump, which is named behind it.
      TermHit said = hit;
      said.sentence.end = hit.end;
      if (weak || hit.negated || hit.mentioned || !names_own(piece.text->value, said, {&product})) continue;
      return Pitch{nullptr, place_of(*piece.text, hit),
                   fmt::format("claims '{}'", piece.text->value.substr(hit.begin, hit.end - hit.begin))};
    }
  }
  return std::nullopt;
}

// Where a post that teaches turns to the sale: "your rep",      "coupon", "with a discount".
std::optional<Pitch> sale_in_copy(const Campaign& campaign, const Post& post) {
  static const std::vector<std::string> words = {
      "a discount",    "spring discount", "launch discount", "discount on",  "discount for",
      "discount code", "special price",   "special rate",    "rebate",       "your rep",
      "our rep",       "sales rep",       "sales team",      "sales desk",   "trial unit",
      "starter kit",   "special offer",   "free trial",      "webshop",      "a quote",
      "pricing",       "demo unit",       "list price",      "launch price", "intro price"};
  for (const CopyPiece& piece : copy_of(campaign, post)) {
    if (piece.what == "risk line" || piece.what == "disclosure") continue;
    const std::vector<TermHit> hits = words_in(piece, words);
    const auto hit =
        std::find_if(hits.begin(), hits.end(), [](const TermHit& h) { return !h.negated && !h.mentioned; });
    if (hit == hits.end()) continue;
    return Pitch{nullptr, place_of(*piece.text, *hit),
                 fmt::format("says '{}'", piece.text->value.substr(hit->begin, hit->end - hit->begin))};
  }
  return std::nullopt;
}

// "Then order your pump", in what the post itself says.
std::optional<Pitch> call_to_buy(const Campaign& campaign, const Post& post) {
  for (const CopyPiece& piece : copy_of(campaign, post)) {
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
    pitch = call_to_buy(campaign, post);
  const Product* const shown = shown_in(campaign, post);
  if (shown == nullptr) return std::nullopt;
  if (!pitch) pitch = sale_in_copy(campaign, post);
  if (!pitch) pitch = claim_in_copy(campaign, post, *shown);
  if (pitch) pitch->product = shown;
  return pitch;
}

int pitches(const Campaign& campaign, const Plan& plan, std::string_view pillar) {
  return static_cast<int>(std::count_if(plan.posts.begin(), plan.posts.end(), [&](const PlannedPost& post) {
    return post.placed && post.written >= 0 && (pillar.empty() || post.pillar == pillar) &&
           pitch_of(campaign, campaign.posts[static_cast<std::size_t>(post.written)]).has_value();
  }));
}

}  // namespace posology::rules
