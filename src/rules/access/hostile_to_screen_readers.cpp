// ACC006: letters, capitals, drawings and links that a screen reader cannot say.
#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "rules/copy/link_words.h"
#include "rules/copy/unsayable.h"
#include "rules/rule.h"
#include "text/ascii.h"

namespace posology::rules {
namespace {

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
  if (spelled_out(text)) tell(Level::info, "spells words letter by letter", "write the words without the gaps");
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
