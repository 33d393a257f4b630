#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "knowledge/holiday.h"
#include "knowledge/observance.h"
#include "knowledge/platform.h"
#include "model/zone.h"
#include "planner/audit_lists.h"

namespace posology::planner {
namespace {

bool said(const Plan& plan, std::initializer_list<UnmetKind> kinds, std::string_view subject) {
  return std::any_of(plan.unmet.begin(), plan.unmet.end(), [&](const Unmet& u) {
    return u.subject == subject && std::find(kinds.begin(), kinds.end(), u.kind) != kinds.end();
  });
}

const PlannedPost* planned(const Plan& plan, std::string_view id) {
  const auto found =
      std::find_if(plan.posts.begin(), plan.posts.end(), [&](const PlannedPost& p) { return p.id == id; });
  return found == plan.posts.end() ? nullptr : &*found;
}

// Written days are the only ones; without them weekends are free of posts for professional audiences.
bool publishes_on(const Campaign& campaign, const PlatformUse& use, Weekday day) {
  if (use.days.written()) {
    return std::any_of(use.days.begin(), use.days.end(), [&](const auto& d) { return d.value == day; });
  }
  const auto segments = campaign.segments_of(use);
  const bool lay =
      std::any_of(segments.begin(), segments.end(), [](const Segment* s) { return is_lay(s->kind.value); });
  return lay || day < Weekday::sat;
}

bool blacked_out(const Campaign& campaign, const std::string& platform, Date day) {
  return std::any_of(campaign.calendar.blackouts.begin(), campaign.calendar.blackouts.end(), [&](const Blackout& b) {
    const bool here = b.platforms.empty() || std::any_of(b.platforms.begin(), b.platforms.end(),
                                                         [&](const auto& p) { return p->text == platform; });
    return here && b.dates->holds(day);
  });
}

// Of all countries, over the days on which posts run.
std::set<Date> holidays(const Campaign& campaign, const Plan& plan) {
  std::set<Date> days;
  std::optional<DateRange> span;
  for (const PlannedPost& post : plan.posts) {
    if (!post.placed) continue;
    const Date day = post.at.date;
    span = span ? DateRange{std::min(span->first, day), std::max(span->last, day)} : DateRange{day, day};
  }
  if (!span) return days;
  for (const std::string& country : campaign.holiday_countries()) {
    for (const Holiday& h : holidays_of(country, *span)) days.insert(h.date);
  }
  return days;
}

// A written post whose window is that one day belongs to it, like one with a written hour.
bool belongs_to_its_day(const Campaign& campaign, const PlannedPost& post) {
  if (post.fixed) return true;
  if (post.written < 0) return false;
  const Post& written = campaign.posts[static_cast<std::size_t>(post.written)];
  return written.window && written.window->value.first == written.window->value.last;
}

void audit_written(const Campaign& campaign, const Plan& plan, Complaints& into) {
  for (std::size_t i = 0; i < campaign.posts.size(); ++i) {
    const Post& post = campaign.posts[i];
    const auto here = std::count_if(plan.posts.begin(), plan.posts.end(),
                                    [&](const PlannedPost& p) { return p.written == static_cast<int>(i); });
    if (here != 1) into.push_back(fmt::format("written post '{}' stands {} times in the plan", post.id->text, here));
    const PlannedPost* p = planned(plan, post.id->text);
    if (p == nullptr || !p->placed) continue;
    if (post.at && p->at != post.at->value) into.push_back(fmt::format("'{}' was moved from its written time", p->id));
    if (post.window && !post.window->value.holds(p->at.date) && !said(plan, {UnmetKind::window_missed}, p->id)) {
      into.push_back(fmt::format("'{}' runs outside its window and nobody says so", p->id));
    }
    if (post.at && p->status != PostStatus::published && blacked_out(campaign, p->platform, p->at.date) &&
        !said(plan, {UnmetKind::blocked_day}, p->id)) {
      into.push_back(fmt::format("'{}' is fixed in a blackout and nobody says so", p->id));
    }
    if (!post.platform_id.empty() && post.platform_id != p->platform)
      into.push_back(fmt::format("'{}' changed its platform", p->id));
  }
}

// Days of its own, or those of the awareness day that it names: where it touches the campaign, else in the year in
// which the campaign starts.
bool before_event(const Campaign& campaign, const Event& event, Date day) {
  if (event.on) return day < event.on->value.first;
  const Observance* named = event.observance ? find_observance(event.observance->value) : nullptr;
  if (named == nullptr) return false;
  for (const Occurrence& o : observances_in(campaign.run())) {
    if (o.observance == named && o.dates) return day < o.dates->first;
  }
  const Occurrence beside = in_year(*named, campaign.start->year());
  return beside.dates && day < beside.dates->first;
}

void audit_gates(const Campaign& campaign, const Plan& plan, Complaints& into) {
  for (const Post& post : campaign.posts) {
    const PlannedPost* p = planned(plan, post.id->text);
    if (p == nullptr || !p->placed) continue;
    std::vector<RefTo<Kind::post_or_event>> firsts;
    for (const auto& after : post.after) firsts.push_back(after.value);
    if (post.derived_from) firsts.push_back({post.derived_from->value.text});
    for (const auto& after : firsts) {
      const Event* event = campaign.event(after.text);
      const PlannedPost* before = planned(plan, after.text);
      const bool early = (event != nullptr && before_event(campaign, *event, p->at.date)) ||
                         (before != nullptr && before->placed && p->utc_minutes <= before->utc_minutes);
      if (early && !said(plan, {UnmetKind::gate_broken, UnmetKind::window_missed}, p->id)) {
        into.push_back(fmt::format("'{}' runs before '{}' and nobody says so", p->id, after.text));
      }
    }
  }
}

// Only a written hour may break them.
void audit_quiet(const Campaign& campaign, const PlannedPost& post, Complaints& into) {
  for (const auto& quiet : campaign.calendar.quiet_hours) {
    const std::int32_t minute = wall_time(post.utc_minutes, campaign.zone()).time.minutes;
    const std::int32_t from = quiet->from.minutes, to = quiet->to.minutes;
    // A span that ends before it begins goes on past midnight.
    const bool inside = from < to ? minute >= from && minute < to : minute >= from || minute < to;
    if (inside && !post.fixed) into.push_back(fmt::format("'{}' runs in the quiet hours {}", post.id, quiet->text()));
  }
}

void audit_day(const Campaign& campaign, const PlannedPost& post, const std::set<Date>& holidays, Complaints& into) {
  const PlatformUse* use = campaign.platform(post.platform);
  if (!campaign.run().holds(post.at.date) && !post.fixed)
    into.push_back(fmt::format("'{}' runs outside the campaign", post.id));
  audit_quiet(campaign, post, into);
  if (belongs_to_its_day(campaign, post)) return;
  const std::string day = post.at.date.iso();
  if (blacked_out(campaign, post.platform, post.at.date))
    into.push_back(fmt::format("'{}' runs on the blackout day {}", post.id, day));
  if (holidays.count(post.at.date) > 0) into.push_back(fmt::format("'{}' runs on the holiday {}", post.id, day));
  if (use != nullptr && !publishes_on(campaign, *use, post.at.date.weekday())) {
    into.push_back(fmt::format("'{}' runs on {}, no publishing day of {}", post.id, day, post.platform));
  }
  const bool hour =
      use == nullptr || use->times.empty() ||
      std::any_of(use->times.begin(), use->times.end(), [&](const auto& t) { return t.value == post.at.time; });
  // A segment in another zone moves the hour of open slots, so that only the campaign's own zone can be checked here.
  const auto segments = use == nullptr ? std::vector<const Segment*>{} : campaign.segments_of(*use);
  const bool elsewhere =
      std::any_of(segments.begin(), segments.end(), [](const Segment* s) { return s->time_zone.has_value(); });
  if (!hour && !elsewhere)
    into.push_back(fmt::format("'{}' runs at {}, no written hour of {}", post.id, post.at.time.text(), post.platform));
}

void audit_time(const PlannedPost& post, Complaints& into) {
  const ZonedTime zoned = resolve(post.at, post.zone);
  if (zoned.status == ZonedTime::Status::skipped)
    into.push_back(fmt::format("'{}' runs at a time that the clock change skips", post.id));
  if (zoned.utc_minutes != post.utc_minutes || zoned.offset_minutes != post.offset_minutes) {
    into.push_back(fmt::format("'{}': world time and wall clock disagree", post.id));
  }
}

std::int64_t least_gap(const PlatformUse& use) {
  if (use.min_gap) {
    const Duration d = use.min_gap->value;
    switch (d.unit) {
      case DurationUnit::minutes:
        return d.amount;
      case DurationUnit::hours:
        return d.amount * 60;
      case DurationUnit::weeks:
        return d.amount * 7 * 1440;
      case DurationUnit::months:
        return d.amount * 28 * 1440;
      default:
        return d.amount * 1440;
    }
  }
  const Platform* platform = find_platform(use.platform);
  return platform == nullptr ? 0 : platform->min_gap_hours.value * 60;
}

// Both stay where the file has them; a gap that it asks for, or two posts at one minute, is said unless both have run.
void audit_fixed(const Plan& plan, const PlatformUse& use, const PlannedPost& a, const PlannedPost& b,
                 Complaints& into) {
  const std::int64_t world = b.utc_minutes - a.utc_minutes;
  const std::int64_t clock = std::abs(world + b.offset_minutes - a.offset_minutes);
  const bool close = std::max(world, clock) < (use.min_gap ? std::max<std::int64_t>(least_gap(use), 1) : 1);
  if (!close || (a.status == PostStatus::published && b.status == PostStatus::published)) return;
  if (!said(plan, {UnmetKind::gap_short}, b.id))
    into.push_back(fmt::format("'{}' and '{}' are fixed too near to each other and nobody says so", a.id, b.id));
}

void audit_gaps(const Campaign& campaign, const Plan& plan, Complaints& into) {
  for (const PlatformUse& use : campaign.platforms) {
    std::vector<const PlannedPost*> posts;
    for (const PlannedPost& p : plan.posts) {
      if (p.placed && p.platform == use.platform) posts.push_back(&p);
    }
    std::stable_sort(posts.begin(), posts.end(), [](auto* a, auto* b) { return a->utc_minutes < b->utc_minutes; });
    // Clock changes shift world time by an hour: a gap of whole days may be an hour short of it.
    const std::int64_t least = std::max<std::int64_t>(1, least_gap(use) - (least_gap(use) >= 1440 ? 60 : 0));
    for (std::size_t i = 1; i < posts.size(); ++i) {
      if (posts[i - 1]->fixed && posts[i]->fixed) {
        audit_fixed(plan, use, *posts[i - 1], *posts[i], into);
        continue;
      }
      if (posts[i]->utc_minutes - posts[i - 1]->utc_minutes < least) {
        into.push_back(fmt::format("'{}' and '{}' stand closer than the least gap of {}", posts[i - 1]->id,
                                   posts[i]->id, use.platform));
      }
    }
  }
}

}  // namespace

void audit_placement(const Campaign& campaign, const Plan& plan, Complaints& into) {
  const std::set<Date> closed = holidays(campaign, plan);
  std::set<std::string> ids;
  for (const PlannedPost& post : plan.posts) {
    if (!ids.insert(post.id).second) into.push_back(fmt::format("two posts are called '{}'", post.id));
    if (!post.placed) {
      // Open posts are told of together: by platform, or by the month whose cap holds them back.
      const bool together = post.written < 0 && (said(plan, {UnmetKind::cadence_short}, post.platform) ||
                                                 std::any_of(plan.unmet.begin(), plan.unmet.end(), [](const Unmet& u) {
                                                   return u.kind == UnmetKind::cap_over;
                                                 }));
      if (!together &&
          !said(plan,
                {UnmetKind::post_unplaced, UnmetKind::window_missed, UnmetKind::gate_broken, UnmetKind::cadence_short},
                post.id)) {
        into.push_back(fmt::format("'{}' is not placed and nobody says so", post.id));
      }
      continue;
    }
    audit_day(campaign, post, closed, into);
    audit_time(post, into);
    if (post.reasons.empty()) into.push_back(fmt::format("'{}' has no reason for its place", post.id));
  }
  audit_written(campaign, plan, into);
  audit_gates(campaign, plan, into);
  audit_gaps(campaign, plan, into);
}

}  // namespace posology::planner
