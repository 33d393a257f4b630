// CPY004: text that was to be replaced before publishing.
#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

void look(const Judge& judge, const Located<std::string>& text, std::string_view what) {
  for (const TermHit& hit : find_terms(TermList::placeholder, text.value)) {
    judge.found(place_of(text, hit),
                fmt::format("'{}' is left in the {}", text.value.substr(hit.begin, hit.end - hit.begin), what),
                "write what belongs there");
  }
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    for (const CopyPiece& piece : copy_of(post)) look(judge, *piece.text, piece.what);
    if (post.link.url) look(judge, *post.link.url, "link");
    for (const Media& media : post.media) {
      if (media.captions) look(judge, *media.captions, "captions");
    }
  }
  if (!judge.campaign().moderation) return;
  for (const ReplyTemplate& reply : judge.campaign().moderation->templates) {
    if (reply.text) look(judge, *reply.text, "reply template");
  }
}

}  // namespace

extern const Rule rule_CPY004;
const Rule rule_CPY004{
    .code = "CPY004",
    .name = "placeholder-left",
    .level = Level::error,
    .what = "No copy, link, caption or reply holds a placeholder such as TBD, lorem ipsum or [insert ...].",
    .why = "Drafts get published.",
    .source = "our default",
    .authority = Authority::our_default,
    .wording = true,
    .bad = "posts:\n  - id: booth\n    platform: linkedin\n    text: Join us at [INSERT BOOTH]  # <- CPY004\n",
    .good = "posts:\n  - id: booth\n    platform: linkedin\n    text: Join us at booth 214\n",
    .check = check,
};

}  // namespace posology::rules
