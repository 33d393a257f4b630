#include "intake/decimal.h"

#include <algorithm>

namespace posology::intake {
namespace {

constexpr int most_places = 6;
constexpr int most_digits = 15;  // far from the limits of 64 bits, also when scaled

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "1,200" and "1200" are whole numbers; "12,00" is not.
bool groups_are_good(std::string_view whole) {
  const std::size_t first = whole.find(',');
  if (first == std::string_view::npos) return !whole.empty();
  if (first == 0 || first > 3) return false;
  for (std::size_t comma = first; comma < whole.size(); comma += 4)
    if (whole[comma] != ',' || whole.size() - comma < 4 ||
        !std::all_of(whole.begin() + comma + 1, whole.begin() + comma + 4, is_digit))
      return false;
  return true;
}

}  // namespace

Ratio Decimal::ratio() const {
  std::int64_t den = 1;
  for (int i = 0; i < places; ++i) den *= 10;
  return Ratio::of(digits, den);
}

std::optional<std::int64_t> Decimal::scaled(int to) const {
  std::int64_t value = digits;
  int at = places;
  for (; at > to; --at) {
    if (value % 10 != 0) return std::nullopt;
    value /= 10;
  }
  for (; at < to; ++at) {
    if (value > INT64_MAX / 100) return std::nullopt;
    value *= 10;
  }
  return value;
}

std::optional<Decimal> parse_decimal(std::string_view text) {
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view fraction = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
  const bool fraction_is_good =
      point == std::string_view::npos ||
      (!fraction.empty() && fraction.size() <= most_places && std::all_of(fraction.begin(), fraction.end(), is_digit));
  const bool whole_is_good =
      groups_are_good(whole) && std::all_of(whole.begin(), whole.end(), [](char c) { return is_digit(c) || c == ','; });
  if (!whole_is_good || !fraction_is_good) return std::nullopt;
  Decimal out;
  int count = 0;
  for (char c : text) {
    if (!is_digit(c)) continue;
    if (count > 0 || c != '0') ++count;
    if (count > most_digits) return std::nullopt;
    out.digits = out.digits * 10 + (c - '0');
  }
  out.places = static_cast<int>(fraction.size());
  return out;
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
