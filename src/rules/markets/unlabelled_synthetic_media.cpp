// CMP505: pictures, films and sounds that a machine made, and that do not say so.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/lay_advertising.h"
#include "rules/copy/copy_of.h"
#include "rules/copy/lay_reach.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

bool is_true(const Opt<bool>& key) { return key && key->value; }

bool labelled(const Media& media) {
  return media.ai_label && media.ai_label->value.find_first_not_of(" \t\n") != std::string::npos;
}

bool in_union(const Campaign& campaign, const Post& post) {
  const auto codes = countries_of(campaign, post);
  return std::any_of(codes.begin(), codes.end(), [](const std::string& c) { return in_european_union(c); });
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const Post& post : campaign.posts) {
    const bool law = in_union(campaign, post) && judge.holds_on(day_of(campaign, post));
    for (const Media& media : post.media) {
      if (!is_true(media.ai_generated) || is_true(media.decorative) || labelled(media)) continue;
      judge
          .found(media.ai_generated->place,
                 fmt::format("the {} of '{}' was made by a machine and does not say so", word(media.type.value),
                             post.id->text),
                 "show the words on it, and write them here: `ai_label: AI-generated image`")
          .level = law ? Level::error : Level::warning;
    }
  }
}

}  // namespace

extern const Rule rule_CMP505;
const Rule rule_CMP505{
    .code = "CMP505",
    .name = "unlabelled-synthetic-media",
    .level = Level::error,
    .what =
        "What a machine made carries a visible `ai_label`: an error in the European Union from 2026-08-02 on, a "
        "warning "
        "elsewhere and before. Decoration is free.",
    .why =
        "Realistic people, places and events must be disclosed as artificial; the delay of 2026 did not move this "
        "duty.",
    .source = "Regulation (EU) 2024/1689 art. 50(4), from 2026-08-02 (reported); elsewhere good practice",
    .authority = Authority::law,
    .since = "2026-08-02",
    .bad =
        "campaign: {name: Example, start: 2027-01-11, end: 2027-04-02, time_zone: Europe/Berlin, countries: [DE]}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    text: The ward of tomorrow\n    media:\n      - {type: image, "
        "alt: A ward, ai_generated: true, people: [{kind: model}]}  # <- CMP505\n",
    .good =
        "campaign: {name: Example, start: 2027-01-11, end: 2027-04-02, time_zone: Europe/Berlin, countries: [DE]}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    text: The ward of tomorrow\n    media:\n      - {type: image, "
        "alt: A ward, ai_generated: true, ai_label: AI-generated image}\n",
    .check = check,
};

}  // namespace posology::rules
