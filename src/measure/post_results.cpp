#include "measure/post_results.h"

#include <algorithm>
#include <array>
#include <map>

#include "measure/due.h"
#include "measure/metrics.h"

namespace posology::measure {
namespace {

// Bands of the clock in the zone of the post: how feeds are read differs between them more than within them.
struct Band {
  std::int32_t until;  ///< minutes since midnight
  std::string_view name;
};
constexpr std::array<Band, 6> bands = {{{6 * 60, "00:00-05:59"},
                                        {9 * 60, "06:00-08:59"},
                                        {12 * 60, "09:00-11:59"},
                                        {15 * 60, "12:00-14:59"},
                                        {18 * 60, "15:00-17:59"},
                                        {24 * 60, "18:00-23:59"}}};

Level band_of(TimeOfDay time) {
  std::size_t at = 0;
  while (at + 1 < bands.size() && time.minutes >= bands[at].until) ++at;
  return {at, std::string(bands[at].name)};
}

template <class List, class Name>
std::size_t place_in(const List& list, Name name, const std::string& wanted) {
  std::size_t at = 0;
  while (at < list.size() && name(list[at]) != wanted) ++at;
  return at;
}

struct Gathered {
  std::int64_t sum = 0, newest = 0;
  std::optional<Date> on;
};

}  // namespace

PostResults results_of_posts(const Campaign& campaign, const Plan& plan, std::size_t metric,
                             const std::vector<Reading>& readings, Date as_of) {
  std::map<std::size_t, Gathered> posts;
  for (const Reading& reading : readings) {
    if (!of_a_post(reading, metric, as_of)) continue;
    Gathered& gathered = posts[static_cast<std::size_t>(reading.post)];
    gathered.sum += reading.value.thousandths;
    if (gathered.on && reading.date < *gathered.on) continue;
    gathered.newest = reading.value.thousandths;
    gathered.on = reading.date;
  }
  const Metric& measured = metrics_of(campaign)[metric];
  const bool percent = in_percent(measured);
  PostResults made;
  for (const auto& [post, gathered] : posts) {
    const PlannedPost& planned = plan.posts[post];
    if (!planned.placed) continue;
    if (as_of.days() - planned.at.date.days() < days_until_compared) {
      ++made.young;
    } else {
      made.settled.push_back({post, Measured{percent ? gathered.newest : gathered.sum}});
    }
  }
  return made;
}

Level level_of(const Campaign& campaign, const PlannedPost& post, Factor factor) {
  switch (factor) {
    case Factor::platform:
      return {place_in(
                  campaign.platforms, [](const PlatformUse& use) { return use.platform; }, post.platform),
              post.platform};
    case Factor::pillar:
      return {place_in(
                  campaign.content_mix.shares, [](const MixShare& share) { return share.pillar.value; }, post.pillar),
              post.pillar};
    case Factor::format:
      return {static_cast<std::size_t>(post.format), std::string(word(post.format))};
    case Factor::hours:
      return band_of(post.at.time);
    case Factor::weekday:
      break;
  }
  const Weekday day = post.at.date.weekday();
  return {static_cast<std::size_t>(day), std::string(word(day))};
}

}  // namespace posology::measure
