// MIX003: a post that is called educational and sells.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "rules/rule.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

constexpr std::array<std::string_view, 13> buying = {"buy",   "order",         "quote",        "demo", "purchase",
                                                     "price", "pricing",       "shop",         "cart", "trial unit",
                                                     "offer", "contact sales", "talk to sales"};

// "request-demo", "Book a demo": the words of a call to action, however they are joined.
bool asks_to_buy(const std::string& cta) {
  std::string folded = to_nfkc_casefold(cta);
  std::replace_if(
      folded.begin(), folded.end(), [](char c) { return c == '-' || c == '_'; }, ' ');
  const std::string padded = " " + folded + " ";
  return std::any_of(buying.begin(), buying.end(), [&](std::string_view word) {
    return padded.find(fmt::format(" {} ", word)) != std::string::npos;
  });
}

// The device that the post is written about; a claim alone names its product only in the file.
const Product* shown_in(const Campaign& campaign, const Post& post) {
  if (post.product) return campaign.product(post.product->value.text);
  for (const Product& product : campaign.products) {
    if (names_product(post, product)) return &product;
  }
  return nullptr;
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const Post& post : campaign.posts) {
    if (post.counts_as != Pillar::educational) continue;
    const Product* product = shown_in(campaign, post);
    if (product == nullptr) continue;
    const bool sells = post.cta && asks_to_buy(post.cta->value);
    if (!sells && post.claims.empty()) continue;
    judge.found(sells ? post.cta->place : post.claims.place,
                fmt::format("'{}' is called educational, names '{}' and {}", post.id->text, product->id->text,
                            sells ? fmt::format("asks to '{}'", post.cta->value) : "makes a claim"),
                "write `pillar: product`, or teach without the claim and the call to buy");
  }
}

}  // namespace

extern const Rule rule_MIX003;
const Rule rule_MIX003{
    .code = "MIX003",
    .name = "pitch-as-education",
    .level = Level::warning,
    .what =
        "A post whose pillar is, or counts as, educational does not name an own product together with a claim or a "
        "call to buy, order, quote or demo.",
    .why = "Calling a product claim education does not change what it is, nor what must stand beside it.",
    .source = "21 CFR 801.4 (objective intent, 86 FR 41401, 2021); that it spoils the mix is our default",
    .authority = Authority::law,
    .wording = true,
    .bad =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    pillar: educational\n    product: flow\n    text: How flow is "
        "measured\n    cta: request-quote  # <- MIX003\n",
    .good =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    pillar: educational\n    text: Five causes of graft failure\n"
        "    cta: read-guide\n",
    .check = check,
};

}  // namespace posology::rules
