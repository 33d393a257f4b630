// CMP103: cleared, granted or authorized, for a device that came to market another way or not at all.
#include <algorithm>

#include <fmt/format.h>

#include "rules/copy/about.h"
#include "rules/copy/said.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

bool fits(UsStatus status, int tier) {
  if (status == UsStatus::k510_cleared) return tier == 1;
  if (status == UsStatus::de_novo_granted) return tier >= 2;
  return status == UsStatus::eua_authorized && tier == 3;
}

// No verb of the regulator belongs to these.
bool has_no_verb(UsStatus status) {
  return status == UsStatus::k510_exempt || status == UsStatus::k510_pending || status == UsStatus::pma_pending ||
         status == UsStatus::ide_investigational || status == UsStatus::not_marketed;
}

std::string mend_for(UsStatus status) {
  if (status == UsStatus::k510_cleared) return "write 'FDA-cleared'";
  if (status == UsStatus::de_novo_granted) return "write 'FDA De Novo granted'";
  if (status == UsStatus::eua_authorized) return "write 'authorized by FDA for emergency use'";
  if (!has_no_verb(status)) return "write 'FDA-approved'";
  return "leave the regulator out: there is no decision to speak of";
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (Said& said : said_in(campaign, TermList::clearance)) {
    if (said.hit.negated) continue;
    if (said.products.empty() && campaign.products.size() == 1) said.products.push_back(&campaign.products.front());
    const std::vector<const Product*> meant = named_in_sentence(said.piece.text->value, said.hit, said.products);
    if (!meant.empty()) said.products = meant;
    const Date day = day_of(campaign, *said.post);
    const auto status_of = [&](const Product* p) { return campaign.us_status(*p, day); };
    const bool fitting = std::any_of(said.products.begin(), said.products.end(), [&](const Product* p) {
      return !status_of(p) || fits(*status_of(p), said.hit.tier);
    });
    if (said.products.empty() || fitting) continue;
    const Product& product = *said.products.front();
    const UsStatus status = *status_of(&product);
    Finding& finding = judge.found(
        said.place, fmt::format("{}, but '{}' is {}", shown(said), product.id->text, word(status)), mend_for(status));
    finding.notes.push_back({"its status stands here", product.us_status.front().status.place});
    if (!has_no_verb(status)) finding.level = Level::warning;
  }
}

}  // namespace

extern const Rule rule_CMP103;
const Rule rule_CMP103{
    .code = "CMP103",
    .name = "wrong-clearance-verb",
    .level = Level::error,
    .what =
        "Cleared is said of 510(k) devices, granted of De Novo, authorized of De Novo and emergency use; none of "
        "exempt, "
        "pending and investigational devices (error; the wrong one of these verbs: warning).",
    .why = "'Cleared' on an exempt device is as wrong as 'approved' on a cleared one.",
    .source = "21 CFR 807.97; sections 513(f)(2) and 564 of the Federal Food, Drug, and Cosmetic Act",
    .authority = Authority::law,
    .wording = true,
    .bad =
        "products:\n  - {id: strap, name: HoldFast, us_status: 510k-exempt}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: strap\n    text: The FDA-cleared strap  # <- "
        "CMP103\n",
    .good =
        "products:\n  - {id: strap, name: HoldFast, us_status: 510k-exempt}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: strap\n    text: A soft strap for leads\n",
    .check = check,
};

}  // namespace posology::rules
