// PLT009: copy on Meta's networks that says, or asks, that the reader is ill.
#include <fmt/format.h>

#include "knowledge/platform.h"
#include "rules/copy/said.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

bool of_meta(std::string_view platform) {
  return platform == "facebook" || platform == "instagram" || platform == "threads";
}

// Asking is what the policy forbids too, so that questions are read here and not passed over as in other rules.
void check_piece(const Judge& judge, const Post& post, const CopyPiece& piece) {
  for (const TermHit& hit : terms_in(piece, TermList::personal_attribute)) {
    if (hit.negated) continue;
    judge
        .found(place_of(*piece.text, hit),
               fmt::format("'{}' in the {} of '{}' says that the reader is ill; {} refuses advertising that does",
                           piece.text->value.substr(hit.begin, hit.end - hit.begin), piece.what, post.id->text,
                           find_platform(post.platform_id)->name),
               "speak of the disease, or of people who have it: 'how remote monitoring works in heart failure'")
        .level = post.paid ? Level::error : Level::info;
  }
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    if (!of_meta(post.platform_id)) continue;
    for (const CopyPiece& piece : copy_of(post)) check_piece(judge, post, piece);
  }
}

}  // namespace

extern const Rule rule_PLT009;
const Rule rule_PLT009{
    .code = "PLT009",
    .name = "reader-said-to-be-ill",
    .level = Level::error,
    .what =
        "Paid copy on Facebook, Instagram and Threads neither says nor asks that the reader has a disease (error; "
        "organic posts: info). 'You' and 'your' alone are fine.",
    .why = "Meta refuses advertising that asserts or implies the health of the person who sees it.",
    .source = "Meta, advertising standards, privacy violations and personal attributes (transparency.meta.com, 2025)",
    .authority = Authority::practice,
    .wording = true,
    .bad =
        "platforms:\n  facebook: {purpose: education}\nposts:\n  - id: p1\n    platform: facebook\n    text: "
        "Struggling "
        "with your heart failure?  # <- PLT009\n    paid: {budget: 50 USD}\n",
    .good =
        "platforms:\n  facebook: {purpose: education}\nposts:\n  - id: p1\n    platform: facebook\n    text: How "
        "remote "
        "monitoring works in heart failure care\n    paid: {budget: 50 USD}\n",
    .check = check,
};

}  // namespace posology::rules
