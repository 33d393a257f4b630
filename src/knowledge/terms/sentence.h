// Sentences and clauses of reduced text: how far a "no" reaches, and what a word stands beside.
#pragma once

#include <cstddef>
#include <string_view>

namespace posology::terms {

/// Half open.
struct Stretch {
  std::size_t begin = 0, end = 0;
  [[nodiscard]] std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
};

/// The sentence that holds `at`, with its end mark. Abbreviations ("vs.", "u.s.", "dr.") and decimals end none.
[[nodiscard]] Stretch sentence_at(std::string_view reduced, std::size_t at);

/// Where the clause of `at` begins: after a semicolon, colon, bracket, dash, "but", "because", "and" ... or a comma
/// that opens no list with "or".
[[nodiscard]] std::size_t clause_begin(std::string_view reduced, std::size_t at);

}  // namespace posology::terms
