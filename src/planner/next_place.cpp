#include "planner/next_place.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>

#include "planner/publishing_days.h"
#include "planner/waits.h"

namespace posology::planner {
namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

/// Minutes between which a post may stand for what it comes after, and for what comes after it.
struct Between {
  std::int64_t after = std::numeric_limits<std::int64_t>::min(), before = never;
};

// Only of posts that have such ties.
std::map<std::string, Between> ties_of(const Campaign& campaign, const Plan& plan) {
  std::map<std::string, const PlannedPost*> written;
  for (const PlannedPost& post : plan.posts) {
    if (post.written >= 0) written[post.id] = &post;
  }
  std::map<std::string, Between> ties;
  for (const auto& [id, post] : written) {
    for (const Wait& wait : waits_of(campaign.posts[static_cast<std::size_t>(post->written)])) {
      const std::string on(wait.id);
      const auto other = written.find(on);
      if (other != written.end() && other->second->placed) {
        ties[id].after = std::max(ties[id].after, other->second->utc_minutes);
        if (post->placed) ties[on].before = std::min(ties[on].before, post->utc_minutes);
      } else if (const Event* event = campaign.event(on)) {
        const auto days = event_days(campaign, *event);
        if (days) ties[id].after = std::max(ties[id].after, std::int64_t{days->first.days()} * 1440 - 1);
      }
    }
  }
  return ties;
}

/// A post with its neighbours on the platform; a missing one is far away.
struct Spot {
  const PlannedPost* post = nullptr;
  std::optional<std::int64_t> before, after;
  std::int64_t least = 0, ideal = 0;
};

std::int64_t off_ideal(std::optional<std::int64_t> from, std::optional<std::int64_t> to, std::int64_t ideal) {
  if (!from || !to) return 0;
  const std::int64_t quarters = (*to - *from - ideal) / 15;
  return quarters * quarters;
}

bool makeable(const PlannedPost& post, Date date) {
  if (date >= post.at.date || post.tasks.empty() || !post.frozen_from) return date >= post.at.date;
  Date last = post.tasks.front().last;
  for (const PlannedTask& task : post.tasks) last = std::max(last, task.last);
  return last < *post.frozen_from - (post.at.date - date);
}

bool allowed(const Campaign& campaign, const Spot& spot, const Between& tie, const Candidate& c) {
  if (c.utc_minutes == spot.post->utc_minutes || !makeable(*spot.post, c.at.date)) return false;
  if (spot.before && c.utc_minutes - *spot.before < std::max<std::int64_t>(spot.least, 1)) return false;
  if (spot.after && *spot.after - c.utc_minutes < std::max<std::int64_t>(spot.least, 1)) return false;
  if (spot.post->written < 0) return true;
  const Post& written = campaign.posts[static_cast<std::size_t>(spot.post->written)];
  return (!written.window || written.window->value.holds(c.at.date)) && c.utc_minutes > tie.after &&
         c.utc_minutes < tie.before;
}

std::string gaps_in_words(const Spot& spot, std::int64_t at) {
  const auto hours = [](std::int64_t minutes) { return (minutes + 30) / 60; };
  if (spot.before && spot.after) return fmt::format("{} h and {} h", hours(at - *spot.before), hours(*spot.after - at));
  if (spot.before) return fmt::format("{} h", hours(at - *spot.before));
  return spot.after ? fmt::format("{} h", hours(*spot.after - at)) : std::string();
}

std::string price_in_words(const Spot& spot, const Candidate& c) {
  const std::string then = gaps_in_words(spot, c.utc_minutes), now = gaps_in_words(spot, spot.post->utc_minutes);
  std::string price = then.empty() ? "the only post of its platform" : fmt::format("gaps of {}, now {}", then, now);
  if (c.wish > 0) price += "; no preferred day and hour";
  return price;
}

std::optional<NextPlace> next_place(const Campaign& campaign, const Spot& spot, const Between& tie,
                                    const std::vector<Candidate>& candidates) {
  const std::int64_t from = spot.before.value_or(candidates.front().utc_minutes - 1);
  const std::int64_t to = spot.after.value_or(never);
  auto c = std::lower_bound(candidates.begin(), candidates.end(), from,
                            [](const Candidate& a, std::int64_t minute) { return a.utc_minutes < minute; });
  const Candidate* best = nullptr;
  std::int64_t best_price = never;
  for (; c != candidates.end() && c->utc_minutes < to; ++c) {
    // Without a post after it, a place further off than one usual gap is no neighbour of this one.
    if (!spot.after && c->utc_minutes > spot.post->utc_minutes + spot.ideal) break;
    if (!allowed(campaign, spot, tie, *c)) continue;
    const std::int64_t price = off_ideal(spot.before, c->utc_minutes, spot.ideal) +
                               off_ideal(c->utc_minutes, spot.after, spot.ideal) + c->wish - c->pull;
    if (price >= best_price) continue;
    best = &*c;
    best_price = price;
  }
  if (best == nullptr) return std::nullopt;
  return NextPlace{best->at, best->offset_minutes, price_in_words(spot, *best)};
}

}  // namespace

void find_next_places(const Campaign& campaign, Plan& plan) {
  const std::map<std::string, Between> ties = ties_of(campaign, plan);
  for (const PlatformUse& use : campaign.platforms) {
    std::vector<PlannedPost*> posts;
    for (PlannedPost& post : plan.posts) {
      if (post.placed && post.platform == use.platform) posts.push_back(&post);
    }
    if (posts.empty()) continue;
    const std::vector<Candidate> candidates =
        PublishingDays(campaign, use).candidates(campaign.start.value, campaign.end.value);
    if (candidates.empty()) continue;
    Spot spot;
    spot.least = least_gap_minutes(use);
    spot.ideal = std::int64_t{campaign.run().days()} * 1440 / std::ssize(posts);
    for (std::size_t i = 0; i < posts.size(); ++i) {
      if (posts[i]->fixed) continue;
      spot.post = posts[i];
      spot.before = i > 0 ? std::optional(posts[i - 1]->utc_minutes) : std::nullopt;
      spot.after = i + 1 < posts.size() ? std::optional(posts[i + 1]->utc_minutes) : std::nullopt;
      const auto tie = ties.find(posts[i]->id);
      posts[i]->next_best = next_place(campaign, spot, tie == ties.end() ? Between{} : tie->second, candidates);
    }
  }
}

}  // namespace posology::planner
