#include "planner/audit.h"

#include "planner/audit_lists.h"

namespace posology::planner {

std::vector<std::string> audit(const Campaign& campaign, const Plan& plan) {
  Complaints complaints;
  audit_placement(campaign, plan, complaints);
  audit_mix(campaign, plan, complaints);
  audit_production(campaign, plan, complaints);
  audit_made(campaign, plan, complaints);
  audit_money(campaign, plan, complaints);
  return complaints;
}

}  // namespace posology::planner
