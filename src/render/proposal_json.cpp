#include "render/proposal_json.h"

#include <nlohmann/json.hpp>

#include "report/scorecard.h"

namespace posology::render {
namespace {

using Json = nlohmann::ordered_json;

Json move_value(const ProposedMove& move, const PlannedMoney& money) {
  Json out{{"factor", word(move.factor)}, {"from", move.from}, {"to", move.to}};
  out["times"] = {{"thousandths", move.times.thousandths}, {"low", move.times.low}, {"high", move.times.high}};
  out["posts"] = report::figure(Measured{move.posts});
  out["gain"] = {
      {"expected", report::figure(move.gain)}, {"low", report::figure(move.low)}, {"high", report::figure(move.high)}};
  if (money.budgeted) out["cost_minor"] = move.cost.minor;
  out["changes"] = Json::array();
  for (const ProposedChange& change : move.changes)
    out["changes"].push_back({{"key", change.key}, {"value", change.value}, {"instead_of", change.instead}});
  return out;
}

}  // namespace

Json proposal_value(const Outcome& outcome, const Proposal& proposal) {
  Json out{{"metric", outcome.campaign->measurement->metrics[proposal.metric].id->text},
           {"less_is_better", proposal.fewer},
           {"days_left", proposal.days_left},
           {"moves", Json::array()}};
  for (const ProposedMove& move : proposal.moves) out["moves"].push_back(move_value(move, outcome.plan->money));
  out["stays"] = proposal.stays;
  out["trial"] = word(proposal.trial);
  out["trial_words"] = proposal.trial_words;
  return out;
}

Json conditions_value(const std::vector<Condition>& conditions) {
  Json out = Json::array();
  for (const Condition& condition : conditions) {
    out.push_back({{"line", condition.line},
                   {"reallocate_if", condition.text},
                   {"state", word(condition.met)},
                   {"words", condition.words}});
  }
  return out;
}

}  // namespace posology::render
