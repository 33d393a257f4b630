// The JSON Schema of the scorecard.
#pragma once

#include <string>

namespace posology::render {

/// Draft 2020-12, of what scorecard_json() writes.
[[nodiscard]] std::string scorecard_json_schema();

}  // namespace posology::render
