#include "planner/conflict_times.h"

#include <algorithm>
#include <cstdlib>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "model/zone.h"
#include "planner/day_words.h"

namespace posology::planner {
namespace {

constexpr int minutes_of_day = 1440;

bool on(const Campaign& campaign, const PlatformUse& use, const Post& post) {
  return post.platform_id.empty() ? &use == &campaign.platforms.front() : post.platform_id == use.platform;
}

std::string times_of(const PlatformUse& use) {
  std::vector<std::string> times;
  for (const auto& time : use.times) times.push_back(time->text());
  return fmt::format("{}", fmt::join(times, ", "));
}

/// Which wishes rule out each of the times.
using Clashes = std::vector<std::vector<std::size_t>>;

Clashes clashes_of(PlatformTimes& times, const std::vector<Wish>& wishes, DateRange among,
                   const std::vector<TimeOfDay>& hours) {
  Clashes clashes;
  for (Date day = among.first; day <= among.last; ++day) {
    std::vector<std::size_t> of_day, of_hours;
    for (std::size_t w = 0; w < wishes.size(); ++w) {
      if (wishes[w].near && !wishes[w].near->holds(day)) continue;
      if (!wishes[w].of_days)
        of_hours.push_back(w);
      else if (!wishes[w].allows({day, {}, 0}))
        of_day.push_back(w);
    }
    for (const TimeOfDay time : hours) {
      const std::optional<std::int64_t> utc = times.utc_minutes(day, time);
      if (!utc) continue;
      clashes.push_back(of_day);
      for (const std::size_t w : of_hours) {
        if (!wishes[w].allows({day, time, *utc})) clashes.back().push_back(w);
      }
      if (clashes.back().empty()) return clashes;
    }
  }
  return clashes;
}

std::vector<std::size_t> smallest_of(const std::vector<Wish>& wishes, const Clashes& clashes) {
  std::vector<std::vector<std::size_t>> ruled_out(wishes.size());  // times, by wish
  std::vector<std::size_t> against(clashes.size());                // wishes that are kept, by time
  for (std::size_t t = 0; t < clashes.size(); ++t) {
    if (clashes[t].empty()) return {};
    against[t] = clashes[t].size();
    for (const std::size_t w : clashes[t]) ruled_out[w].push_back(t);
  }
  std::vector<std::size_t> set;
  for (std::size_t w = 0; w < wishes.size(); ++w) {
    const auto alone = [&](std::size_t t) { return against[t] == 1; };
    if (std::any_of(ruled_out[w].begin(), ruled_out[w].end(), alone)) {
      set.push_back(w);
    } else {
      for (const std::size_t t : ruled_out[w]) --against[t];
    }
  }
  return set;
}

}  // namespace

PlatformTimes::PlatformTimes(const Campaign& campaign, const PlatformUse& use)
    : campaign_(campaign),
      use_(use),
      days_(campaign, use),
      gap_(std::max<std::int64_t>(1, least_gap_minutes(use))),
      reach_(static_cast<int>(gap_ / minutes_of_day) + 3) {
  for (const Post& post : campaign.posts) {
    if (!post.at || !on(campaign, use, post)) continue;
    const std::string zone = post.time_zone ? post.time_zone->value : campaign.zone();
    fixed_.push_back({resolve(post.at->value, zone).utc_minutes, &post});
  }
  std::stable_sort(fixed_.begin(), fixed_.end(),
                   [](const Fixed& a, const Fixed& b) { return a.utc_minutes < b.utc_minutes; });
  if (!days_.hours_of_audience()) closed_hours_ = ask_closed_hours();
}

std::optional<std::int64_t> PlatformTimes::utc_minutes(Date day, TimeOfDay time) {
  const auto [known, is_new] = midnights_.try_emplace(day);
  if (is_new) {
    const ZonedTime first = resolve({day, {0}}, campaign_.zone());
    const ZonedTime last = resolve({day, {minutes_of_day - 1}}, campaign_.zone());
    const bool normal = first.status == ZonedTime::Status::normal && last.status == ZonedTime::Status::normal;
    if (normal && first.offset_minutes == last.offset_minutes) known->second = first.utc_minutes;
  }
  if (known->second) return *known->second + time.minutes;
  const ZonedTime zoned = resolve({day, time}, campaign_.zone());
  if (zoned.status == ZonedTime::Status::skipped) return std::nullopt;
  return zoned.utc_minutes;
}

std::vector<PlatformTimes::Fixed> PlatformTimes::fixed_near(DateRange among) const {
  std::vector<Fixed> near;
  const DateRange reached{among.first - reach_, among.last + reach_};
  for (const Fixed& fixed : fixed_) {
    if (reached.holds(fixed.post->at->value.date)) near.push_back(fixed);
  }
  return near;
}

bool PlatformTimes::free_hour(const Post& post, Date day) {
  return std::any_of(days_.hours().begin(), days_.hours().end(), [&](const PublishingDays::Hour& hour) {
    if (campaign_.calendar.quiet_at(hour.time) != nullptr) return false;
    const auto utc = utc_minutes(day, hour.time);
    if (!utc) return false;
    auto near = std::upper_bound(fixed_.begin(), fixed_.end(), *utc - gap_,
                                 [](std::int64_t time, const Fixed& fixed) { return time < fixed.utc_minutes; });
    while (near != fixed_.end() && near->post == &post) ++near;
    return near == fixed_.end() || near->utc_minutes >= *utc + gap_;
  });
}

void PlatformTimes::add_hours(std::vector<Wish>& into) const {
  into.push_back(
      {{use_.times.written() ? fmt::format("{} publishes at no other hours than {}", use_.id.value, times_of(use_))
                             : fmt::format("{} publishes at its usual hours", use_.id.value),
        use_.times.written() ? use_.times.place : use_.place},
       [this](const Moment& m) {
         return std::any_of(days_.hours().begin(), days_.hours().end(),
                            [&](const PublishingDays::Hour& hour) { return hour.time == m.time; });
       },
       false});
  for (const auto& quiet : campaign_.calendar.quiet_hours) {
    into.push_back({{fmt::format("the quiet hours {}", quiet->text()), quiet.place},
                    [span = quiet.value](const Moment& m) { return !span.holds(m.time); },
                    false});
  }
}

void PlatformTimes::add_wishes(const Post& post, DateRange among, std::vector<Wish>& into) const {
  add_hours(into);
  for (const Fixed& fixed : fixed_near(among)) {
    if (fixed.post == &post) continue;
    // Its hour may be meant in a zone of its own; all others here are the campaign's.
    const LocalTime at = wall_time(fixed.utc_minutes, campaign_.zone());
    into.push_back(
        {{fmt::format("{} between it and '{}', which is fixed on {} at {}", Effort{gap_}.text(), fixed.post->id->text,
                      day_in_words(at.date), at.time.text()),
          fixed.post->at->place},
         [gap = gap_, utc = fixed.utc_minutes](const Moment& m) { return std::abs(m.utc_minutes - utc) >= gap; },
         false,
         DateRange{at.date - reach_, at.date + reach_}});
  }
}

std::vector<Reason> PlatformTimes::ask_closed_hours() const {
  std::vector<Wish> wishes;
  add_hours(wishes);
  Clashes clashes;
  for (std::int32_t minute = 0; minute < minutes_of_day; ++minute) {
    clashes.emplace_back();
    for (std::size_t w = 0; w < wishes.size(); ++w) {
      if (!wishes[w].allows({{}, {minute}, 0})) clashes.back().push_back(w);
    }
    if (clashes.back().empty()) return {};
  }
  std::vector<Reason> closed;
  for (const std::size_t w : smallest_of(wishes, clashes)) closed.push_back(wishes[w].reason);
  return closed;
}

std::vector<TimeOfDay> PlatformTimes::told_apart(DateRange among) const {
  std::set<std::int32_t> minutes;
  const auto add = [&](std::int64_t minute) {
    minutes.insert(static_cast<std::int32_t>((minute % minutes_of_day + minutes_of_day) % minutes_of_day));
  };
  for (std::int32_t quarter = 0; quarter < minutes_of_day; quarter += 15) add(quarter);
  for (const PublishingDays::Hour& hour : days_.hours()) add(hour.time.minutes);
  for (const auto& quiet : campaign_.calendar.quiet_hours) add(quiet->to.minutes);
  // The first minute behind a fixed post's gap, and the last one before it.
  for (const Fixed& fixed : fixed_near(among)) {
    for (const std::int64_t edge : {fixed.utc_minutes + gap_, fixed.utc_minutes - gap_})
      add(wall_time(edge, campaign_.zone()).time.minutes);
  }
  std::vector<TimeOfDay> hours;
  hours.reserve(minutes.size());
  for (const std::int32_t minute : minutes) hours.push_back({minute});
  return hours;
}

std::vector<std::size_t> smallest_set(PlatformTimes& times, const std::vector<Wish>& wishes, DateRange among,
                                      const std::vector<TimeOfDay>& hours) {
  return smallest_of(wishes, clashes_of(times, wishes, among, hours));
}

}  // namespace posology::planner
