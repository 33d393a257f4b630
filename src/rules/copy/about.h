// What a sentence speaks about: the own product, or something else.
#pragma once

#include <string_view>
#include <vector>

#include "knowledge/term.h"
#include "model/product.h"

namespace posology::rules {

/// Whether the sentence of a hit names one of the products, speaks of "our", "we", "it", "this", "you", or has no
/// subject of its own because it begins with the term ("Superior accuracy.").
[[nodiscard]] bool about_own(std::string_view text, const TermHit& hit, const std::vector<const Product*>& products);
/// Those of the products that the sentence of a hit names: of "Cardilo Neo" and "Cardilo" the longer name alone.
[[nodiscard]] std::vector<const Product*> named_in_sentence(std::string_view text, const TermHit& hit,
                                                            const std::vector<const Product*>& products);
/// Whether the sentence of a hit names one of the products.
[[nodiscard]] bool names_own(std::string_view text, const TermHit& hit, const std::vector<const Product*>& products);

}  // namespace posology::rules
