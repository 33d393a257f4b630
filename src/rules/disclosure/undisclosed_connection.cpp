// CMP201: an endorser with a material connection, and no word about it.
#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const Post& post : campaign.posts) {
    if (!post.endorser) continue;
    const Endorser* endorser = campaign.endorser(post.endorser->value.text);
    if (endorser == nullptr || !endorser->relation || endorser->relation->value == Relation::none) continue;
    const bool disclosed = post.disclosure && post.disclosure->text &&
                           post.disclosure->text->value.find_first_not_of(" \t\n") != std::string::npos;
    if (disclosed) continue;
    Finding& finding = judge.found(post.endorser->place,
                                   fmt::format("'{}' has '{}' speak, whose relation is '{}', and does not say so",
                                               post.id->text, endorser->id->text, word(endorser->relation->value)),
                                   "add `disclosure: {text: \"Paid consultant to ...\", placement: start}`");
    finding.notes.push_back({"the relation stands here", endorser->relation->place});
  }
}

}  // namespace

extern const Rule rule_CMP201;
const Rule rule_CMP201{
    .code = "CMP201",
    .name = "undisclosed-connection",
    .level = Level::error,
    .what = "A post with an endorser who is paid, employed, given product, family or a shareholder discloses it.",
    .why = "A connection that readers do not expect must be disclosed clearly and conspicuously; employment counts.",
    .source = "16 CFR 255.5 and 255.1(d) (2023)",
    .authority = Authority::law,
    .waivable = false,
    .bad =
        "endorsers:\n  - {id: dr1, kind: hcp, relation: paid}\n"
        "posts:\n  - id: talk\n    platform: linkedin\n    text: How I teach it\n    endorser: dr1  # <- CMP201\n",
    .good =
        "endorsers:\n  - {id: dr1, kind: hcp, relation: paid}\n"
        "posts:\n  - id: talk\n    platform: linkedin\n    text: How I teach it\n    endorser: dr1\n    disclosure: "
        "{text: Paid consultant to Acme, placement: start}\n",
    .check = check,
};

}  // namespace posology::rules
