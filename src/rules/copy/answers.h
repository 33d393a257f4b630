// Answers to comments: what they claim, where they may only give a contact.
#pragma once

#include <vector>

#include "rules/copy/copy_of.h"

namespace posology::rules {

/// How, and in whom, an answer says that a product works.
[[nodiscard]] std::vector<TermHit> uses_answered(const CopyPiece& piece);
/// These, and every other claim about an own product that a sentence of the answer names.
[[nodiscard]] std::vector<TermHit> claims_answered(const CopyPiece& piece);

}  // namespace posology::rules
