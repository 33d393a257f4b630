// What the production of a campaign starts from, worked out once for all stages: working days, the crew, the chains.
#pragma once

#include <deque>
#include <map>
#include <vector>

#include "model/campaign.h"
#include "model/plan.h"
#include "planner/chain.h"
#include "planner/crew.h"

namespace posology::planner {

class ProductionBase {
 public:
  /// Work can begin on `as_of`. The campaign outlives the base.
  ProductionBase(const Campaign& campaign, Date as_of);
  ProductionBase(const ProductionBase&) = delete;
  ProductionBase& operator=(const ProductionBase&) = delete;

  [[nodiscard]] const Campaign& campaign() const { return campaign_; }
  [[nodiscard]] Date as_of() const { return as_of_; }
  [[nodiscard]] const WorkingDays& days() const { return days_; }
  [[nodiscard]] const Crew& crew() const { return crew_; }  ///< with nothing booked

  /// Chain of a post of the plan, with only what is still to be done at its status. It stays where it is.
  [[nodiscard]] const Chain& chain(const PlannedPost& post);
  /// Chain of a post that nobody wrote yet.
  [[nodiscard]] const Chain& open_chain(Format format);

 private:
  const Campaign& campaign_;
  Date as_of_;
  WorkingDays days_;
  Crew crew_;
  std::deque<Chain> kept_;
  std::vector<const Chain*> written_;  ///< by post of the campaign; null: not asked for yet
  std::map<Format, const Chain*> open_;
};

}  // namespace posology::planner
