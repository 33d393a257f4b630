// PLT008: a paid post about a device, and nobody has checked the network's policy.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/platform.h"
#include "rules/copy/copy_of.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

void check_post(const Judge& judge, const Post& post) {
  const Campaign& campaign = judge.campaign();
  const auto products = products_of(campaign, post);
  if (!post.paid || products.empty()) return;
  const Platform* platform = find_platform(post.platform_id);
  const std::string name(platform != nullptr ? platform->name : std::string_view(post.platform_id));
  const bool closed = post.platform_id == "x";  // prohibits what it does not list for the country
  if (!value_or(post.paid->platform_ack, false)) {
    judge
        .found(
            post.paid->place,
            fmt::format("'{}' is a paid post about '{}', and nobody has checked it against the advertising policy of "
                        "{}{}",
                        post.id->text, products.front()->id->text, name,
                        closed ? ", which prohibits health products in every country that it does not list" : ""),
            "read the policy for each country, and write `platform_ack: true, ack_date: ...`")
        .level = closed ? Level::error : Level::warning;
    return;
  }
  if (!post.paid->ack_date) {
    judge.found(post.paid->platform_ack->place,
                fmt::format("the advertising policy of {} was checked for '{}' on no day that is written down", name,
                            post.id->text),
                "add `ack_date:`");
    return;
  }
  const std::int64_t age = day_of(campaign, post) - post.paid->ack_date->value;
  if (age > judge.option("days"))
    judge.found(post.paid->ack_date->place,
                fmt::format("the advertising policy of {} was checked {} days before '{}'; policies change", name, age,
                            post.id->text),
                fmt::format("check it again at most {} days before", judge.option("days")));
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) check_post(judge, post);
}

constexpr Option options[] = {{"days", 365, "age of the check on the day of the post, in days, at most"}};

}  // namespace

extern const Rule rule_PLT008;
const Rule rule_PLT008{
    .code = "PLT008",
    .name = "ad-policy-unread",
    .level = Level::warning,
    .what =
        "A paid post that names a product says that, and when, its network's advertising policy was checked for its "
        "countries (warning; on X an error), not more than a year before. Which countries X lists for devices is not "
        "held here: the entry for the United States could not be confirmed.",
    .why =
        "X prohibits the promotion of regulated medical devices where it does not list the country; LinkedIn may "
        "restrict any health matter; Meta restricts several kinds.",
    .source =
        "X, healthcare advertising policy (business.x.com, 2024); Meta, health and wellness standards; LinkedIn, "
        "health advertising guidelines (seen in mirrors)",
    .authority = Authority::practice,
    .options = options,
    .bad =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: flow\n    risk: r\n    text: t\n    paid: {budget: "
        "300 "
        "USD}  # <- PLT008\n",
    .good =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: flow\n    risk: r\n    text: t\n    paid: {budget: "
        "300 "
        "USD, platform_ack: true, ack_date: 2027-01-02}\n",
    .check = check,
};

}  // namespace posology::rules
