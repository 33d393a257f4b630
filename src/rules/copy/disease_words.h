// Diseases that a country keeps out of advertising of devices to lay people.
#pragma once

#include <string_view>
#include <vector>

#include "rules/rule.h"

namespace posology::rules {

/// A warning for each such word in the copy of a post about `products`; only information where the word's standing
/// depends on the label. `country` is ISO 3166-1 alpha-2.
void check_diseases(const Judge& judge, const Post& post, std::string_view country,
                    const std::vector<const Product*>& products);

}  // namespace posology::rules
