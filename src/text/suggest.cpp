#include "text/suggest.h"

#include <algorithm>
#include <string>
#include <vector>

#include "text/unicode.h"

namespace posology {
namespace {

// Code points of the word as it is compared: forms and case folded.
std::u32string folded(std::string_view word) { return to_code_points(to_nfkc_casefold(word)); }

// Edits between two words (insert, drop, change, swap of neighbours), by the table of optimal string alignment.
std::size_t edits(const std::u32string& a, const std::u32string& b) {
  std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }
  return d[a.size()][b.size()];
}

}  // namespace

std::optional<std::string> nearest(std::string_view typed, std::span<const std::string_view> known) {
  constexpr std::size_t longest = 64;  // bytes; nobody mistypes a longer name; keeps hostile input cheap
  if (typed.empty() || typed.size() > longest) return std::nullopt;
  const std::u32string word = folded(typed);
  std::optional<std::string> best;
  std::size_t best_edits = 0;
  for (const std::string_view candidate : known) {
    const std::u32string meant = folded(candidate);
    const std::size_t longer = std::max(word.size(), meant.size());
    const std::size_t n = edits(word, meant);
    // With every letter changed nothing of the word is left to be near to.
    if (n <= std::max<std::size_t>(1, longer / 3) && n < longer && (!best || n < best_edits)) {
      best = std::string(candidate);
      best_edits = n;
    }
  }
  return best;
}

}  // namespace posology
