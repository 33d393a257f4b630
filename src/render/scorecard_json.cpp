#include <nlohmann/json.hpp>

#include "render/proposal_json.h"
#include "render/scorecard.h"
#include "report/scorecard.h"

namespace posology::render {
namespace {

using Json = nlohmann::ordered_json;

Json share_value(const ResultShare& share, const Scorecard& card) {
  Json out{{"name", share.name}, {"posts", share.posts}, {"sum", report::figure(share.sum)}};
  if (card.costed) {
    out["cost_minor"] = share.cost.minor;
    out["cost_is"] = report::cost_basis(share);
  }
  return out;
}

Json list_of(const std::vector<ResultShare>& shares, const Scorecard& card) {
  Json out = Json::array();
  for (const ResultShare& share : shares) out.push_back(share_value(share, card));
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
    for (const RateShare& share : rate.shares)
      one["shares"].push_back({{"by", share.by.empty() ? "all" : std::string(share.by)},
                               {"name", share.name},
                               {"posts", share.posts},
                               {"sum", report::figure(share.sum)},
                               {"of", report::figure(share.of)}});
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

Json results_value(const Campaign& campaign, const Scorecard& card) {
  Json out = Json::array();
  for (const ResultsOfMetric& results : card.results) {
    Json one{{"metric", report::metric_at(campaign, results.metric).id->text},
             {"posts", results.posts},
             {"sum", report::figure(results.sum)}};
    if (card.costed) {
      one["cost_minor"] = results.cost.minor;
      one["cost_is"] = report::cost_basis(
          {"", results.posts, results.sum, results.cost, results.actual_posts, results.actual_media});
    }
    one["by_platform"] = list_of(results.by_platform, card);
    one["by_pillar"] = list_of(results.by_pillar, card);
    one["by_format"] = list_of(results.by_format, card);
    one["by_audience"] = list_of(results.by_audience, card);
    one["by_objective"] = list_of(results.by_objective, card);
    one["by_use"] = list_of(results.by_use, card);
    one["by_month"] = list_of(results.by_month, card);
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
  out["metrics"] = Json::array();
  for (const MetricScore& score : card.metrics)
    out["metrics"].push_back(score_value(campaign.measurement->metrics[score.metric], score));
  out["results"] = results_value(campaign, card);
  out["rates"] = rates_value(campaign, card.rates);
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
