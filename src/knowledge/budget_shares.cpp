#include "knowledge/budget_shares.h"

namespace posology {

Fact<Share> usual_marketing_share() {
  return {{7, 100},
          {"Posology's default; surveys: health 9.2% (Gartner, 2013), B2B products 8.7% (CMO Survey, 2012)", "2013",
           Certainty::assumed}};
}

Fact<Share> usual_social_share() {
  return {{75, 1000}, {"CMO Survey (Duke), companies that sell products to companies", "2013-02", Certainty::reported}};
}

Fact<Share> usual_income_tax_rate() {
  return {{35, 100},
          {"federal rate of 2013 to 2015; the Congressional Research Service (R43342) finds about 1.4% of sales "
           "after the deduction",
           "2015", Certainty::reported}};
}

Fact<std::span<const UsualPart>> usual_parts() {
  static constexpr UsualPart parts[] = {{LineKind::labour, 45},
                                        {LineKind::production, 20},
                                        {LineKind::paid, 20},
                                        {LineKind::tools, 5},
                                        {LineKind::review, 10}};
  return {parts, {"Posology's default", "2026", Certainty::assumed}};
}

}  // namespace posology
