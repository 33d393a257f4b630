// CPY006: a risk line or a disclosure that readers see only after a press on "more".
#include <fmt/format.h>

#include "knowledge/published_text.h"
#include "knowledge/text_count.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

bool must_be_seen(const PublishedPart& part) { return part.what == "risk line" || part.what == "disclosure"; }

void check_post(const Judge& judge, const Post& post, const Platform& platform) {
  const PublishedText published = published_text(judge.campaign(), post, platform);
  const Cited& cited = platform.fold->cited;
  for (const PublishedPart& part : published.parts) {
    if (!must_be_seen(part)) continue;
    const std::int64_t end = count_text(platform, published.text.substr(0, part.end)).total;
    if (end <= platform.fold->value) continue;
    Finding& finding = judge.found(
        part.place,
        fmt::format("the {} of '{}' ends at {} {}; {} shows about {} before 'more'", part.what, post.id->text, end,
                    counting_unit_word(platform.unit), platform.name, platform.fold->value),
        part.what == "disclosure" ? "set `placement: start`, or write it into the first words of the text"
                                  : "write it into the first words of the text, or make the text shorter");
    finding.source = fmt::format("{}, {} ({})", cited.source, cited.as_of, certainty_word(cited.certainty));
  }
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    const Platform* const platform = find_platform(post.platform_id);
    if (platform != nullptr && platform->fold) check_post(judge, post, *platform);
  }
}

}  // namespace

extern const Rule rule_CPY006;
const Rule rule_CPY006{
    .code = "CPY006",
    .name = "hidden-by-fold",
    .level = Level::warning,
    .what = "Risk lines and disclosures stand before the place where the platform cuts a text and shows 'more'.",
    .why = "What readers must press for, most never see; a benefit above the fold with its risk below is one-sided.",
    .source = "16 CFR 255.0(f) for disclosures; folds by third parties, see `posology platforms`",
    .authority = Authority::practice,
    .bad =
        "platforms:\n  instagram: {purpose: community}\nposts:\n  - id: p1\n    platform: instagram\n    text: A day "
        "with the team that teaches how to read a flow curve, from the first hands-on case in the morning to the "
        "last question at night.\n    risk: Readings can be false.  # <- CPY006\n",
    .good =
        "platforms:\n  instagram: {purpose: community}\nposts:\n  - id: p1\n    platform: instagram\n    text: A "
        "day with the team. Readings can be false. We teach how to read a flow curve, from the first hands-on case "
        "in the morning to the last question at night.\n    risk: Readings can be false.\n",
    .check = check,
};

}  // namespace posology::rules
