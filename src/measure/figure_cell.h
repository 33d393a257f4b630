// A figure as a cell writes it: thousands marks, decimal commas, percent signs.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/column_map.h"
#include "model/scorecard.h"

namespace posology::measure {

struct FigureCell {
  std::optional<Measured> value;
  std::string why{};   ///< without a value: "is below zero"
  std::string help{};  ///< without a value
};

/// `share`: the figure is one, and must say so with a percent sign: 0.03 may be three hundredths or three in a hundred.
/// `semicolons`: the table's cells stand between semicolons, so that a comma may be a decimal mark.
[[nodiscard]] FigureCell read_figure(std::string_view typed, std::optional<DecimalMark> decimal, bool semicolons,
                                     bool share);

}  // namespace posology::measure
