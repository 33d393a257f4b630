// CPY005: begging for clicks, tags and comments.
#include <fmt/format.h>

#include "rules/copy/said.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

void check(const Judge& judge) {
  for (const Said& said : said_in(judge.campaign(), TermList::bait)) {
    if (said.hit.negated && said.hit.tier == 1) continue;  // "please do not tag a colleague"
    judge.found(
        said.place,
        fmt::format("{} {}", shown(said), said.hit.tier == 1 ? "begs for reactions" : "hides what the post is about"),
        said.hit.tier == 1 ? "ask a question that people of the field would like to answer"
                           : "say what is behind the link");
  }
}

}  // namespace

extern const Rule rule_CPY005;
const Rule rule_CPY005{
    .code = "CPY005",
    .name = "bait-copy",
    .level = Level::warning,
    .what = "Copy neither begs for likes, tags, shares and comments nor hides what it is about behind a riddle.",
    .why = "Facebook has shown such posts to fewer people since 2017, and professionals think less of the sender.",
    .source =
        "Facebook on engagement bait, December 2017 and 2019; Wilder Marketing Chat, Why Social Media is Important for "
        "the MedTech Industry, 2013-11-15 (a more professional style)",
    .authority = Authority::practice,
    .wording = true,
    .bad = "posts:\n  - id: p1\n    platform: linkedin\n    text: Tag a friend who needs this!  # <- CPY005\n",
    .good = "posts:\n  - id: p1\n    platform: linkedin\n    text: What would help you explain this to patients?\n",
    .check = check,
};

}  // namespace posology::rules
