// CMP117: an answer to misinformation that lacks what makes it a correction.
#include <algorithm>

#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "rules/rule.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

bool names_company(const Campaign& campaign, const Post& post) {
  if (!campaign.company.name) return false;
  // "Acme" is enough for "Acme Devices".
  const std::string whole = to_nfkc_casefold(campaign.company.name->value);
  const std::string first = whole.substr(0, whole.find(' '));
  const std::vector<CopyPiece> pieces = copy_of(post);
  return std::any_of(pieces.begin(), pieces.end(), [&](const CopyPiece& piece) {
    return to_nfkc_casefold(piece.text->value).find(first) != std::string::npos;
  });
}

bool leads_somewhere(const Post& post) {
  return post.link.url || (post.text && post.text->value.find("://") != std::string::npos);
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    if (post.counts_as != Pillar::misinformation_response) continue;
    const auto lacks = [&](std::string_view what, std::string help) {
      judge.found(post.id.place, fmt::format("'{}' corrects a statement, but {}", post.id->text, what),
                  std::move(help));
    };
    if (!post.target) lacks("does not say which", "write the address of the statement into `target:`");
    if (!post.third_party_independent || !post.third_party_independent->value)
      lacks("not one that is known to come from an independent party",
            "write `third_party_independent: true` when it does; answer your own people otherwise");
    if (!names_company(judge.campaign(), post))
      lacks("does not say who speaks", "name the company in the text, as `company: {name}` has it");
    if (!leads_somewhere(post)) lacks("does not lead to the labeling", "link the labeling");
  }
}

}  // namespace

extern const Rule rule_CMP117;
const Rule rule_CMP117{
    .code = "CMP117",
    .name = "incomplete-correction",
    .level = Level::info,
    .what =
        "A post of pillar misinformation-response names its target, an independent author, the company that speaks, "
        "and "
        "a link to the labeling.",
    .why =
        "A tailored answer to a statement of others is not judged like promotion; correct what is too good as well as "
        "what is too bad. The list of elements is partly from memory.",
    .source = "FDA revised draft guidance on misinformation, July 2024 (FDA-2014-D-0447), not in effect",
    .authority = Authority::draft,
    .bad =
        "company: {name: Acme Devices}\nposts:\n  - id: wrong  # <- CMP117\n    platform: linkedin\n    pillar: "
        "misinformation-response\n    text: That is wrong!\n",
    .good =
        "company: {name: Acme Devices}\nposts:\n  - id: latex\n    platform: linkedin\n    pillar: "
        "misinformation-response\n    target: \"https://x.example/post/1\"\n    third_party_independent: true\n    "
        "text: \"Acme here: the post of 12 January says that the ring contains latex. It does not: "
        "https://acme.example/ifu\"\n",
    .check = check,
};

}  // namespace posology::rules
