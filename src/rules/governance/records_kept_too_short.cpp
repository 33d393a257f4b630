// GOV004: nobody has written how long copies of posts, replies and approvals are kept, or they go too early.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/lay_advertising.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

// Poland: samples of advertising and the places where it ran are kept for 2 years after the end of the year in which
// it ran (Act of 7 April 2022 on medical devices, in force for advertising since 2023-01-01; seen in law firms' notes).
constexpr std::int64_t poland_months = 24;
constexpr std::string_view poland_since = "2023-01-01";
// Authorizations under 45 CFR 164.508 are kept for 6 years (45 CFR 164.530(j); second hand).
constexpr std::int64_t authorization_months = 72;

bool advertises_in_poland(const Campaign& campaign) {
  const auto codes = campaign.country_codes();
  return !campaign.products.empty() && holds_since(poland_since, campaign.end.value) &&
         std::find(codes.begin(), codes.end(), "PL") != codes.end();
}

bool keeps_authorizations(const Campaign& campaign) {
  return std::any_of(campaign.consents.begin(), campaign.consents.end(), [](const Consent& consent) {
    return consent.kind && consent.kind->value == ConsentKind::hipaa_authorization;
  });
}

void check_poland(const Judge& judge, const Located<std::int64_t>& months) {
  const std::int64_t rest_of_year = 12 - judge.campaign().end->month();
  const std::int64_t least = poland_months + rest_of_year;
  if (months.value >= least) return;
  judge
      .found(months.place,
             fmt::format("copies are kept for {} months; in Poland until two years after the year in which they ran, "
                         "{} months after the campaign's end",
                         months.value, least),
             fmt::format("write `records_months: {}` or more", least))
      .level = Level::error;
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  if (campaign.products.empty() && campaign.consents.empty()) return;
  if (!campaign.governance || !campaign.governance->records_months) {
    judge.found(campaign.governance ? campaign.governance->place : campaign.campaign_place,
                "nobody has written how long copies of posts, replies and approvals are kept",
                "add `governance: {records_months: 36}`");
    return;
  }
  const auto& months = *campaign.governance->records_months;
  if (advertises_in_poland(campaign)) check_poland(judge, months);
  if (keeps_authorizations(campaign) && months.value < authorization_months)
    judge.found(months.place,
                fmt::format("copies are kept for {} months, patients' authorizations for {} at least", months.value,
                            authorization_months),
                fmt::format("write `records_months: {}`, or keep the authorizations elsewhere", authorization_months));
}

}  // namespace

extern const Rule rule_GOV004;
const Rule rule_GOV004{
    .code = "GOV004",
    .name = "records-kept-too-short",
    .level = Level::info,
    .what =
        "With products or consents, the file says how long copies are kept: in Poland two years after the end of the "
        "year (error, since 2023-01-01), with HIPAA authorizations six years (info).",
    .why = "Deleted posts still get asked about.",
    .source =
        "Poland: Act of 7 April 2022 on medical devices, advertising chapter (law firms' notes); 45 CFR 164.530(j) for "
        "authorizations (second hand); elsewhere our default",
    .authority = Authority::our_default,
    .bad =
        "campaign: {name: Example, start: 2027-01-11, end: 2027-04-02, time_zone: Europe/Warsaw, countries: [PL]}\n"
        "products:\n  - {id: flow, name: FlowSense, us_status: not-marketed}\ngovernance: {records_months: 12}  # <- "
        "GOV004\n",
    .good =
        "campaign: {name: Example, start: 2027-01-11, end: 2027-04-02, time_zone: Europe/Warsaw, countries: [PL]}\n"
        "products:\n  - {id: flow, name: FlowSense, us_status: not-marketed}\ngovernance: {records_months: 36}\n",
    .check = check,
};

}  // namespace posology::rules
