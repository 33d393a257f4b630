// CMP111: a comparison with another product or method, without a head-to-head study.
#include <algorithm>

#include <fmt/format.h>

#include "rules/copy/about.h"
#include "rules/copy/said.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

// Bench data are enough for a technical attribute, such as weight.
bool compares(const Claim& claim) {
  if (!claim.type || claim.type->value != ClaimType::comparative) return false;
  return std::any_of(claim.evidence.begin(), claim.evidence.end(), [](const Evidence& e) {
    return e.kind && (e.kind->value == EvidenceKind::head_to_head_rct || e.kind->value == EvidenceKind::bench);
  });
}

bool supported(const Campaign& campaign, const Post& post) {
  return std::any_of(post.claims.begin(), post.claims.end(), [&](const auto& named) {
    const Claim* claim = campaign.claim(named->text);
    return claim != nullptr && compares(*claim);
  });
}

void check(const Judge& judge) {
  for (const Said& said : said_in(judge.campaign(), TermList::comparative)) {
    if (said.products.empty() || said.hit.negated || supported(judge.campaign(), *said.post)) continue;
    const std::string& text = said.piece.text->value;
    // "versus" and "competitor" compare only where the product itself is named beside them.
    const bool about =
        said.hit.tier == 1 ? about_own(text, said.hit, said.products) : names_own(text, said.hit, said.products);
    if (!about) continue;
    judge.found(said.place, shown(said) + " compares without a head-to-head study",
                "name a claim of `type: comparative` with evidence of `kind: head-to-head-rct`, or say only what your "
                "own product was measured to do");
  }
}

}  // namespace

extern const Rule rule_CMP111;
const Rule rule_CMP111{
    .code = "CMP111",
    .name = "comparison-without-evidence",
    .level = Level::error,
    .what =
        "Copy that compares an own product with another product or method names a comparative claim that rests on a "
        "head-to-head study (bench data for technical attributes).",
    .why =
        "A clearance shows equivalence and never superiority; labeling that misleads about another device misbrands "
        "one's own.",
    .source = "21 CFR 801.6; FTC Policy Statement on comparative advertising, 16 CFR 14.15",
    .authority = Authority::law,
    .wording = true,
    .bad =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: flow\n    text: More accurate than Doppler  # <- "
        "CMP111\n",
    .good =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "claims:\n  - {id: c2, product: flow, type: comparative, text: error 4% and 9%, evidence: [{kind: "
        "head-to-head-rct, ref: doi, year: 2025}]}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: flow\n    claims: [c2]\n    risk: Readings can be "
        "false.\n    text: In 212 patients the error was lower than with Doppler, 4% and 9%\n",
    .check = check,
};

}  // namespace posology::rules
