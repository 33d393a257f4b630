// Whether a text says what a product is indicated for.
#pragma once

#include <string_view>

#include "model/product.h"

namespace posology::rules {

/// At least two, and half, of the words that the indication's text is made of, as far as their stems go; the words of
/// its qualifiers, and those that only link others, do not count. False where no text is written.
[[nodiscard]] bool says_indication(std::string_view sentence, const Product& product);

}  // namespace posology::rules
