// A scorecard: what was measured against what was wanted by now, what each result cost, and what was kept of the plan.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/effects.h"
#include "model/measured.h"
#include "model/money.h"
#include "model/proposal.h"
#include "model/ratio.h"
#include "model/use_share.h"
#include "model/words.h"

namespace posology {

/// Where a metric stands: at its target, at what was to be expected by now, or short of it.
enum class Course { reached, on_course, behind, no_target, not_measured };
POSOLOGY_WORDS(Course, "reached", "on course", "behind", "no target", "not measured");

struct MetricScore {
  std::size_t metric = 0;          ///< index in Measurement::metrics
  std::optional<Measured> actual;  ///< the newest whole figure, else the baseline and what the posts brought
  bool from_posts = false;         ///< the figure is made of what the posts brought
  std::optional<Date> measured_on;
  std::optional<Ratio> expected;  ///< on the straight line from baseline to target, at the scorecard's day
  Course course = Course::not_measured;
};

/// What a part of the campaign brought of one metric.
struct ResultShare {
  std::string name;  ///< of the platform, pillar, format, audience, objective, use or month
  int posts = 0;     ///< different posts with a result
  Measured sum;
  Money cost;            ///< of these posts: actual where it is known, else planned
  int actual_posts = 0;  ///< of them, those whose whole cost is the actual one
  int actual_media = 0;  ///< of the others, those whose paid media are what was spent, and the rest planned
};

/// The posts' results of one metric, by what the posts are.
struct ResultsOfMetric {
  std::size_t metric = 0;
  Measured sum;
  int posts = 0;
  Money cost;
  std::vector<ResultShare> by_platform, by_pillar, by_format;
  std::vector<ResultShare> by_audience{};   ///< a post for several counts in each of them
  std::vector<ResultShare> by_objective{};  ///< of the written posts that serve one
  std::vector<ResultShare> by_use{};        ///< the same posts, by the use that their objective makes of the channel
  std::vector<ResultShare> by_month{};      ///< of the day on which the post runs, in order of time
  int actual_posts = 0, actual_media = 0;   ///< as in ResultShare
};

/// A part of the posts that have figures of both metrics of a rate.
struct RateShare {
  std::string_view by;  ///< "platform"; empty: all of them
  std::string name{};
  int posts = 0;
  Measured sum{}, of{};  ///< what was counted, and the denominator
};

/// One metric for each of another one, which is a metric of exposure: answers of impressions.
struct RateOfMetric {
  std::size_t metric = 0, of = 0;   ///< indices in Measurement::metrics
  std::vector<RateShare> shares{};  ///< by platform, pillar and format in the order of the names; all of them last
};

/// Planned and actual cost of the posts of a platform that have an actual one.
struct SpentShare {
  std::string platform;  ///< empty: spent for no single post
  bool media = false;    ///< the media alone, as the platforms bill them; else all that the posts cost
  int posts = 0;
  Money planned, actual;
};

/// What one post cost in truth, or what its media did.
struct ActualCost {
  std::size_t post = 0;  ///< index in Plan::posts
  Money amount;
};

/// First replies under the posts of a platform.
struct ReplyShare {
  std::string platform;  ///< empty: under no post of the plan
  int questions = 0;
  int in_time = 0;  ///< answered within the promised hours; 0 where nothing was promised
  int late = 0;     ///< answered after them
  int silent = 0;   ///< not answered
  std::optional<Measured> slowest{};
};

enum class Promise { none, not_measured, kept, broken };
POSOLOGY_WORDS(Promise, "none", "not measured", "met", "not met");

/// The first replies against what the file promises.
struct ReplyScore {
  Promise promise = Promise::none;
  std::optional<Ratio> hours{};  ///< promised
  ReplyShare all{};
  std::vector<ReplyShare> by_platform{};  ///< in the order of the file
};

/// Posts of a platform that were due by the scorecard's day, and how many of them are published (or have a result).
struct Kept {
  std::string platform;
  int due = 0, published = 0;
};

struct Scorecard {
  Date as_of;
  std::vector<MetricScore> metrics;        ///< in the order of the file
  std::vector<ResultsOfMetric> results;    ///< of the metrics that posts have results of, in the order of the file
  std::vector<EffectsOfMetric> effects;    ///< of the same metrics
  std::vector<Condition> conditions;       ///< of budget lines, in the order of the file
  std::optional<Proposal> proposal;        ///< where posts have results to go by
  std::vector<Kept> kept;                  ///< in the order of the file's platforms
  std::vector<std::size_t> seen;           ///< posts with a result: they are out, whatever their status says; sorted
  std::size_t rows = 0, counted = 0;       ///< rows of the results, and those that are in the figures
  bool costed = false;                     ///< the campaign has a budget, so that posts have a cost
  std::vector<RateOfMetric> rates{};       ///< in the order of the file
  std::vector<std::size_t> unsummed{};     ///< metrics in percent that posts have figures of: these do not add up
  std::vector<SpentShare> spent{};         ///< in the order of the file's platforms, what is of no post last
  std::vector<ActualCost> actual_costs{};  ///< in the order of the plan
  ReplyScore replies{};
  std::vector<UseShare> uses{};      ///< all three, then the posts of none; nothing where no objective has a use
  std::optional<Date> over_since{};  ///< the campaign's last day, where the scorecard's lies behind it
};

}  // namespace posology
