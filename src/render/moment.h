// Moments as JSON writes them: RFC 3339, on the wall clock with its offset.
#pragma once

#include <string>

#include "model/date.h"

namespace posology::render {

[[nodiscard]] std::string offset_text(int minutes);                              ///< "+01:00"
[[nodiscard]] std::string moment_text(const LocalTime& at, int offset_minutes);  ///< "2027-01-12T09:30:00-05:00"

}  // namespace posology::render
