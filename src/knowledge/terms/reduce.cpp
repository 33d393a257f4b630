#include "knowledge/terms/reduce.h"

#include "text/ascii.h"
#include "text/unicode.h"

namespace posology::terms {
namespace {

struct CodePoint {
  char32_t value = 0xFFFD;
  std::uint32_t size = 1;
};

// One code point; a byte that is no UTF-8 is a replacement character of its own.
CodePoint decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at);
  if (lead < 0x80) return {lead, 1};
  const std::uint32_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
  if (size == 1 || lead > 0xF4 || at + size > text.size()) return {};
  char32_t value = lead & (0xFFU >> (size + 1));
  for (std::uint32_t i = 1; i < size; ++i) {
    if ((byte(at + i) & 0xC0U) != 0x80) return {};
    value = (value << 6U) | (byte(at + i) & 0x3FU);
  }
  return {value, size};
}

bool within(char32_t c, char32_t first, char32_t last) { return first <= c && c <= last; }

bool is_dropped(char32_t c) {
  return c == 0xAD || c == 0x61C || c == 0x180E || c == 0xFEFF || within(c, 0x200B, 0x200F) ||
         within(c, 0x202A, 0x202E) || within(c, 0x2060, 0x206F) || within(c, 0xFE00, 0xFE0F) ||
         within(c, 0xE0000, 0xE0FFF);
}

bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || within(c, 9, 13);
  return c == 0x85 || c == 0xA0 || c == 0x1680 || within(c, 0x2000, 0x200A) || c == 0x2028 || c == 0x2029 ||
         c == 0x202F || c == 0x205F || c == 0x3000;
}

bool is_mark(char32_t c) {
  return within(c, 0x300, 0x36F) || within(c, 0x1AB0, 0x1AFF) || within(c, 0x1DC0, 0x1DFF) ||
         within(c, 0x20D0, 0x20FF) || within(c, 0xFE20, 0xFE2F);
}

// Characters whose plain form NFKC does not give, or gives with a space in it; 0 for all others.
char plain_form(char32_t c) {
  if (within(c, 0x2018, 0x201B) || c == 0x2032 || c == 0x2BC || c == 0xB4) return '\'';
  if (within(c, 0x201C, 0x201F) || c == 0x2033 || c == 0xAB || c == 0xBB) return '"';
  if (within(c, 0x2010, 0x2015) || c == 0x2212 || c == 0x58A || c == 0x5BE || c == 0x2E3A || c == 0x2E3B ||
      c == 0xFE58 || c == 0xFE63 || c == 0xFF0D) {
    return '-';
  }
  if (within(c, 0xFF01, 0xFF5E)) return static_cast<char>(c - 0xFEE0);
  return 0;
}

// Blocks of letters; what is left out are signs, arrows, boxes, private use and emoji.
bool is_letter(char32_t c) {
  if (c == 0xD7 || c == 0xF7) return false;
  return within(c, 0xC0, 0x1FFF) || within(c, 0x2C00, 0x2DFF) || within(c, 0x3041, 0xD7FF) ||
         within(c, 0xF900, 0xFDFF) || within(c, 0xFE70, 0xFEFE) || within(c, 0x10000, 0x1EFFF) ||
         within(c, 0x20000, 0x3FFFF);
}

using ascii::is_digit, ascii::is_lower, ascii::is_upper;
bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
bool is_word(char c) { return ascii::is_alnum(c) || c == '_'; }

class Reducer {
 public:
  Reducer(std::string_view text, bool keep_case) : text_(text), keep_case_(keep_case) {
    out_.text.reserve(text.size());
    out_.begin.reserve(text.size());
    out_.end.reserve(text.size());
  }

  Reduced run() {
    while (at_ < text_.size()) step();
    return std::move(out_);
  }

 private:
  std::string_view text_;
  bool keep_case_;
  std::size_t at_ = 0;
  bool in_hashtag_ = false;
  Reduced out_;

