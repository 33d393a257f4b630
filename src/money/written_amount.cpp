#include "money/written_amount.h"

#include <algorithm>

namespace posology {

std::string as_written(Money amount, const Currency& currency) {
  std::string text = show_plain(amount, currency);
  text.erase(std::remove(text.begin(), text.end(), ','), text.end());
  return text + " " + currency.code;
}

}  // namespace posology
