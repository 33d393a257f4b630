#include "model/platform_use.h"

namespace posology {

Rate Cadence::planned() const {
  if (target) return target->value;
  if (min && max && min->value.per == max->value.per) {
    return {(min->value.count + max->value.count) / Ratio{2, 1}, min->value.per};
  }
  return min ? min->value : max ? max->value : Rate{{1, 1}, Period::week};
}

}  // namespace posology
