#include "rules/copy/unsayable.h"

#include "text/ascii.h"
#include "text/code_points.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

// Mathematical letters, letters in circles, brackets and squares, wide letters, small capitals, raised letters, and the
// few letters of those styles that stand apart in the blocks (Unicode 15.1, charts 1D400, 2460, 1F100, FF00, 2100,
// 1D00).
bool styled(char32_t c) {
  const bool small = (c >= 0x1D00 && c <= 0x1D22) || (c >= 0x1D2C && c <= 0x1DBF) || (c >= 0x2B0 && c <= 0x2B8) ||
                     (c >= 0x2E0 && c <= 0x2E4) || c == 0x262 || c == 0x26A || c == 0x274 || c == 0x280 || c == 0x28F ||
                     c == 0x299 || c == 0x29C || c == 0x29F;
  const bool apart = c == 0x210E || c == 0x212C || c == 0x2130 || c == 0x2131 || c == 0x210B || c == 0x2110 ||
                     c == 0x2112 || c == 0x2133 || c == 0x211B || c == 0x212D || c == 0x210C || c == 0x2111;
  return small || apart || (c >= 0x1D400 && c <= 0x1D7FF) || (c >= 0x249C && c <= 0x24E9) ||
         (c >= 0x1F130 && c <= 0x1F149) || (c >= 0x1F150 && c <= 0x1F169) || (c >= 0x1F170 && c <= 0x1F189) ||
         (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
}

// Signs of lines, boxes, blocks and shapes, and what faces of signs are made of ("¯\_(ツ)_/¯").
bool of_drawings(char32_t c) {
  constexpr std::string_view signs = "/\\|_=+*#~^<>()[]{}-.:;'`\"";
  if (c < 0x80) return !ascii::is_alnum(c) && c != ' ' && signs.find(static_cast<char>(c)) != std::string_view::npos;
  return (c >= 0x2500 && c <= 0x25FF) || (c >= 0xFE30 && c <= 0xFE4F) || c == 0xAF || c == 0xB0 || c == 0xB4 ||
         c == 0x30C4 || c == 0xCA0 || c == 0x76CA || c == 0xFF0F || c == 0xFF3C;
}

// Eight such signs in a row on one line: "<(^_^)>" is shorter, "_____" is a rule.
bool drawn_in_row(std::string_view text) {
  int run = 0;
  bool mixed = false;
  char32_t last = 0;
  for (const char32_t c : to_code_points(text)) {
    const bool sign = of_drawings(c);
    mixed = sign && run > 0 ? mixed || c != last : false;
    run = sign ? run + 1 : 0;
    last = c;
    if (run >= 8 && mixed) return true;
  }
  return false;
}

// "(='.'=)", "( o.o ) > ^ <": brackets and signs with at most a letter between them. A bracketed word is none.
bool faces(std::string_view text) {
  constexpr int enough = 7, most_letters = 1;
  int signs = 0, letters = 0, kinds = 0;
  char32_t last = 0;
  for (const char32_t c : to_code_points(text)) {
    if (c == ' ') continue;
    const bool sign = of_drawings(c) && c != '.' && c != '-' && c != ':' && c != '#';
    if (!sign && (!ascii::is_letter(c) && c != '.')) {
      signs = letters = kinds = 0;
      last = 0;
      continue;
    }
    letters = sign ? 0 : letters + 1;
    if (letters > most_letters) {
      signs = kinds = 0;
      last = 0;
      continue;
    }
    signs += sign ? 1 : 0;
    kinds += sign && c != last ? 1 : 0;
    last = c;
    if (signs >= enough && kinds >= enough - 1) return true;
  }
  return false;
}

}  // namespace

// One such sign can be meant ("𝜇"); a word of them is dress.
bool styled_word(std::string_view text) {
  if (all_ascii(text)) return false;
  int run = 0;
  for (const char32_t c : to_code_points(text)) {
    run = styled(c) ? run + 1 : 0;
    if (run == 3) return true;
  }
  return false;
}

bool spelled_out(std::string_view text) {
  constexpr int enough = 4;
  int row = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool alone = ascii::is_letter(text[at]) && (at == 0 || text[at - 1] == ' ') &&
                       (at + 1 == text.size() || text[at + 1] == ' ');
    if (alone && ++row == enough) return true;
    if (!alone && text[at] != ' ') row = 0;
  }
  return false;
}

bool drawn(std::string_view text) { return drawn_in_row(text) || faces(text); }

}  // namespace posology::rules
