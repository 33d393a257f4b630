// The JSON Schema (2020-12) of the plan as JSON.
#pragma once

#include <string>

namespace posology::render {

/// Describes exactly what plan_json() of this version writes; a later version may write more keys.
[[nodiscard]] std::string plan_json_schema();

}  // namespace posology::render
