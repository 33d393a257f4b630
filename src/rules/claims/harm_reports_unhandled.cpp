// CMP118: comments or listening without a way for reports of harm.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/lay_advertising.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

constexpr std::int64_t us_hours = 120;  // 5 work days: 21 CFR 803.10(c)(2)
constexpr std::int64_t eu_hours = 48;   // 2 days: Regulation (EU) 2017/745 art. 87(4)

// Where the duty begins: comments that are on, or listening.
std::optional<Place> hears(const Campaign& campaign) {
  for (const PlatformUse& use : campaign.platforms) {
    if (use.comments && use.comments->value != Comments::off) return use.comments->place;
  }
  if (campaign.listening) return campaign.listening->place;
  return std::nullopt;
}

bool in_union(const Campaign& campaign) {
  const auto codes = campaign.country_codes();
  return std::any_of(codes.begin(), codes.end(), [](const std::string& c) { return in_european_union(c); });
}

void check_hours(const Judge& judge, const Moderation& moderation) {
  if (!moderation.forward_within_hours) {
    judge.found(moderation.adverse_event_place, "reports of harm have no `forward_within_hours`",
                "write the hours within which they go on, at most 24");
    return;
  }
  const Ratio hours = moderation.forward_within_hours->value;
  const std::int64_t most = in_union(judge.campaign()) ? eu_hours : us_hours;
  const std::int64_t good = judge.option("hours");
  if (hours <= Ratio::of(good, 1)) return;
  const bool late = hours > Ratio::of(most, 1);
  judge
      .found(moderation.forward_within_hours->place,
             late ? fmt::format("reports of harm go on too late: the law's shortest clock is {} hours", most)
                  : fmt::format("reports of harm go on after more than {} hours", good),
             fmt::format("write {} or less", good))
      .level = late ? Level::error : Level::warning;
}

void check_owner(const Judge& judge, const Moderation& moderation) {
  const Person* owner = judge.campaign().person(moderation.adverse_event_owner->value.text);
  if (owner == nullptr || owner->trained_on) return;
  judge
      .found(moderation.adverse_event_owner->place,
             fmt::format("'{}' takes reports of harm, but no training is written down", owner->id->text),
             fmt::format("add `trained_on:` to '{}'", owner->id->text))
      .level = Level::warning;
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  const auto heard = campaign.products.empty() ? std::nullopt : hears(campaign);
  if (!heard) return;
  if (!campaign.moderation || !campaign.moderation->adverse_event_place.known()) {
    judge.found(*heard, "you will hear of harm here, but nobody is named who takes such reports",
                "add `moderation: {adverse_event: {owner, backup, procedure, forward_within_hours: 24}}`");
    return;
  }
  const Moderation& moderation = *campaign.moderation;
  if (moderation.adverse_event_owner) check_owner(judge, moderation);
  if (!moderation.adverse_event_backup)
    judge.found(moderation.adverse_event_place, "reports of harm wait while their owner is away: there is no backup",
                "add `backup:`");
  if (!moderation.adverse_event_procedure)
    judge.found(moderation.adverse_event_place, "reports of harm follow no procedure that has a name",
                "add `procedure:` with its number");
  check_hours(judge, moderation);
}

constexpr Option options[] = {{"hours", 24, "hours within which a report of harm goes on without a word from us"}};

}  // namespace

extern const Rule rule_CMP118;
const Rule rule_CMP118{
    .code = "CMP118",
    .name = "harm-reports-unhandled",
    .level = Level::error,
    .what =
        "With products, and comments on or listening, reports of harm have a trained owner, a backup, a procedure, and "
        "go on within 24 hours (warning above; error above 120, or 48 with a country of the European Union).",
    .why =
        "The clock runs from the moment that anybody in the company knows, whatever the source: 30 days or 5 work days "
        "in the US, 15, 10 or 2 days in the Union. The 24 hours are our default.",
    .source =
        "21 CFR 803.10 and 803.50; Regulation (EU) 2017/745 art. 87(3)-(5); 21 CFR 820.35 with ISO 13485 8.2.2 (since "
        "2026-02-02)",
    .authority = Authority::law,
    .waivable = false,
    .options = options,
    .bad =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "team:\n  - {id: leo, roles: [complaint-handling], trained_on: 2026-09-10}\n  - {id: raj, roles: [manager]}\n"
        "listening: {owner: leo, terms: [FlowSense]}\n"
        "moderation: {adverse_event: {owner: leo, backup: raj, procedure: SOP-12, forward_within_hours: 168}}  # <- "
        "CMP118\n",
    .good =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "team:\n  - {id: leo, roles: [complaint-handling], trained_on: 2026-09-10}\n  - {id: raj, roles: [manager]}\n"
        "listening: {owner: leo, terms: [FlowSense]}\n"
        "moderation: {adverse_event: {owner: leo, backup: raj, procedure: SOP-12, forward_within_hours: 24}}\n",
    .check = check,
};

}  // namespace posology::rules
