// Booking a post's chain backwards from its freeze on the latest free days of the crew, or past it where it must run.
#pragma once

#include <algorithm>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

#include "planner/chain.h"
#include "planner/crew.h"
#include "planner/working_days.h"

namespace posology::planner {

/// A job's days; `person` is -1 where nobody holds its role.
struct JobBooking {
  int person = -1;
  int first = 0, last = 0;
  std::vector<DayMinutes> days;

  /// Anew, in the same memory.
  void start(int who, int from, int to) {
    person = who;
    first = from;
    last = to;
    days.clear();
  }
};

/// A stage's days, and one booking for each of its jobs.
struct StageBooking {
  int first = 0, last = 0;
  std::vector<JobBooking> jobs;
};

using ChainBooking = std::vector<StageBooking>;  ///< in the order of the chain

/// The last working day on which work for a post can be done: the day before its freeze.
[[nodiscard]] int last_work_day(const WorkingDays& days, const Chain& chain, Date publish);
/// The day by which the first step must have begun, from the format's lead; a far day where there is none.
[[nodiscard]] int start_by(const WorkingDays& days, const Chain& chain, Date publish);

/// Somebody who works on a step by the lock, as an index of the team.
struct KeptHand {
  std::string_view step;
  int person = -1;
};

/// Days that other posts leave to a chain.
struct Bounds {
  int from = std::numeric_limits<int>::min();         ///< no work before it
  int approved_by = std::numeric_limits<int>::max();  ///< day by which the last round of review is over
};

class Booker {
 public:
  /// Whoever reviews a post does not make it, where somebody else can. `alone`: every job as if it were the only one,
  /// by whoever is quickest; what cannot be done then, nobody can do.
  Booker(const WorkingDays& days, Crew& crew, bool alone = false) : days_(days), crew_(crew), alone_(alone) {}

  /// For the chains that are booked from now on.
  void keep_to(Bounds bounds) { bounds_ = bounds; }

  /// Books the whole chain so that it ends by day `last` and starts by day `start`, each job with the person who can
  /// begin it latest (of equals, the one with the smaller load, then the order of the team). Nothing stays booked when
  /// it cannot be done from the first working day on. A review that has begun (the chain starts with it) may reach back
  /// before that day.
  bool book(const Chain& chain, int last, int start, ChainBooking* into);

  /// The same forwards, on the earliest free days; false where it does not end by `last`, and nothing stays booked.
  bool book_early(const Chain& chain, int last, int start, ChainBooking& into);
  /// Moves a booked chain to the latest free days up to `last`, where it can be booked anew.
  void book_later(const Chain& chain, int last, int start, ChainBooking& booking);
  /// The same, by these hands where they hold the role and have the room; null: by whoever is best.
  bool book(const Chain& chain, int last, int start, const std::vector<KeptHand>* hands, ChainBooking* into);

  /// Books a chain that must run: what is free first, the rest over the hours of the day, and squeezed into the days
  /// that are left where the time is too short.
  [[nodiscard]] ChainBooking force(const Chain& chain, int last);

  /// Day on which the chain would be done when it began on the first working day, in the hours that are free now;
  /// nothing where it never would. `starts` gets the first day of each stage.
  [[nodiscard]] std::optional<int> earliest_end(const Chain& chain, std::vector<int>* starts = nullptr);

 private:
  bool book_stage(const Chain& chain, std::size_t index, int last, StageBooking* into, int& first);
  bool book_round(const Chain& chain, std::size_t index, int last, StageBooking* into, int& first);
  bool book_job(const Job& job, int last, bool before_review, JobBooking* into, int& first, int& end);
  [[nodiscard]] int choose(const Job& job, int last, bool before_review, int& first) const;
  [[nodiscard]] bool kept(int person) const;
  [[nodiscard]] bool less_loaded(int a, int b) const;
  bool book_stage_early(const Stage& stage, int first, StageBooking& into);
  bool book_job_early(const Job& job, int first, bool review, JobBooking& into);
  [[nodiscard]] int choose_early(const Job& job, int first, bool review, int& end) const;
  void give_back(const ChainBooking& booking);
  void force_job(const Job& job, int last, JobBooking& into);
  [[nodiscard]] std::optional<int> job_end(const Job& job, int first, JobBooking& trial);
  [[nodiscard]] int first_day() const { return std::max(days_.first(), bounds_.from); }

  const WorkingDays& days_;
  Crew& crew_;
  bool alone_;
  Bounds bounds_;
  std::vector<int> makers_;  ///< who makes the chain at hand, booked forwards: another one reviews it
  const std::vector<KeptHand>* hands_ = nullptr;
  std::string_view step_;       ///< that is being booked
  std::vector<int> reviewers_;  ///< who reviews the chain at hand: another one writes it, where there is another
};

/// Days that a job takes where nobody is named: a usual person's hours.
[[nodiscard]] int usual_days(std::int64_t minutes);

}  // namespace posology::planner
