// GOV003: a waiver without a rule, a thing, a reason, a person or an end.
#include <fmt/format.h>

#include "rules/run.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

void check_rule(const Judge& judge, const Waiver& waiver) {
  if (!waiver.rule) {
    judge.found(waiver.place, "this waiver names no rule", "add `rule:` with one code or name");
    return;
  }
  const Rule* rule = find_rule(waiver.rule->value);
  // Whether a rule of this name exists is known where the house packs are: see run.cpp.
  if (rule != nullptr && !rule->waivable) {
    judge.found(waiver.rule->place, fmt::format("{} can be neither waived nor put off", rule->code),
                "mend what it found");
  }
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  const auto least = static_cast<std::size_t>(judge.option("reason"));
  for (const Waiver& waiver : campaign.rules.allow) {
    check_rule(judge, waiver);
    if (!waiver.on)
      judge.found(waiver.place, "this waiver does not say what it is for", "add `on:` with the id of one thing");
    if (!waiver.reason || count_code_points(waiver.reason->value) < least) {
      judge.found(waiver.reason ? waiver.reason->place : waiver.place,
                  fmt::format("this waiver gives no reason of {} characters or more", least),
                  "say why, for whoever reads it in a year");
    }
    if (!waiver.by) {
      judge.found(waiver.place, "nobody stands for this waiver", "add `by:` with the id of a person");
    } else if (!campaign.team.empty() && campaign.person(waiver.by->value) == nullptr) {
      judge.found(waiver.by->place, fmt::format("'{}' stands for this waiver but is not in the team", waiver.by->value),
                  "name somebody of the team");
    }
    if (!waiver.until) judge.found(waiver.place, "this waiver never ends", "add `until:` with a date");
  }
}

constexpr Option options[] = {{"reason", 10, "least characters of a reason"}};

}  // namespace

extern const Rule rule_GOV003;
const Rule rule_GOV003{
    .code = "GOV003",
    .name = "unjustified-waiver",
    .level = Level::error,
    .what =
        "Each waiver names one rule that can be waived, one thing, a reason of ten characters or more, a person and an "
        "end. An expired waiver is an error: one of a post must reach the post's day, any other the day that counts as "
        "today. A waiver that covers nothing is a warning. What cannot be waived can be neither turned off nor made "
        "milder, and no lay segment stands under the profile hcp-only.",
    .why = "The list of waivers is the audit trail.",
    .source = "our default, after the practice of code checkers",
    .authority = Authority::our_default,
    .waivable = false,
    .options = options,
    .bad =
        "rules:\n  allow:\n    - {rule: MIX001, on: content_mix, reason: because, by: ana, until: 2027-04-02}  # <- "
        "GOV003\n",
    .good =
        "content_mix: {educational: 30%, product: 55%, dialogue: 15%}\n"
        "rules:\n  allow:\n    - {rule: MIX001, on: content_mix, reason: a launch week agreed with medical affairs, "
        "by: ana, until: 2027-04-02}\n",
    .check = check,
};

}  // namespace posology::rules
