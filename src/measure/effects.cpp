#include "measure/effects.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

#include "measure/metrics.h"
#include "measure/mixed_model.h"
#include "measure/post_results.h"

namespace posology::measure {
namespace {

constexpr double tail_of_interval = 0.05;
constexpr double most_logarithm = 6.9;  // a factor of a thousand: beyond it figures say nothing
constexpr std::array<Factor, 5> all_factors = {Factor::platform, Factor::pillar, Factor::format, Factor::hours,
                                               Factor::weekday};

/// One factor of the posts: its levels in the order in which they are shown, and which one each post has.
struct Split {
  Factor factor{};
  std::vector<LevelEffect> levels;
  std::vector<std::size_t> level_of;
};

Split split_by(const Campaign& campaign, const Plan& plan, const PostResults& results, Factor factor) {
  std::map<Level, std::size_t> places;
  for (const PostResult& result : results.settled) places[level_of(campaign, plan.posts[result.post], factor)] = 0;
  Split split;
  split.factor = factor;
  for (auto& [level, place] : places) {
    place = split.levels.size();
    split.levels.emplace_back().name = level.name;
  }
  for (const PostResult& result : results.settled) {
    const std::size_t place = places[level_of(campaign, plan.posts[result.post], factor)];
    split.level_of.push_back(place);
    ++split.levels[place].posts;
    split.levels[place].sum.thousandths += result.value.thousandths;
  }
  return split;
}

/// How many different pairs of levels the posts have.
std::size_t pairs_met(const Split& split, const Split& other) {
  std::set<std::pair<std::size_t, std::size_t>> met;
  for (std::size_t i = 0; i < split.level_of.size(); ++i) met.insert({split.level_of[i], other.level_of[i]});
  return met.size();
}

// The level of one always says the level of the other: then no post tells them apart.
bool goes_with(const Split& split, const Split& other) {
  return pairs_met(split, other) == std::max(split.levels.size(), other.levels.size());
}

bool says(const Split& finer, const Split& coarser) { return pairs_met(finer, coarser) == finer.levels.size(); }

std::int64_t thousandths(double logarithm) {
  return static_cast<std::int64_t>(
      std::llround(std::exp(std::clamp(logarithm, -most_logarithm, most_logarithm)) * 1000));
}

Times times_of(Estimate estimate, double errors) {
  return {thousandths(estimate.value), thousandths(estimate.value - errors * estimate.error),
          thousandths(estimate.value + errors * estimate.error)};
}

Observations observations_of(const PostResults& results, const std::vector<Split>& splits) {
  Observations data;
  for (const PostResult& result : results.settled) {
    // One is added so that a post that brought nothing has a logarithm too.
    data.values.push_back(std::log1p(static_cast<double>(result.value.thousandths) / 1000));
  }
  for (const Split& split : splits) {
    data.levels.push_back(split.levels.size());
    data.level_of.push_back(split.level_of);
  }
  return data;
}

/// What the fitted model says of one factor.
class Reader {
 public:
  Reader(const MixedModel& model, const Split& split, std::size_t factor)
      : model_(model), split_(split), factor_(factor) {}

  [[nodiscard]] FactorEffects read() const {
    FactorEffects made;
    made.factor = split_.factor;
    made.levels = split_.levels;
    // Among many comparisons some stand out by chance: the more there are, the more each has to show.
    const auto count = static_cast<double>(made.levels.size());
    const double usual = reach(tail_of_interval, model_.freedom());
    const double apart = reach(tail_of_interval / count, model_.freedom());
    const double pair_apart = reach(tail_of_interval / (count * (count - 1) / 2), model_.freedom());
    for (std::size_t l = 0; l < made.levels.size(); ++l) describe(made.levels[l], against_average(l), usual, apart);
    for (std::size_t more = 0; more < made.levels.size(); ++more) {
      for (std::size_t fewer = 0; fewer < made.levels.size(); ++fewer) {
        const Estimate estimate = against(more, fewer);
        const std::int64_t surely = thousandths(estimate.value - pair_apart * estimate.error);
        if (more == fewer || surely <= 1000) continue;
        made.differences.push_back({more, fewer, times_of(estimate, usual), surely});
      }
    }
    return made;
  }

 private:
  static void describe(LevelEffect& level, Estimate estimate, double usual, double apart) {
    level.times = times_of(estimate, usual);
    const Times strict = times_of(estimate, apart);
    if (strict.low > 1000) level.standing = Standing::more;
    if (strict.high < 1000) level.standing = Standing::fewer;
    level.wide = level.times.high > 3 * level.times.low;
  }
  [[nodiscard]] Estimate against_average(std::size_t level) const {
    std::vector<double> weights(model_.unknowns(), 0);
    const double posts = static_cast<double>(split_.level_of.size());
    for (std::size_t l = 0; l < split_.levels.size(); ++l)
      weights[model_.at(factor_, l)] = -static_cast<double>(split_.levels[l].posts) / posts;
    weights[model_.at(factor_, level)] += 1;
    return model_.combination(weights);
  }
  [[nodiscard]] Estimate against(std::size_t more, std::size_t fewer) const {
    std::vector<double> weights(model_.unknowns(), 0);
    weights[model_.at(factor_, more)] += 1;
    weights[model_.at(factor_, fewer)] -= 1;
    return model_.combination(weights);
  }

  const MixedModel& model_;
  const Split& split_;
  std::size_t factor_;
};

EffectsOfMetric effects_of_metric(const Campaign& campaign, const Plan& plan, std::size_t metric,
                                  const PostResults& results) {
  EffectsOfMetric made{metric, static_cast<int>(results.settled.size()), results.young, {}};
  if (made.posts < least_posts_of_effects) return made;
  std::vector<Split> splits;
  for (const Factor factor : all_factors) {
    Split split = split_by(campaign, plan, results, factor);
    if (split.levels.size() > 1) splits.push_back(std::move(split));
  }
  for (std::size_t f = 0; f < splits.size(); ++f) {
    // The same posts parted in the same way by an earlier factor: it stands for both.
    const auto same = [&](const Split& other) { return says(splits[f], other) && says(other, splits[f]); };
    if (std::any_of(splits.begin(), splits.begin() + static_cast<std::ptrdiff_t>(f), same)) continue;
    // A later factor whose level says this one's would take a part of the effect that nobody can part: it is counted
    // here as a whole. A post that moves to a platform gets the hours and formats of that platform.
    std::vector<Split> used;
    std::size_t at = 0;
    for (std::size_t g = 0; g < splits.size(); ++g) {
      if (g > f && says(splits[g], splits[f])) continue;
      if (g == f) at = used.size();
      used.push_back(splits[g]);
    }
    const MixedModel model(observations_of(results, used));
    FactorEffects effects = Reader(model, splits[f], at).read();
    for (const Split& other : splits) {
      if (other.factor != splits[f].factor && goes_with(splits[f], other)) effects.goes_with.push_back(other.factor);
    }
    made.factors.push_back(std::move(effects));
  }
  return made;
}

}  // namespace

std::vector<EffectsOfMetric> effects_of(const Campaign& campaign, const Plan& plan,
                                        const std::vector<Reading>& readings, Date as_of) {
  std::vector<EffectsOfMetric> list;
  for (std::size_t metric = 0; metric < metrics_of(campaign).size(); ++metric) {
    const PostResults results = results_of_posts(campaign, plan, metric, readings, as_of);
    if (!results.settled.empty() || results.young > 0)
      list.push_back(effects_of_metric(campaign, plan, metric, results));
  }
  return list;
}

}  // namespace posology::measure
