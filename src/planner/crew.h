// The crew: each person's minutes by working day, after absences and holidays, and what of them is still free.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/campaign.h"
#include "model/ratio.h"
#include "planner/working_days.h"

namespace posology::planner {

/// Minutes of work on one numbered working day.
struct DayMinutes {
  int day = 0;
  std::int64_t minutes = 0;
};

class Crew {
 public:
  Crew(const Campaign& campaign, const WorkingDays& days);

  [[nodiscard]] int people() const { return people_; }
  /// People who hold the role, as indices of the team, in its order.
  [[nodiscard]] const std::vector<int>& holders(Role role) const { return holders_[static_cast<std::size_t>(role)]; }
  /// Minutes of a person on a day, whatever day work may begin on.
  [[nodiscard]] std::int64_t capacity(int person, int day) const { return capacity_[cell(person, day)]; }
  [[nodiscard]] std::int64_t free(int person, int day) const {
    return std::min(free_[cell(person, day)], week_free_[week_cell(person, day)]);
  }
  /// Minutes of a person from day `from` to day `to`, both included.
  [[nodiscard]] std::int64_t capacity_between(int person, int from, int to) const;
  [[nodiscard]] std::int64_t booked(int person) const { return booked_[static_cast<std::size_t>(person)]; }
  [[nodiscard]] std::int64_t total(int person) const { return total_[static_cast<std::size_t>(person)]; }

  /// Everybody is free again, up to `limit` of each week's minutes (1 for all of them); days keep their length.
  void release_all(Ratio limit = {1, 1});
  /// First day of the work if it is done on the latest free days up to `last`; nothing where there is no room, or none
  /// from day `from` on.
  [[nodiscard]] std::optional<int> latest_first(int person, std::int64_t minutes, int last, int from = 0) const;
  /// Last day of the work if it is done on the earliest free days from `first` on.
  [[nodiscard]] std::optional<int> earliest_last(int person, std::int64_t minutes, int first) const;
  /// Books the latest free days up to `last`, in calendar order into `into`; the room must be there. Returns the last
  /// day.
  int book_latest(int person, std::int64_t minutes, int last, std::vector<DayMinutes>* into);
  /// Takes minutes of one day, at most what is free; says how many.
  std::int64_t book_day(int person, int day, std::int64_t minutes);

  /// Frees minutes that were booked on the day, whenever that was.
  void give_back(int person, int day, std::int64_t minutes);

  /// A point to come back to.
  [[nodiscard]] std::size_t mark() const { return log_.size(); }
  void undo_to(std::size_t mark);
  void forget_marks() { log_.clear(); }

 private:
  struct Taken {
    int person, day;
    std::int64_t minutes;
  };
  [[nodiscard]] std::size_t cell(int person, int day) const {
    return static_cast<std::size_t>(person) * static_cast<std::size_t>(span_) + static_cast<std::size_t>(day);
  }
  [[nodiscard]] int free_day_at_or_before(int person, int day) const;  ///< -1 where there is none
  [[nodiscard]] int free_day_at_or_after(int person, int day) const;   ///< -1 where there is none
  [[nodiscard]] std::size_t week_cell(int person, int day) const {
    return static_cast<std::size_t>(person) * weeks_ + static_cast<std::size_t>(week_[static_cast<std::size_t>(day)]);
  }
  void change(int person, int day, std::int64_t minutes);  ///< adds to what is free
  void show_all(int person);                               ///< after all days were hidden
  void show(int person, int day, bool any);
  void show_week(int person, int day);
  void limit_weeks(int person, Ratio limit);

  int people_ = 0, span_ = 0, first_ = 0;
  std::size_t weeks_ = 0;
  std::vector<int> week_;  ///< by day, counted from the first
  std::size_t words_ = 0;
  std::array<std::vector<int>, words<Role>().size()> holders_;
  std::vector<std::int64_t> capacity_, free_, week_free_, booked_, total_;
  std::vector<std::uint64_t> has_free_;
  std::vector<Taken> log_;
};

/// Minutes of a person on every numbered day: weekly or monthly hours spread evenly over working weekdays, so that a
/// holiday or an absence takes its days' share.
[[nodiscard]] std::vector<std::int64_t> daily_minutes(const Person& person, const WorkingDays& days);

}  // namespace posology::planner
