// CMP403: contests, prizes, giveaways and merchandise for clinicians.
#include <algorithm>

#include <fmt/format.h>

#include "rules/copy/said.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

const Segment* clinicians(const Campaign& campaign, const Post& post) {
  for (const Segment* segment : campaign.segments_of(post)) {
    if (segment->kind.value == AudienceKind::hcp) return segment;
  }
  return nullptr;
}

void check(const Judge& judge) {
  for (const Said& said : said_in(judge.campaign(), TermList::gift)) {
    const Segment* segment = clinicians(judge.campaign(), *said.post);
    if (segment == nullptr || said.hit.negated) continue;
    judge.found(said.place,
                fmt::format("{} offers '{}' something that is neither education nor of use to patients", shown(said),
                            segment->id->text),
                "offer what teaches or helps patients, of modest value: 'free anatomy poster for your clinic'");
  }
}

}  // namespace

extern const Rule rule_CMP403;
const Rule rule_CMP403{
    .code = "CMP403",
    .name = "gift-for-clinicians",
    .level = Level::warning,
    .what =
        "Copy that reaches clinicians offers no contest with prizes, no draw, no giveaway and no merchandise. What "
        "teaches, or helps patients, is fine.",
    .why = "The codes of the makers forbid gifts and entertainment for clinicians, of whatever value.",
    .source =
        "AdvaMed Code of Ethics, in force 2020-01-01, sections VIII and IX (titles seen); MedTech Europe Code of "
        "Ethical Business Practice",
    .authority = Authority::practice,
    .wording = true,
    .bad = "posts:\n  - id: p1\n    platform: linkedin\n    text: \"Win a tablet: answer one question\"  # <- CMP403\n",
    .good = "posts:\n  - id: p1\n    platform: linkedin\n    text: Free anatomy poster for your clinic\n",
    .check = check,
};

}  // namespace posology::rules
