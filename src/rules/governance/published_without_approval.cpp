// GOV001: a post that goes out without a sound approval.
#include <algorithm>

#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

bool works_on(const Campaign& campaign, Weekday day) {
  const auto& days = campaign.calendar.working_days;
  if (!days.written()) return day < Weekday::sat;
  return std::any_of(days.begin(), days.end(), [&](const auto& d) { return d.value == day; });
}

// Working weekdays between approval and publishing; holidays make it stricter than needed, so they count.
int business_days(const Campaign& campaign, Date from, Date to) {
  int days = 0;
  for (Date d = from; d < to; ++d) days += works_on(campaign, d.weekday()) ? 1 : 0;
  return days;
}

std::optional<Date> run_day(const Judge& judge, const Post& post) {
  for (const PlannedPost& p : judge.plan()->posts) {
    if (p.id == post.id->text && p.placed) return p.at.date;
  }
  return post.at ? std::optional<Date>(post.at->value.date) : std::nullopt;
}

void check_approved(const Judge& judge, const Post& post) {
  const std::string& id = post.id->text;
  const std::string_view status = word(post.status->value);
  if (!post.reviewed || !post.reviewed->on || !post.reviewed->by) {
    judge.found(post.status->place, fmt::format("'{}' is {}, but nobody's approval is written down", id, status),
                "add `reviewed: {author, by, role, on}`");
    return;
  }
  const Reviewed& review = *post.reviewed;
  if (review.author && review.author->value.text == review.by->value.text) {
    judge.found(review.by->place, fmt::format("'{}' is approved by its own author, '{}'", id, review.by->value.text),
                "have another person approve it");
  }
  const bool sensitive = post.product || !post.claims.empty();
  if (sensitive && !(review.role && (review.role->value == Role::regulatory_reviewer ||
                                     review.role->value == Role::medical_reviewer))) {
    judge.found(review.role ? review.role->place : review.place,
                fmt::format("'{}' speaks of a product, but its approval is neither regulatory nor medical", id),
                "have a regulatory or medical reviewer approve it, and write the `role`");
  }
  const auto day = run_day(judge, post);
  if (day && business_days(judge.campaign(), review.on->value, *day) < judge.option("days")) {
    judge.found(review.on->place,
                fmt::format("'{}' is approved on {} and runs on {}; {} business days must lie between", id,
                            review.on->value.iso(), day->iso(), judge.option("days")),
                "approve it earlier, or run it later");
  }
  if (review.text_hash && review.text_hash->value != text_hash(post)) {
    judge.found(review.text_hash->place,
                fmt::format("'{}' was changed after its approval: its text is {} now", id, text_hash(post)),
                "have it approved again, or undo the change");
  }
}

// A draft whose last safe day for review has passed is as good as unapproved; the whole plan knows that day.
void check_draft(const Judge& judge, const Post& post) {
  for (const PlannedPost& p : judge.plan()->posts) {
    if (p.id != post.id->text || !p.placed || !p.submit_by || *p.submit_by >= judge.plan()->as_of) continue;
    judge.found(post.status ? post.status->place : post.place,
                fmt::format("'{}' is not approved, and its last safe day to enter review was {}", post.id->text,
                            p.submit_by->iso()),
                p.earliest_publish
                    ? fmt::format("run it on {} or later, or shorten the review", p.earliest_publish->iso())
                    : "run it later, or shorten the review");
  }
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    const PostStatus status = value_or(post.status, PostStatus::idea);
    if (status >= PostStatus::approved) check_approved(judge, post);
    if (status == PostStatus::draft) check_draft(judge, post);
  }
}

// The last safe day of a draft is that of its booked review.
Ratio calm_load(const Judge& judge) {
  const auto& posts = judge.campaign().posts;
  const bool any = std::any_of(posts.begin(), posts.end(), [](const Post& post) {
    return value_or(post.status, PostStatus::idea) == PostStatus::draft;
  });
  return any ? Ratio{} : any_load;
}

constexpr Option options[] = {{"days", 2, "least business days between approval and publishing"}};

}  // namespace

extern const Rule rule_GOV001;
const Rule rule_GOV001{
    .code = "GOV001",
    .name = "published-without-approval",
    .level = Level::error,
    .what =
        "Approved, scheduled and published posts carry an approval by somebody else than their author, in time, by the "
        "right role, of the very text. "
        "Drafts have not missed their last day for review.",
    .why = "Editing after approval is the classic leak.",
    .source = "our default",
    .authority = Authority::our_default,
    .needs_plan = true,
    .calm_load = calm_load,
    .options = options,
    .bad =
        "posts:\n  - id: out\n    platform: linkedin\n    at: 2027-01-20 09:30\n    text: hello\n    status: scheduled "
        " # <- GOV001\n",
    .good =
        "team:\n  - {id: ana, roles: [writer]}\n  - {id: raj, roles: [regulatory-reviewer]}\n"
        "posts:\n  - id: out\n    platform: linkedin\n    at: 2027-01-20 09:30\n    text: hello\n    status: "
        "scheduled\n"
        "    reviewed: {author: ana, by: raj, role: regulatory, on: 2027-01-05}\n",
    .check = check,
};

}  // namespace posology::rules
