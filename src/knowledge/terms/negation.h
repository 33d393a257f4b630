// Negation: whether the words before a term take it back.
#pragma once

#include <cstddef>
#include <string_view>

namespace posology::terms {

/// Looks back from `at` in reduced text over at most eight words of the same clause (see sentence.h).
/// "not only", "no doubt", "don't miss", "never before" and their like take nothing back.
[[nodiscard]] bool negated_before(std::string_view reduced, std::size_t at);

}  // namespace posology::terms
