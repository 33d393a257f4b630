// The plan as JSON: a stable interface, changed only by adding; the same files give the same bytes.
#pragma once

#include <string>

#include "model/outcome.h"
#include "model/plan_origin.h"
#include "render/plan_schema.h"

namespace posology::render {

/// The outcome must hold a plan. What is unknown has no key. Work is in minutes, money in whole minor units of the
/// currency beside it, ratios are exact with a rounded text; plan_json_schema() describes every key.
[[nodiscard]] std::string plan_json(const Outcome& outcome, const PlanOrigin& origin = {});

}  // namespace posology::render
