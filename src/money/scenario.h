// What-if: the same campaign under another rate, policy or size of sales.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/campaign.h"
#include "model/enums.h"
#include "model/ratio.h"

namespace posology {

/// Keys that are absent stay as the file has them.
struct WhatIf {
  std::string name;                ///< as typed
  std::optional<Ratio> rate;       ///< of the tax, 0..1
  std::optional<Share> passed_on;  ///< 0..1
  std::optional<Absorption> absorbed_by;
  std::optional<Ratio> sales;  ///< declared sales and the revenue, times this; 0..100
  std::optional<Share> marketing, social;
};

struct ReadWhatIf {
  std::optional<WhatIf> what_if;
  std::string problem, help;  ///< where it could not be read
};

/// "rate=2.3%", "absorbed-by=marketing,passed-on=15%", "sales=120%".
[[nodiscard]] ReadWhatIf read_what_if(std::string_view typed);
[[nodiscard]] Campaign under(const Campaign& campaign, const WhatIf& what_if);

}  // namespace posology
