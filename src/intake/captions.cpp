#include "intake/media_file.h"

#include <fmt/format.h>

#include "text/unicode.h"

namespace posology::intake {
namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

// "01:02:03,500", "02:03.500": milliseconds; nothing for anything else.
std::optional<std::int64_t> time_of(std::string_view text) {
  std::int64_t parts[3] = {0, 0, 0}, count = 0, value = 0;
  std::size_t digits = 0, at = 0;
  for (; at < text.size() && text[at] != ',' && text[at] != '.'; ++at) {
    if (text[at] == ':') {
      if (digits == 0 || count > 1) return {};
      parts[count++] = value;
      value = 0;
      digits = 0;
    } else {
      if (!digit(text[at]) || ++digits > 4) return {};
      value = value * 10 + (text[at] - '0');
    }
  }
  if (count == 0 || digits != 2 || at + 4 != text.size()) return {};
  std::int64_t thousandths = 0;
  for (const char c : text.substr(at + 1)) {
    if (!digit(c)) return {};
    thousandths = thousandths * 10 + (c - '0');
  }
  const std::int64_t minutes = count == 2 ? parts[0] * 60 + parts[1] : parts[0];
  return (minutes * 60 + value) * 1000 + thousandths;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

// A line "begin --> end", with settings behind it in WebVTT.
std::optional<std::string> fault_of_cue(std::string_view line, std::int64_t& last) {
  const std::size_t arrow = line.find("-->");
  const std::string_view first = trimmed(line.substr(0, arrow));
  std::string_view rest = trimmed(line.substr(arrow + 3));
  rest = rest.substr(0, rest.find(' '));
  const auto begin = time_of(first), end = time_of(rest);
  if (!begin || !end) return fmt::format("'{}' is no time", trimmed(begin ? rest : first));
  if (*end < *begin) return fmt::format("a cue ends before it begins, at {}", first);
  if (*begin < last) return fmt::format("a cue begins before the one in front of it, at {}", first);
  last = *begin;
  return {};
}

}  // namespace

std::optional<std::string> fault_of_captions(std::string_view text) {
  if (first_invalid_utf8(text)) return "it is not UTF-8";
  std::int64_t last = 0;
  int cues = 0, line_number = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    ++line_number;
    if (line.find("-->") == std::string_view::npos) continue;
    if (const auto fault = fault_of_cue(line, last)) return fmt::format("line {}: {}", line_number, *fault);
    ++cues;
  }
  return cues == 0 ? std::optional<std::string>("it holds no cue (begin --> end)") : std::nullopt;
}

}  // namespace posology::intake
