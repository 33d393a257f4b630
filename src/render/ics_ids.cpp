#include "render/ics_ids.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "text/hash.h"

namespace posology::render {
namespace {

// The first day of the week, or of the month, that the platform's cadence counts posts in.
Date first_of_span(const Campaign& campaign, const PlannedPost& post) {
  const PlatformUse* use = campaign.platform(post.platform);
  if (use != nullptr && use->cadence && use->cadence->planned().per == Period::month)
    return Month::of(post.at.date).first();
  return week_first(post.at.date, value_or(campaign.week_start, Weekday::mon));
}

}  // namespace

EventIds::EventIds(const Outcome& outcome) : outcome_(outcome) {
  std::vector<const PlannedPost*> open;
  for (const PlannedPost& post : outcome.plan->posts) {
    if (post.written < 0 && post.placed) open.push_back(&post);
  }
  std::stable_sort(open.begin(), open.end(),
                   [](const PlannedPost* a, const PlannedPost* b) { return a->utc_minutes < b->utc_minutes; });
  std::map<std::string, int> numbers;
  for (const PlannedPost* post : open) {
    const std::string span = fmt::format("{}\n{}", post->platform, first_of_span(*outcome.campaign, *post).iso());
    slots_.emplace(post->id, fmt::format("{}\n{}", span, ++numbers[span]));
  }
}

std::string EventIds::of(std::string_view kind, const PlannedPost& post) const {
  const auto slot = slots_.find(post.id);
  if (slot == slots_.end()) return of(kind, post.id);
  return of(fmt::format("{} of a slot", kind), slot->second);
}

// The form of a version-5 UUID (RFC 4122), over SHA-256.
std::string EventIds::of(std::string_view kind, std::string_view key) const {
  std::string hex = sha256_hex(fmt::format("{}\n{}\n{}", outcome_.campaign->name.value, kind, key)).substr(0, 32);
  hex[12] = '5';
  hex[16] = "89ab"[(hex[16] >= 'a' ? hex[16] - 'a' + 10 : hex[16] - '0') % 4];
  return fmt::format("{}-{}-{}-{}-{}", hex.substr(0, 8), hex.substr(8, 4), hex.substr(12, 4), hex.substr(16, 4),
                     hex.substr(20));
}

}  // namespace posology::render
