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
    // "A" and "I" have no small letters to tell them by.
    const bool single = capitals == 1 && !small;
    if (capitals + (small ? 1 : 0) > 0 && !single) row = capitals >= 2 && !small ? row + 1 : 0;
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

// Signs of lines, boxes, blocks and shapes, and what faces of signs are made of ("¯\_(ツ)_/¯").
bool of_drawings(char32_t c) {
  if (c < 0x80)
    return std::string_view("/\\|_=+*#~^<>()[]{}-.:;'`\"").find(static_cast<char>(c)) != std::string_view::npos;
  return (c >= 0x2500 && c <= 0x25FF) || (c >= 0xFE30 && c <= 0xFE4F) || c == 0xAF || c == 0xB0 || c == 0xB4 ||
         c == 0x30C4 || c == 0xCA0 || c == 0x76CA || c == 0xFF0F || c == 0xFF3C;
}

// Eight such signs in a row on one line: "<(^_^)>" is shorter, "_____" is a rule.
bool drawn(std::string_view text) {
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

// Hashtags and names of accounts say nothing of a link.
std::string without_tags(std::string text) {
  for (std::size_t at = text.find_first_of("#@"); at != std::string::npos; at = text.find_first_of("#@", at))
    text.erase(at, std::min(text.find_first_of(" \n", at), text.size()) - at);
  return text;
}

template <std::size_t n>
bool among(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// A text of such words alone, or one whose sentence says no more than "click here". "Link in bio" may end a text that
// has told what is there.
bool bare_link_words(std::string_view text) {
  constexpr std::array<std::string_view, 8> clicks = {"click here",   "tap here",       "press here",
                                                      "click below",  "click the link", "click here now",
                                                      "tap the link", "click this link"};
  constexpr std::array<std::string_view, 14> words = {
      "link in bio", "link in the bio", "link in comments", "link below",     "here",
      "more",        "read more",       "learn more",       "more info",      "info",
      "see link",    "see bio",         "swipe up",         "follow the link"};
  std::string folded = without_tags(to_nfkc_casefold(text));
  constexpr std::string_view ideographic_stop = "\u3002";
  for (std::size_t at = folded.find(ideographic_stop); at != std::string::npos; at = folded.find(ideographic_stop, at))
    folded.replace(at, ideographic_stop.size(), ".");
  constexpr auto stops = ".!?>:\n", letters = "abcdefghijklmnopqrstuvwxyz";
  bool bare = false, told = false;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find_first_of(stops, at), folded.size());
    const std::string part = folded.substr(at, end - at);
    at = end + 1;
    const std::size_t first = part.find_first_of(letters);
    if (first == std::string::npos) {
      // Letters of other scripts tell as well.
      told = told || !std::all_of(part.begin(), part.end(), ascii::is_ascii);
      continue;
    }
    const std::string sentence = part.substr(first, part.find_last_of(letters) + 1 - first);
    if (among(clicks, sentence)) return true;
    (among(words, sentence) ? bare : told) = true;
  }
  return bare && !told;
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
