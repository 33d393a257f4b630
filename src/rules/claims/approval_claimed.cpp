// CMP101: approval wording for a device that no regulator has approved.
#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

bool approved(const Campaign& campaign, const Product& product, Date day) {
  const auto status = campaign.us_status(product, day);
  return status == UsStatus::pma_approved || status == UsStatus::hde_approved;
}

// What the right word is for the product's way to market.
std::string mend_for(std::optional<UsStatus> status) {
  if (status == UsStatus::k510_cleared) return "write 'FDA-cleared'";
  if (status == UsStatus::de_novo_granted) return "write 'FDA De Novo granted'";
  if (status == UsStatus::eua_authorized) return "write 'authorized by FDA for emergency use'";
  return "leave the regulator out: this device has no approval to speak of";
}

void judge_hit(const Judge& judge, const Post& post, const CopyPiece& piece, const TermHit& hit) {
  const Campaign& campaign = judge.campaign();
  const std::string words(piece.text->value.substr(hit.begin, hit.end - hit.begin));
  std::vector<const Product*> products = products_of(campaign, post);
  // A post that names no product is about the only one; with several, a reader must say which.
  const bool unsure = products.empty() && campaign.products.size() != 1;
  if (products.empty() && campaign.products.size() == 1) products.push_back(&campaign.products.front());
  const Date day = day_of(campaign, post);
  for (const Product* product : products) {
    if (approved(campaign, *product, day)) continue;
    const auto status = campaign.us_status(*product, day);
    Finding& finding =
        judge.found(place_of(*piece.text, hit),
                    fmt::format("'{}' in the {} of '{}', but '{}' is {}", words, piece.what, post.id->text,
                                product->id->text, status ? std::string(word(*status)) : "without a US status"),
                    mend_for(status));
    if (!product->us_status.empty())
      finding.notes.push_back({"its status stands here", product->us_status.front().status.place});
    if (hit.negated) finding.level = Level::info;
    return;
  }
  if (!unsure || campaign.products.empty()) return;
  judge
      .found(place_of(*piece.text, hit),
             fmt::format("'{}' in the {} of '{}', which names no product", words, piece.what, post.id->text),
             "add `product:` so that its status can be compared")
      .level = hit.negated ? Level::info : Level::warning;
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    for (const CopyPiece& piece : copy_of(judge.campaign(), post)) {
      for (const TermHit& hit : terms_in(piece, TermList::approval)) {
        if (hit.tier == 1 && !hit.mentioned) judge_hit(judge, post, piece, hit);
      }
    }
  }
}

}  // namespace

extern const Rule rule_CMP101;
const Rule rule_CMP101{
    .code = "CMP101",
    .name = "approval-claimed-for-unapproved-device",
    .level = Level::error,
    .what =
        "Approval wording (also in hashtags, alternative texts and pictures) stands only with a product that is PMA or "
        "HDE approved on the post's day.",
    .why = "A 510(k) clearance does not denote official approval; saying so misbrands the device.",
    .source = "21 CFR 807.97",
    .authority = Authority::law,
    .waivable = false,
    .wording = true,
    .bad =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "posts:\n  - id: launch\n    platform: linkedin\n    product: flow\n    text: The only FDA approved flow "
        "monitor  # <- CMP101\n",
    .good =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "posts:\n  - id: launch\n    platform: linkedin\n    product: flow\n    text: An FDA-cleared flow monitor\n",
    .check = check,
};

}  // namespace posology::rules
