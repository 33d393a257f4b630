#include "text/width.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <utility>

#include "text/ascii.h"

namespace posology {
namespace {

const utf8proc_uint8_t* bytes(std::string_view text) { return reinterpret_cast<const utf8proc_uint8_t*>(text.data()); }

bool regional(utf8proc_int32_t code) { return code >= 0x1F1E6 && code <= 0x1F1FF; }

bool printable_ascii(char c) { return c >= 0x20 && c < 0x7F; }
bool printable_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return printable_ascii(c); });
}

// One code point on its own; U+FFFD for bytes that are no UTF-8.
utf8proc_int32_t next(std::string_view text, std::size_t& at) {
  if (ascii::is_ascii(text[at])) return text[at++];
  utf8proc_int32_t code = -1;
  const utf8proc_ssize_t n = utf8proc_iterate(bytes(text) + at, static_cast<utf8proc_ssize_t>(text.size() - at), &code);
  at += n > 0 ? static_cast<std::size_t>(n) : 1;
  return n > 0 ? code : 0xFFFD;
}

/// A text cut into clusters, front to back.
class Walk {
 public:
  explicit Walk(std::string_view text) : text_(text) {}

  bool done() const { return at_ >= text_.size(); }

  // As wide as its widest code point; the emoji selector makes it wide, so does the second letter of a flag.
  Cluster next_cluster() {
    const std::size_t begin = at_;
    // Nothing of ASCII joins a letter, a digit or a sign before it.
    if (printable_ascii(text_[at_]) && (at_ + 1 == text_.size() || ascii::is_ascii(text_[at_ + 1])))
      return {text_.substr(at_++, 1), 1};
    utf8proc_int32_t last = next(text_, at_), state = 0;
    const utf8proc_int32_t base = last;
    int cells = base == 0x00AD ? 0 : std::max(0, utf8proc_charwidth(base));
    while (at_ < text_.size()) {
      std::size_t after = at_;
      const utf8proc_int32_t code = next(text_, after);
      if (utf8proc_grapheme_break_stateful(last, code, &state)) break;
      cells = std::max(cells, utf8proc_charwidth(code));
      if ((code == 0xFE0F && has_emoji_form(base)) || (regional(base) && regional(code))) cells = 2;
      last = code;
      at_ = after;
    }
    return {text_.substr(begin, at_ - begin), static_cast<std::size_t>(cells)};
  }

 private:
  // Of ASCII only the characters of keycaps have one.
  static bool has_emoji_form(utf8proc_int32_t code) {
    return code >= 0x80 || (code >= '0' && code <= '9') || code == '#' || code == '*';
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

struct Range {
  utf8proc_int32_t first, last;
};

// Controls, marks and overrides of direction, line separators, the byte order mark, what is never seen.
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

/// What decides whether a joiner or a tag does its work where it stands.
struct Before {
  utf8proc_int32_t code = 0;
  bool in_flag = false;  // a black flag, followed by nothing but tags
};

// A joiner after ASCII and a tag outside a flag change nothing that can be seen: they only hide.
bool is_idle(utf8proc_int32_t code, const Before& before) {
  if (code == 0x200C || code == 0x200D) return before.code < 0x80;
  return code >= 0xE0000 && code <= 0xE007F && !before.in_flag;
}

std::string code_name(utf8proc_int32_t code) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string name;
  for (int shift = code > 0xFFFFF ? 20 : code > 0xFFFF ? 16 : 12; shift >= 0; shift -= 4) {
    name += digits[(static_cast<std::uint32_t>(code) >> static_cast<unsigned>(shift)) & 15U];
  }
  return "<U+" + name + ">";
}

struct Plain {
  std::string_view unicode, ascii;
};

// The signs that our own pages use, the commonest typographic ones, and letters that are no letter with a mark.
constexpr std::array<Plain, 42> plain = {{
    {"·", "-"},  {"…", "..."}, {"–", "-"},  {"—", "-"},        {"‘", "'"},   {"’", "'"},   {"“", "\""},
    {"”", "\""}, {"„", "\""},  {"«", "\""}, {"»", "\""},       {"•", "*"},   {"→", "->"},  {"←", "<-"},
    {"■", "#"},  {"□", "o"},   {"▪", "*"},  {"│", "|"},        {"─", "-"},   {"⋮", ":"},   {"█", "#"},
    {"▉", "#"},  {"▊", "#"},   {"▋", "#"},  {"▌", "#"},        {"▍", " "},   {"▎", " "},   {"▏", " "},
    {"×", "x"},  {"≤", "<="},  {"≥", ">="}, {"±", "+-"},       {"€", "EUR"}, {"£", "GBP"}, {"ß", "ss"},
    {"æ", "ae"}, {"Æ", "AE"},  {"ø", "o"},  {"\xC2\xA0", " "}, {"Ø", "O"},   {"ł", "l"},   {"Ł", "L"},
}};

// The ASCII letters of a letter with marks, of a full-width form or a ligature; empty when there are none.
std::string letters_of(std::string_view cluster) {
  utf8proc_uint8_t* result = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT);
  const utf8proc_ssize_t size =
      utf8proc_map(bytes(cluster), static_cast<utf8proc_ssize_t>(cluster.size()), &result, options);
  if (size < 0) return {};
  const std::string_view all(reinterpret_cast<const char*>(result), static_cast<std::size_t>(size));
  std::string letters;
  for (std::size_t at = 0; at < all.size();) {
    const utf8proc_int32_t code = next(all, at);
    const bool mark = code >= 0x80 && utf8proc_charwidth(code) == 0;
    if (code >= 0x20 && code < 0x7F) {
      letters += static_cast<char>(code);
    } else if (!mark) {
      letters.clear();
      break;
    }
  }
  std::free(result);
  return letters;
}

