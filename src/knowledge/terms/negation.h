// Negation: whether the words before a term take it back.
#pragma once

#include <cstddef>
#include <string_view>

namespace posology::terms {

/// Looks at most three words back from `at` in reduced text, not beyond the end of a sentence.
/// "not only", "not just", "no other", "no better" and "no more" take nothing back.
[[nodiscard]] bool negated_before(std::string_view reduced, std::size_t at);

}  // namespace posology::terms
