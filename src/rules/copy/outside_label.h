// Uses outside a product's label, by its `off_label_terms`. Words that are only talked about are among the hits.
#pragma once

#include <vector>

#include "model/product.h"
#include "rules/copy/copy_of.h"

namespace posology::rules {

/// What the terms themselves say, but for names of congresses, departments and societies.
[[nodiscard]] std::vector<TermHit> listed_uses_in(const CopyPiece& piece, const Product& product);
/// Other words for the people that the terms name, where they are used: "in newborns" for "pediatric".
[[nodiscard]] std::vector<TermHit> kin_uses_in(const CopyPiece& piece, const Product& product);

}  // namespace posology::rules
