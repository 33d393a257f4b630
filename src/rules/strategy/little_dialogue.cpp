// STR003: too little dialogue in the plan, or none in the first days of a platform that takes comments.
#include <algorithm>

#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

// A dialogue slot that the planner leaves open is a question still to be written; it counts.
bool talks(const Campaign& campaign, const PlannedPost& post) {
  if (post.counts_as == Pillar::dialogue) return true;
  if (post.written < 0) return false;
  const Post& written = campaign.posts[static_cast<std::size_t>(post.written)];
  return written.interaction && written.interaction->value != Interaction::none;
}

void check_share(const Judge& judge) {
  std::int64_t all = 0, talking = 0;
  for (const PlannedPost& post : judge.plan()->posts) {
    if (!post.placed) continue;
    ++all;
    talking += talks(judge.campaign(), post) ? 1 : 0;
  }
  // Whole posts cannot always meet a share exactly: one post less is no finding.
  const std::int64_t floor = judge.option("share");
  if (all == 0 || (talking + 1) * 100 >= floor * all) return;
  judge.found(judge.campaign().content_mix.place,
              fmt::format("{} of {} planned posts open a dialogue ({}); at least {}% should", talking, all,
                          Ratio::of(talking, all).percent(), floor),
              fmt::format("raise `dialogue` in the content mix to {}%, or give posts an `interaction`", floor));
}

void check_start(const Judge& judge, const PlatformUse& use) {
  const Campaign& campaign = judge.campaign();
  if (!use.comments || use.comments->value == Comments::off) return;
  std::optional<Date> first;
  bool talking = false;
  const auto days = static_cast<int>(judge.option("days"));
  for (const PlannedPost& post : judge.plan()->posts) {
    if (!post.placed || post.platform != use.platform) continue;
    if (!first) first = post.at.date;
    talking = talking || (post.at.date < *first + days && talks(campaign, post));
  }
  if (!first || talking) return;
  judge.found(use.comments->place,
              fmt::format("comments on '{}' are {}, but no post asks anything in its first {} days", use.id.value,
                          word(use.comments->value), days),
              fmt::format("write a question for '{}' before {}", use.id.value, (*first + days).iso()));
}

void check(const Judge& judge) {
  check_share(judge);
  for (const PlatformUse& use : judge.campaign().platforms) check_start(judge, use);
}

constexpr Option options[] = {{"share", 15, "least share of posts that open a dialogue, in percent"},
                              {"days", 14, "days from a platform's first post within which one must ask something"}};

}  // namespace

extern const Rule rule_STR003;
const Rule rule_STR003{
    .code = "STR003",
    .name = "little-dialogue",
    .level = Level::warning,
    .what =
        "At least 15% of the planned posts open a dialogue, and every platform that takes comments asks something in "
        "its first 14 days.",
    .why =
        "Makers must begin the dialogue themselves; a channel that only broadcasts is not answered. What may be asked "
        "is limited: "
        "a question that draws answers about uses outside the label is solicited.",
    .source = "BVMed, social media guidance, 2013; both numbers are our default",
    .authority = Authority::practice,
    .needs_plan = true,
    .options = options,
    .bad = "content_mix: {educational: 80%, product: 20%}  # <- STR003\n",
    .good = "content_mix: {educational: 66%, product: 19%, dialogue: 15%}\n",
    .check = check,
};

}  // namespace posology::rules
