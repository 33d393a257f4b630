#include <nlohmann/json.hpp>

#include "render/json_finding.h"
#include "render/plan_diff.h"

namespace posology::render {
namespace {

using Json = nlohmann::ordered_json;

Json move_value(const report::DiffMove& move) {
  Json out = {{"id", move.id}, {"platform", move.platform}};
  if (!move.title.empty()) out["title"] = move.title;
  out["from"] = move.from.text();
  if (move.to) out["to"] = move.to->text();
  out["why"] = move.why;
  return out;
}

Json moves(const std::vector<report::DiffMove>& list) {
  Json out = Json::array();
  for (const report::DiffMove& move : list) out.push_back(move_value(move));
  return out;
}

Json slip_value(const report::GateSlip& slip) {
  return {{"event", slip.after.id},
          {"gate", slip.after.gate},
          {"from", slip.before.days.first.iso()},
          {"to", slip.after.days.first.iso()},
          {"days", slip.days},
          {"held_back", moves(slip.held_back)},
          {"standing", slip.standing},
          {"before_it", slip.before_it},
          {"text", slip_paragraph(slip)}};
}

Json load_value(const report::LoadChange& load) {
  Json weeks = Json::array();
  for (const auto& week : load.weeks)
    weeks.push_back({{"week", week.week},
                     {"before_minutes", week.before},
                     {"after_minutes", week.after},
                     {"capacity_minutes", week.capacity}});
  return {{"name", load.name},
          {"reviews", load.reviews},
          {"before_minutes", load.minutes_before},
          {"after_minutes", load.minutes_after},
          {"weeks", std::move(weeks)}};
}

Json money_value(const report::PlanDiff& diff) {
  Json months = Json::array();
  for (const report::MoneyChange& m : diff.money) {
    if (!m.month.empty()) months.push_back({{"month", m.month}, {"before", m.before}, {"after", m.after}});
  }
  Json out = {{"currency", diff.currency}, {"decimals", diff.decimals}};
  if (!diff.money.empty()) {
    out["before"] = diff.money.front().before;
    out["after"] = diff.money.front().after;
  }
  out["months"] = std::move(months);
  return out;
}

}  // namespace

std::string diff_json(const report::PlanDiff& diff) {
  Json out;
  out["posology_diff"] = 1;
  out["before"] = {{"campaign", diff.name_before}, {"placed", diff.posts_before}};
  out["after"] = {{"campaign", diff.name_after}, {"placed", diff.posts_after}};
  out["same"] = diff.same();
  out["events"] = Json::array();
  for (const report::GateSlip& slip : diff.slips) out["events"].push_back(slip_value(slip));
  if (diff.least_moves >= 0) out["least_moves"] = diff.least_moves;
  out["moved"] = moves(diff.moved);
  out["gone"] = moves(diff.gone);
  out["added"] = moves(diff.added);
  out["load"] = Json::array();
  for (const report::LoadChange& load : diff.load) out["load"].push_back(load_value(load));
  if (!diff.currency.empty()) out["money"] = money_value(diff);
  out["unmet_now"] = diff.unmet_now;
  out["met_now"] = diff.met_now;
  return json_text(out);
}

}  // namespace posology::render
