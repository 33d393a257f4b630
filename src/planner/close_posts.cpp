#include "planner/close_posts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

#include "knowledge/platform.h"
#include "planner/day_words.h"
#include "planner/publishing_days.h"

namespace posology::planner {
namespace {

using Fixed = std::vector<const PlannedPost*>;  ///< of one platform, in the order of time

Fixed fixed_on(const Plan& plan, const PlatformUse& use) {
  Fixed posts;
  for (const PlannedPost& post : plan.posts) {
    if (post.placed && post.fixed && post.written >= 0 && post.platform == use.platform) posts.push_back(&post);
  }
  std::stable_sort(posts.begin(), posts.end(), [](auto* a, auto* b) { return a->utc_minutes < b->utc_minutes; });
  return posts;
}

// A night in which the clock is put forward is an hour shorter: the gap is one
// of the clock, or one of the world.
std::int64_t apart(const PlannedPost& a, const PlannedPost& b) {
  const auto on_the_clock = [](const PlannedPost& p) { return p.utc_minutes + p.offset_minutes; };
  return std::max(std::abs(b.utc_minutes - a.utc_minutes), std::abs(on_the_clock(b) - on_the_clock(a)));
}

bool published(const PlannedPost& post) { return post.status == PostStatus::published; }

/// A change of one written time.
struct Move {
  const PlannedPost* post = nullptr;
  Candidate to;
  [[nodiscard]] std::int64_t far() const { return std::abs(to.utc_minutes - post->utc_minutes); }
};

bool may_run(const Campaign& campaign, const PlannedPost& post, const Candidate& at) {
  const Post& written = campaign.posts[static_cast<std::size_t>(post.written)];
  return !written.window || written.window->value.holds(at.at.date);
}

// The nearest place of the platform at which the post keeps the gap to all
// others that are fixed there.
std::optional<Move> nearest(const Campaign& campaign, const PlannedPost& post, const Fixed& fixed,
                            const std::vector<Candidate>& places, std::int64_t gap) {
  std::optional<Move> best;
  for (const Candidate& place : places) {
    const Move move{&post, place};
    if (!may_run(campaign, post, place) || (best && move.far() >= best->far())) continue;
    const bool keeps = std::all_of(fixed.begin(), fixed.end(), [&](const PlannedPost* other) {
      return other == &post || std::abs(place.utc_minutes - other->utc_minutes) >= gap;
    });
    if (keeps) best = move;
  }
  return best;
}

std::string mend(const Campaign& campaign, const PlannedPost& a, const PlannedPost& b, const Fixed& fixed,
                 const std::vector<Candidate>& places, std::int64_t gap) {
  std::optional<Move> best;
  // Of moves as far as each other, that of the later post.
  for (const PlannedPost* post : {&b, &a}) {
    if (published(*post)) continue;
    const std::optional<Move> move = nearest(campaign, *post, fixed, places, gap);
    if (move && (!best || move->far() < best->far())) best = move;
  }
  if (!best) return {};
  return fmt::format("posts.{}.at: {} instead of {}", best->post->id, best->to.at.text(), best->post->at.text());
}

const Place& written_at(const Campaign& campaign, const PlannedPost& post) {
  return campaign.posts[static_cast<std::size_t>(post.written)].at->place;
}

std::string moment(const PlannedPost& post) {
  return fmt::format("{} {}", day_in_words(post.at.date), post.at.time.text());
}

std::string message(const PlatformUse& use, const PlannedPost& a, const PlannedPost& b, std::int64_t gap) {
  const Platform* facts = find_platform(use.platform);
  const std::string_view name = facts == nullptr ? std::string_view(use.platform) : facts->name;
  const std::string asked = fmt::format("{} asks for {} between two posts", name,
                                        use.min_gap ? use.min_gap->value.text() : Effort{gap}.text());
  if (a.utc_minutes == b.utc_minutes)
    return fmt::format("'{}' and '{}' are both fixed on {}; {}", a.id, b.id, moment(b), asked);
  return fmt::format("'{}' and '{}' are fixed on {} and {}, {} apart; {}", a.id, b.id, moment(a), moment(b),
                     Effort{apart(a, b)}.text(), asked);
}

}  // namespace

void add_close_posts(const Campaign& campaign, Plan& plan) {
  for (const PlatformUse& use : campaign.platforms) {
    const Fixed fixed = fixed_on(plan, use);
    const std::int64_t gap = std::max<std::int64_t>(least_gap_minutes(use), 1);
    std::vector<Candidate> places;
    for (std::size_t i = 1; i < fixed.size(); ++i) {
      const PlannedPost& a = *fixed[i - 1];
      const PlannedPost& b = *fixed[i];
      const bool close = apart(a, b) < (use.min_gap ? gap : 1);
      if (!close || (published(a) && published(b))) continue;
      if (places.empty()) places = PublishingDays(campaign, use).candidates(campaign.start.value, campaign.end.value);
      plan.unmet.push_back({UnmetKind::gap_short, Grade::proved, b.id, message(use, a, b, gap),
                            mend(campaign, a, b, fixed, places, gap), written_at(campaign, b),
                            written_at(campaign, a)});
    }
  }
}

}  // namespace posology::planner
