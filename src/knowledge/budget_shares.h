// The shares by which a budget comes from revenue, where the campaign file does not give them.
#pragma once

#include <cstdint>
#include <span>

#include "knowledge/fact.h"
#include "model/enums.h"
#include "model/ratio.h"

namespace posology {

/// Marketing as a share of net revenue.
[[nodiscard]] Fact<Share> usual_marketing_share();
/// Social media as a share of marketing.
[[nodiscard]] Fact<Share> usual_social_share();
/// The federal income tax on companies while the device tax was payable: what the deduction of the tax saves.
[[nodiscard]] Fact<Share> usual_income_tax_rate();

/// How a campaign's money is usually divided by kind; the parts add up to the whole.
struct UsualPart {
  LineKind kind;
  std::int64_t percent;
};
[[nodiscard]] Fact<std::span<const UsualPart>> usual_parts();

}  // namespace posology
