// The categories that each measurement framework asks a campaign to measure in.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/fact.h"
#include "model/enums.h"

namespace posology {

struct MeasurementCategory {
  std::string_view name;  ///< "exposure"
  std::string_view what;
};
[[nodiscard]] std::span<const MeasurementCategory> categories_of(Framework framework);
[[nodiscard]] Cited cited_for(Framework framework);

}  // namespace posology
