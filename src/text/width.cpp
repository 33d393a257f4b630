#include "text/width.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace posology {
namespace {

const utf8proc_uint8_t* bytes(std::string_view text) { return reinterpret_cast<const utf8proc_uint8_t*>(text.data()); }

bool regional(utf8proc_int32_t code) { return code >= 0x1F1E6 && code <= 0x1F1FF; }

// One code point on its own; U+FFFD for bytes that are no UTF-8.
utf8proc_int32_t next(std::string_view text, std::size_t& at) {
  utf8proc_int32_t code = -1;
  const utf8proc_ssize_t n = utf8proc_iterate(bytes(text) + at, static_cast<utf8proc_ssize_t>(text.size() - at), &code);
  at += n > 0 ? static_cast<std::size_t>(n) : 1;
  return n > 0 ? code : 0xFFFD;
}

/// What the eye takes for one character: its end in the text and its cells.
struct Cluster {
  std::size_t end;
  std::size_t cells;
};

// Widest code point of the cluster; a variation selector for emoji makes it wide, so does a pair of regional letters.
Cluster cluster_at(std::string_view text, std::size_t begin) {
  std::size_t at = begin;
  utf8proc_int32_t last = next(text, at), state = 0;
  int cells = last == 0x00AD ? 0 : std::max(0, utf8proc_charwidth(last));
  const bool flag = regional(last);
  while (at < text.size()) {
    std::size_t after = at;
    const utf8proc_int32_t code = next(text, after);
    if (utf8proc_grapheme_break_stateful(last, code, &state)) break;
    cells = std::max(cells, utf8proc_charwidth(code));
    if (code == 0xFE0F || (flag && regional(code))) cells = 2;
    last = code;
    at = after;
  }
  return {at, static_cast<std::size_t>(cells)};
}

struct Range {
  utf8proc_int32_t first, last;
};

// Controls, joiners that hide, direction marks and overrides, line separators, the byte order mark.
constexpr std::array<Range, 9> hidden = {{{0x00, 0x1F},
                                          {0x7F, 0x9F},
                                          {0x061C, 0x061C},
                                          {0x200B, 0x200B},
                                          {0x200E, 0x200F},
                                          {0x2028, 0x202E},
                                          {0x2060, 0x2069},
                                          {0xFEFF, 0xFEFF},
                                          {0xFFF9, 0xFFFB}}};

bool is_hidden(utf8proc_int32_t code) {
  return std::any_of(hidden.begin(), hidden.end(), [&](Range r) { return code >= r.first && code <= r.last; });
}

std::string code_name(utf8proc_int32_t code) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string name;
  for (int shift = code > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
    name += digits[(static_cast<std::uint32_t>(code) >> static_cast<unsigned>(shift)) & 15U];
  }
  return "<U+" + name + ">";
}

struct Plain {
  std::string_view unicode, ascii;
};

// The signs that our own pages use, and the commonest typographic ones.
constexpr std::array<Plain, 16> plain = {{{"·", "-"},
                                          {"…", "..."},
                                          {"–", "-"},
                                          {"—", "-"},
                                          {"‘", "'"},
                                          {"’", "'"},
                                          {"“", "\""},
                                          {"”", "\""},
                                          {"→", "->"},
                                          {"■", "#"},
                                          {"□", "o"},
                                          {"▪", "*"},
                                          {"│", "|"},
                                          {"─", "-"},
                                          {"€", "EUR"},
                                          {"\xC2\xA0", " "}}};

}  // namespace

std::size_t display_width(std::string_view utf8) {
  std::size_t cells = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const Cluster c = cluster_at(utf8, at);
    cells += c.cells;
    at = c.end;
  }
  return cells;
}

std::string cut_to_width(std::string_view utf8, std::size_t cells, bool unicode) {
  if (display_width(utf8) <= cells) return std::string(utf8);
  const std::string_view mark = unicode ? "…" : "...";
  const std::size_t mark_cells = unicode ? 1 : 3;
  if (cells < mark_cells) return std::string(cells, '.');
  std::size_t used = 0, at = 0;
  while (at < utf8.size()) {
    const Cluster c = cluster_at(utf8, at);
    if (used + c.cells > cells - mark_cells) break;
    used += c.cells;
    at = c.end;
  }
  std::string text(utf8.substr(0, at));
  while (!text.empty() && text.back() == ' ') text.pop_back();
  return text.append(mark);
}

std::string pad_to_width(std::string_view utf8, std::size_t cells) {
  std::string text(utf8);
  const std::size_t width = display_width(utf8);
  if (width < cells) text.append(cells - width, ' ');
  return text;
}

std::string visible(std::string_view utf8) {
  std::string text;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    const utf8proc_int32_t code = next(utf8, at);
    if (is_hidden(code)) {
      text += code_name(code);
    } else if (code == 0xFFFD && at == begin + 1) {
      text += "\xEF\xBF\xBD";
    } else {
      text += utf8.substr(begin, at - begin);
    }
  }
  return text;
}

std::string to_ascii(std::string_view utf8) {
  std::string text;
  for (std::size_t at = 0; at < utf8.size();) {
    const auto known = std::find_if(plain.begin(), plain.end(), [&](const Plain& p) { return utf8.substr(at).rfind(p.unicode, 0) == 0; });
    if (static_cast<unsigned char>(utf8[at]) < 0x80U) {
      text += utf8[at++];
    } else if (known != plain.end()) {
      text += known->ascii;
      at += known->unicode.size();
    } else {
      const Cluster c = cluster_at(utf8, at);
      text += c.cells == 0 ? "" : "?";
      at = c.end;
    }
  }
  return text;
}

}  // namespace posology
