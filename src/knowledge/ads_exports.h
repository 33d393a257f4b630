// The tables that the tools for paid placements export: a part of `results_exports()`.
#pragma once

#include <span>

#include "knowledge/results_exports.h"

namespace posology {

[[nodiscard]] std::span<const ResultsExport> ads_exports();

}  // namespace posology
