// The production of a plan as a TaskJuggler project: the same tasks, people, absences and publish dates.
#pragma once

#include <string>

#include "model/campaign.h"
#include "model/plan.h"

namespace posology::bench {

/// Publish dates are given: TaskJuggler does not choose them. Each task runs as late as possible, and people get a
/// quarter of an hour a day more than in the plan, because it books whole quarters.
[[nodiscard]] std::string taskjuggler_project(const Campaign& campaign, const Plan& plan);

}  // namespace posology::bench
