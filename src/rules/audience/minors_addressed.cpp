// AUD004: advertising that reaches people under eighteen.
#include <algorithm>

#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

constexpr std::int64_t of_age = 18;

void check_paid(const Judge& judge, const Post& post) {
  if (!post.paid || !post.paid->min_age || post.paid->min_age->value >= of_age) return;
  judge.found(post.paid->min_age->place,
              fmt::format("'{}' is paid to reach people from {} years on", post.id->text, post.paid->min_age->value),
              "write `min_age: 18` or more");
}

// Each segment is said once, as an error where a paid post reaches it.
void check_segment(const Judge& judge, const Segment& segment) {
  const Campaign& campaign = judge.campaign();
  if (!segment.min_age || segment.min_age->value >= of_age) return;
  const bool paid = std::any_of(campaign.posts.begin(), campaign.posts.end(), [&](const Post& post) {
    const auto reached = campaign.segments_of(post);
    return post.paid && std::find(reached.begin(), reached.end(), &segment) != reached.end();
  });
  judge
      .found(segment.min_age->place,
             fmt::format("segment '{}' begins at {} years{}", segment.id->text, segment.min_age->value,
                         paid ? ", and paid posts reach it" : ""),
             "write `min_age: 18`, and address parents instead of children")
      .level = paid ? Level::error : Level::warning;
}

void check(const Judge& judge) {
  for (const Segment& segment : judge.campaign().audience) check_segment(judge, segment);
  for (const Post& post : judge.campaign().posts) check_paid(judge, post);
}

}  // namespace

extern const Rule rule_AUD004;
const Rule rule_AUD004{
    .code = "AUD004",
    .name = "minors-addressed",
    .level = Level::error,
    .what =
        "No segment begins below 18 years (warning; error where a paid post reaches it), and no paid post is set to "
        "people below 18 (error). Caregivers of children are of age and fine.",
    .why =
        "Advertising devices to children was barred in every country of one panel, and networks set 18 for several "
        "kinds of health advertising.",
    .source =
        "Taylor Wessing, panel on the advertising of devices in Europe; LinkedIn and Meta advertising policies (second "
        "hand, 2025)",
    .authority = Authority::practice,
    .bad =
        "posts:\n  - id: p1\n    platform: linkedin\n    text: t\n    paid: {budget: 50 USD, min_age: 13}  # <- "
        "AUD004\n",
    .good = "posts:\n  - id: p1\n    platform: linkedin\n    text: t\n    paid: {budget: 50 USD, min_age: 25}\n",
    .check = check,
};

}  // namespace posology::rules
