// CMP106: a benefit of an own product without its risk in the same post.
#include <fmt/format.h>

#include "rules/copy/benefit_of.h"
#include "rules/copy/copy_of.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

bool shows_risk(const Post& post) {
  const auto present = [](const Opt<std::string>& key) {
    return key && key->value.find_first_not_of(" \t\n") != std::string::npos;
  };
  return present(post.risk);
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const Post& post : campaign.posts) {
    // A name without a benefit is a reminder, and education without a product is free of this.
    const std::vector<const Product*> products = products_of(campaign, post);
    if (products.empty() || shows_risk(post)) continue;
    const auto at = benefit_of(campaign, post, products);
    if (!at) continue;
    const Product& product = *products.front();
    Finding& finding = judge.found(
        *at, fmt::format("'{}' speaks of a benefit of '{}' but not of its risk", post.id->text, product.id->text),
        "put the most serious risk into `risk:`; a thread, a reply or a link does not make up for it");
    if (product.restricted && product.restricted->value) finding.level = Level::error;
  }
}

}  // namespace

extern const Rule rule_CMP106;
const Rule rule_CMP106{
    .code = "CMP106",
    .name = "benefit-without-risk",
    .level = Level::warning,
    .what =
        "A post that carries a claim or speaks of a benefit of an own product has a risk line of its own (an error for "
        "restricted devices).",
    .why =
        "Benefit and most serious risk belong into each single message; where there is no room for both, the platform "
        "is the wrong one.",
    .source =
        "FDA draft guidance on character-space limits, June 2014 (FDA-2014-D-0397); EU: Regulation (EU) 2017/745 art. "
        "7(c)",
    .authority = Authority::draft,
    .wording = true,
    .bad =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "claims:\n  - {id: c1, product: flow, type: efficacy, text: detects loss earlier, evidence: [{kind: rct, ref: "
        "doi, year: 2024}]}\n"
        "posts:\n  - id: spot\n    platform: linkedin\n    product: flow\n    text: Spot graft trouble early\n    "
        "claims: [c1]  # <- CMP106\n",
    .good =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "claims:\n  - {id: c1, product: flow, type: efficacy, text: detects loss earlier, evidence: [{kind: rct, ref: "
        "doi, year: 2024}]}\n"
        "posts:\n  - id: spot\n    platform: linkedin\n    product: flow\n    text: Spot graft trouble early\n    "
        "risk: Readings can be false.\n    claims: [c1]\n",
    .check = check,
};

}  // namespace posology::rules
