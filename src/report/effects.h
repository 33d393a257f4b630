// What works, as a table and in words: effects with their intervals, ties called ties.
#pragma once

#include <string>
#include <vector>

#include "model/effects.h"
#include "report/table.h"

namespace posology::report {

/// A row for each kind of post; without rows where posts are too few.
[[nodiscard]] Table effects_table(const EffectsOfMetric& effects);
/// What can be told apart and what cannot, and what the figures stand on.
[[nodiscard]] std::vector<std::string> effect_words(const EffectsOfMetric& effects);
/// "+40%", "-12%", "0%": against 1.
[[nodiscard]] std::string change(std::int64_t thousandths);
/// "1.4": one decimal.
[[nodiscard]] std::string multiple(std::int64_t thousandths);
/// "linkedin" as people say it: "LinkedIn"; other factors' levels stay as they are.
[[nodiscard]] std::string level_name(Factor factor, const std::string& level);

}  // namespace posology::report
