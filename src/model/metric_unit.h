// What a metric's unit says of its figures.
#pragma once

#include <algorithm>
#include <string_view>

#include "model/governance.h"
#include "text/ascii.h"

namespace posology {

/// Whether a metric is a share ("percent", "% of impressions"): it does not add up over posts.
[[nodiscard]] inline bool in_percent(const Metric& metric) {
  if (!metric.unit) return false;
  constexpr std::string_view percent = "percent";
  const std::string_view unit = std::string_view(metric.unit->value).substr(0, metric.unit->value.find(' '));
  const auto same = [](char written, char letter) { return ascii::to_lower(written) == letter; };
  return unit == "%" || std::equal(unit.begin(), unit.end(), percent.begin(), percent.end(), same);
}

/// What a metric in percent is a share of: "impressions" of the unit "percent of impressions"; empty where it is not
/// said.
[[nodiscard]] inline std::string_view denominator(const Metric& metric) {
  constexpr std::string_view of = " of ";
  const std::string_view unit = metric.unit ? std::string_view(metric.unit->value) : std::string_view();
  const std::size_t at = unit.find(of);
  return at == std::string_view::npos ? std::string_view() : unit.substr(at + of.size());
}

}  // namespace posology
