// RES003: moderation, review or complaint handling that stops when one person is away.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

constexpr std::array<Role, 5> needed = {Role::complaint_handling, Role::regulatory_reviewer, Role::medical_reviewer,
                                        Role::legal_reviewer, Role::community_manager};

// The person who is named, else everybody else with the same role.
std::vector<const Person*> stand_ins(const Campaign& campaign, const Person& person, Role role) {
  std::vector<const Person*> list;
  const Person* named = person.backup ? campaign.person(person.backup->value.text) : nullptr;
  if (named != nullptr && named != &person) list.push_back(named);
  for (const Person& other : campaign.team) {
    if (&other != &person && other.has(role)) list.push_back(&other);
  }
  return list;
}

std::optional<DateRange> both_away(const Person& person, const Person& other, const DateRange& run) {
  for (const auto& mine : person.away) {
    for (const auto& theirs : other.away) {
      const DateRange both{std::max({mine->first, theirs->first, run.first}),
                           std::min({mine->last, theirs->last, run.last})};
      if (both.first <= both.last) return both;
    }
  }
  return std::nullopt;
}

void tell(const Judge& judge, const Person& person, Role role, Place place, std::string message, std::string help) {
  judge.found(place, fmt::format("'{}' is {} and {}", person.id->text, word(role), message), std::move(help)).level =
      role == Role::complaint_handling ? Level::error : Level::warning;
}

void check_role(const Judge& judge, const Person& person, Role role) {
  const Campaign& campaign = judge.campaign();
  const auto others = stand_ins(campaign, person, role);
  if (others.empty()) {
    tell(judge, person, role, person.id.place, "nobody stands in",
         fmt::format("add `backup:` with another person to '{}'", person.id->text));
    return;
  }
  std::optional<DateRange> gap;
  for (const Person* other : others) {
    gap = both_away(person, *other, {campaign.preparation_start(), campaign.end.value});
    if (!gap) return;
  }
  tell(judge, person, role, person.away.place,
       fmt::format("away with '{}', who stands in, {}", others.front()->id->text,
                   gap->first == gap->last ? "on " + gap->first.iso()
                                           : fmt::format("from {} to {}", gap->first.iso(), gap->last.iso())),
       "name another `backup:`, or move one of the absences");
}

// One word for each person, for the gravest of their roles.
void check(const Judge& judge) {
  for (const Person& person : judge.campaign().team) {
    const auto role = std::find_if(needed.begin(), needed.end(), [&](Role r) { return person.has(r); });
    if (role != needed.end()) check_role(judge, person, *role);
  }
}

}  // namespace

extern const Rule rule_RES003;
const Rule rule_RES003{
    .code = "RES003",
    .name = "person-without-backup",
    .level = Level::error,
    .what =
        "Whoever handles complaints (error), reviews or moderates (warnings) has a backup, or a colleague in the same "
        "role, who is not away on the same days.",
    .why = "The clocks of reports of harm run on holidays too, and comments do not wait for anybody's return.",
    .source = "21 CFR 803.10(c): 30 calendar days, or 5 work days, from the day the maker knows; the rest our default",
    .authority = Authority::our_default,
    .bad = "team:\n  - {id: leo, roles: [complaint-handling]}  # <- RES003\n  - {id: raj, roles: [manager]}\n",
    .good = "team:\n  - {id: leo, roles: [complaint-handling], backup: raj}\n  - {id: raj, roles: [manager]}\n",
    .check = check,
};

}  // namespace posology::rules
