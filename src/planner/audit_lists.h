// The audit's own lists of complaints; one function for each part of the plan.
#pragma once

#include <string>
#include <vector>

#include "model/campaign.h"
#include "model/plan.h"

namespace posology::planner {

using Complaints = std::vector<std::string>;

/// Where and when: written posts kept, days allowed, gaps, windows, gates, ids, times.
void audit_placement(const Campaign& campaign, const Plan& plan, Complaints& into);
/// How many of each pillar: cells of platform and pillar within one post of their exact shares; product posts in a row
/// are said.
void audit_mix(const Campaign& campaign, const Plan& plan, Complaints& into);
/// Who, in which order, on which days: chains, rounds, freezes, absences, capacity, loads.
void audit_production(const Campaign& campaign, const Plan& plan, Complaints& into);
/// What counts posts that are not made: work, submit dates, peaks and their bound, hours of roles that nobody holds.
void audit_made(const Campaign& campaign, const Plan& plan, Complaints& into);
/// Sums: posts, months, platforms, pillars, kinds, caps, budget.
void audit_money(const Campaign& campaign, const Plan& plan, Complaints& into);

/// Whether the plan says that the post's work does not fit into its time.
[[nodiscard]] bool lateness_said(const Plan& plan, const PlannedPost& post);

}  // namespace posology::planner
