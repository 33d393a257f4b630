// Quality of a plan as tables: the mix against its shares, the rhythm of each platform, what was taken for granted.
#pragma once

#include "model/plan.h"
#include "report/table.h"

namespace posology::report {

/// Pillar, wanted share, posts planned, their share.
[[nodiscard]] Table mix_table(const Quality& quality);
/// Platform, posts placed and wanted, the most that are possible, gaps.
[[nodiscard]] Table rhythm_table(const Quality& quality);
/// Key, value, source, whether it is an assumption.
[[nodiscard]] Table defaults_table(const Plan& plan);
/// Role that nobody holds, hours.
[[nodiscard]] Table unstaffed_table(const Plan& plan);

}  // namespace posology::report
