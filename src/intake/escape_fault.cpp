#include "intake/escape_fault.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "intake/codes.h"
#include "text/utf16.h"

namespace posology::intake {
namespace {

// The number of an escape like \uD83D that stands at `at`; nothing for another text.
std::optional<char32_t> half_at(std::string_view text, std::size_t at) {
  if (at + 6 > text.size() || text.substr(at, 2) != "\\u") return std::nullopt;
  char32_t number = 0;
  for (const char c : text.substr(at + 2, 4)) {
    const std::size_t digit = std::string_view("0123456789abcdef").find(static_cast<char>(c | ('a' ^ 'A')));
    if (digit == std::string_view::npos) return std::nullopt;
    number = number * 16 + static_cast<char32_t>(digit);
  }
  return number;
}

std::string joined(char32_t first, char32_t second) {
  std::string bytes;
  for (const char32_t half : {first, second}) {
    bytes += static_cast<char>(half >> 8);
    bytes += static_cast<char>(half & 0xFF);
  }
  return utf8_of_utf16(bytes, ByteOrder::big);
}

bool is_first(std::optional<char32_t> half) { return half && *half >= 0xD800 && *half < 0xDC00; }
bool is_second(std::optional<char32_t> half) { return half && *half >= 0xDC00 && *half < 0xE000; }

}  // namespace

EscapeFault escape_fault(const std::string& text, std::size_t at) {
  std::size_t begin = text.rfind('\\', at == 0 ? 0 : at - 1);
  if (begin == std::string::npos) begin = std::min(at, text.size());
  if (is_second(half_at(text, begin)) && begin >= 6 && is_first(half_at(text, begin - 6))) begin -= 6;
  const auto first = half_at(text, begin), second = half_at(text, begin + 6);
  if (is_first(first) && is_second(second)) {
    return {begin, begin + 12,
            fmt::format("'{}' is one character in two halves, as JSON writes it; YAML takes it whole",
                        text.substr(begin, 12)),
            fmt::format("write {}", joined(*first, *second))};
  }
  const std::size_t end = std::min(begin + 2, text.size());
  if (is_first(first) || is_second(first))
    return {begin, begin + 6, fmt::format("'{}' is half of a character", text.substr(begin, 6)), {}};
  const char kind = end > begin + 1 ? text[begin + 1] : ' ';
  const int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
  if (digits > 0) return {begin, end, fmt::format("'\\{}' is followed by {} digits of 0-9 and A-F", kind, digits), {}};
  return {
      begin,
      end,
      fmt::format("'{}' means nothing inside double quotes", shown(std::string_view(text).substr(begin, end - begin))),
      {}};
}

}  // namespace posology::intake
