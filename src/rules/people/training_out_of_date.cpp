// RES004: somebody posts, answers or listens without training that is fresh enough.
#include <algorithm>

#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

bool named(const Opt<RefTo<Kind::person>>& key, const Person& person) {
  return key && key->value.text == person.id->text;
}

// What brings the person to the comments, in words; empty for everybody else.
std::string duty_of(const Campaign& campaign, const Person& person) {
  if (person.has(Role::complaint_handling)) return "handles complaints";
  if (person.has(Role::community_manager)) return "answers comments";
  if (campaign.listening && named(campaign.listening->owner, person)) return "listens";
  const auto owned = std::find_if(campaign.platforms.begin(), campaign.platforms.end(),
                                  [&](const PlatformUse& use) { return named(use.owner, person); });
  return owned == campaign.platforms.end() ? "" : fmt::format("posts on '{}'", owned->id.value);
}

// The untrained owner of reports of harm is what another rule (CMP118) speaks of.
bool said_elsewhere(const Campaign& campaign, const Person& person) {
  return !campaign.products.empty() && campaign.moderation && named(campaign.moderation->adverse_event_owner, person);
}

void check_person(const Judge& judge, const Person& person) {
  const Campaign& campaign = judge.campaign();
  const std::string duty = duty_of(campaign, person);
  if (duty.empty()) return;
  const std::int64_t most = judge.option("days");
  if (!person.trained_on) {
    if (said_elsewhere(campaign, person)) return;
    judge.found(person.id.place, fmt::format("'{}' {}, but no training is written down", person.id->text, duty),
                fmt::format("add `trained_on:` to '{}'", person.id->text));
    return;
  }
  const Date trained = person.trained_on->value;
  const std::int64_t age = campaign.start.value - trained;
  if (age >= 0 && age <= most) return;
  judge.found(person.trained_on->place,
              age < 0 ? fmt::format("'{}' {} from {} on and is trained only on {}", person.id->text, duty,
                                    campaign.start->iso(), trained.iso())
                      : fmt::format("'{}' {}, and the training was {} days before the first day; at most {} are fresh",
                                    person.id->text, duty, age, most),
              age < 0 ? "train before the first day" : "train again before the first day");
}

void check(const Judge& judge) {
  for (const Person& person : judge.campaign().team) check_person(judge, person);
}

constexpr Option options[] = {{"days", 365, "age of the training on the campaign's first day, in days, at most"}};

}  // namespace

extern const Rule rule_RES004;
const Rule rule_RES004{
    .code = "RES004",
    .name = "training-out-of-date",
    .level = Level::warning,
    .what =
        "Whoever owns a platform, answers comments, listens or handles complaints was trained in the 365 days before "
        "the campaign's first day: in reports of harm, questions beyond the label, privacy and disclosures.",
    .why = "The person who reads the comments is the eyes of the company: what that person knows, the company knows.",
    .source =
        "Wilder Marketing Chat, Why Social Media is Important for the MedTech Industry, 2013-11-15 (learn to "
        "moderate); the interval is our default",
    .authority = Authority::our_default,
    .options = options,
    .bad = "team:\n  - {id: ana, roles: [community-manager]}  # <- RES004\n",
    .good = "team:\n  - {id: ana, roles: [community-manager], trained_on: 2026-09-10}\n",
    .check = check,
};

}  // namespace posology::rules
