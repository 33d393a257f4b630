#include "planner/crew.h"

#include <algorithm>
#include <array>
#include <bit>

#include "knowledge/production.h"

namespace posology::planner {
namespace {

bool away(const Person& person, Date date) {
  return std::any_of(person.away.begin(), person.away.end(),
                     [&](const Located<DateRange>& range) { return range->holds(date); });
}

// The part of `whole` that the k-th of n equal days gets, so that the n days add up to it exactly.
std::int64_t even_part(std::int64_t whole, int k, int n) { return n == 0 ? 0 : whole * (k + 1) / n - whole * k / n; }

// Working weekdays (holidays included: they cost their share) from `first` up to `date`, without `date`.
int weekdays_between(const WorkingDays& days, Date first, Date date) {
  int n = 0;
  for (Date d = first; d < date; ++d) n += days.works_on(d.weekday()) ? 1 : 0;
  return n;
}

/// Minutes of a working day by the hours of a day, a week or a month; a week's hours are the same in every week.
class DayShares {
 public:
  DayShares(const HoursRate& hours, const WorkingDays& days) : hours_(hours), days_(days) {
    int before = 0;
    for (std::size_t weekday = 0; weekday < by_weekday_.size(); ++weekday) {
      by_weekday_[weekday] = even_part(hours.effort.minutes, before, days.weekdays());
      before += days.works_on(static_cast<Weekday>(weekday)) ? 1 : 0;
    }
  }

  [[nodiscard]] std::int64_t on(int day) const {
    if (hours_.per == Period::day) return hours_.effort.minutes;
    if (hours_.per == Period::week) return by_weekday_[static_cast<std::size_t>(days_.weekday(day))];
    const Date date = days_.date(day);
    const Month month = Month::of(date);
    return even_part(hours_.effort.minutes, weekdays_between(days_, month.first(), date),
                     weekdays_between(days_, month.first(), month.last() + 1));
  }

