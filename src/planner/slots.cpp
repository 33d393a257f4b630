#include "planner/slots.h"

#include <algorithm>
#include <limits>

#include "planner/evenness.h"

namespace posology::planner {
namespace {

constexpr std::int64_t unreachable = std::numeric_limits<std::int64_t>::max() / 4;

std::int64_t squared_quarters(std::int64_t minutes) { return (minutes / 15) * (minutes / 15); }

Ratio per_span(const Rate& rate, int weekdays) {
  return rate.per == Period::day ? rate.count * Ratio{weekdays, 1} : rate.count;
}

// The whole span (a full week or month) that the day lies in.
DateRange span_of(Date day, Period per, Weekday week_start) {
  if (per == Period::month) return {Month::of(day).first(), Month::of(day).last()};
  const Date first = week_first(day, week_start);
  return {first, first + 6};
}

std::int64_t half_up(Ratio r) {
  return (r * Ratio{2, 1} + Ratio{1, 1}).num / ((r * Ratio{2, 1} + Ratio{1, 1}).den * 2);
}

/// The path: states are (candidate, posts of its span so far).
class SlotPath {
 public:
  SlotPath(const std::vector<Candidate>& all, const std::vector<int>& pin_of, const std::vector<int>& span_of,
           const std::vector<Quota>& quotas, std::int64_t least_gap, std::int64_t ideal)
      : all_(all), quotas_(quotas), least_(least_gap), ideal_(ideal) {
    before_.push_back(0);
    for (const Quota& q : quotas_) before_.push_back(before_.back() + q.posts);
    missed_ = price_of_missed(before_.back());
    for (const Quota& q : quotas_) most_ = std::max(most_, q.posts);
    cost_.assign(all_.size() * stride(), unreachable);
    from_.assign(all_.size() * stride(), -1);
    stops_.reserve(all_.size());
    for (std::size_t j = 0; j < all_.size(); ++j) {
      const Candidate& at = all_[j];
      const int quota = quotas_[static_cast<std::size_t>(span_of[j])].posts;
      stops_.push_back({at.utc_minutes, at.wish - at.pull, unreachable, unreachable, 0, span_of[j], quota,
                        pin_of[j] >= 0, at.pull > 0});
    }
  }

  // Indices of the chosen candidates, in order.
  std::vector<std::size_t> run() {
    for (std::size_t j = 0; j < all_.size(); ++j) visit(j);
    return trace();
  }

 private:
  /// A candidate as the path sees it. Each is compared with all of the week before it, where most of the time goes: so
  /// all that is compared lies together.
  struct Stop {
    std::int64_t minutes;
    std::int64_t wish;   ///< less the pull
    std::int64_t leave;  ///< least cost of a path whose last post of the span is here, with what the span misses
    std::int64_t left;   ///< the same, less what it would cost to miss every post up to the end of the span
    int leave_count;     ///< posts of the span on that path
    int span, quota;
    bool pinned, pulls;
  };

  [[nodiscard]] std::size_t stride() const { return static_cast<std::size_t>(most_) + 1; }
  [[nodiscard]] std::size_t state(std::size_t j, int count) const {
    return j * stride() + static_cast<std::size_t>(count);
  }
  [[nodiscard]] std::int64_t before(const Stop& at) const { return before_[static_cast<std::size_t>(at.span)]; }

  // What it costs that j comes next after i.
  [[nodiscard]] std::int64_t price(std::size_t i, std::size_t j) const {
    const Stop& to = stops_[j];
    const std::int64_t gap = squared_quarters(to.minutes - stops_[i].minutes - ideal_) + to.wish;
    return to.pulls ? gap + pull_lost(i, j) : gap;
  }
  // A day to keep is kept by its first post: a second one is worth no more there than elsewhere.
  [[nodiscard]] std::int64_t pull_lost(std::size_t i, std::size_t j) const {
    return all_[i].at.date == all_[j].at.date ? all_[j].pull : 0;
  }
  [[nodiscard]] bool leaves_gap(const Stop& a, const Stop& b) const { return b.minutes - a.minutes >= least_; }
  [[nodiscard]] bool too_close(const Stop& a, const Stop& b) const {
    return !leaves_gap(a, b) && !(a.pinned && b.pinned);
  }
  // From i past `between`, whose whole span would stay empty although one post more fits there: never the best.
  [[nodiscard]] bool jumps(const Stop& i, const Stop& between) const {
    return i.span != between.span && leaves_gap(i, between);
  }

