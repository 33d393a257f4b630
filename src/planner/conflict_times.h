// The times at which a post might run, and the smallest set of wishes that rules all of them out.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "model/campaign.h"
#include "model/plan.h"
#include "planner/publishing_days.h"

namespace posology::planner {

struct Moment {
  Date day;
  TimeOfDay time;  ///< in the campaign's zone
  std::int64_t utc_minutes = 0;
};

/// A wish of the file and the times that it allows.
struct Wish {
  Reason reason;
  std::function<bool(const Moment&)> allows;
  bool of_days = true;              ///< what it allows depends on the day alone
  std::optional<DateRange> near{};  ///< on other days it allows everything
};

/// What all posts of a platform share: its publishing days, its posts that are fixed, the clock of the days asked for.
class PlatformTimes {
 public:
  PlatformTimes(const Campaign& campaign, const PlatformUse& use);

  [[nodiscard]] const PublishingDays& days() const { return days_; }
  /// The hours of the platform, the quiet hours, and the least gap to each other post that is fixed near these days.
  void add_wishes(const Post& post, DateRange among, std::vector<Wish>& into) const;
  /// The hours and the quiet hours that together leave no time on any day; empty where they leave one, and where the
  /// hours are the audience's: they lie on other hours of the campaign's zone with the season.
  [[nodiscard]] const std::vector<Reason>& closed_hours() const { return closed_hours_; }
  /// Whether one of the platform's hours of the day is neither quiet nor in the gap of a fixed post.
  [[nodiscard]] bool free_hour(const Post& post, Date day);
  /// The times of a day that the file's hours can tell apart, a quarter of an hour from each other at the most.
  [[nodiscard]] std::vector<TimeOfDay> told_apart(DateRange among) const;
  /// Nothing for a time that the clock skips.
  [[nodiscard]] std::optional<std::int64_t> utc_minutes(Date day, TimeOfDay time);

 private:
  /// A post of the platform that runs at an hour of its own.
  struct Fixed {
    std::int64_t utc_minutes = 0;
    const Post* post = nullptr;
  };
  void add_hours(std::vector<Wish>& into) const;
  [[nodiscard]] std::vector<Reason> ask_closed_hours() const;
  [[nodiscard]] std::vector<Fixed> fixed_near(DateRange among) const;

  const Campaign& campaign_;
  const PlatformUse& use_;
  PublishingDays days_;
  std::int64_t gap_;          ///< least minutes between two posts
  int reach_;                 ///< days around a fixed post that its gap may touch, whatever the zone of its hour
  std::vector<Fixed> fixed_;  ///< in order of time
  std::vector<Reason> closed_hours_;
  std::map<Date, std::optional<std::int64_t>> midnights_;  ///< nothing on a day whose clock changes
};

/// The numbers of wishes that together leave no time of these days, and without any one of which there would be one;
/// empty where there is one. Deletion filter: the wishes that come first are let go of first.
[[nodiscard]] std::vector<std::size_t> smallest_set(PlatformTimes& times, const std::vector<Wish>& wishes,
                                                    DateRange among, const std::vector<TimeOfDay>& hours);

}  // namespace posology::planner
