#include "measure/cell_text.h"

#include <algorithm>
#include <array>

#include "text/ascii.h"

namespace posology::measure {
namespace {

template <std::size_t n>
bool among(const std::array<std::string_view, n>& words, std::string_view text) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

}  // namespace

std::string trimmed(std::string_view text) {
  const auto from = text.find_first_not_of(" \t");
  if (from == std::string_view::npos) return {};
  return std::string(text.substr(from, text.find_last_not_of(" \t") - from + 1));
}

std::string column_name(std::string_view text) {
  std::string name;
  for (const char c : ascii::to_lower(trimmed(text))) {
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!blank) {
      name += c;
    } else if (!name.empty() && name.back() != ' ') {
      name += ' ';
    }
  }
  return name;
}

bool is_total(std::string_view text) {
  static constexpr std::array<std::string_view, 6> words{"total", "totals", "grand total", "sum", "summe", "gesamt"};
  std::string name = column_name(text);
  if (!name.empty() && name.back() == ':') name.pop_back();
  // Google Ads writes "Total: Account" and "Total: Campaigns".
  return among(words, name) || name.starts_with("total: ");
}

bool is_nothing(std::string_view text) {
  static constexpr std::array<std::string_view, 6> words{"", "-", "--", "\xE2\x80\x93", "\xE2\x80\x94", "n/a"};
  return among(words, column_name(text));
}

}  // namespace posology::measure
