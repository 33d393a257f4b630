// ACC005: emoji that a screen reader makes into a speech.
#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "rules/rule.h"
#include "text/ascii.h"
#include "text/code_points.h"
#include "text/emoji.h"
#include "text/width.h"

namespace posology::rules {
namespace {

struct Seen {
  std::int64_t all = 0;
  bool repeated = false;  ///< the same one twice in a row
  bool bullets = false;   ///< two lines or more begin with one
  bool inside = false;    ///< words of the same sentence before and behind
};

bool space(std::string_view cluster) { return cluster == " " || cluster == "\t"; }
bool line_end(std::string_view cluster) { return cluster == "\n" || cluster == "\r\n"; }
bool word_like(std::string_view cluster) {
  const char c = cluster[0];
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0xC3;
}

Seen emoji_in(std::string_view text) {
  Seen seen;
  if (all_ascii(text)) return seen;
  int lines = 0;
  std::string_view last, before;  // the cluster, and the last one that is neither space nor emoji
  bool at_start = true, after_emoji = false;
  for (const Cluster& cluster : clusters(text)) {
    const std::string_view now = cluster.text;
    if (is_emoji(now)) {
      ++seen.all;
      seen.repeated = seen.repeated || now == last;
      lines += at_start ? 1 : 0;
      after_emoji = !at_start && !before.empty() && (word_like(before) || ascii::is_upper(before[0]));
    } else if (!space(now)) {
      seen.inside = seen.inside || (after_emoji && word_like(now));  // a small letter goes on with the sentence
      after_emoji = false;
      before = line_end(now) ? std::string_view() : now;
    }
    if (!space(now)) at_start = line_end(now);
    last = now;
  }
  seen.bullets = lines > 1;
  return seen;
}

std::string fault_of(const Seen& seen, std::int64_t most) {
  if (seen.all > most) return fmt::format("holds {} emoji; {} are enough", seen.all, most);
  if (seen.repeated) return "repeats an emoji, which is read aloud each time";
  if (seen.bullets) return "uses emoji as bullets, whose names are read before each line";
  if (seen.inside) return "has an emoji inside a sentence, whose name is read in between";
  return "";
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    for (const CopyPiece& piece : copy_of(post)) {
      const Seen seen = emoji_in(piece.text->value);
      if (seen.all == 0) continue;
      const bool duty = piece.what == "risk line" || piece.what == "disclosure";
      const std::string fault =
          duty ? "holds emoji, which make it harder to hear" : fault_of(seen, judge.option("most"));
      if (fault.empty()) continue;
      judge
          .found(piece.text->place, fmt::format("the {} of '{}' {}", piece.what, post.id->text, fault),
                 duty ? "take them out" : "keep one or two, at the end")
          .level = duty ? Level::warning : Level::info;
    }
  }
}

constexpr Option options[] = {{"most", 3, "emoji in one piece of copy, at most"}};

}  // namespace

extern const Rule rule_ACC005;
const Rule rule_ACC005{
    .code = "ACC005",
    .name = "too-many-emoji",
    .level = Level::warning,
    .what =
        "A piece of copy holds at most 3 emoji, none twice in a row, none as a bullet, none inside a sentence (info); "
        "risk lines and disclosures hold none (warning).",
    .why = "Each is read aloud by its name: 'fire fire fire fire new probe'.",
    .source = "accessibility pages for social media of US states and universities (2024); the number is our default",
    .authority = Authority::practice,
    .options = options,
    .bad = "posts:\n  - id: p1\n    platform: linkedin\n    text: New 🔥🔥🔥🔥 probe  # <- ACC005\n",
    .good = "posts:\n  - id: p1\n    platform: linkedin\n    text: New probe training dates are open 📅\n",
    .check = check,
};

}  // namespace posology::rules
