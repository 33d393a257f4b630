// Publishing days: on which days and at which hours a platform of the campaign may run a post.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "model/campaign.h"
#include "model/date.h"

namespace posology::planner {

/// A day and hour that a post could take.
struct Candidate {
  LocalTime at;  ///< in the campaign's zone
  std::int64_t utc_minutes = 0;
  int offset_minutes = 0;
  std::string zone_letters;
  std::int64_t wish = 0;  ///< penalty for a day or an hour that is not preferred, in square quarter hours
  std::int64_t pull = 0;  ///< what the first post of a day to keep is worth there, in square quarter hours
};

class PublishingDays {
 public:
  PublishingDays(const Campaign& campaign, const PlatformUse& use);

  /// Whether the platform publishes on this weekday at all.
  [[nodiscard]] bool weekday(Weekday day) const { return weekdays_[static_cast<std::size_t>(day)]; }
  [[nodiscard]] int weekdays() const;
  /// Why nothing may run on the day ("Washington's Birthday", "blackout: quarter close"); empty when it may.
  [[nodiscard]] std::string wall(Date day) const;
  [[nodiscard]] bool open(Date day) const { return weekday(day.weekday()) && wall(day).empty(); }
  /// Days of the range on the platform's weekdays, walls or not: what a part week is measured by.
  [[nodiscard]] int countable(Date first, Date last) const;
  /// All candidates of the range in order of time; `closed_too`: as if no day were closed.
  [[nodiscard]] std::vector<Candidate> candidates(Date first, Date last, bool closed_too = false) const;
  /// Whether one of the candidates is at this time (in the campaign's zone).
  [[nodiscard]] bool offers(const LocalTime& at) const;
  /// The observance of the calendar whose day it is ("World Heart Day"); empty when it is none, or one of more days
  /// than a week.
  [[nodiscard]] std::string kept_day(Date day) const;

  /// Whether the quiet hours leave none of the platform's times on any open day.
  [[nodiscard]] bool all_quiet() const;

  /// An hour at which posts of the platform run, in the zone that its hours are meant in.
  struct Hour {
    TimeOfDay time;
    std::int64_t wish;  ///< penalty where it is not preferred, in square quarter hours
  };
  [[nodiscard]] const std::vector<Hour>& hours() const { return hours_; }
  /// Whether the hours are meant in a zone that is not the campaign's: nobody wrote them, and they are the audience's.
  [[nodiscard]] bool hours_of_audience() const;
  [[nodiscard]] bool hours_written() const { return use_.times.written(); }
  /// The zone that preferred hours are meant in.
  [[nodiscard]] const std::string& audience_zone() const { return audience_zone_; }

 private:
  void add_candidate(Date day, const Hour& hour, std::int64_t day_wish, std::vector<Candidate>& into) const;

  const Campaign& campaign_;
  const PlatformUse& use_;
  std::string zone_;  ///< the campaign's
  bool weekdays_[7] = {};
  bool preferred_[7] = {};
  std::vector<Hour> hours_;
  std::map<Date, std::string> walls_;
  std::map<Date, std::string> kept_days_;
  std::string audience_zone_;
};

/// Whether the blackout holds for the platform.
[[nodiscard]] bool concerns(const Blackout& blackout, const std::string& platform);

/// Least minutes between two posts of the platform.
[[nodiscard]] std::int64_t least_gap_minutes(const PlatformUse& use);

}  // namespace posology::planner
