// CAD004: a post that appears when nobody watches the comments.
#include <algorithm>

#include <fmt/format.h>

#include "model/zone.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

constexpr std::int32_t day_minutes = 24 * 60;

const PlatformUse* with_comments(const Campaign& campaign, const PlannedPost& post) {
  const PlatformUse* use = campaign.platform(post.platform);
  return use != nullptr && use->comments && use->comments->value != Comments::off ? use : nullptr;
}

// Moderation hours are on the campaign's clock, whatever clock the post is written in. "22:00-06:00" runs over
// midnight, and its morning belongs to the day before.
bool watched(const OpenHours& hours, const LocalTime& at) {
  const auto on = [&](Weekday day) { return std::find(hours.days.begin(), hours.days.end(), day) != hours.days.end(); };
  const std::int32_t now = at.time.minutes, from = hours.from.minutes, to = hours.to.minutes;
  const Weekday today = at.date.weekday(), yesterday = (at.date - 1).weekday();
  if (from < to) return on(today) && from <= now && now < to;
  return (on(today) && now >= from) || (on(yesterday) && now < to);
}

// From the minute of publishing to the end of the window, by quarters of an hour.
bool watched_all_along(const OpenHours& hours, LocalTime at, std::int64_t window) {
  for (std::int64_t passed = 0; passed < window; passed += 15) {
    if (!watched(hours, at)) return false;
    at.time.minutes += 15;
    if (at.time.minutes >= day_minutes) {
      at.time.minutes -= day_minutes;
      ++at.date;
    }
  }
  return true;
}

void tell(const Judge& judge, const PlannedPost& post, const LocalTime& at, int more) {
  const Campaign& campaign = judge.campaign();
  const bool written = post.written >= 0 && campaign.posts[static_cast<std::size_t>(post.written)].at;
  const Place place =
      written ? campaign.posts[static_cast<std::size_t>(post.written)].at->place : campaign.moderation->hours->place;
  const std::string others = more > 0 ? fmt::format(", and {} more posts on '{}'", more, post.platform) : "";
  judge.found(place,
              fmt::format("'{}' runs on {} {}{}, when nobody watches the comments for {} hours", post.id,
                          word(at.date.weekday()), at.text(), others, judge.option("hours")),
              written ? "run it earlier, or add these hours to `moderation: {hours}`"
                      : "give the platform `days` and `times` inside the hours, or add hours");
}

// A post with a written hour is said by itself, the others of a platform together.
void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  if (!campaign.moderation || !campaign.moderation->hours) return;
  std::map<std::string, std::pair<const PlannedPost*, int>> open;
  for (const PlannedPost& post : judge.plan()->posts) {
    if (!post.placed || with_comments(campaign, post) == nullptr) continue;
    const LocalTime at = wall_time(post.utc_minutes, campaign.zone());
    if (watched_all_along(campaign.moderation->hours->value, at, judge.option("hours") * 60)) continue;
    if (post.fixed)
      tell(judge, post, at, 0);
    else if (const auto [entry, first] = open.try_emplace(post.platform, &post, 0); !first)
      ++entry->second.second;
  }
  for (const auto& [platform, found] : open)
    tell(judge, *found.first, wall_time(found.first->utc_minutes, campaign.zone()), found.second);
}

constexpr Option options[] = {{"hours", 2, "hours after publishing in which somebody watches"}};

}  // namespace

extern const Rule rule_CAD004;
const Rule rule_CAD004{
    .code = "CAD004",
    .name = "unmoderated-hours",
    .level = Level::warning,
    .what =
        "Where comments are on and moderation has hours (on the campaign's clock), the two hours after each post of "
        "the "
        "plan lie inside them.",
    .why =
        "Answers, complaints and reports of harm come right after publishing, and the clock of reporting starts then.",
    .source =
        "Wilder Marketing Chat, Why Social Media is Important for the MedTech Industry, 2013-11-15; 21 CFR 803.50 "
        "(information from any source); the two hours are our default",
    .authority = Authority::our_default,
    .needs_plan = true,
    .options = options,
    .bad =
        "platforms:\n  linkedin: {purpose: education, cadence: 1/week, comments: open, times: [\"10:00\"]}\n"
        "moderation: {hours: Mon-Fri 08:00-18:00}\n"
        "posts:\n  - {id: p1, platform: linkedin, at: 2027-01-15 19:30, text: t}  # <- CAD004\n",
    .good =
        "platforms:\n  linkedin: {purpose: education, cadence: 1/week, comments: open, times: [\"10:00\"]}\n"
        "moderation: {hours: Mon-Fri 08:00-18:00}\n"
        "posts:\n  - {id: p1, platform: linkedin, at: 2027-01-15 10:00, text: t}\n",
    .check = check,
};

}  // namespace posology::rules
