// CMP503: the CE mark as an approval or a proof, and products without it that are shown in Europe.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/lay_advertising.h"
#include "rules/copy/about.h"
#include "rules/copy/lay_reach.h"
#include "rules/copy/said.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

// At fairs a device may be shown that is not yet on the market, with a visible sign that says so.
bool says_not_for_sale(const Post& post) {
  static const std::vector<std::string> signs = {
      "not for sale",    "not available for sale", "not yet available", "not available in",
      "not ce marked",   "not ce-marked",          "not yet ce marked", "no ce mark",
      "ce mark pending", "not yet ce-marked",      "without ce mark"};
  for (const CopyPiece& piece : copy_of(post)) {
    if (!words_in(piece, signs).empty()) return true;
  }
  return false;
}

std::string european(const Campaign& campaign, const Post& post) {
  for (const std::string& code : countries_of(campaign, post)) {
    if (wants_ce_mark(code)) return code;
  }
  return {};
}

void check_mark(const Judge& judge, const Post& post) {
  const std::string country = european(judge.campaign(), post);
  if (country.empty() || says_not_for_sale(post)) return;
  for (const Product* product : products_of(judge.campaign(), post)) {
    if (!product->eu.ce || product->eu.ce->value) continue;
    judge
        .found(post.product ? post.product->place : post.id.place,
               fmt::format("'{}' shows '{}' in {}, where it has no CE mark", post.id->text, product->id->text, country),
               "take it out, address other countries, or write 'not available for sale' where it is only displayed")
        .notes.push_back({"it has no mark by this", product->eu.ce->place});
  }
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) check_mark(judge, post);
  for (const Said& said : said_in(judge.campaign(), TermList::ce_mark)) {
    if (said.products.empty() || said.hit.negated) continue;
    if (!about_own(said.piece.text->value, said.hit, said.products)) continue;
    const bool proof = said.hit.tier == 2;
    judge
        .found(said.place,
               shown(said) + (proof ? " takes the mark for proof that it works"
                                    : ": nobody approves or certifies a device by the mark"),
               proof ? "say 'CE marked', and what was measured apart from it" : "write 'CE marked'")
        .level = Level::warning;
  }
}

}  // namespace

extern const Rule rule_CMP503;
const Rule rule_CMP503{
    .code = "CMP503",
    .name = "ce-mark-misused",
    .level = Level::error,
    .what =
        "A product with `eu: {ce: false}` is not shown in the European Economic Area or the United Kingdom (error); no "
        "copy calls it CE approved, EU approved or proven by its mark (warning).",
    .why = "Only compliant devices may be advertised; the mark is no approval by an authority, and no proof of effect.",
    .source = "Regulation (EU) 2017/745 art. 5, 7 and 21(3); UK CAP Code rule 12.1",
    .authority = Authority::law,
    .wording = true,
    .bad =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared, eu: {ce: true}}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: flow\n    text: CE approved flow monitor  # <- "
        "CMP503\n",
    .good =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared, eu: {ce: true}}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: flow\n    text: CE marked, class IIb\n",
    .check = check,
};

}  // namespace posology::rules
