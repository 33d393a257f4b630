// Reads plan JSON back, as far as two plans are compared by it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "report/plan_digest.h"

namespace posology::render {

/// Nothing when the text is no plan; `problem` says in words what is wrong and where ("posts[3].at: ...").
struct ReadPlan {
  std::optional<report::PlanDigest> digest;
  std::string problem;
};
[[nodiscard]] ReadPlan read_plan(std::string_view json);

}  // namespace posology::render
