// The run of the rules: levels and options from the file, profiles, waivers.
#pragma once

#include <optional>
#include <span>

#include "knowledge/house_rule.h"
#include "model/campaign.h"
#include "model/outcome.h"
#include "model/plan.h"
#include "rules/rule.h"
#include "text/paths.h"

namespace posology::rules {

/// Every rule, in the order of rules.def.
[[nodiscard]] std::span<const Rule* const> all_rules();
/// By code or name; null for an unknown one.
[[nodiscard]] const Rule* find_rule(std::string_view code_or_name);
/// Whether an enabled rule judges the plan.
[[nodiscard]] bool needs_plan(const Campaign& campaign);
/// The highest load of a week up to which no enabled rule minds on which days people work: a plan that is made for the
/// rules alone needs no weeks evened out below it.
[[nodiscard]] Ratio calm_load(const Campaign& campaign);

struct Verdict {
  Findings findings;           ///< sorted
  std::vector<Waived> waived;  ///< what waivers of the file cover, with their reasons
};
/// Without a plan the rules that judge one are left out. `paths` names the parts of the file: waivers are compared by
/// them, and findings get theirs. `house` are the rules of the company's own packs. `as_of` counts as today for waivers
/// of what has no date of its own; without it they need to reach the campaign's start.
[[nodiscard]] Verdict judge(const Campaign& campaign, const Plan* plan, const Paths& paths,
                            std::span<const HouseRule> house = {}, std::optional<Date> as_of = {});

}  // namespace posology::rules
