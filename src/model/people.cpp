#include "model/people.h"

#include <algorithm>

namespace posology {

bool Person::has(Role role) const {
  return std::any_of(roles.begin(), roles.end(), [&](const Located<Role>& r) { return r.value == role; });
}

}  // namespace posology
