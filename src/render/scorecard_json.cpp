#include <nlohmann/json.hpp>

#include "render/proposal_json.h"
#include "render/scorecard.h"
#include "report/cost_each.h"
#include "report/measured_charts.h"
#include "report/scorecard.h"

namespace posology::render {
namespace {

using Json = nlohmann::ordered_json;

/// What the posts cost; `results` are those that a cost is told for.
void add_cost(Json& out, const ResultShare& share, std::int64_t results) {
  out["cost_minor"] = share.cost.minor;
  out["cost_is"] = report::cost_basis(share);
  if (const auto cost = report::cost_of(results, share))
    out["cost_each"] = {{"results", results}, {"minor", cost->minor}};
}

/// Without `results` posts have no cost.
Json list_of(const std::vector<ResultShare>& shares, std::optional<std::int64_t> results) {
  Json out = Json::array();
  for (const ResultShare& share : shares) {
    Json one{{"name", share.name}, {"posts", share.posts}, {"sum", report::figure(share.sum)}};
    if (results) add_cost(one, share, *results);
    out.push_back(one);
  }
  return out;
}

Json score_value(const Metric& metric, const MetricScore& score) {
  Json out{{"id", metric.id->text}};
  if (metric.category) out["category"] = metric.category->value;
  if (metric.platform) out["platform"] = metric.platform->value.text;
  if (metric.baseline) out["baseline"] = report::figure(metric.baseline->value);
  if (metric.target) out["target"] = report::figure(metric.target->value);
  if (metric.by) out["by"] = metric.by->value.iso();
  if (score.actual) out["actual"] = report::figure(*score.actual);
  if (score.measured_on) out["measured_on"] = score.measured_on->iso();
  if (score.actual) out["from_posts"] = score.from_posts;
  if (score.expected) out["expected"] = report::figure(*score.expected);
  out["course"] = word(score.course);
  return out;
}

// Thousandths: 1400 is 1.4 times as much.
Json times_value(const Times& times) {
  return {{"thousandths", times.thousandths}, {"low", times.low}, {"high", times.high}};
}

Json factor_value(const FactorEffects& factor) {
  Json out{{"factor", word(factor.factor)}, {"levels", Json::array()}, {"differences", Json::array()}};
  for (const LevelEffect& level : factor.levels) {
    Json one{{"name", level.name}, {"posts", level.posts}, {"sum", report::figure(level.sum)}};
    one["times"] = times_value(level.times);
    one["standing"] = word(level.standing);
    one["wide"] = level.wide;
    out["levels"].push_back(one);
  }
  for (const Difference& difference : factor.differences) {
    out["differences"].push_back({{"more", factor.levels[difference.more].name},
                                  {"fewer", factor.levels[difference.fewer].name},
                                  {"times", times_value(difference.times)}});
  }
  out["goes_with"] = Json::array();
  for (const Factor other : factor.goes_with) out["goes_with"].push_back(word(other));
  return out;
}

Json effects_value(const Campaign& campaign, const EffectsOfMetric& effects) {
  Json out{{"metric", campaign.measurement->metrics[effects.metric].id->text},
           {"posts", effects.posts},
           {"young", effects.young},
           {"factors", Json::array()}};
  for (const FactorEffects& factor : effects.factors) out["factors"].push_back(factor_value(factor));
  return out;
}

Json rates_value(const Campaign& campaign, const std::vector<RateOfMetric>& rates) {
  Json out = Json::array();
  for (const RateOfMetric& rate : rates) {
    Json one{{"metric", report::metric_at(campaign, rate.metric).id->text},
             {"of", report::metric_at(campaign, rate.of).id->text},
             {"shares", Json::array()}};
    for (const RateShare& share : rate.shares) {
      Json part{{"by", share.by.empty() ? "all" : std::string(share.by)},
                {"name", share.name},
                {"posts", share.posts},
                {"sum", report::figure(share.sum)},
                {"of", report::figure(share.of)}};
      if (share.of.thousandths > 0) part["rate"] = report::rate_text(share);
      one["shares"].push_back(part);
    }
    out.push_back(one);
  }
  return out;
}

/// Those of the framework in its order, each with its metrics: an empty one is measured by nothing.
Json categories_value(const Campaign& campaign) {
  Json out = Json::array();
  for (const report::CategoryMetrics& category : report::metrics_by_category(campaign)) {
    Json one{{"name", category.name}, {"metrics", Json::array()}};
    for (const std::size_t metric : category.metrics)
      one["metrics"].push_back(report::metric_at(campaign, metric).id->text);
    out.push_back(one);
  }
  return out;
}

Json uses_value(const std::vector<UseShare>& uses) {
  Json out = Json::array();
  for (const UseShare& share : uses) {
    Json one = Json::object();
    if (share.use) one["use"] = word(*share.use);
    one["due"] = share.due;
    one["published"] = share.published;
    out.push_back(one);
  }
  return out;
}

Json spent_value(const std::vector<SpentShare>& spent) {
  Json out = Json::array();
  for (const SpentShare& share : spent) {
    Json one{{"media_alone", share.media}};
    if (!share.platform.empty()) one["platform"] = share.platform;
    one["posts"] = share.posts;
    if (!share.platform.empty()) one["planned_minor"] = share.planned.minor;
    one["actual_minor"] = share.actual.minor;
    out.push_back(one);
  }
  return out;
}

Json reply_value(const ReplyShare& share, bool promised) {
  Json out = Json::object();
  if (!share.platform.empty()) out["platform"] = share.platform;
  out["questions"] = share.questions;
  if (promised) out["in_time"] = share.in_time;
  if (promised) out["late"] = share.late;
  out["not_answered"] = share.silent;
  if (share.slowest) out["slowest_hours"] = report::figure(*share.slowest);
  return out;
}

Json replies_value(const ReplyScore& replies) {
  Json out{{"promise", word(replies.promise)}};
  if (replies.hours) out["first_reply_hours"] = report::figure(*replies.hours);
  out["all"] = reply_value(replies.all, replies.hours.has_value());
  out["by_platform"] = Json::array();
  for (const ReplyShare& share : replies.by_platform)
    out["by_platform"].push_back(reply_value(share, replies.hours.has_value()));
  return out;
}

Json results_value(const Outcome& outcome, const Scorecard& card) {
  Json out = Json::array();
  for (const ResultsOfMetric& results : card.results) {
    Json one{{"metric", report::metric_at(*outcome.campaign, results.metric).id->text},
             {"posts", results.posts},
             {"sum", report::figure(results.sum)}};
    std::optional<std::int64_t> for_cost;
    if (card.costed) for_cost = report::results_of_a_cost(results, outcome.plan->money.currency);
    if (for_cost) add_cost(one, report::all_of(results), *for_cost);
    one["by_platform"] = list_of(results.by_platform, for_cost);
    one["by_pillar"] = list_of(results.by_pillar, for_cost);
    one["by_format"] = list_of(results.by_format, for_cost);
    one["by_audience"] = list_of(results.by_audience, for_cost);
    one["by_objective"] = list_of(results.by_objective, for_cost);
    one["by_use"] = list_of(results.by_use, for_cost);
    one["by_month"] = list_of(results.by_month, for_cost);
    out.push_back(one);
  }
  return out;
}

}  // namespace

std::string scorecard_json(const Outcome& outcome, const Scorecard& card) {
  const Campaign& campaign = *outcome.campaign;
  Json out{{"posology_scorecard", 1},
           {"campaign", campaign.name.value},
           {"as_of", card.as_of.iso()},
           {"rows", card.rows},
           {"counted", card.counted}};
  if (card.costed) out["currency"] = outcome.plan->money.currency.code;
  out["framework"] = word(value_or(campaign.measurement->framework, Framework::five_categories));
  out["categories"] = categories_value(campaign);
  out["metrics"] = Json::array();
  for (const MetricScore& score : card.metrics)
    out["metrics"].push_back(score_value(campaign.measurement->metrics[score.metric], score));
  out["results"] = results_value(outcome, card);
  out["rates"] = rates_value(campaign, card.rates);
  if (!card.uses.empty()) out["uses"] = uses_value(card.uses);
  if (card.costed) out["spent"] = spent_value(card.spent);
  out["first_replies"] = replies_value(card.replies);
  out["effects"] = Json::array();
  for (const EffectsOfMetric& effects : card.effects) out["effects"].push_back(effects_value(campaign, effects));
  if (!card.conditions.empty()) out["conditions"] = conditions_value(card.conditions);
  if (card.proposal) out["proposal"] = proposal_value(outcome, *card.proposal);
  out["kept"] = Json::array();
  for (const Kept& kept : card.kept)
    out["kept"].push_back({{"platform", kept.platform}, {"due", kept.due}, {"published", kept.published}});
  return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace posology::render
