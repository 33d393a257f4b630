#include "intake/decimal.h"

#include "text/number.h"

namespace posology::intake {
namespace {

constexpr int most_places = 6;
constexpr int most_digits = 15;                   // far from the limits of 64 bits
constexpr std::int64_t largest = INT64_MAX / 10;  // scaled: room for a sum of a few

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int significant_digits(std::int64_t value) {
  int count = 0;
  for (; value != 0; value /= 10) ++count;
  return count;
}

}  // namespace

Ratio Decimal::ratio() const {
  std::int64_t den = 1;
  for (int i = 0; i < places; ++i) den *= 10;
  return Ratio::of(digits, den);
}

std::optional<std::int64_t> Decimal::scaled(int to) const {
  const auto value = with_decimals({digits, places}, to);
  return value && *value <= largest ? value : std::nullopt;
}

std::optional<Decimal> parse_decimal(std::string_view text) {
  if (text.empty() || text.front() == '-') return std::nullopt;
  const auto number = parse_number(text);
  if (!number || number->decimals > most_places || significant_digits(number->mantissa) > most_digits)
    return std::nullopt;
  return Decimal{number->mantissa, number->decimals};
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\n')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
  return text;
}

std::size_t number_length(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size() && (is_digit(text[i]) || text[i] == ',' || text[i] == '.')) ++i;
  return i;
}

}  // namespace posology::intake
