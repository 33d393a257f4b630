// CMP114: a claim that no evidence, the wrong evidence or old evidence carries.
#include <algorithm>

#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

enum class Weight { none, weak, human };

// Studies in people and the label carry a health claim; opinions and surveys carry little; the bench carries none.
Weight weight_of(const Evidence& evidence) {
  if (!evidence.kind) return Weight::weak;
  switch (evidence.kind->value) {
    case EvidenceKind::rct:
    case EvidenceKind::head_to_head_rct:
    case EvidenceKind::cohort:
    case EvidenceKind::registry:
    case EvidenceKind::label:
      return Weight::human;
    case EvidenceKind::survey:
    case EvidenceKind::opinion:
      return Weight::weak;
    case EvidenceKind::bench:
    case EvidenceKind::animal:
    case EvidenceKind::in_vitro:
      return Weight::none;
  }
  return Weight::none;
}

// What a device weighs, costs or measures on the bench is no matter of health; a comparison may be one of weight.
bool about_health(const Claim& claim) {
  return !claim.type || claim.type->value == ClaimType::efficacy || claim.type->value == ClaimType::safety;
}

void check_weight(const Judge& judge, const Claim& claim) {
  if (claim.evidence.empty()) {
    judge.found(claim.id.place, fmt::format("the claim '{}' has no evidence", claim.id->text),
                "add `evidence: [{kind: rct, ref: ..., year: ...}]`, or take the claim out");
    return;
  }
  if (!about_health(claim)) return;
  Weight best = Weight::none;
  for (const Evidence& evidence : claim.evidence) best = std::max(best, weight_of(evidence));
  if (best == Weight::human) return;
  const Evidence& first = claim.evidence.front();
  judge
      .found(first.kind ? first.kind->place : first.place,
             fmt::format("the claim '{}' is about health, but rests on {} alone", claim.id->text,
                         best == Weight::weak ? "opinions or surveys" : "animals, the bench or cell cultures"),
             "add a study in people or the label, or make it a claim of `type: technical`")
      .level = best == Weight::weak ? Level::warning : Level::error;
}

void check_age(const Judge& judge, const Claim& claim) {
  const std::int64_t oldest = judge.campaign().start.value.year() - judge.option("years");
  std::int64_t newest = 0;
  for (const Evidence& evidence : claim.evidence) {
    if (!evidence.year) return;
    newest = std::max(newest, evidence.year->value);
  }
  if (claim.evidence.empty() || newest >= oldest) return;
  judge
      .found(claim.evidence.front().year->place,
             fmt::format("the newest evidence of the claim '{}' is of {}, more than {} years before the campaign",
                         claim.id->text, newest, judge.option("years")),
             "look whether it still holds, and add what is newer")
      .level = Level::info;
}

void check_dates(const Judge& judge, const Post& post) {
  const Date first = day_of(judge.campaign(), post);
  const Date last = post.window ? post.window->value.last : first;
  for (const auto& named : post.claims) {
    const Claim* claim = judge.campaign().claim(named->text);
    if (claim == nullptr) continue;
    const auto tell = [&](std::string message, std::string help, Place place) {
      Finding& finding = judge.found(named.place, std::move(message), std::move(help));
      finding.level = Level::warning;
      finding.notes.push_back({"the day stands here", place});
    };
    if (claim->expires && claim->expires->value < last)
      tell(fmt::format("'{}' may run on {}, but the claim '{}' expires on {}", post.id->text, last.iso(), named->text,
                       claim->expires->value.iso()),
           "have the claim renewed, or run the post earlier", claim->expires->place);
    if (claim->approved_on && claim->approved_on->value > first)
      tell(fmt::format("'{}' may run on {}, before the claim '{}' is approved on {}", post.id->text, first.iso(),
                       named->text, claim->approved_on->value.iso()),
           "run the post later", claim->approved_on->place);
  }
}

void check(const Judge& judge) {
  for (const Claim& claim : judge.campaign().claims) {
    check_weight(judge, claim);
    check_age(judge, claim);
  }
  for (const Post& post : judge.campaign().posts) check_dates(judge, post);
}

constexpr Option options[] = {{"years", 10, "age of the newest evidence, in years, above which it is called old"}};

}  // namespace

extern const Rule rule_CMP114;
const Rule rule_CMP114{
    .code = "CMP114",
    .name = "claim-without-evidence",
    .level = Level::error,
    .what =
        "Every claim has evidence; claims of efficacy and safety rest on people or the label, not on animals or the "
        "bench alone (error) nor on opinions alone (warning); posts run while their claims are approved (warning).",
    .why = "A health claim is expected to rest on tests in people; clearance evidence may not fit the message.",
    .source = "FTC Health Products Compliance Guidance, December 2022; the ten years are our default",
    .authority = Authority::guidance,
    .options = options,
    .bad =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "claims:\n  - {id: c1, product: flow, type: efficacy, text: t, evidence: [{kind: animal, ref: doi, year: "
        "2024}]}  # <- CMP114\n",
    .good =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "claims:\n  - {id: c1, product: flow, type: efficacy, text: t, evidence: [{kind: rct, ref: doi, year: "
        "2024}], approved_on: 2026-10-01, expires: 2027-10-01}\n",
    .check = check,
};

}  // namespace posology::rules
