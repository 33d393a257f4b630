// What a metric's unit says of its figures.
#pragma once

#include <algorithm>
#include <string_view>

#include "model/governance.h"

namespace posology {

/// Whether a metric is a share: it does not add up over posts.
[[nodiscard]] inline bool in_percent(const Metric& metric) {
  if (!metric.unit) return false;
  constexpr std::string_view percent = "percent";
  const std::string_view unit = metric.unit->value;
  const auto same = [](char written, char letter) {
    return (written >= 'A' && written <= 'Z' ? static_cast<char>(written - 'A' + 'a') : written) == letter;
  };
  return unit == "%" || std::equal(unit.begin(), unit.end(), percent.begin(), percent.end(), same);
}

}  // namespace posology
