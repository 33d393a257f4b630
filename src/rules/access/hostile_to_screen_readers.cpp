// ACC006: letters, capitals, drawings and links that a screen reader cannot say.
#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "rules/rule.h"
#include "text/ascii.h"
#include "text/code_points.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

// Mathematical letters, letters in circles and squares, wide letters, and the few letters of those styles that stand
// apart in the blocks (Unicode 15.1, charts 1D400, 2460, 1F100, FF00, 2100).
bool styled(char32_t c) {
  const bool apart = c == 0x210E || c == 0x212C || c == 0x2130 || c == 0x2131 || c == 0x210B || c == 0x2110 ||
                     c == 0x2112 || c == 0x2133 || c == 0x211B || c == 0x212D || c == 0x210C || c == 0x2111;
  return apart || (c >= 0x1D400 && c <= 0x1D7FF) || (c >= 0x24B6 && c <= 0x24E9) || (c >= 0x1F130 && c <= 0x1F149) ||
         (c >= 0x1F150 && c <= 0x1F169) || (c >= 0x1F170 && c <= 0x1F189) || (c >= 0xFF21 && c <= 0xFF3A) ||
         (c >= 0xFF41 && c <= 0xFF5A);
}

// One such sign can be meant ("𝜇"); a word of them is dress.
bool styled_word(std::string_view text) {
  int run = 0;
  for (const char32_t c : to_code_points(text)) {
    run = styled(c) ? run + 1 : 0;
    if (run == 3) return true;
  }
  return false;
}

// Words of two capitals or more in a row; names of devices and standards come one or two at a time.
int capitals_in_row(std::string_view text) {
  int row = 0, most = 0, capitals = 0;
  bool small = false;
  const auto end_word = [&] {
    if (capitals + (small ? 1 : 0) > 0) row = capitals >= 2 && !small ? row + 1 : 0;
    most = std::max(most, row);
    capitals = 0;
    small = false;
  };
  for (const char c : text) {
    if (ascii::is_upper(c))
      ++capitals;
    else if (ascii::is_lower(c) || static_cast<unsigned char>(c) >= 0x80)
      small = true;
    else if (c != '\'')
      end_word();
  }
  end_word();
  return most;
}

// Signs of drawing, eight in a row on one line: "<(^_^)>" is shorter, "_____" is a rule.
bool drawn(std::string_view text) {
  int run = 0;
  bool mixed = false;
  char last = 0;
  for (const char c : text) {
    const bool sign = std::string_view("/\\|_=+*#~^<>()[]{}-.:;'`\"").find(c) != std::string_view::npos;
    mixed = sign && run > 0 ? mixed || c != last : false;
    run = sign ? run + 1 : 0;
    last = c;
    if (run >= 8 && mixed) return true;
  }
  return false;
}

bool bare_link_words(std::string_view text) {
  constexpr std::array<std::string_view, 6> words = {"click here", "link in bio", "here",
                                                     "tap here",   "more",        "read more"};
  std::string folded = to_nfkc_casefold(text);
  folded.erase(std::remove_if(folded.begin(), folded.end(), [](char c) { return c == '.' || c == '!' || c == '>'; }),
               folded.end());
  return std::find(words.begin(), words.end(), folded) != words.end();
}

void look(const Judge& judge, const Post& post, const CopyPiece& piece) {
  const std::string& text = piece.text->value;
  const auto tell = [&](Level level, const std::string& what, const std::string& help) {
    judge.found(piece.text->place, fmt::format("the {} of '{}' {}", piece.what, post.id->text, what), help).level =
        level;
  };
  if (styled_word(text))
    tell(Level::error, "holds styled letters, which are skipped or spelled out", "write plain letters");
  if (piece.what == "hashtag") return;
  const int row = capitals_in_row(text);
  if (row >= judge.option("capitals"))
    tell(Level::info, fmt::format("has {} words in capitals in a row", row), "write them in small letters");
  if (drawn(text)) tell(Level::info, "holds a drawing made of signs", "put it into a picture with an alternative text");
  if (bare_link_words(text)) tell(Level::info, "does not say where the link leads", "name what is behind the link");
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    for (const CopyPiece& piece : copy_of(post)) look(judge, post, piece);
  }
}

constexpr Option options[] = {{"capitals", 4, "words in capitals in a row from which on it is told"}};

}  // namespace

extern const Rule rule_ACC006;
const Rule rule_ACC006{
    .code = "ACC006",
    .name = "hostile-to-screen-readers",
    .level = Level::error,
    .what =
        "Copy holds no styled letters (error), no four words in capitals in a row, no drawings made of signs, and no "
        "'click here' that stands alone (infos).",
    .why = "Styled letters are skipped or spelled out, one by one; they also hide words from every check.",
    .source = "accessibility pages for social media of US states and universities (2024); Unicode 15.1 charts",
    .authority = Authority::practice,
    .options = options,
    .bad = "posts:\n  - id: p1\n    platform: linkedin\n    text: 𝗡𝗲𝘄 𝗽𝗿𝗼𝗯𝗲  # <- ACC006\n",
    .good = "posts:\n  - id: p1\n    platform: linkedin\n    text: New probe\n",
    .check = check,
};

}  // namespace posology::rules
