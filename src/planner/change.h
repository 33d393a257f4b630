// A change of the file that could help: what to write where, what it asks, and how it is done.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "model/campaign.h"
#include "text/place.h"

namespace posology::planner {

struct Change {
  std::string key, value, instead_of;
  Place place;
  std::int64_t price = 0;  ///< in minutes of people's work; money counts one minute for each whole unit, 60 an hour
  std::function<void(Campaign&)> apply;
};

}  // namespace posology::planner
