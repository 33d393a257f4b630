#include "money/follower_hours.h"

#include <algorithm>

#include "knowledge/community.h"
#include "model/ratio.h"

namespace posology {
namespace {

// More than any account and any rate has: sums of the largest still are money.
constexpr std::int64_t most_followers = 1'000'000'000;
constexpr std::int64_t most_rate = 100'000'000;

std::int64_t rate_of_community_manager(const Campaign& campaign) {
  for (const Person& person : campaign.team) {
    if (!person.has(Role::community_manager)) continue;
    return person.rate ? std::clamp<std::int64_t>(person.rate->value.minor, 0, most_rate) : 0;
  }
  return 0;
}

std::int64_t minutes_in(const PlatformUse& use, DateRange part, Month month) {
  const std::int64_t whole = DateRange{month.first(), month.last()}.days();
  const Ratio per_follower = Ratio::of(messages_per_thousand(use.platform).value * minutes_per_message().value, 1000) *
                             health_care_part().value * Ratio::of(part.days(), whole);
  return per_follower.times(std::clamp<std::int64_t>(use.followers->value, 0, most_followers));
}

}  // namespace

std::vector<FollowerHours> follower_hours(const Campaign& campaign) {
  std::vector<FollowerHours> list;
  const Money rate{rate_of_community_manager(campaign)};
  for (const PlatformUse& use : campaign.platforms) {
    if (!use.followers || (use.comments && use.comments->value == Comments::off)) continue;
    FollowerHours hours{use.platform, 0, {}};
    const Month last = Month::of(campaign.end.value);
    for (Month month = Month::of(campaign.start.value); month <= last; month = month.next()) {
      hours.minutes += minutes_in(
          use, {std::max(month.first(), campaign.start.value), std::min(month.last(), campaign.end.value)}, month);
    }
    hours.cost = portion(rate, Ratio::of(hours.minutes, 60));
    if (hours.minutes > 0) list.push_back(std::move(hours));
  }
  return list;
}

}  // namespace posology
