// Documentation pages of rules in Markdown, made from their table.
#pragma once

#include <string>

#include "rules/rule.h"

namespace posology::cli {

/// What, why, on what authority, from when; options; how to waive it; a bad and a good example.
[[nodiscard]] std::string rule_page(const rules::Rule& rule);
/// What the profiles change for the rule, in words.
[[nodiscard]] std::string profile_effects(const rules::Rule& rule);
/// The list of all that can be found, each linked to its page, and of the profiles.
[[nodiscard]] std::string rules_index();

}  // namespace posology::cli
