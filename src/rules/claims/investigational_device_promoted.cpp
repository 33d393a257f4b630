// CMP105: an investigational device, or one with a pending PMA, that is promoted.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "rules/copy/said.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

const Product* investigational(const Campaign& campaign, const Post& post,
                               const std::vector<const Product*>& products) {
  const Date day = day_of(campaign, post);
  for (const Product* product : products) {
    const auto status = campaign.us_status(*product, day);
    if (status == UsStatus::ide_investigational || status == UsStatus::pma_pending) return product;
  }
  return nullptr;
}

// 21 CFR 812.5(a) writes "Federal (or United States) law".
bool cautions(const Post& post) {
  static const std::vector<std::string> words = {
      "limited by federal law to investigational use", "limited by united states law to investigational use",
      "limited by federal (or united states) law to investigational use",
      "limited by federal or united states law to investigational use", "exclusively for clinical investigation"};
  const std::vector<CopyPiece> pieces = copy_of(post);
  return std::any_of(pieces.begin(), pieces.end(),
                     [](const CopyPiece& piece) { return !find_words(words, piece.text->value).empty(); });
}

void check_post(const Judge& judge, const Post& post) {
  const Product* product = investigational(judge.campaign(), post, products_of(judge.campaign(), post));
  if (product == nullptr) return;
  if (post.counts_as != Pillar::recruitment) {
    judge.found(post.pillar ? post.pillar->place : post.id.place,
                fmt::format("'{}' is not about recruitment, but shows '{}', which is not yet on the market",
                            post.id->text, product->id->text),
                "take the product out, or make it a recruitment post with `irb_ref`");
    return;
  }
  if (!post.irb_ref)
    judge.found(post.id.place, fmt::format("'{}' recruits, but names no review board", post.id->text),
                "add `irb_ref:` with the board's number of this text");
  if (!cautions(post) && post.text)
    judge.found(post.text->place,
                fmt::format("'{}' does not carry the caution for investigational devices", post.id->text),
                "add 'CAUTION: Investigational device. Limited by Federal law to investigational use.'");
}

void check(const Judge& judge) {
  static constexpr std::array<TermList, 6> lists = {TermList::safety,      TermList::comparative, TermList::absolute,
                                                    TermList::superlative, TermList::benefit,     TermList::orders};
  for (const Post& post : judge.campaign().posts) check_post(judge, post);
  for (const Said& said : said_in(judge.campaign(), lists)) {
    // "Leading" and "innovative" say nothing of safety or effect, and a demo takes no order.
    if (said.hit.list == "superlative" && said.hit.tier == 3) continue;
    if (said.hit.list == "orders" && said.hit.tier == 3) continue;
    if (said.hit.negated || investigational(judge.campaign(), *said.post, said.products) == nullptr) continue;
    judge.found(said.place, shown(said) + " speaks for a device that is still under investigation",
                "say what is studied, not what it does: 'a study of ... in adults'");
  }
}

}  // namespace

extern const Rule rule_CMP105;
const Rule rule_CMP105{
    .code = "CMP105",
    .name = "investigational-device-promoted",
    .level = Level::error,
    .what =
        "A device under an IDE or with a pending PMA appears only in recruitment posts, with the review board's number "
        "and the caution, without words of safety, effect or comparison.",
    .why = "Until approval nobody may promote it, test its market, or say that it is safe or effective.",
    .source = "21 CFR 812.7 and 812.5; FDA guidance on notices of availability, March 1999",
    .authority = Authority::law,
    .waivable = false,
    .wording = true,
    .bad =
        "products:\n  - {id: x1, name: Xone, us_status: ide-investigational}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: x1\n    text: Xone is safer than stents  # <- "
        "CMP105\n",
    .good =
        "products:\n  - {id: x1, name: Xone, us_status: ide-investigational}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    pillar: recruitment\n    product: x1\n    irb_ref: "
        "IRB-22-114\n"
        "    text: \"Adults with a leg ulcer may be eligible for a study. CAUTION: Investigational device. Limited by "
        "Federal law to investigational use.\"\n",
    .check = check,
};

}  // namespace posology::rules