  void relax(std::size_t j, int count, std::int64_t cost, std::int64_t from) {
    std::int64_t& best = cost_[state(j, count)];
    if (cost < best) {
      best = cost;
      from_[state(j, count)] = from;
    }
  }

  void visit(std::size_t j) {
    Stop& at = stops_[j];
    if (at.quota == 0) return;  // no pin has a quota of nothing
    std::size_t i = j;
    bool past_pin = false;  // no path leads past one
    for (; i > 0 && !past_pin && stops_[i - 1].span == at.span; --i) {
      if (at.quota > 1 && !too_close(stops_[i - 1], at)) arrive_in_span(i - 1, j);
      past_pin = stops_[i - 1].pinned;
    }
    if (!past_pin) arrive_from_earlier(i, j);
    // The first post of all: what the spans before it miss is paid here.
    if (!pin_behind_) relax(j, 1, at.wish + missed_ * before(at), -1);
    pin_behind_ = pin_behind_ || at.pinned;
    for (int c = 1; c <= at.quota; ++c) {
      if (cost_[state(j, c)] >= unreachable) continue;
      const std::int64_t total = cost_[state(j, c)] + missed_ * (at.quota - c);
      if (total < at.leave) {
        at.leave = total;
        at.leave_count = c;
      }
    }
    if (at.leave < unreachable) at.left = at.leave - missed_ * (before(at) + at.quota);
  }

  void arrive_in_span(std::size_t i, std::size_t j) {
    const std::int64_t more = price(i, j);
    const std::size_t from = state(i, 0), to = state(j, 1);
    for (std::size_t c = 1; c < static_cast<std::size_t>(stops_[j].quota); ++c) {
      const std::int64_t cost = cost_[from + c];
      if (cost >= unreachable || cost + more >= cost_[to + c]) continue;
      cost_[to + c] = cost + more;
      from_[to + c] = static_cast<std::int64_t>(from + c);
    }
  }

  // From the candidates before `end`, of earlier spans.
  void arrive_from_earlier(std::size_t end, std::size_t j) {
    const Stop* const stops = stops_.data();
    const Stop& to = stops[j];
    const Stop* between = nullptr;  // the last candidate that would leave its gap to j
    std::size_t best_from = j;
    std::int64_t best = unreachable;
    for (std::size_t i = end; i-- > 0;) {
      const Stop& from = stops[i];
      if (between != nullptr && jumps(from, *between)) break;
      if (from.span == to.span) {  // a fixed hour of another zone lies between, on another date
        if (!too_close(from, to)) arrive_in_span(i, j);
      } else if (from.left < unreachable && !too_close(from, to)) {
        if (const std::int64_t cost = from.left + price(i, j); cost < best) {
          best = cost;
          best_from = i;
        }
      }
      if (from.pinned) break;
      if (between == nullptr && from.span != to.span && from.quota > 0 && leaves_gap(from, to)) between = &from;
    }
    if (best_from == j) return;
    // With what the spans between them miss.
    relax(j, 1, best + missed_ * before(to), static_cast<std::int64_t>(state(best_from, stops[best_from].leave_count)));
  }

  [[nodiscard]] std::vector<std::size_t> trace() const {
    std::int64_t best = unreachable, at = -1;
    for (std::size_t j = all_.size(); j-- > 0;) {
      const Stop& last = stops_[j];
      if (last.leave < unreachable) {
        const std::int64_t total = last.leave + missed_ * (before_.back() - before(last) - last.quota);
        // Equal costs: the earlier end, which was found later in this walk.
        if (total <= best) {
          best = total;
          at = static_cast<std::int64_t>(state(j, last.leave_count));
        }
      }
      if (last.pinned) break;
    }
    std::vector<std::size_t> chosen;
    for (; at >= 0; at = from_[static_cast<std::size_t>(at)]) chosen.push_back(static_cast<std::size_t>(at) / stride());
    std::reverse(chosen.begin(), chosen.end());
    return chosen;
  }

