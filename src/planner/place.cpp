// Stages 1-3 put together: from lanes to planned posts with reasons, and what the cadence could not keep.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "knowledge/platform.h"
#include "planner/close_posts.h"
#include "planner/conflict.h"
#include "planner/day_words.h"
#include "planner/deal.h"
#include "planner/format_deal.h"
#include "planner/held_posts.h"
#include "planner/measure_placement.h"
#include "planner/neighbours.h"
#include "planner/publishing_days.h"
#include "planner/short_span.h"
#include "planner/stages.h"
#include "planner/waits.h"
#include "text/ascii.h"

namespace posology::planner {
namespace {

std::string shown_day(Date day) {
  static constexpr std::string_view days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  return fmt::format("{} {}", days[static_cast<std::size_t>(day.weekday())], day.iso());
}

std::string_view platform_name(const std::string& id) {
  const Platform* facts = find_platform(id);
  return facts == nullptr ? std::string_view(id) : facts->name;
}

// Lower-case letters of the platform's badge: "in-07".
std::string id_stem(const std::string& platform) {
  const Platform* facts = find_platform(platform);
  return ascii::to_lower(facts == nullptr ? platform : std::string(facts->letters));
}

std::string title_of(const Post& post) {
  if (post.headline) return post.headline->value;
  return post.text ? post.text->value.substr(0, post.text->value.find('\n')) : std::string();
}

std::vector<std::string> audience_of(const Campaign& campaign, const Lane& lane, const Post* post) {
  std::vector<std::string> ids;
  for (const Segment* s : post == nullptr ? campaign.segments_of(*lane.use) : campaign.segments_of(*post))
    ids.push_back(s->id->text);
  return ids;
}

void add_reasons(const Campaign& campaign, const Lane& lane, std::size_t s, const PlanLock* lock, PlannedPost& post) {
  const Slot& slot = lane.slots[s];
  if (post.written >= 0) {
    const Post& written = campaign.posts[static_cast<std::size_t>(post.written)];
    const bool by_lock = lock != nullptr && written.at && written.at->place.source == lock->place.source;
    if (by_lock)
      post.reasons.push_back({fmt::format("{}: it stays where the lock has it", word(post.status)), written.at->place});
    if (written.at && !by_lock) post.reasons.push_back({"fixed by its `at`", written.at->place});
    if (!written.at && written.window) {
      post.reasons.push_back(
          {fmt::format("inside its window {}..{}", written.window->value.first.iso(), written.window->value.last.iso()),
           written.window->place});
    }
    for (const Wait& wait : waits_of(written)) {
      const Event* event = campaign.event(wait.id);
      const auto days = event == nullptr ? std::nullopt : event_days(campaign, *event);
      const std::string_view how = wait.cut_from                          ? "after what it is cut from,"
                                   : days && days->holds(slot.at.at.date) ? "on a day of"
                                                                          : "after";
      post.reasons.push_back({fmt::format("{} '{}'", how, wait.id), wait.place});
    }
  }
  if (lane.use->cadence) {
    post.reasons.push_back({fmt::format("{} on {}, gaps as even as the days allow", lane.use->cadence->planned().text(),
                                        platform_name(lane.use->platform)),
                            lane.use->cadence->place});
  } else if (post.reasons.empty()) {
    post.reasons.push_back(
        {fmt::format("written for {}, which has no cadence", platform_name(lane.use->platform)), lane.use->place});
  }
  if (const std::string kept = post.fixed ? "" : lane.days.kept_day(slot.at.at.date); !kept.empty()) {
    post.reasons.push_back({fmt::format("drawn to the observance '{}'", kept), campaign.calendar.observances.place});
  }
  if (!post.fixed && slot.at.wish == 0) {
    post.reasons.push_back({lane.use->times.written() || lane.use->days.written()
                                ? "a day and an hour that the file names for it"
                                : "a usual day and hour of the platform",
                            lane.use->times.written() ? lane.use->times.place : lane.use->days.place});
  }
  if (!post.fixed && campaign.calendar.quiet_hours.written()) {
    post.reasons.push_back({"outside the quiet hours", campaign.calendar.quiet_hours.place});
  }
  const Date before = slot.at.at.date - 1;
  if (!post.fixed && lane.days.weekday(before.weekday()) && !lane.days.wall(before).empty()) {
    post.reasons.push_back({fmt::format("{} is closed: {}", shown_day(before), lane.days.wall(before)), {}});
  }
}

PlannedPost planned_post(const Campaign& campaign, const Board& board, const Lane& lane, std::size_t s,
                         const PlanLock* lock, FormatDeal& deal) {
  PlannedPost post;
  const Slot& slot = lane.slots[s];
  post.written = lane.post[s];
  const Post* written = post.written < 0 ? nullptr : &campaign.posts[static_cast<std::size_t>(post.written)];
  const Column& column = board.columns[static_cast<std::size_t>(lane.pillar[s])];
  const Platform* facts = find_platform(lane.use->platform);
  post.platform = lane.use->platform;
  post.pillar = column.name;
  post.counts_as = written != nullptr && written->counts_as ? *written->counts_as : column.counts_as;
  post.format = written == nullptr ? deal.of(lane, s)
                : written->format  ? written->format->value
                : facts != nullptr ? facts->usual_format
                                   : Format::text;
  post.audience = audience_of(campaign, lane, written);
  post.placed = true;
  post.at = slot.at.at;
  post.zone = campaign.zone();
  post.utc_minutes = slot.at.utc_minutes;
  post.offset_minutes = slot.at.offset_minutes;
  post.zone_letters = slot.at.zone_letters;
  if (written != nullptr) {
    post.id = written->id->text;
    post.title = title_of(*written);
    post.status = written->status ? written->status->value : PostStatus::idea;
    post.fixed = written->at.has_value();
    if (post.fixed && written->time_zone) post.zone = written->time_zone->value;
  }
  if (slot.held >= 0) {
    const LockedPost& held = lock->posts[static_cast<std::size_t>(slot.held)];
    post.id = held.id->text;
    if (!post.fixed && held.at.value == post.at) post.reasons.push_back({"the lock has it here", held.at.place});
  }
  add_reasons(campaign, lane, s, lock, post);
  return post;
}

// A name that the lock has stays with its post; what is new takes numbers that the lock does not know.
void name_open_posts(const Campaign& campaign, std::vector<PlannedPost>& posts, const HeldPosts& held) {
  std::map<std::string, int> numbers;
  std::map<std::string, int> sizes;
  for (const PlannedPost& p : posts) ++sizes[p.platform];
  for (PlannedPost& p : posts) {
    int& number = numbers[p.platform];
    ++number;
    if (!p.id.empty()) continue;
    const auto named = [&] {
      return fmt::format("{}-{:0{}}", id_stem(p.platform), number, sizes[p.platform] > 99 ? 3 : 2);
    };
    while (held.find(named()) != nullptr) ++number;
    p.id = named();
    while (campaign.post(p.id) != nullptr) p.id += "-open";
  }
}

// "; what cannot hold together: its window is ..., the blackout of ...": without any one of them there would be a time.
// A long list is cut before its last one, which is the post's own; all of them are the post's reasons.
std::string proof_of(const std::vector<Reason>& conflict) {
  constexpr std::size_t most_told = 8;
  std::string words;
  for (std::size_t i = 0; i < conflict.size(); ++i) {
    const bool told = conflict.size() <= most_told || i < most_told - 2 || i + 1 == conflict.size();
    if (!told && i + 2 < conflict.size()) continue;
    words += words.empty() ? "" : ", ";
    words += told ? conflict[i].text : fmt::format("{} more like these", conflict.size() - most_told + 1);
  }
  return (conflict.size() == 1 ? "; what stands in the way: " : "; what cannot hold together: ") + words;
}

void add_unplaced(const Campaign& campaign, const Board& board, Plan& plan) {
  Conflicts conflicts(campaign, board.posts);
  for (std::size_t i = 0; i < campaign.posts.size(); ++i) {
    if (board.waiting.seated(i)) continue;
    const Post& written = campaign.posts[i];
    PlannedPost post;
    post.id = written.id->text;
    post.written = static_cast<int>(i);
    post.platform = written.platform_id;
    post.pillar = pillar_name(campaign, written);
    post.counts_as = written.counts_as.value_or(Pillar::educational);
    post.format = written.format ? written.format->value : Format::text;
    post.title = title_of(written);
    post.status = written.status ? written.status->value : PostStatus::idea;
    std::string why = board.unplaced[i].empty() ? "its platform is not in the campaign" : board.unplaced[i];
    const bool anywhere = written.platform_id.empty() && !campaign.platforms.empty();
    const PlatformUse* use = anywhere ? &campaign.platforms.front() : campaign.platform(written.platform_id);
    if (use != nullptr) post.reasons = conflicts.smallest(*use, written);
    const bool proved = !post.reasons.empty();
    if (proved) why += proof_of(post.reasons);
    plan.posts.push_back(post);
    plan.unmet.push_back({board.unplaced_kind[i],
                          proved ? Grade::proved : Grade::not_found,
                          post.id,
                          fmt::format("'{}' has no place: {}", post.id, why),
                          {},
                          written.window ? written.window->place : written.place});
  }
}

// A span that could not take all its posts, with what stands in the way.
void add_short(const Lane& lane, Plan& plan) {
  for (const Quota& q : lane.short_of) {
    plan.unmet.push_back(
        {UnmetKind::cadence_short,
         Grade::proved,
         lane.use->platform,
         fmt::format("{}: {} {} missing from {} to {}; {}", platform_name(lane.use->platform), q.posts,
                     q.posts == 1 ? "post" : "posts", q.days.first.iso(), q.days.last.iso(), why_short(lane, q)),
         {},
         lane.use->cadence ? lane.use->cadence->place : lane.use->place});
  }
}

void add_broken_gates(const Campaign& campaign, Plan& plan) {
  std::map<std::string_view, const PlannedPost*> by_id;
  for (const PlannedPost& post : plan.posts) by_id.emplace(post.id, &post);
  for (const PlannedPost& post : plan.posts) {
    if (post.written < 0 || !post.fixed) continue;
    for (const Wait& wait : waits_of(campaign.posts[static_cast<std::size_t>(post.written)])) {
      const Event* event = campaign.event(wait.id);
      const auto days = event == nullptr ? std::nullopt : event_days(campaign, *event);
      const auto other = by_id.find(wait.id);
      const bool early = (days && post.at.date < days->first) || (other != by_id.end() && other->second->placed &&
                                                                  post.utc_minutes <= other->second->utc_minutes);
      if (!early) continue;
      plan.unmet.push_back({UnmetKind::gate_broken,
                            Grade::proved,
                            post.id,
                            fmt::format("'{}' is fixed on {}, before '{}'{}", post.id, post.at.date.iso(), wait.id,
                                        wait.cut_from ? ", which it is cut from" : ""),
                            {},
                            wait.place});
    }
  }
}

// A written hour outside the written window: the hour is kept, and said.
void add_missed_windows(const Campaign& campaign, Plan& plan) {
  for (const PlannedPost& post : plan.posts) {
    if (post.written < 0 || !post.fixed) continue;
    const Post& written = campaign.posts[static_cast<std::size_t>(post.written)];
    if (!written.window || written.window->value.holds(post.at.date)) continue;
    plan.unmet.push_back({UnmetKind::window_missed,
                          Grade::proved,
                          post.id,
                          fmt::format("'{}' is fixed on {}, outside its window {}..{}", post.id, post.at.date.iso(),
                                      written.window->value.first.iso(), written.window->value.last.iso()),
                          {},
                          written.window->place});
  }
}

// A written hour on a day that a blackout closes: the hour is kept, and said. What has run cannot be moved any more.
void add_closed_days(const Campaign& campaign, Plan& plan) {
  for (const PlannedPost& post : plan.posts) {
    if (post.written < 0 || !post.fixed || post.status == PostStatus::published) continue;
    for (const Blackout& blackout : campaign.calendar.blackouts) {
      if (!concerns(blackout, post.platform) || !blackout.dates->holds(post.at.date)) continue;
      const std::string why = blackout.why ? " (" + blackout.why->value + ")" : "";
      plan.unmet.push_back({UnmetKind::blocked_day,
                            Grade::proved,
                            post.id,
                            fmt::format("'{}' is fixed on {}, in the blackout of {}{}", post.id, post.at.date.iso(),
                                        days_in_words(blackout.dates.value), why),
                            {},
                            campaign.posts[static_cast<std::size_t>(post.written)].at->place});
      break;
    }
  }
}

void add_defaults(const Campaign& campaign, const Board& board, Plan& plan) {
  if (!campaign.time_zone) plan.defaults.push_back({"campaign.time_zone", "UTC", "campaign file format 1", false});
  if (!campaign.countries.written())
    plan.defaults.push_back({"campaign.countries", "US", "campaign file format 1", false});
  for (const Lane& lane : board.lanes) {
    const Platform* facts = find_platform(lane.use->platform);
    const std::string key = "platforms." + lane.use->platform;
    if (!lane.use->days.written()) {
      plan.defaults.push_back({key + ".days", lane.days.weekdays() == 7 ? "every day" : "Monday to Friday",
                               "campaign file format 1", false});
    }
    if (facts == nullptr) continue;
    if (!lane.use->times.written()) {
      std::string hours;
      for (const TimeOfDay t : facts->preferred_times) hours += (hours.empty() ? "" : ", ") + t.text();
      plan.defaults.push_back({key + ".times", hours,
                               fmt::format("{}, {}", facts->times_cited.source, facts->times_cited.as_of),
                               facts->times_cited.certainty == Certainty::assumed});
    }
    if (!lane.use->min_gap) {
      plan.defaults.push_back(
          {key + ".min_gap", fmt::format("{} h", facts->min_gap_hours.value),
           fmt::format("{}, {}", facts->min_gap_hours.cited.source, facts->min_gap_hours.cited.as_of),
           facts->min_gap_hours.cited.certainty == Certainty::assumed});
    }
  }
}

}  // namespace

void place_posts(const Campaign& campaign, Plan& plan) { place_posts(campaign, plan, nullptr); }

void place_posts(const Campaign& campaign, Plan& plan, const PlanLock* lock, const PillarRoom* room) {
  const Board board = deal_posts(campaign, lock, room);
  std::size_t posts = campaign.posts.size();  // those without a slot come beside the slots
  for (const Lane& lane : board.lanes) posts += lane.size();
  plan.posts.reserve(posts);
  for (const Lane& lane : board.lanes) {
    FormatDeal deal(campaign, board, lane, lock);
    for (std::size_t s = 0; s < lane.size(); ++s)
      plan.posts.push_back(planned_post(campaign, board, lane, s, lock, deal));
    add_short(lane, plan);
    PlatformQuality quality;
    quality.platform = lane.use->platform;
    quality.wanted = lane.wanted;
    quality.possible = static_cast<int>(lane.size());
    quality.gap_cost = lane.gap_cost / 16;  // square quarter hours to square hours
    quality.slots_optimal = lane.exact;
    plan.quality.platforms.push_back(quality);
  }
  std::stable_sort(plan.posts.begin(), plan.posts.end(),
                   [](const PlannedPost& a, const PlannedPost& b) { return a.utc_minutes < b.utc_minutes; });
  say_neighbours(campaign, plan);
  name_open_posts(campaign, plan.posts, HeldPosts(lock));
  add_unplaced(campaign, board, plan);
  add_broken_gates(campaign, plan);
  add_missed_windows(campaign, plan);
  add_closed_days(campaign, plan);
  add_close_posts(campaign, plan);
  add_defaults(campaign, board, plan);
  measure_placement(campaign, plan);
}

}  // namespace posology::planner
