// CMP204: the result of one person, without what most people can expect.
#include <algorithm>

#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

const Endorser* endorser_of(const Campaign& campaign, const Post& post) {
  return post.endorser ? campaign.endorser(post.endorser->value.text) : nullptr;
}

bool tells_a_story(const Post& post, const Endorser* endorser) {
  if (post.counts_as == Pillar::testimonial) return true;
  return endorser != nullptr && endorser->kind &&
         (endorser->kind->value == EndorserKind::patient || endorser->kind->value == EndorserKind::caregiver);
}

void check_outcome(const Judge& judge, const Post& post) {
  if (!post.claims.empty()) return;
  for (const CopyPiece& piece : copy_of(judge.campaign(), post)) {
    if (piece.what == "risk line" || piece.what == "disclosure") continue;
    for (const TermHit& hit : terms_in(piece, TermList::outcome)) {
      // "no pain" is an outcome and no denial of one, so that its own "no" counts for nothing.
      if (hit.mentioned) continue;
      judge.found(place_of(*piece.text, hit),
                  fmt::format("'{}' in the {} of '{}' is read as the result that everybody gets",
                              piece.text->value.substr(hit.begin, hit.end - hit.begin), piece.what, post.id->text),
                  "say in the same post what most people can expect, and name the claim that shows it in `claims:`");
      return;
    }
  }
}

void check_expert(const Judge& judge, const Post& post, const Endorser* endorser) {
  if (endorser == nullptr || !endorser->kind || endorser->kind->value != EndorserKind::hcp) return;
  if (endorser->qualification) return;
  judge.found(post.endorser->place,
              fmt::format("'{}' has '{}' speak as an expert, whose expertise is written nowhere", post.id->text,
                          endorser->id->text),
              fmt::format("add `qualification:` to '{}'", endorser->id->text));
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    const Endorser* endorser = endorser_of(judge.campaign(), post);
    if (!tells_a_story(post, endorser)) continue;
    check_outcome(judge, post);
    check_expert(judge, post, endorser);
  }
}

}  // namespace

extern const Rule rule_CMP204;
const Rule rule_CMP204{
    .code = "CMP204",
    .name = "untypical-result",
    .level = Level::warning,
    .what =
        "A testimonial that tells of an outcome names a claim that shows the result to expect; an expert who gives one "
        "has a `qualification`.",
    .why = "One person's result is read as everybody's, and 'results vary' does not undo that.",
    .source = "16 CFR 255.2 and 255.3 (2023); the text of 255.2 from memory",
    .authority = Authority::guidance,
    .wording = true,
    .bad =
        "endorsers:\n  - {id: ann, kind: patient, relation: none, experience: true}\n"
        "posts:\n  - id: ann-runs\n    platform: linkedin\n    pillar: testimonial\n    endorser: ann\n    text: I was "
        "running after 2 weeks  # <- CMP204\n",
    .good =
        "products:\n  - {id: strap, name: KneeStrap, us_status: 510k-exempt}\n"
        "claims:\n  - {id: c7, product: strap, type: efficacy, text: most people need 10 to 12 weeks, evidence: "
        "[{kind: "
        "cohort, ref: doi, year: 2024}]}\n"
        "endorsers:\n  - {id: ann, kind: patient, relation: none, experience: true}\n"
        "posts:\n  - id: ann-runs\n    platform: linkedin\n    pillar: testimonial\n    endorser: ann\n    claims: "
        "[c7]\n    risk: The skin can get sore.\n    text: Ann ran after 2 weeks. In the study most people needed 10 "
        "to 12 weeks.\n",
    .check = check,
};

}  // namespace posology::rules
