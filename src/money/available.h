// What a budget leaves for the campaign: total or basis, less the tax it carries and the contingency.
#pragma once

#include <optional>
#include <string>

#include "model/campaign.h"
#include "model/money.h"
#include "money/device_tax.h"

namespace posology {

struct Available {
  bool budgeted = false;
  std::optional<Money> total;      ///< `total`, or from `basis` by the absorption policy
  Money tax_effect;                ///< what the tax takes out of the campaign's budget
  Money contingency;
  std::optional<Money> available;  ///< total - contingency (a total from a basis is already after the tax)
  TaxResult tax;
};

[[nodiscard]] Available available_money(const Campaign& campaign);

}  // namespace posology
