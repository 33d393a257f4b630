#include "measure/score.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "measure/complaints.h"
#include "measure/due.h"
#include "measure/metrics.h"
#include "measure/post_costs.h"
#include "measure/rates.h"
#include "measure/replies.h"
#include "measure/spending.h"
#include "measure/uses.h"

namespace posology::measure {
namespace {

/// The line from baseline (0 where none is written) at the start to the target at its date; held there afterwards.
std::optional<Ratio> expected_at(const Campaign& campaign, const Metric& metric, Date day) {
  if (!metric.target) return std::nullopt;
  const Date first = campaign.run().first;
  const Date last = metric.by ? metric.by->value : campaign.run().last;
  const Ratio from = metric.baseline ? metric.baseline->value : Ratio{};
  if (day >= last || last <= first) return metric.target->value;
  if (day <= first) return from;
  return from + (metric.target->value - from) * Ratio::of(day.days() - first.days(), last.days() - first.days());
}

// A target below the baseline is one to come down to: fewer complaints, shorter answers.
Course course_of(const Metric& metric, Ratio actual, const std::optional<Ratio>& expected) {
  if (!metric.target || !expected) return Course::no_target;
  const bool down = metric.baseline && metric.target->value < metric.baseline->value;
  const auto good = [&](Ratio limit) { return down ? actual <= limit : actual >= limit; };
  if (good(metric.target->value)) return Course::reached;
  return good(*expected) ? Course::on_course : Course::behind;
}

MetricScore score_of(const Campaign& campaign, std::size_t m, const std::vector<Reading>& readings, Date as_of) {
  const Metric& metric = metrics_of(campaign)[m];
  MetricScore made;
  made.metric = m;
  std::optional<Measured> whole, brought;
  std::optional<Date> whole_on, brought_on;
  for (const Reading& reading : readings) {
    // Shares of single posts make no share of the whole.
    if (reading.metric != m || (reading.post >= 0 && in_percent(metric))) continue;
    if (reading.post >= 0) {
      brought = Measured{(brought ? brought->thousandths : 0) + reading.value.thousandths};
      brought_on = std::max(brought_on.value_or(reading.date), reading.date);
    } else if (!whole_on || reading.date >= *whole_on) {
      whole = reading.value;
      whole_on = reading.date;
    }
  }
  made.expected = expected_at(campaign, metric, as_of);
  if (whole) {
    made.actual = whole;
    made.measured_on = whole_on;
  } else if (brought) {
    const std::int64_t base = metric.baseline ? (metric.baseline->value * Ratio::of(1000, 1)).times(1) : 0;
    made.actual = Measured{base + brought->thousandths};
    made.measured_on = brought_on;
    made.from_posts = true;
  }
  if (made.actual) made.course = course_of(metric, made.actual->ratio(), made.expected);
  return made;
}

/// Adds up the results of a metric by one quality of the posts.
class Shares {
 public:
  void add(const std::string& name, int post, Measured value, const CostOfPost& cost) {
    auto [entry, is_new] = at_.try_emplace(name, list_.size());
    if (is_new) list_.push_back({name, 0, {}, {}, 0, 0});
    ResultShare& share = list_[entry->second];
    share.sum.thousandths += value.thousandths;
    if (!posts_.insert({name, post}).second) return;
    ++share.posts;
    share.cost += cost.total;
    share.actual_posts += cost.actual ? 1 : 0;
    share.actual_media += cost.media ? 1 : 0;
  }
  /// In the order of the names.
  std::vector<ResultShare> take_by_name() {
    std::sort(list_.begin(), list_.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return std::move(list_);
  }
  /// The largest sum first; of equals the name decides.
  std::vector<ResultShare> take() {
    std::sort(list_.begin(), list_.end(), [](const ResultShare& a, const ResultShare& b) {
      return a.sum != b.sum ? a.sum > b.sum : a.name < b.name;
    });
    return std::move(list_);
  }

 private:
  std::map<std::string, std::size_t> at_;
  std::set<std::pair<std::string, int>> posts_;
  std::vector<ResultShare> list_;
};

// For whom the posts were, what for, and when.
void add_purposes(const Campaign& campaign, const Plan& plan, const std::vector<Reading>& readings,
                  const std::vector<CostOfPost>& costs, ResultsOfMetric& made) {
  Shares audiences, objectives, uses, months;
  for (const Reading& reading : readings) {
    if (reading.metric != made.metric || reading.post < 0) continue;
    const PlannedPost& post = plan.posts[static_cast<std::size_t>(reading.post)];
    const CostOfPost& cost = costs[static_cast<std::size_t>(reading.post)];
    for (const std::string& segment : post.audience) audiences.add(segment, reading.post, reading.value, cost);
    if (const Objective* objective = objective_of(campaign, post)) {
      objectives.add(objective->id->text, reading.post, reading.value, cost);
      if (objective->use) uses.add(std::string(word(objective->use->value)), reading.post, reading.value, cost);
    }
    if (post.placed) months.add(post.at.date.iso().substr(0, 7), reading.post, reading.value, cost);
  }
  made.by_audience = audiences.take();
  made.by_objective = objectives.take();
  made.by_use = uses.take();
  made.by_month = months.take_by_name();
}

std::optional<ResultsOfMetric> results_of(const Campaign& campaign, const Plan& plan, std::size_t m,
                                          const std::vector<Reading>& readings, const std::vector<CostOfPost>& costs) {
  ResultsOfMetric made;
  made.metric = m;
  Shares all, platforms, pillars, formats;
  for (const Reading& reading : readings) {
    if (reading.metric != m || reading.post < 0) continue;
    const PlannedPost& post = plan.posts[static_cast<std::size_t>(reading.post)];
    const CostOfPost& cost = costs[static_cast<std::size_t>(reading.post)];
    all.add("", reading.post, reading.value, cost);
    platforms.add(post.platform, reading.post, reading.value, cost);
    pillars.add(post.pillar, reading.post, reading.value, cost);
    formats.add(std::string(word(post.format)), reading.post, reading.value, cost);
  }
  const std::vector<ResultShare> sums = all.take();
  if (sums.empty()) return std::nullopt;
  made.sum = sums[0].sum;
  made.posts = sums[0].posts;
  made.cost = sums[0].cost;
  made.actual_posts = sums[0].actual_posts;
  made.actual_media = sums[0].actual_media;
  made.by_platform = platforms.take();
  made.by_pillar = pillars.take();
  made.by_format = formats.take();
  add_purposes(campaign, plan, readings, costs, made);
  return made;
}

std::vector<std::size_t> seen_of(const std::vector<Reading>& readings) {
  std::set<std::size_t> posts;
  for (const Reading& reading : readings)
    if (reading.post >= 0) posts.insert(static_cast<std::size_t>(reading.post));
  return {posts.begin(), posts.end()};
}

std::vector<Kept> kept_of(const Campaign& campaign, const Plan& plan, const std::vector<std::size_t>& seen,
                          Date as_of) {
  std::vector<Kept> list;
  for (const PlatformUse& use : campaign.platforms) {
    Kept kept{use.platform, 0, 0};
    for (std::size_t p = 0; p < plan.posts.size(); ++p) {
      const PlannedPost& post = plan.posts[p];
      if (post.platform != use.platform || !due(post, as_of)) continue;
      ++kept.due;
      if (out(plan, p, seen)) ++kept.published;
    }
    list.push_back(kept);
  }
  return list;
}

/// A place of the newest figure, cost or reply.
struct Newest {
  std::optional<Date> day;
  Place place;

