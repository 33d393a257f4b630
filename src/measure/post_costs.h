// What each post cost: in truth where the results say so, else as planned.
#pragma once

#include <vector>

#include "measure/side_results.h"
#include "model/plan.h"

namespace posology::measure {

struct CostOfPost {
  Money total;          ///< of all parts
  Money paid;           ///< of these, what media took
  bool actual = false;  ///< the total is what was spent; its parts are not known
  bool media = false;   ///< `paid` is what was spent; the other parts are planned
};

/// For each post of the plan, by what was spent up to `as_of`. A whole cost holds the media already.
[[nodiscard]] std::vector<CostOfPost> costs_of_posts(const Plan& plan, const std::vector<Spent>& spent, Date as_of);

}  // namespace posology::measure
