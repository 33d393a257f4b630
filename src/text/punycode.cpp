#include "text/punycode.h"

#include <algorithm>
#include <cstddef>

namespace posology {
namespace {

// Parameters of RFC 3492, section 5.
constexpr std::size_t base = 36, least = 1, most = 26, skew = 38, damp = 700, first_bias = 72;
constexpr char32_t first_code = 0x80;

char digit(std::size_t value) { return static_cast<char>(value < 26 ? 'a' + value : '0' + (value - 26)); }

std::size_t adapted(std::size_t delta, std::size_t points, bool first) {
  delta = first ? delta / damp : delta / 2;
  delta += delta / points;
  std::size_t k = 0;
  for (; delta > (base - least) * most / 2; k += base) delta /= base - least;
  return k + (base - least + 1) * delta / (delta + skew);
}

void add_number(std::size_t number, std::size_t bias, std::string& out) {
  for (std::size_t k = base;; k += base) {
    const std::size_t threshold = k <= bias ? least : std::min(k - bias, most);
    if (number < threshold) break;
    out += digit(threshold + (number - threshold) % (base - threshold));
    number = (number - threshold) / (base - threshold);
  }
  out += digit(number);
}

}  // namespace

std::string to_ascii_label(std::u32string_view label) {
  std::string out;
  for (const char32_t code : label) {
    if (code < first_code) out += static_cast<char>(code);
  }
  if (out.size() == label.size()) return out;
  std::size_t handled = out.size(), delta = 0, bias = first_bias;
  const std::size_t basic = handled;
  if (basic > 0) out += '-';
  for (char32_t code = first_code; handled < label.size(); ++code, ++delta) {
    char32_t next = 0x110000;
    for (const char32_t c : label) next = c >= code ? std::min(next, c) : next;
    delta += (next - code) * (handled + 1);
    code = next;
    for (const char32_t c : label) {
      if (c < code) ++delta;
      if (c != code) continue;
      add_number(delta, bias, out);
      bias = adapted(delta, handled + 1, handled == basic);
      delta = 0;
      ++handled;
    }
  }
  return "xn--" + out;
}

}  // namespace posology