 private:
  const HoursRate& hours_;
  const WorkingDays& days_;
  std::array<std::int64_t, 7> by_weekday_{};
};

}  // namespace

std::vector<std::int64_t> daily_minutes(const Person& person, const WorkingDays& days) {
  const HoursRate usual{{workflow_defaults().hours_per_week.value}, Period::week};
  const HoursRate hours = value_or(person.hours, usual);
  const DayShares shares(hours, days);
  std::vector<std::int64_t> minutes(static_cast<std::size_t>(days.count()));
  for (int day = 0; day < days.count(); ++day) {
    if (person.away.empty() || !away(person, days.date(day))) minutes[static_cast<std::size_t>(day)] = shares.on(day);
  }
  return minutes;
}

Crew::Crew(const Campaign& campaign, const WorkingDays& days)
    : people_(static_cast<int>(campaign.team.size())),
      span_(days.count()),
      first_(days.first()),
      words_((static_cast<std::size_t>(days.count()) + 63) / 64) {
  week_.reserve(static_cast<std::size_t>(span_));
  for (int day = 0; day < span_; ++day) week_.push_back(days.week(day));
  weeks_ = static_cast<std::size_t>(week_.back()) + 1;
  for (int p = 0; p < people_; ++p) {
    const Person& person = campaign.team[static_cast<std::size_t>(p)];
    const std::vector<std::int64_t> minutes = daily_minutes(person, days);
    capacity_.insert(capacity_.end(), minutes.begin(), minutes.end());
    total_.push_back(0);
    for (int day = first_; day <= days.last(); ++day) total_.back() += minutes[static_cast<std::size_t>(day)];
    for (std::size_t role = 0; role < holders_.size(); ++role) {
      if (person.has(static_cast<Role>(role))) holders_[role].push_back(p);
    }
  }
  release_all();
}

std::int64_t Crew::capacity_between(int person, int from, int to) const {
  std::int64_t sum = 0;
  for (int day = std::max(from, 0); day <= std::min(to, span_ - 1); ++day) sum += capacity(person, day);
  return sum;
}

void Crew::release_all(Ratio limit) {
  log_.clear();
  booked_.assign(static_cast<std::size_t>(people_), 0);
  has_free_.assign(static_cast<std::size_t>(people_) * words_, 0);
  free_.assign(capacity_.size(), 0);
  week_free_.assign(static_cast<std::size_t>(people_) * weeks_, 0);
  for (int p = 0; p < people_; ++p) {
    for (int day = first_; day < span_; ++day) week_free_[week_cell(p, day)] += capacity(p, day);
    const auto row = static_cast<std::ptrdiff_t>(cell(p, 0));
    std::copy(capacity_.begin() + row + first_, capacity_.begin() + row + span_, free_.begin() + row + first_);
    if (limit != Ratio{1, 1}) limit_weeks(p, limit);
    show_all(p);
  }
}

void Crew::limit_weeks(int person, Ratio limit) {
  for (std::size_t w = 0; w < weeks_; ++w) {
    std::int64_t& minutes = week_free_[static_cast<std::size_t>(person) * weeks_ + w];
    minutes = minutes * limit.num / limit.den;
  }
}

void Crew::show_all(int person) {
  const auto row = static_cast<std::size_t>(person) * words_;
  for (int day = first_; day < span_; ++day) {
    const std::uint64_t any = free(person, day) > 0 ? 1 : 0;
    has_free_[row + static_cast<std::size_t>(day) / 64] |= any << (static_cast<unsigned>(day) % 64);
  }
}

void Crew::show(int person, int day, bool any) {
  std::uint64_t& word = has_free_[static_cast<std::size_t>(person) * words_ + static_cast<std::size_t>(day) / 64];
  const std::uint64_t bit = std::uint64_t{1} << (static_cast<unsigned>(day) % 64);
  word = any ? word | bit : word & ~bit;
}

void Crew::show_week(int person, int day) {
  const int week = week_[static_cast<std::size_t>(day)];
  int d = day;
  while (d > first_ && week_[static_cast<std::size_t>(d) - 1] == week) --d;
  for (; d < span_ && week_[static_cast<std::size_t>(d)] == week; ++d) show(person, d, free(person, d) > 0);
}

void Crew::change(int person, int day, std::int64_t minutes) {
  std::int64_t& week = week_free_[week_cell(person, day)];
  const bool had = week > 0;
  free_[cell(person, day)] += minutes;
  week += minutes;
  if (had == (week > 0)) {
    show(person, day, free(person, day) > 0);
  } else {
    show_week(person, day);
  }
}

int Crew::free_day_at_or_before(int person, int day) const {
  if (day < 0) return -1;
  day = std::min(day, span_ - 1);
  const std::uint64_t* row = has_free_.data() + static_cast<std::size_t>(person) * words_;
  std::size_t w = static_cast<std::size_t>(day) / 64;
  std::uint64_t bits = row[w] & (~std::uint64_t{0} >> (63U - static_cast<unsigned>(day) % 64));
  while (bits == 0) {
    if (w == 0) return -1;
    bits = row[--w];
  }
  return static_cast<int>(w * 64) + 63 - std::countl_zero(bits);
}

int Crew::free_day_at_or_after(int person, int day) const {
  if (day >= span_) return -1;
  day = std::max(day, 0);
  const std::uint64_t* row = has_free_.data() + static_cast<std::size_t>(person) * words_;
  std::size_t w = static_cast<std::size_t>(day) / 64;
  std::uint64_t bits = row[w] & (~std::uint64_t{0} << (static_cast<unsigned>(day) % 64));
  while (bits == 0) {
    if (++w == words_) return -1;
    bits = row[w];
  }
  return static_cast<int>(w * 64) + std::countr_zero(bits);
}

std::optional<int> Crew::latest_first(int person, std::int64_t minutes, int last, int from) const {
  int day = last + 1, week = -1;
  std::int64_t week_left = 0;
  while (minutes > 0) {
    day = free_day_at_or_before(person, day - 1);
    if (day < std::max(from, 0)) return std::nullopt;
    if (week_[static_cast<std::size_t>(day)] != week) {
      week = week_[static_cast<std::size_t>(day)];
      week_left = week_free_[week_cell(person, day)];
    }
    const std::int64_t taken = std::min(free_[cell(person, day)], week_left);
    minutes -= taken;
    week_left -= taken;
  }
  return day;
}

std::optional<int> Crew::earliest_last(int person, std::int64_t minutes, int first) const {
  int day = first - 1, week = -1;
  std::int64_t week_left = 0;
  while (minutes > 0) {
    day = free_day_at_or_after(person, day + 1);
    if (day < 0) return std::nullopt;
    if (week_[static_cast<std::size_t>(day)] != week) {
      week = week_[static_cast<std::size_t>(day)];
      week_left = week_free_[week_cell(person, day)];
    }
    const std::int64_t taken = std::min(free_[cell(person, day)], week_left);
    minutes -= taken;
    week_left -= taken;
  }
  return day;
}

std::int64_t Crew::book_day(int person, int day, std::int64_t minutes) {
  const std::int64_t taken = std::min(minutes, free(person, day));
  if (taken <= 0) return 0;
  change(person, day, -taken);
  booked_[static_cast<std::size_t>(person)] += taken;
  log_.push_back({person, day, taken});
  return taken;
}

int Crew::book_latest(int person, std::int64_t minutes, int last, std::vector<DayMinutes>* into) {
  int day = last + 1, end = -1;
  while (minutes > 0) {
    day = free_day_at_or_before(person, day - 1);
    if (day < 0) break;
    end = std::max(end, day);
    const std::int64_t taken = book_day(person, day, minutes);
    minutes -= taken;
    if (into != nullptr) into->push_back({day, taken});
  }
  if (into != nullptr) std::reverse(into->begin(), into->end());
  return end;
}

void Crew::give_back(int person, int day, std::int64_t minutes) {
  change(person, day, minutes);
  booked_[static_cast<std::size_t>(person)] -= minutes;
}

void Crew::undo_to(std::size_t mark) {
  while (log_.size() > mark) {
    const Taken& t = log_.back();
    change(t.person, t.day, t.minutes);
    booked_[static_cast<std::size_t>(t.person)] -= t.minutes;
    log_.pop_back();
  }
}

}  // namespace posology::planner
