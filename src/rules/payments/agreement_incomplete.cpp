// CMP401: a clinician is paid without an agreement that shows why, for how much, and who chose the person.
#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "money/transfers.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

// Paid, and the sum is not written: the conditions are the same.
bool paid_without_amount(const Endorser& endorser) {
  return endorser.kind && endorser.kind->value == EndorserKind::hcp && endorser.relation &&
         endorser.relation->value == Relation::paid && !endorser.amount;
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const Endorser& endorser : campaign.endorsers) {
    const bool written = endorser.agreement && value_or(endorser.agreement->written, false);
    const auto lacks = agreement_lacks(campaign, endorser);
    if (paid_without_amount(endorser) && !written)
      judge.found(endorser.id.place,
                  fmt::format("'{}' is a clinician and paid; neither an amount nor an agreement is written down",
                              endorser.id->text),
                  "add `amount:` and `agreement: {written, signed, need, fmv_basis, selected_by}`");
    if (lacks.empty()) continue;
    judge
        .found(endorser.agreement ? endorser.agreement->place : endorser.amount->place,
               fmt::format("'{}' is a clinician and paid; the agreement lacks {}", endorser.id->text,
                           fmt::join(lacks, ", ")),
               "add it to `agreement: {written, signed, need, fmv_basis, selected_by}`, before the first post runs")
        .level = written ? Level::warning : Level::error;
  }
}

}  // namespace

extern const Rule rule_CMP401;
const Rule rule_CMP401{
    .code = "CMP401",
    .name = "agreement-incomplete",
    .level = Level::error,
    .what =
        "A clinician who is paid has an agreement in writing (error), signed before the first post, with a documented "
        "need, a basis of the fair market value, and a choice that sales did not make (warnings).",
    .why = "A fee without a need and a price that others would pay is read as a reward for using the device.",
    .source =
        "AdvaMed Code of Ethics, in force 2020-01-01, consulting arrangements (second hand); MedTech Europe Code of "
        "Ethical Business Practice, chapter on consultants (contents only)",
    .authority = Authority::practice,
    .bad =
        "endorsers:\n  - {id: rivera, kind: hcp, relation: paid, amount: 900.00}  # <- CMP401\nbudget: {currency: USD, "
        "total: 5000 USD}\n",
    .good =
        "endorsers:\n  - {id: rivera, kind: hcp, relation: paid, amount: 900.00, open_payments: true, agreement: "
        "{written: true, signed: 2026-09-01, need: training video, fmv_basis: table 3, selected_by: medical}}\n"
        "budget: {currency: USD, total: 5000 USD}\n",
    .check = check,
};

}  // namespace posology::rules
