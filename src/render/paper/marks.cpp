#include "render/paper/marks.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace posology::render {
namespace {

bool within(char32_t c, char32_t first, char32_t last) { return first <= c && c <= last; }

/// A character of a text and where it begins; after the last stands a 0.
struct Sign {
  char32_t c = 0;
  guint at = 0;
};

std::vector<Sign> signs_of(const std::string& text) {
  std::vector<Sign> signs;
  const char* const begin = text.c_str();
  const char* const end = begin + text.size();
  for (const char* at = begin; at < end; at = g_utf8_next_char(at))
    signs.push_back({g_utf8_get_char(at), static_cast<guint>(at - begin)});
  signs.push_back({0, static_cast<guint>(text.size())});
  return signs;
}

class Marking {
 public:
  void mark(PangoAttribute* attribute, guint from, guint to) {
    if (!marks_) marks_.reset(pango_attr_list_new());
    attribute->start_index = from;
    attribute->end_index = to;
    pango_attr_list_insert(marks_.get(), attribute);
  }
  [[nodiscard]] Marks take() && { return std::move(marks_); }

 private:
  Marks marks_;
};

// Where a word has a capital behind a small letter (LinkedIn, YouTube) it is a name: a hyphen inside would change it.
void keep_names(const std::vector<Sign>& signs, Marking& marking) {
  for (std::size_t i = 0; i + 1 < signs.size(); ++i) {
    const guint from = signs[i].at;
    bool name = false, small = false;
    for (; g_unichar_isalnum(signs[i].c) != FALSE; ++i) {
      name = name || (small && g_unichar_isupper(signs[i].c) != FALSE);
      small = g_unichar_islower(signs[i].c) != FALSE;
    }
    if (name) marking.mark(pango_attr_insert_hyphens_new(FALSE), from, signs[i].at);
    if (signs[i].c == 0) return;
  }
}

// Of a word that is longer than its line, Pango would take any character to the next one.
bool ends_a_word(char32_t c) {
  constexpr std::u32string_view ends =
      U",.;:!?)]}%\u2026\u00BB\u201D\u2019\u060C\u061B\u061F\u3001\u3002\uFF0C\uFF01\uFF1F\uFF09";
  return ends.find(c) != std::u32string_view::npos;
}

constexpr std::size_t most_points = 4;

void keep_points(const std::vector<Sign>& signs, Marking& marking) {
  for (std::size_t i = 1; i + 1 < signs.size(); ++i) {
    if (!ends_a_word(signs[i].c) || signs[i - 1].c == ' ') continue;
    const std::size_t letter = i - 1;
    std::size_t last = i;
    while (ends_a_word(signs[last + 1].c) && last - letter < most_points) ++last;
    marking.mark(pango_attr_allow_breaks_new(FALSE), signs[letter].at, signs[last + 1].at);
    // A row of points that is longer than its line has to break somewhere.
    for (i = last; ends_a_word(signs[i + 1].c);) ++i;
  }
}

// Symbols and pictures, with the arrows and letters that are drawn like them left out.
bool picture(char32_t c) { return within(c, 0x2600, 0x27BF) || within(c, 0x1F300, 0x1FAFF); }
bool joins(char32_t c) { return c == 0x200D || within(c, 0xFE00, 0xFE0F) || within(c, 0x1F3FB, 0x1F3FF); }

// Pictures fill their whole width and more: the next letter would touch them. A key's frame (U+20E3) is drawn around a
// digit and is wider than it.
void give_room(const std::vector<Sign>& signs, double size, Marking& marking) {
  const auto spaced = [&](double part, std::size_t first, std::size_t end) {
    marking.mark(pango_attr_letter_spacing_new(static_cast<int>(size * part * PANGO_SCALE)), signs[first].at,
                 signs[end].at);
  };
  for (std::size_t i = 0; i + 1 < signs.size(); ++i) {
    const std::size_t first = i;
    if (picture(signs[i].c)) {
      while (picture(signs[i + 1].c) || joins(signs[i + 1].c)) ++i;
      // Half of it on each side: readers of the file take more than a tenth for a space.
      spaced(0.21, first, i + 1);
    } else if (signs[i].c == 0x20E3 && i > 0) {
      const std::size_t key = i - (i > 1 && joins(signs[i - 1].c) ? 2 : 1);
      spaced(0.8, key, i + 1);
    }
  }
}

}  // namespace

Marks marks_of(const std::string& text, double size) {
  const std::vector<Sign> signs = signs_of(text);
  Marking marking;
  keep_names(signs, marking);
  keep_points(signs, marking);
  give_room(signs, size, marking);
  return std::move(marking).take();
}

std::string without_skin_tones(const std::string& text) {
  // U+1F3FB to U+1F3FF.
  constexpr std::string_view lead = "\xF0\x9F\x8F";
  std::string without = text;
  for (std::size_t at = without.find(lead, 1); at != std::string::npos; at = without.find(lead, at)) {
    const unsigned last = at + 3 < without.size() ? static_cast<unsigned char>(without[at + 3]) : 0;
    if (last >= 0xBB && last <= 0xBF) {
      without.erase(at, 4);
    } else {
      at += 1;
    }
  }
  return without;
}

}  // namespace posology::render
