#include "text/link.h"

#include <libpsl.h>
#include <utf8proc.h>

#include <algorithm>
#include <optional>
#include <string>

#include "text/ascii.h"
#include "text/code_points.h"
#include "text/punycode.h"

namespace posology {
namespace {

constexpr std::size_t longest_address = 4096, longest_label = 63;

bool in(char32_t c, std::string_view ascii) {
  return c < 0x80 && ascii.find(static_cast<char>(c)) != std::string_view::npos;
}
constexpr auto digit = ascii::is_digit;
constexpr auto ascii_letter = ascii::is_letter;
constexpr auto ascii_word = ascii::is_alnum;
bool latin_accent(char32_t c) { return (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || c == 0x2BB; }
bool cyrillic(char32_t c) { return c >= 0x400 && c <= 0x4FF; }

// A character that a host may hold beside the dot: no punctuation but hyphen and underscore, no space, nothing unseen.
bool host_letter(char32_t c) {
  if (c < 0x80) return ascii_word(c) || c == '-' || c == '_';
  const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  const bool punctuation = category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_PO;
  return !punctuation && category < UTF8PROC_CATEGORY_ZS && category != UTF8PROC_CATEGORY_CN;
}

bool path_letter(char32_t c) {
  return ascii_word(c) || cyrillic(c) || latin_accent(c) || c == 0x2013 || in(c, "!*';:=+,.$/%#[]-_~@|&");
}
bool path_ending(char32_t c) { return ascii_word(c) || cyrillic(c) || latin_accent(c) || in(c, "+-=_#/"); }
bool query_letter(char32_t c) { return ascii_word(c) || in(c, "!?*'@();:&=+$/%#[]-_.,~|"); }
bool query_ending(char32_t c) { return ascii_word(c) || in(c, "-_&=#/"); }

// Every host has a dot with a label behind it.
bool may_hold_host(std::string_view text) {
  for (std::size_t at = text.find('.'); at != std::string_view::npos && at + 1 < text.size();
       at = text.find('.', at + 1)) {
    const auto after = static_cast<unsigned char>(text[at + 1]);
    if (after >= 0x80 || host_letter(after)) return true;
  }
  return false;
}

/// One text, walked by code points.
class Finder {
 public:
  explicit Finder(std::string_view text) : text_(text), points_(text) {}

  std::vector<Link> find() {
    while (at_ < points_.size()) {
      if (const auto end = link_from(at_)) {
        links_.push_back({points_.byte(at_), points_.byte(*end), !scheme_at(at_)});
        at_ = *end;
      } else {
        ++at_;
      }
    }
    return std::move(links_);
  }

 private:
  char32_t code(std::size_t at) const { return at < points_.size() ? points_[at] : 0; }

  // The length of a scheme with its slashes; nothing where none stands.
  std::optional<std::size_t> scheme_at(std::size_t at) const {
    for (const std::u32string_view scheme : {U"https://", U"http://"}) {
      std::size_t i = 0;
      while (i < scheme.size() && (code(at + i) | (ascii_letter(code(at + i)) ? 0x20U : 0U)) == scheme[i]) ++i;
      if (i == scheme.size()) return i;
    }
    return {};
  }

  bool may_begin(std::size_t at, bool bare) const {
    if (at == 0) return true;
    const char32_t before = code(at - 1);
    if (ascii_word(before) || in(before, "@$#") || before == 0xFF20 || before == 0xFF03) return false;
    return !bare || (!in(before, "-_./") && !latin_accent(before));
  }

  std::optional<std::size_t> link_from(std::size_t at) const {
    const auto scheme = scheme_at(at);
    if (!may_begin(at, !scheme) || !host_letter(code(scheme ? at + *scheme : at))) return {};
    const auto host = host_end(scheme ? at + *scheme : at, !scheme);
    if (!host) return {};
    const std::size_t end = query_end(path_end(port_end(*host)));
    return end - at <= longest_address ? std::optional(end) : std::nullopt;
  }

  // Each dot may be the last one: the longest name with a known ending wins.
  std::optional<std::size_t> host_end(std::size_t begin, bool bare) const {
    const auto may_stand = [&](char32_t c) {
      return host_letter(c) && (!bare || ascii_word(c) || in(c, "-_") || latin_accent(c));
    };
    std::optional<std::size_t> best;
    std::size_t label = begin;
    bool dotted = false;
    for (std::size_t at = begin;; ++at) {
      if (may_stand(code(at))) continue;
      if (at == label || !good_label(label, at, dotted, best)) return best;
      if (code(at) != '.') return best;
      dotted = true;
      label = at + 1;
    }
  }

  // A label of a host; where it can be the host's ending, `best` is moved to its end.
  bool good_label(std::size_t begin, std::size_t end, bool dotted, std::optional<std::size_t>& best) const {
    if (dotted) {
      if (const auto ending = ending_in(begin, end)) best = *ending;
    }
    if (end - begin > longest_label) return false;
    const std::u32string label = points_.part(begin, end);
    if (to_ascii_label(label).size() > longest_label) return false;
    return !in(label.front(), "-_") && !in(label.back(), "-_");
  }

  // The whole label, or the Latin letters that it begins with ("com" in "comを").
  std::optional<std::size_t> ending_in(std::size_t begin, std::size_t end) const {
    std::size_t latin = begin;
    while (latin < end && (ascii_word(code(latin)) || code(latin) == '-')) ++latin;
    for (const std::size_t to : {end, latin}) {
      if (to == begin || ascii_word(code(to)) || in(code(to), "@+-")) continue;
      if (is_public_suffix(text_.substr(points_.byte(begin), points_.byte(to) - points_.byte(begin)))) return to;
    }
    return {};
  }

  std::size_t port_end(std::size_t at) const {
    std::size_t end = at + 1;
    while (digit(code(end))) ++end;
    return code(at) == ':' && end > at + 1 ? end : at;
  }

  std::size_t path_end(std::size_t at) const {
    if (code(at) != '/') return at;
    std::size_t good = at + 1;
    for (std::size_t i = at + 1; i < points_.size(); ++i) {
      if (code(i) == '(') {
        const auto closed = bracket_end(i, 2);
        if (!closed) break;
        good = *closed;
        i = *closed - 1;
      } else if (!path_letter(code(i))) {
        break;
      } else if (path_ending(code(i))) {
        good = i + 1;
      }
    }
    return good;
  }

  // Past the bracket that closes the one at `at`, where both hold only what a path may.
  std::optional<std::size_t> bracket_end(std::size_t at, int depth) const {
    for (std::size_t i = at + 1; i < points_.size(); ++i) {
      if (code(i) == ')') return i > at + 1 ? std::optional(i + 1) : std::nullopt;
      if (code(i) == '(' && depth > 1) {
        const auto inner = bracket_end(i, depth - 1);
        if (!inner) return {};
        i = *inner - 1;
      } else if (!path_letter(code(i))) {
        return {};
      }
    }
    return {};
  }

  std::size_t query_end(std::size_t at) const {
    std::size_t good = at;
    if (code(at) != '?') return at;
    for (std::size_t i = at + 1; query_letter(code(i)); ++i) {
      if (query_ending(code(i))) good = i + 1;
    }
    return good;
  }

  std::string_view text_;
  CodePoints points_;
  std::vector<Link> links_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<Link> find_links(std::string_view text) {
  if (!may_hold_host(text)) return {};
  return Finder(text).find();
}

bool is_public_suffix(std::string_view name) {
  const std::string folded = ascii::to_lower(std::string(name));
  // Stands for a real one in drafts (RFC 2606), so it counts as one.
  if (folded == "example") return true;
  return psl_is_public_suffix2(psl_builtin(), folded.c_str(), PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE) != 0;
}

}  // namespace posology
