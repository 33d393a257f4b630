#include "text/source.h"

#include <algorithm>

namespace posology {
namespace {

bool ends_line(std::string_view text, std::size_t at) {
  return text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'));
}

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

}  // namespace

Source::Source(std::string name, std::string text) : name_(std::move(name)), text_(std::move(text)), starts_{0} {
  for (std::size_t i = 0; i < text_.size(); ++i) {
    if (ends_line(text_, i)) starts_.push_back(static_cast<std::uint32_t>(i + 1));
  }
}

LineColumn Source::position(std::uint32_t byte) const {
  const auto size = static_cast<std::uint32_t>(text_.size());
  byte = std::min(byte, size);
  while (byte > 0 && byte < size && continues_character(text_[byte])) --byte;
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), byte);
  const auto line = static_cast<std::uint32_t>(after - starts_.begin());
  LineColumn where{line, 1};
  // A byte order mark is no character of the first line.
  std::uint32_t at = starts_[line - 1];
  if (line == 1 && text_.rfind("\xEF\xBB\xBF", 0) == 0) at = std::min(byte, 3U);
  for (; at < byte; ++at) {
    if (!continues_character(text_[at])) ++where.column;
  }
  return where;
}

std::string_view Source::line(std::uint32_t number) const {
  if (number < 1 || number > line_count()) return {};
  std::string_view text(text_);
  text = text.substr(starts_[number - 1], line_start(number + 1) - starts_[number - 1]);
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

std::uint32_t Source::line_start(std::uint32_t number) const {
  if (number < 1) return 0;
  return number > line_count() ? static_cast<std::uint32_t>(text_.size()) : starts_[number - 1];
}

std::uint32_t Sources::add(Source source) {
  list_.push_back(std::move(source));
  return size() - 1;
}

std::string_view Sources::text(const Place& place) const {
  if (!place.known() || place.source >= size()) return {};
  const std::string_view all = list_[place.source].text();
  if (place.begin >= all.size() || place.end <= place.begin) return {};
  return all.substr(place.begin, place.end - place.begin);
}

}  // namespace posology
