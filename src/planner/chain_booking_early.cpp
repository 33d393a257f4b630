// Booking forwards: the earliest free days. Where there is more work than hours, nobody waits for what comes later.
#include <algorithm>

#include "planner/chain_booking.h"

namespace posology::planner {

// The holder who is done first; whoever made the post reviews it only where nobody else can.
int Booker::choose_early(const Job& job, int first, bool review, int& end) const {
  int best = -1;
  bool best_made = true;
  for (const int person : crew_.holders(job.role)) {
    const std::optional<int> done = crew_.earliest_last(person, job.minutes, first);
    if (!done) continue;
    const bool made = review && std::find(makers_.begin(), makers_.end(), person) != makers_.end();
    const bool sooner = *done < end || (*done == end && best >= 0 && less_loaded(person, best));
    if (best >= 0 && (made != best_made ? made : !sooner)) continue;
    best = person;
    best_made = made;
    end = *done;
  }
  return best;
}

bool Booker::book_job_early(const Job& job, int first, bool review, JobBooking& into) {
  if (crew_.holders(job.role).empty()) {
    into = {-1, first, first + usual_days(job.minutes) - 1, {}};
    return true;
  }
  int end = 0;
  const int person = choose_early(job, first, review, end);
  if (person < 0) return false;
  into = {person, first, end, {}};
  std::int64_t left = job.minutes;
  for (int day = first; day <= end && left > 0; ++day) {
    const std::int64_t taken = crew_.book_day(person, day, left);
    if (taken == 0) continue;
    into.days.push_back({day, taken});
    left -= taken;
  }
  if (!into.days.empty()) into.first = into.days.front().day;
  if (!review) makers_.push_back(person);
  return left == 0;
}

bool Booker::book_stage_early(const Stage& stage, int first, StageBooking& into) {
  const bool whole = stage.review() || stage.min_days > 1 || stage.jobs.empty();
  into = {first, first + stage.min_days - 1, std::vector<JobBooking>(stage.jobs.size())};
  if (stage.review()) into.last = std::max(into.last, days_.span_last(first, stage.turnaround));
  int worked = into.last;
  for (std::size_t j = 0; j < stage.jobs.size(); ++j) {
    if (!book_job_early(stage.jobs[j], first, stage.review(), into.jobs[j])) return false;
    into.last = std::max(into.last, into.jobs[j].last);
    worked = j == 0 ? into.jobs[j].first : std::min(worked, into.jobs[j].first);
  }
  if (!whole) into.first = worked;
  // A round lasts its turnaround: where a reviewer's queue is full, it begins later rather than being stretched.
  if (stage.review()) into.first = std::max(first, std::min(worked, days_.span_first(into.last, stage.turnaround)));
  return true;
}

bool Booker::book_early(const Chain& chain, int last, int start, ChainBooking& into) {
  const bool begun = !chain.stages.empty() && chain.stages.front().review();
  if (begun) return book(chain, last, start, &into);
  const std::size_t mark = crew_.mark();
  makers_.clear();
  into.assign(chain.stages.size(), {});
  int first = first_day();
  for (std::size_t i = 0; i < chain.stages.size(); ++i) {
    const bool done = book_stage_early(chain.stages[i], first, into[i]);
    const int by = chain.stages[i].review() ? std::min(last, bounds_.approved_by) : last;
    if (!done || into[i].last > by || (i == 0 && into[i].first > start)) {
      crew_.undo_to(mark);
      return false;
    }
    first = into[i].last + 1;
  }
  return true;
}

void Booker::give_back(const ChainBooking& booking) {
  for (const StageBooking& stage : booking) {
    for (const JobBooking& job : stage.jobs) {
      for (const DayMinutes& d : job.days) crew_.give_back(job.person, d.day, d.minutes);
    }
  }
}

void Booker::book_later(const Chain& chain, int last, int start, ChainBooking& booking) {
  give_back(booking);
  ChainBooking later;
  if (book(chain, last, start, &later)) {
    booking = std::move(later);
    return;
  }
  for (const StageBooking& stage : booking) {
    for (const JobBooking& job : stage.jobs) {
      for (const DayMinutes& d : job.days) crew_.book_day(job.person, d.day, d.minutes);
    }
  }
}

}  // namespace posology::planner
