// Caps of months and of lines: open posts give way, evenly, until the money fits; written ones run and may break a cap.
#pragma once

#include <vector>

#include "model/campaign.h"
#include "model/plan.h"
#include "planner/held_posts.h"
#include "planner/month_table.h"

namespace posology::planner {

/// Holds back open posts month by month, those that a lock holds last, and says so; `money` is that of each post of the
/// plan. True when any was.
bool keep_caps(const Campaign& campaign, Plan& plan, const std::vector<PostMoney>& money, const HeldPosts& held,
               MonthTable& table);

/// How many that would be; nothing changes.
[[nodiscard]] std::size_t held_back_by_months(const Plan& plan, const std::vector<PostMoney>& money,
                                              const HeldPosts& held, MonthTable table);

/// Holds back for the lines that have a cap, in the order of the file.
bool keep_line_caps(const Campaign& campaign, Plan& plan, const std::vector<PostMoney>& money, const HeldPosts& held,
                    MonthTable& table);

}  // namespace posology::planner