std::string with_broken_commands(std::string text) {
  for (std::size_t at = runner_command(text); at != std::string::npos; at = runner_command(text, at))
    text.insert(at, " ");
  return text;
}

}  // namespace

std::vector<Cluster> clusters(std::string_view utf8) {
  std::vector<Cluster> list;
  list.reserve(utf8.size());
  for (Walk walk(utf8); !walk.done();) list.push_back(walk.next_cluster());
  return list;
}

std::size_t display_width(std::string_view utf8) {
  if (printable_ascii(utf8)) return utf8.size();
  std::size_t cells = 0;
  for (Walk walk(utf8); !walk.done();) cells += walk.next_cluster().cells;
  return cells;
}

std::string cut_to_width(std::string_view utf8, std::size_t cells, bool unicode) {
  if (display_width(utf8) <= cells) return std::string(utf8);
  const std::string_view mark = unicode ? "…" : "...";
  const std::size_t mark_cells = unicode ? 1 : 3;
  if (cells < mark_cells) return std::string(cells, '.');
  std::size_t used = 0;
  std::string text;
  for (Walk walk(utf8); !walk.done();) {
    const Cluster c = walk.next_cluster();
    if (used + c.cells > cells - mark_cells) break;
    used += c.cells;
    text += c.text;
  }
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
  if (printable_ascii(utf8)) return with_broken_commands(std::string(utf8));
  std::string text;
  Before before;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    const utf8proc_int32_t code = next(utf8, at);
    if (is_hidden(code) || is_idle(code, before)) {
      text += code_name(code);
    } else if (code == 0xFFFD) {
      text += "\xEF\xBF\xBD";  // also for a byte that is no UTF-8
    } else {
      text += utf8.substr(begin, at - begin);
    }
    const bool tag = code >= 0xE0000 && code <= 0xE007F;
    before = {code, code == 0x1F3F4 || (tag && before.in_flag)};
  }
  return with_broken_commands(std::move(text));
}

std::string to_ascii(std::string_view utf8) {
  if (printable_ascii(utf8)) return with_broken_commands(std::string(utf8));
  std::string text;
  for (Walk walk(utf8); !walk.done();) {
    const Cluster c = walk.next_cluster();
    const auto known =
        std::find_if(plain.begin(), plain.end(), [&](const Plain& p) { return c.text.rfind(p.unicode, 0) == 0; });
    if (std::all_of(c.text.begin(), c.text.end(), [](char b) { return static_cast<unsigned char>(b) < 0x80U; })) {
      text += c.text;
    } else if (known != plain.end()) {
      text += known->ascii;
    } else if (c.cells > 0) {
      const std::string letters = letters_of(c.text);
      text += letters.empty() ? "?" : letters;
    }
  }
  return with_broken_commands(std::move(text));
}

std::size_t runner_command(std::string_view text, std::size_t from) {
  for (std::size_t at = text.find("##", from); at != std::string_view::npos; at = text.find("##", at + 1)) {
    std::size_t end = at + 2;
    while (end < text.size() && ascii::is_letter(text[end])) ++end;
    if (end < text.size() && text[end] == '[') return at + 2;
  }
  return std::string_view::npos;
}

}  // namespace posology
