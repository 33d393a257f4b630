#include "planner/chain_booking.h"

#include <algorithm>
#include <limits>

#include "knowledge/production.h"

namespace posology::planner {

int usual_days(std::int64_t minutes) {
  const std::int64_t daily = std::max<std::int64_t>(workflow_defaults().hours_per_week.value / 5, 1);
  return static_cast<int>(std::clamp<std::int64_t>((minutes + daily - 1) / daily, 1, 10000));
}

int last_work_day(const WorkingDays& days, const Chain& chain, Date publish) {
  return days.before(days.frozen_from(publish, chain.freeze));
}

int start_by(const WorkingDays& days, const Chain& chain, Date publish) {
  if (!chain.lead) return std::numeric_limits<int>::max();
  if (chain.lead->unit == DurationUnit::business_days) return days.at_or_after(publish) - calendar_days(*chain.lead);
  return days.before(publish - calendar_days(*chain.lead) + 1);
}

bool Booker::less_loaded(int a, int b) const {
  __extension__ using Wide = __int128;
  return Wide{crew_.booked(a)} * crew_.total(b) < Wide{crew_.booked(b)} * crew_.total(a);
}

bool Booker::kept(int person) const {
  return std::any_of(hands_->begin(), hands_->end(),
                     [&](const KeptHand& hand) { return hand.person == person && hand.step == step_; });
}

// The holder who can begin the job latest and still end by `last`; -1 where nobody has the room.
int Booker::choose(const Job& job, int last, bool before_review, int& first) const {
  int best = -1;
  bool best_reviews = true, best_kept = false;
  for (const int person : crew_.holders(job.role)) {
    const bool reviews = before_review && std::find(reviewers_.begin(), reviewers_.end(), person) != reviewers_.end();
    const bool hand = hands_ != nullptr && kept(person);
    // Whoever does not review the post goes first, then a hand of the lock, then who can begin later.
    const bool equal = best >= 0 && reviews == best_reviews && hand == best_kept;
    if (best >= 0 && !equal && (reviews != best_reviews ? reviews : !hand)) continue;
    const std::optional<int> begin = crew_.latest_first(person, job.minutes, last, equal ? first : days_.first());
    if (!begin || (equal && *begin == first && !less_loaded(person, best))) continue;
    best = person;
    best_kept = hand;
    best_reviews = reviews;
    first = *begin;
  }
  return best;
}

bool Booker::book_job(const Job& job, int last, bool before_review, JobBooking* into, int& first, int& end) {
  if (crew_.holders(job.role).empty()) {
    first = last - usual_days(job.minutes) + 1;
    end = last;
    if (into != nullptr) into->start(-1, first, end);
    return true;
  }
  const int person = choose(job, last, before_review, first);
  if (person < 0) return false;
  const std::size_t mark = crew_.mark();
  if (into != nullptr) into->start(person, first, last);
  end = crew_.book_latest(person, job.minutes, last, into != nullptr ? &into->days : nullptr);
  if (alone_) {
    crew_.undo_to(mark);
  } else if (!before_review) {
    reviewers_.push_back(person);
  }
  if (into != nullptr) into->last = end;
  return true;
}

bool Booker::book_stage(const Chain& chain, std::size_t index, int last, StageBooking* into, int& first) {
  const Stage& stage = chain.stages[index];
  step_ = stage.step;
  const bool before_review = static_cast<int>(index) < chain.first_review();
  first = last - stage.min_days + 1;
  const bool whole = stage.review() || stage.min_days > 1 || stage.jobs.empty();
  if (stage.review()) first = std::min(first, days_.span_first(last, stage.turnaround));
  int end = whole ? last : -1;
  int begin = whole ? first : last + 1;
  int worked = begin;
  if (into != nullptr) into->jobs.resize(stage.jobs.size());
  for (std::size_t j = 0; j < stage.jobs.size(); ++j) {
    int job_first = 0, job_last = 0;
    if (!book_job(stage.jobs[j], last, before_review, into != nullptr ? &into->jobs[j] : nullptr, job_first,
                  job_last)) {
      return false;
    }
    begin = std::min(begin, job_first);
    end = std::max(end, job_last);
    worked = std::max(worked, job_last);
  }
  // A round that had to begin early for want of a reviewer's hours is over when its turnaround is, and its work done.
  if (stage.review()) end = std::max({begin, worked, std::min(last, days_.span_last(begin, stage.turnaround))});
  first = begin;
  if (into != nullptr) {
    into->first = begin;
    into->last = end;
  }
  return true;
}

// A round lasts its turnaround: where a reviewer's queue is full, the whole round moves to earlier days rather than
// being stretched. After a few moves the stretched round is taken; it is still in time.
bool Booker::book_round(const Chain& chain, std::size_t index, int last, StageBooking* into, int& first) {
  constexpr int moves = 6;
  const Duration& turnaround = chain.stages[index].turnaround;
  const std::size_t mark = crew_.mark();
  const std::size_t reviewers = reviewers_.size();
  int end = last;
  for (int move = 0; move < moves; ++move) {
    if (!book_stage(chain, index, end, into, first)) break;
    if (first >= std::min(end, days_.span_first(end, turnaround))) return true;
    const int next = std::max(days_.span_last(first, turnaround), first);
    crew_.undo_to(mark);
    reviewers_.resize(reviewers);
    if (next >= end || next < days_.first()) break;
    end = next;
  }
  crew_.undo_to(mark);
  reviewers_.resize(reviewers);
  return book_stage(chain, index, last, into, first);
}

bool Booker::book(const Chain& chain, int last, int start, ChainBooking* into) {
  const std::size_t mark = crew_.mark();
  reviewers_.clear();
  if (into != nullptr) into->resize(chain.stages.size());
  bool approved = false;
  for (std::size_t i = chain.stages.size(); i-- > 0;) {
    if (!approved && chain.stages[i].review()) last = std::min(last, bounds_.approved_by);
    approved = approved || chain.stages[i].review();
    StageBooking* stage = into != nullptr ? &(*into)[i] : nullptr;
    const std::size_t before = crew_.mark();
    int first = 0;
    bool done = chain.stages[i].review() && !alone_ ? book_round(chain, i, last, stage, first)
                                                    : book_stage(chain, i, last, stage, first);
    if (done && i == 0 && first > start) {
      crew_.undo_to(before);
      done = book_stage(chain, i, std::min(last, start), stage, first);
    }
    const bool begun = i == 0 && chain.stages[i].review();
    if (!done || (first < first_day() && !begun) || (begun && last < days_.first())) {
      crew_.undo_to(mark);
      return false;
    }
    last = first - 1;
  }
  return true;
}

bool Booker::book(const Chain& chain, int last, int start, const std::vector<KeptHand>* hands, ChainBooking* into) {
  hands_ = hands;
  const bool done = book(chain, last, start, into);
  hands_ = nullptr;
  // Another hand is better than no post.
  return done || (hands != nullptr && book(chain, last, start, into));
}

// Free minutes of the last days first; what is left is booked over the hours of those days, evenly.
void Booker::force_job(const Job& job, int last, JobBooking& into) {
  const std::vector<int>& holders = crew_.holders(job.role);
  const int n = usual_days(job.minutes);
  const int from = std::max(days_.first(), last - n + 1);
  into = {-1, from, last, {}};
  if (holders.empty()) return;
  std::int64_t most = -1;
  for (const int person : holders) {
    std::int64_t room = 0;
    for (int day = from; day <= last; ++day) room += crew_.free(person, day);
    if (room > most || (room == most && less_loaded(person, into.person))) {
      most = room;
      into.person = person;
    }
  }
  std::int64_t left = job.minutes;
  for (int day = from; day <= last; ++day) {
    const std::int64_t share = std::min(left, std::max<std::int64_t>(1, job.minutes / (last - from + 1)));
    into.days.push_back({day, day == last ? left : share});
    crew_.book_day(into.person, day, into.days.back().minutes);
    left -= into.days.back().minutes;
  }
  std::erase_if(into.days, [](const DayMinutes& d) { return d.minutes == 0; });
  into.first = into.days.front().day;
  into.last = into.days.back().day;
}

ChainBooking Booker::force(const Chain& chain, int last) {
  ChainBooking booking(chain.stages.size());
  last = std::max(last, days_.first());
  for (std::size_t i = chain.stages.size(); i-- > 0;) {
    const Stage& stage = chain.stages[i];
    StageBooking& into = booking[i];
    into.last = last;
    into.first = last - stage.min_days + 1;
    if (stage.review()) into.first = std::min(into.first, days_.span_first(last, stage.turnaround));
    into.jobs.resize(stage.jobs.size());
    for (std::size_t j = 0; j < stage.jobs.size(); ++j) {
      force_job(stage.jobs[j], last, into.jobs[j]);
      into.first = std::min(into.first, into.jobs[j].first);
    }
    into.first = std::max(into.first, days_.first());
    last = std::max(into.first - 1, days_.first());
  }
  return booking;
}

std::optional<int> Booker::job_end(const Job& job, int first, JobBooking& trial) {
  if (crew_.holders(job.role).empty()) return first + usual_days(job.minutes) - 1;
  std::optional<int> best;
  for (const int person : crew_.holders(job.role)) {
    const std::optional<int> end = crew_.earliest_last(person, job.minutes, first);
    if (end && (!best || *end < *best)) {
      best = end;
      trial.person = person;
    }
  }
  return best;
}

std::optional<int> Booker::earliest_end(const Chain& chain, std::vector<int>* starts) {
  const std::size_t mark = crew_.mark();
  int first = first_day();
  std::optional<int> done = first - 1;
  for (const Stage& stage : chain.stages) {
    if (starts != nullptr) starts->push_back(first);
    int end = first + stage.min_days - 1;
    if (stage.review()) end = std::max(end, days_.span_last(first, stage.turnaround));
    for (const Job& job : stage.jobs) {
      JobBooking trial;
      const std::optional<int> job_done = job_end(job, first, trial);
      if (!job_done) {
        crew_.undo_to(mark);
        return std::nullopt;
      }
      std::int64_t left = alone_ || trial.person < 0 ? 0 : job.minutes;
      for (int day = first; left > 0; ++day) left -= crew_.book_day(trial.person, day, left);
      end = std::max(end, *job_done);
    }
    done = end;
    first = end + 1;
  }
  crew_.undo_to(mark);
  return done;
}

}  // namespace posology::planner
