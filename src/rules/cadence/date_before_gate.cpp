// CAD005: a written time before the gate, the event or the post that the post waits for.
#include <fmt/format.h>

#include "knowledge/event_days.h"
#include "model/zone.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

std::int64_t minute_of(const Campaign& campaign, const Post& post) {
  return resolve(post.at->value, post.time_zone ? post.time_zone->value : campaign.zone()).utc_minutes;
}

void found(const Judge& judge, const Post& post, const std::string& before, std::string mend, Place waited_for) {
  Finding& finding = judge.found(
      post.at->place, fmt::format("'{}' is to run on {}, before {}", post.id->text, post.at->value.text(), before),
      std::move(mend));
  finding.notes.push_back({"what it waits for stands here", waited_for});
}

void check_event(const Judge& judge, const Post& post, const Event& event) {
  const auto days = event_days(event, judge.campaign().run());
  if (!days || post.at->value.date >= days->first) return;
  const bool gate = value_or(event.gate, false);
  found(judge, post, fmt::format("the {} '{}' ({})", gate ? "gate" : "event", event.id->text, days->first.iso()),
        fmt::format("move it to {} or later", days->first.iso()), event.on ? event.on->place : event.place);
}

// Where neither has a written time, the planner keeps the order.
void check_post(const Judge& judge, const Post& post, const Post& first, bool cut_from) {
  if (!first.at || minute_of(judge.campaign(), post) > minute_of(judge.campaign(), first)) return;
  found(judge, post,
        fmt::format("'{}' ({}), which it {}", first.id->text, first.at->value.text(),
                    cut_from ? "is cut from" : "comes after"),
        fmt::format("move it behind {}", first.at->value.text()), first.at->place);
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const Post& post : campaign.posts) {
    if (!post.at) continue;
    for (const auto& after : post.after) {
      const Event* event = campaign.event(after->text);
      const Post* first = event == nullptr ? campaign.post(after->text) : nullptr;
      if (event != nullptr) check_event(judge, post, *event);
      if (first != nullptr) check_post(judge, post, *first, false);
    }
    const Post* whole = post.derived_from ? campaign.post(post.derived_from->value.text) : nullptr;
    if (whole != nullptr) check_post(judge, post, *whole, true);
  }
}

}  // namespace

extern const Rule rule_CAD005;
const Rule rule_CAD005{
    .code = "CAD005",
    .name = "date-before-gate",
    .level = Level::error,
    .what =
        "A written time lies behind everything that the post waits for: the gates, events and posts of its `after`, "
        "and the post that it is cut from. On the day of the event itself it may run.",
    .why =
        "A launch post before the clearance promotes a device that may not be sold yet, and a fixed time is never "
        "moved by the planner.",
    .source = "our default",
    .authority = Authority::our_default,
    .bad =
        "events:\n  - {id: cleared, on: 2027-02-01, gate: true}\n"
        "posts:\n  - {id: launch, platform: linkedin, at: 2027-01-25 09:00, after: cleared, text: t}  # <- CAD005\n",
    .good =
        "events:\n  - {id: cleared, on: 2027-02-01, gate: true}\n"
        "posts:\n  - {id: launch, platform: linkedin, at: 2027-02-01 09:00, after: cleared, text: t}\n",
    .check = check,
};

}  // namespace posology::rules
