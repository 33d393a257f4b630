// Amounts as a campaign file takes them: what a mend tells people to type.
#pragma once

#include <string>

#include "model/money.h"

namespace posology {

/// "26226.98 EUR": no separator of thousands, for inside braces a comma ends a value; the code behind, for every
/// currency.
[[nodiscard]] std::string as_written(Money amount, const Currency& currency);

}  // namespace posology
