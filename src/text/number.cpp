#include "text/number.h"

#include <algorithm>

namespace posology {
namespace {

constexpr std::size_t most_decimals = 18;  // 10^18 is the last power of ten in 64 bits

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_digit); }

// "1200" and "1,200,000"; neither "12,00" nor "1200,000".
bool is_whole(std::string_view text) {
  std::size_t comma = text.find(',');
  if (comma == std::string_view::npos) return all_digits(text);
  if (comma > 3 || !all_digits(text.substr(0, comma))) return false;
  for (; comma < text.size(); comma += 4) {
    const std::string_view group = text.substr(comma + 1, 3);
    if (text[comma] != ',' || group.size() != 3 || !all_digits(group)) return false;
  }
  return true;
}

// Counted below zero, where 64 bits reach one further.
std::optional<std::int64_t> value_of(std::string_view whole, std::string_view fraction, bool negative) {
  std::int64_t value = 0;
  for (const std::string_view part : {whole, fraction}) {
    for (const char c : part) {
      if (c == ',') continue;
      if (__builtin_mul_overflow(value, std::int64_t{10}, &value)) return std::nullopt;
      if (__builtin_sub_overflow(value, std::int64_t{c - '0'}, &value)) return std::nullopt;
    }
  }
  if (!negative && __builtin_sub_overflow(std::int64_t{0}, value, &value)) return std::nullopt;
  return value;
}

}  // namespace

std::optional<Number> parse_number(std::string_view text) {
  const bool negative = !text.empty() && text.front() == '-';
  if (negative) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view fraction = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
  if (!is_whole(whole) || (point != std::string_view::npos && !all_digits(fraction))) return std::nullopt;
  if (fraction.size() > most_decimals) return std::nullopt;
  const auto value = value_of(whole, fraction, negative);
  if (!value) return std::nullopt;
  return Number{*value, static_cast<int>(fraction.size())};
}

std::optional<std::int64_t> with_decimals(Number number, int decimals) {
  std::int64_t value = number.mantissa;
  for (int at = number.decimals; at > decimals; --at) {
    if (value % 10 != 0) return std::nullopt;
    value /= 10;
  }
  for (int at = number.decimals; at < decimals; ++at) {
    if (__builtin_mul_overflow(value, std::int64_t{10}, &value)) return std::nullopt;
  }
  return value;
}

}  // namespace posology