  template <class List>
  void look(const List& list) {
    for (const auto& one : list) {
      if (day && one.date <= *day) continue;
      day = one.date;
      place = one.place;
    }
  }
};

Newest newest_of(const std::vector<Reading>& readings, const SideResults& beside) {
  Newest newest;
  newest.look(readings);
  newest.look(beside.spent);
  newest.look(beside.replies);
  return newest;
}

/// Those of the days up to `as_of`; the others are told.
template <class List>
List up_to(const List& list, Date as_of, std::string_view what, Findings& findings) {
  List counted;
  for (const auto& one : list) {
    if (one.date <= as_of) {
      counted.push_back(one);
      continue;
    }
    findings.push_back(
        complain(Complaint::later_day, one.place,
                 fmt::format("{} lies after {}: the {} is not counted", one.date.iso(), as_of.iso(), what), {}));
  }
  return counted;
}

void add_metrics(const Campaign& campaign, const Plan& plan, const std::vector<Reading>& counted,
                 const std::vector<CostOfPost>& costs, Scorecard& card) {
  for (std::size_t m = 0; m < metrics_of(campaign).size(); ++m) {
    card.metrics.push_back(score_of(campaign, m, counted, card.as_of));
    auto results = results_of(campaign, plan, m, counted, costs);
    if (!results) continue;
    if (in_percent(metrics_of(campaign)[m])) {
      card.unsummed.push_back(m);
    } else {
      card.results.push_back(std::move(*results));
    }
  }
}

}  // namespace

std::optional<Date> newest_day(const std::vector<Reading>& readings, const SideResults& beside) {
  return newest_of(readings, beside).day;
}

void say_where_late(const Campaign& campaign, const std::vector<Reading>& readings, const SideResults& beside,
                    Findings& findings) {
  const Newest newest = newest_of(readings, beside);
  const Date last = campaign.run().last;
  if (!newest.day || *newest.day <= last) return;
  const int days = newest.day->days() - last.days();
  findings.push_back(complain(
      Complaint::after_end, newest.place,
      fmt::format("{} lies {} {} after the campaign's end: what came after it counts, and nothing is left to move",
                  newest.day->iso(), days, days == 1 ? "day" : "days"),
      fmt::format("posts still gather after their day; --until {} holds the scorecard at the end", last.iso())));
}

Scorecard score(const Campaign& campaign, const Plan& plan, const std::vector<Reading>& readings, Date as_of,
                Findings& findings) {
  return score(campaign, plan, readings, {}, as_of, findings);
}

Scorecard score(const Campaign& campaign, const Plan& plan, const std::vector<Reading>& readings,
                const SideResults& beside, Date as_of, Findings& findings) {
  const std::vector<Reading> counted = up_to(readings, as_of, "figure", findings);
  const SideResults sides{up_to(beside.spent, as_of, "cost", findings),
                          up_to(beside.replies, as_of, "reply", findings)};
  Scorecard card;
  card.as_of = as_of;
  card.counted = counted.size() + rows_alone(sides, as_of);
  card.costed = plan.money.budgeted;
  const std::vector<CostOfPost> costs = costs_of_posts(plan, sides.spent, as_of);
  for (std::size_t p = 0; p < costs.size(); ++p)
    if (costs[p].actual || costs[p].media)
      card.actual_costs.push_back({p, costs[p].actual ? costs[p].total : costs[p].paid});
  add_metrics(campaign, plan, counted, costs, card);
  card.rates = rates_of(campaign, plan, counted, as_of);
  if (card.costed) card.spent = spending_of(campaign, plan, sides.spent, as_of);
  card.replies = replies_of(campaign, plan, sides.replies, as_of);
  if (as_of > campaign.run().last) card.over_since = campaign.run().last;
  card.seen = seen_of(counted);
  card.kept = kept_of(campaign, plan, card.seen, as_of);
  card.uses = uses_of(campaign, plan, card.seen, as_of);
  return card;
}

}  // namespace posology::measure
