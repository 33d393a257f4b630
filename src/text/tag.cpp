#include "text/tag.h"

#include <utf8proc.h>

#include <optional>

#include "text/ascii.h"
#include "text/code_points.h"

namespace posology {
namespace {

constexpr std::size_t longest_name = 20, longest_list = 25, longest_cashtag = 6;

constexpr auto ascii_letter = ascii::is_letter;
bool name_letter(char32_t c) { return ascii::is_alnum(c) || c == '_'; }
bool latin_accent(char32_t c) { return (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || c == 0x2BB; }

utf8proc_category_t category(char32_t c) { return utf8proc_category(static_cast<utf8proc_int32_t>(c)); }
bool letter_or_mark(char32_t c) {
  const utf8proc_category_t of_it = category(c);
  return of_it >= UTF8PROC_CATEGORY_LU && of_it <= UTF8PROC_CATEGORY_ME;
}
// Beside letters, digits and the underscore: joiners and the middle dots that are parts of words.
bool hashtag_letter(char32_t c) {
  if (c < 0x80) return name_letter(c);
  for (const char32_t other : U"\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003") {
    if (other != 0 && other == c) return true;
  }
  return c == 0x0F0B || c == 0x0F0C || c == 0xB7 || letter_or_mark(c) || category(c) == UTF8PROC_CATEGORY_ND;
}

bool hash(char32_t c) { return c == '#' || c == 0xFF03; }
bool at_sign(char32_t c) { return c == '@' || c == 0xFF20; }

// Most texts hold none of the signs that tags begin with.
bool holds(std::string_view text, std::string_view sign, std::string_view wide_sign = {}) {
  return text.find(sign) != std::string_view::npos ||
         (!wide_sign.empty() && text.find(wide_sign) != std::string_view::npos);
}
constexpr std::string_view wide_hash = "\uFF03", wide_at_sign = "\uFF20";

/// One text with a way to look one character before and behind.
class Walker {
 public:
  explicit Walker(std::string_view text) : points_(text) {}

  std::size_t size() const { return points_.size(); }
  char32_t code(std::size_t at) const { return at < points_.size() ? points_[at] : 0; }
  char32_t before(std::size_t at) const { return at == 0 ? 0 : points_[at - 1]; }
  bool slashes_at(std::size_t at) const { return code(at) == ':' && code(at + 1) == '/' && code(at + 2) == '/'; }
  template <class Fits>
  std::size_t run_end(std::size_t at, std::size_t longest, Fits fits) const {
    std::size_t end = at;
    while (end < size() && end - at < longest && fits(points_[end])) ++end;
    return end;
  }
  Tag tag(std::size_t begin, std::size_t end, std::size_t name_end) const {
    return {points_.byte(begin), points_.byte(end), points_.byte(name_end)};
  }

 private:
  CodePoints points_;
};

std::optional<std::size_t> hashtag_end(const Walker& text, std::size_t at) {
  const char32_t before = text.before(at);
  if (!hash(text.code(at)) || before == '&' || (before != 0 && hashtag_letter(before))) return {};
  bool letter = false;
  const std::size_t end = text.run_end(at + 1, text.size(), [&](char32_t c) {
    letter = letter || letter_or_mark(c);
    return hashtag_letter(c);
  });
  const bool followed = hash(text.code(end)) || text.slashes_at(end);
  return letter && !followed ? std::optional(end) : std::nullopt;
}

bool mention_may_begin(char32_t before) {
  if (name_letter(before) || at_sign(before)) return false;
  return before == 0 || before > 0x7F ||
         std::string_view("!#$%&*").find(static_cast<char>(before)) == std::string::npos;
}

std::optional<std::size_t> name_end(const Walker& text, std::size_t at) {
  if (!at_sign(text.code(at)) || !mention_may_begin(text.before(at))) return {};
  const std::size_t end = text.run_end(at + 1, longest_name, name_letter);
  return end > at + 1 ? std::optional(end) : std::nullopt;
}

// "/list" after a name: it begins with a letter.
std::size_t list_end(const Walker& text, std::size_t at) {
  if (text.code(at) != '/' || !ascii_letter(text.code(at + 1))) return at;
  return text.run_end(at + 1, longest_list, [](char32_t c) { return name_letter(c) || c == '-'; });
}

// "@server.org" after a name; nothing where no dot is in it.
std::size_t server_end(const Walker& text, std::size_t at) {
  if (text.code(at) != '@') return at;
  std::size_t dot = 0;
  std::size_t end =
      text.run_end(at + 1, text.size(), [&](char32_t c) { return name_letter(c) || c == '-' || c == '.'; });
  while (end > at && (text.code(end - 1) == '.' || text.code(end - 1) == '-')) --end;
  for (std::size_t i = at + 2; i < end; ++i) dot = text.code(i) == '.' ? i : dot;
  return dot > 0 ? end : at;
}

}  // namespace

std::vector<Tag> find_hashtags(std::string_view utf8) {
  if (!holds(utf8, "#", wide_hash)) return {};
  const Walker text(utf8);
  std::vector<Tag> tags;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (const auto end = hashtag_end(text, at)) {
      tags.push_back(text.tag(at, *end, *end));
      at = *end - 1;
    }
  }
  return tags;
}

std::vector<Tag> find_mentions(std::string_view utf8) {
  if (!holds(utf8, "@", wide_at_sign)) return {};
  const Walker text(utf8);
  std::vector<Tag> tags;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto name = name_end(text, at);
    if (!name || at_sign(text.code(*name)) || latin_accent(text.code(*name)) || text.slashes_at(*name)) continue;
    const std::size_t end = list_end(text, *name);
    tags.push_back(text.tag(at, end, *name));
    at = end - 1;
  }
  return tags;
}

std::vector<Tag> find_remote_mentions(std::string_view utf8) {
  if (!holds(utf8, "@")) return {};
  const Walker text(utf8);
  std::vector<Tag> tags;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.code(at) != '@' || !mention_may_begin(text.before(at))) continue;
    const std::size_t name =
        text.run_end(at + 1, text.size(), [](char32_t c) { return name_letter(c) || c == '.' || c == '-'; });
    const std::size_t end = name > at + 1 ? server_end(text, name) : name;
    if (end == name) continue;
    tags.push_back(text.tag(at, end, name));
    at = end - 1;
  }
  return tags;
}

std::vector<Tag> find_cashtags(std::string_view utf8) {
  if (!holds(utf8, "$")) return {};
  const Walker text(utf8);
  std::vector<Tag> tags;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char32_t before = text.before(at);
    if (text.code(at) != '$' || (before != 0 && before != ' ' && before != '\n' && before != '\t')) continue;
    const std::size_t end = text.run_end(at + 1, longest_cashtag, ascii_letter);
    if (end == at + 1 || name_letter(text.code(end))) continue;
    tags.push_back(text.tag(at, end, end));
    at = end - 1;
  }
  return tags;
}

}  // namespace posology
