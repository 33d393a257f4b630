#include "intake/lexical.h"

#include <algorithm>

namespace posology::intake {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

}  // namespace

std::size_t skip_blank(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    if (is_space(text[at]))
      ++at;
    else if (text[at] == '#' && (at == 0 || is_space(text[at - 1])))
      at = line_end(text, at);
    else
      break;
  }
  return std::min(at, text.size());
}

std::size_t skip_properties(std::string_view text, std::size_t at) {
  at = skip_blank(text, at);
  while (at < text.size() && (text[at] == '&' || text[at] == '!')) at = skip_blank(text, end_of_word(text, at));
  return at;
}

std::optional<std::size_t> end_of_quoted(std::string_view text, std::size_t at) {
  const char quote = text[at];
  for (std::size_t i = at + 1; i < text.size(); ++i) {
    if (quote == '"' && text[i] == '\\') {
      ++i;
    } else if (text[i] == quote) {
      const bool doubled = quote == '\'' && i + 1 < text.size() && text[i + 1] == quote;
      if (!doubled) return i + 1;
      ++i;
    }
  }
  return std::nullopt;
}

std::size_t end_of_plain(std::string_view text, std::size_t at, std::string_view value) {
  std::size_t end = at;
  for (char c : value) {
    if (is_space(c)) continue;
    std::size_t next = end;
    while (next < text.size() && is_space(text[next])) ++next;
    if (next >= text.size() || text[next] != c) break;
    end = next + 1;
  }
  return end;
}

std::size_t end_of_word(std::string_view text, std::size_t at) {
  while (at < text.size() && !is_space(text[at]) && std::string_view(",[]{}").find(text[at]) == std::string_view::npos)
    ++at;
  return at;
}

std::size_t line_begin(std::string_view text, std::size_t at) {
  at = std::min(at, text.size());
  while (at > 0 && text[at - 1] != '\n') --at;
  return at;
}

std::size_t line_end(std::string_view text, std::size_t at) {
  const std::size_t end = text.find('\n', std::min(at, text.size()));
  return end == std::string_view::npos ? text.size() : end;
}

std::size_t column_of(std::string_view text, std::size_t at) { return at - line_begin(text, at); }

bool has_line_at_or_left_of(std::string_view text, std::size_t begin, std::size_t end, std::size_t column) {
  for (std::size_t line = line_end(text, begin) + 1; line < end; line = line_end(text, line) + 1) {
    const std::size_t indent = indentation(text, line);
    const std::size_t content = line + indent;
    const bool empty = content >= text.size() || text[content] == '\n' || text[content] == '\r';
    if (!empty && indent <= column) return true;
  }
  return false;
}

std::size_t end_of_flow(std::string_view text, std::size_t at, char bracket) {
  for (at = skip_blank(text, at); at < text.size(); at = skip_blank(text, at + 1))
    if (text[at] == bracket) return at + 1;
  return at;
}

std::size_t indentation(std::string_view text, std::size_t start) {
  std::size_t at = start;
  while (at < text.size() && text[at] == ' ') ++at;
  return at - start;
}

std::size_t end_of_key_colon(std::string_view text, std::size_t at) {
  const std::size_t end = line_end(text, at);
  if (at >= end || std::string_view("#-?[]{},&*!|>%@` ").find(text[at]) != std::string_view::npos) return at;
  std::size_t i = at;
  if (text[at] == '"' || text[at] == '\'') {
    const auto close = end_of_quoted(text, at);
    if (!close || *close >= end) return at;
    i = *close;
    while (i < end && text[i] == ' ') ++i;
    return i < end && text[i] == ':' ? i + 1 : at;
  }
  for (; i < end; ++i) {
    if (text[i] == '#' && text[i - 1] == ' ') return at;
    if (text[i] == ':' && (i + 1 == end || is_space(text[i + 1]))) return i + 1;
  }
  return at;
}

bool looks_like_key(std::string_view text, std::size_t at) { return end_of_key_colon(text, at) != at; }

}  // namespace posology::intake