  const std::vector<Candidate>& all_;
  const std::vector<Quota>& quotas_;
  std::int64_t least_, ideal_, missed_ = 0;
  int most_ = 1;
  bool pin_behind_ = false;
  std::vector<std::int64_t> before_;
  std::vector<Stop> stops_;
  std::vector<std::int64_t> cost_, from_;
};

int span_index(const std::vector<Quota>& quotas, Date day) {
  const auto after =
      std::upper_bound(quotas.begin(), quotas.end(), day, [](Date d, const Quota& q) { return d < q.days.first; });
  return after == quotas.begin() ? 0 : static_cast<int>(after - quotas.begin()) - 1;
}

std::int64_t ideal_gap(const std::vector<Quota>& quotas) {
  std::int64_t posts = 0;
  for (const Quota& q : quotas) posts += q.posts;
  const std::int64_t span = std::int64_t{quotas.back().days.last - quotas.front().days.first + 1} * 1440;
  return posts == 0 ? span : span / posts;
}

}  // namespace

// More than any gap of a campaign of a hundred years, unless so many posts are wanted that
// their sum would not fit; gaps are short then.
std::int64_t price_of_missed(std::int64_t posts) {
  return std::min(std::int64_t{1} << 44, (std::int64_t{1} << 60) / std::max<std::int64_t>(posts, 1));
}

std::vector<Quota> quotas_of(const Campaign& campaign, const PlatformUse& use, const PublishingDays& days) {
  std::vector<Quota> quotas;
  if (!use.cadence) return quotas;
  const Rate rate = use.cadence->planned();
  const Weekday week_start = value_or(campaign.week_start, Weekday::mon);
  const DateRange run = campaign.run();
  Ratio running;
  std::int64_t given = 0;
  for (Date at = run.first; at <= run.last;) {
    const DateRange whole = span_of(at, rate.per, week_start);
    const DateRange part{std::max(whole.first, run.first), std::min(whole.last, run.last)};
    const int all = days.countable(whole.first, whole.last);
    if (all > 0) {
      const int here = days.countable(part.first, part.last);
      running = running + per_span(rate, days.weekdays()) * Ratio::of(here, all);
    }
    const std::int64_t up_to = half_up(running);
    quotas.push_back({part, static_cast<int>(up_to - given)});
    given = up_to;
    at = part.last + 1;
  }
  return quotas;
}

SlotPlan choose_slots(const std::vector<Candidate>& candidates, std::vector<Pin> pins, std::vector<Quota> quotas,
                      std::int64_t least_gap) {
  SlotPlan plan;
  if (quotas.empty()) return plan;
  std::stable_sort(pins.begin(), pins.end(),
                   [](const Pin& a, const Pin& b) { return a.at.utc_minutes < b.at.utc_minutes; });
  // Written posts count toward their span; where they are more than it should hold, they stay and the span grows.
  std::vector<int> pinned(quotas.size());
  for (const Pin& p : pins) ++pinned[static_cast<std::size_t>(span_index(quotas, p.at.at.date))];
  for (std::size_t q = 0; q < quotas.size(); ++q) quotas[q].posts = std::max(quotas[q].posts, pinned[q]);

  std::vector<Candidate> all;
  std::vector<int> pin_of, span_of;
  all.reserve(candidates.size() + pins.size());
  pin_of.reserve(all.capacity());
  span_of.reserve(all.capacity());
  std::size_t next = 0;
  const auto add = [&](const Candidate& c, int pin) {
    all.push_back(c);
    pin_of.push_back(pin);
    span_of.push_back(span_index(quotas, c.at.date));
  };
  for (const Candidate& c : candidates) {
    while (next < pins.size() && pins[next].at.utc_minutes <= c.utc_minutes) {
      add(pins[next].at, pins[next].post);
      ++next;
    }
    if (all.empty() || all.back().utc_minutes != c.utc_minutes) add(c, -1);
  }
  for (; next < pins.size(); ++next) add(pins[next].at, pins[next].post);

  SlotPath path(all, pin_of, span_of, quotas, least_gap, ideal_gap(quotas));
  std::vector<int> placed(quotas.size());
  for (const std::size_t j : path.run()) {
    if (!plan.slots.empty()) {
      plan.gap_cost += squared_quarters(all[j].utc_minutes - plan.slots.back().at.utc_minutes - ideal_gap(quotas));
    }
    plan.slots.push_back({all[j], pin_of[j], -1});
    ++placed[static_cast<std::size_t>(span_of[j])];
  }
  for (std::size_t q = 0; q < quotas.size(); ++q) {
    if (placed[q] < quotas[q].posts) plan.short_of.push_back({quotas[q].days, quotas[q].posts - placed[q]});
  }
  return plan;
}

}  // namespace posology::planner