  void put(char c, std::size_t begin, std::size_t end) {
    out_.text += c;
    out_.begin.push_back(static_cast<std::uint32_t>(begin));
    out_.end.push_back(static_cast<std::uint32_t>(end));
  }

  void step() {
    // Nearly all copy is ASCII, of which each code point is a byte.
    if (is_ascii(text_[at_])) {
      if (is_space(static_cast<unsigned char>(text_[at_]))) return space();
      if (!followed_by_mark(at_ + 1)) return ascii(text_[at_++]);
    }
    const CodePoint c = decode(text_, at_);
    if (is_dropped(c.value)) {
      at_ += c.size;
    } else if (is_space(c.value)) {
      space();
    } else if (const char plain = plain_form(c.value); plain != 0) {
      put(keep_case_ ? plain : ascii::to_lower(plain), at_, at_ + c.size);
      at_ += c.size;
    } else {
      cluster(c);
    }
  }

  [[nodiscard]] bool followed_by_mark(std::size_t at) const {
    return at < text_.size() && static_cast<unsigned char>(text_[at]) >= 0x80 && is_mark(decode(text_, at).value);
  }

  void space() {
    const std::size_t begin = at_;
    int lines = 0;
    while (at_ < text_.size()) {
      if (is_ascii(text_[at_]) && !is_space(static_cast<unsigned char>(text_[at_]))) break;
      const CodePoint c = decode(text_, at_);
      if (!is_space(c.value) && !is_dropped(c.value)) break;
      if (c.value == '\n' || c.value == 0x2029) lines += c.value == '\n' ? 1 : 2;
      at_ += c.size;
    }
    in_hashtag_ = false;
    put(lines >= 2 ? '\n' : ' ', begin, at_);
  }

  // The byte before `at_`.
  void ascii(char c) {
    if (in_hashtag_ && is_word(c)) {
      if (splits_before(c)) put(' ', at_ - 1, at_ - 1);
    } else {
      in_hashtag_ = c == '#';
    }
    if (c == '_') {
      put(' ', at_ - 1, at_);
    } else {
      put(keep_case_ ? c : ascii::to_lower(c), at_ - 1, at_);
    }
  }

  [[nodiscard]] bool ends_with_fda(std::size_t end) const { return end >= 3 && text_.substr(end - 3, 3) == "FDA"; }

  // Inside a hashtag: "flowSense", "FDAApproved" (before the second A), "Day2", "1Choice".
  [[nodiscard]] bool splits_before(char c) const {
    const char before = text_[at_ - 2];
    const char after = at_ < text_.size() ? text_[at_] : '\0';
    if (!is_word(before) || before == '_' || c == '_') return false;
    if (is_digit(before) != is_digit(c)) return true;
    // The one acronym that stands before small letters: "FDAcleared" is not "FD Acleared".
    if (is_lower(c) && ends_with_fda(at_ - 1)) return true;
    if (c == 'A' && is_lower(after) && ends_with_fda(at_)) return false;
    return is_upper(c) && (is_lower(before) || (is_upper(before) && is_lower(after)));
  }

  // A character outside ASCII, or one with combining marks: normalised together, all from the same bytes.
  void cluster(CodePoint first) {
    const std::size_t begin = at_;
    at_ += first.size;
    while (followed_by_mark(at_)) at_ += decode(text_, at_).size;
    const std::string folded = to_nfkc_casefold(text_.substr(begin, at_ - begin));
    for (std::size_t i = 0; i < folded.size();) {
      const CodePoint c = decode(folded, i);
      if (c.value < 0x80) {
        put(c.value == '_' ? ' ' : static_cast<char>(c.value), begin, at_);
      } else if (const char plain = plain_form(c.value); plain != 0) {
        put(plain, begin, at_);
      } else if (!is_dropped(c.value) && !is_mark(c.value)) {
        put(is_letter(c.value) ? '_' : ' ', begin, at_);
      }
      i += c.size;
    }
  }
};

}  // namespace

Reduced reduce(std::string_view text, bool keep_case) { return Reducer(text, keep_case).run(); }

}  // namespace posology::terms
