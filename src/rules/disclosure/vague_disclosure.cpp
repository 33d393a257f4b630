// CMP202: a disclosure that only hints at a connection.
#include <algorithm>

#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

bool told(const std::vector<TermHit>& hits) {
  return std::any_of(hits.begin(), hits.end(), [](const TermHit& hit) { return hit.tier == 1 && !hit.negated; });
}

// The words may stand in the copy as well, as long as they are clear.
bool told_elsewhere(const Post& post) {
  for (const CopyPiece& piece : copy_of(post)) {
    if (piece.what != "disclosure" && told(terms_in(piece, TermList::disclosure))) return true;
  }
  return false;
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    if (!post.disclosure || !post.disclosure->text) continue;
    const CopyPiece piece{&*post.disclosure->text, "disclosure"};
    const std::vector<TermHit> hits = terms_in(piece, TermList::disclosure);
    if (hits.empty() || told(hits) || told_elsewhere(post)) continue;
    const auto hint = std::find_if(hits.begin(), hits.end(), [](const TermHit& hit) { return hit.tier == 2; });
    if (hint == hits.end()) continue;
    judge.found(place_of(*post.disclosure->text, *hint),
                fmt::format("'{}' in the disclosure of '{}' only hints at the connection",
                            piece.text->value.substr(hint->begin, hint->end - hint->begin), post.id->text),
                "say it in plain words: 'Ad', 'Sponsored', 'Paid consultant to ...', 'I work for ...'");
  }
}

}  // namespace

extern const Rule rule_CMP202;
const Rule rule_CMP202{
    .code = "CMP202",
    .name = "vague-disclosure",
    .level = Level::error,
    .what =
        "A disclosure says ad, sponsored, paid, employee of or their like; #sp, #collab, #partner, #ambassador or "
        "thanks "
        "alone are not enough.",
    .why = "Readers do not know what such words mean; the staff of the FTC call them unclear.",
    .source = "FTC, Disclosures 101 for Social Media Influencers, November 2019; 16 CFR 255.5",
    .authority = Authority::guidance,
    .wording = true,
    .bad =
        "endorsers:\n  - {id: dr1, kind: hcp, relation: paid}\n"
        "posts:\n  - id: talk\n    platform: linkedin\n    text: How I teach it\n    endorser: dr1\n    disclosure: "
        "{text: \"#collab\", placement: start}  # <- CMP202\n",
    .good =
        "endorsers:\n  - {id: dr1, kind: hcp, relation: paid}\n"
        "posts:\n  - id: talk\n    platform: linkedin\n    text: How I teach it\n    endorser: dr1\n    disclosure: "
        "{text: \"#ad Paid partnership with Acme\", placement: start}\n",
    .check = check,
};

}  // namespace posology::rules
