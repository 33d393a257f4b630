#include "planner/short_span.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

#include <fmt/format.h>

namespace posology::planner {
namespace {

std::string shown_day(Date day) {
  static constexpr std::string_view days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  return fmt::format("{} {}", days[static_cast<std::size_t>(day.weekday())], day.iso());
}

std::string closed_days(const Lane& lane, DateRange span) {
  std::string days;
  for (Date d = span.first; d <= span.last; ++d) {
    if (lane.days.weekday(d.weekday()) && !lane.days.wall(d).empty())
      days += fmt::format("{}{} {}", days.empty() ? "" : ", ", shown_day(d), lane.days.wall(d));
  }
  return days;
}

/// The most posts of the span alone, whatever stands beside it: the earliest place that leaves its gap is never worse.
class Room {
 public:
  Room(const Lane& lane, DateRange span) : lane_(lane), span_(span) {
    for (const Slot& slot : lane.slots) {
      if (!span.holds(slot.at.at.date)) continue;
      ++placed_;
      if (slot.pin >= 0) pins_.push_back(slot.at.utc_minutes);
    }
  }
  [[nodiscard]] int placed() const { return placed_; }
  [[nodiscard]] int most(bool walls, bool gaps) const {
    const std::int64_t least = gaps ? std::max<std::int64_t>(least_gap_minutes(*lane_.use), 1) : 1;
    std::int64_t last = std::numeric_limits<std::int64_t>::min() / 2;
    std::size_t next = 0;
    int count = static_cast<int>(pins_.size());
    for (const Candidate& c : lane_.days.candidates(span_.first, span_.last, !walls)) {
      for (; next < pins_.size() && pins_[next] <= c.utc_minutes; ++next) last = pins_[next];
      const bool behind = c.utc_minutes - last >= least;
      const bool before = next == pins_.size() || pins_[next] - c.utc_minutes >= least;
      if (!behind || !before) continue;
      last = c.utc_minutes;
      ++count;
    }
    return count;
  }

 private:
  const Lane& lane_;
  DateRange span_;
  int placed_ = 0;
  std::vector<std::int64_t> pins_;  ///< minutes of written hours, in order of time
};

std::string gap_text(const PlatformUse& use) {
  const std::int64_t minutes = least_gap_minutes(use);
  return fmt::format("the least gap of {} between posts", Effort{minutes}.text());
}

}  // namespace

std::string why_short(const Lane& lane, const Quota& missing) {
  if (lane.days.all_quiet()) return "the quiet hours leave none of its times";
  const std::string closed = closed_days(lane, missing.days);
  const Room room(lane, missing.days);
  const int wanted = room.placed() + missing.posts;
  const std::string gap = gap_text(*lane.use);
  // Alone it would take them: only the gap ties it to what stands beside it.
  if (room.most(true, true) >= wanted) return gap + " leaves no room beside the posts before and after";
  if (!closed.empty() && room.most(false, true) >= wanted) return "closed: " + closed;
  if (room.most(true, false) >= wanted) return gap + " leaves no room";
  if (!closed.empty() && room.most(false, false) >= wanted) return fmt::format("{}, and closed: {}", gap, closed);
  return "its days and hours leave no more places";
}

}  // namespace posology::planner
