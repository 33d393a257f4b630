#include "render/scorecard_schema.h"

#include <nlohmann/json.hpp>

#include "model/scorecard.h"
#include "render/json_finding.h"
#include "render/schema_parts.h"

namespace posology::render {
namespace {

using Json = nlohmann::ordered_json;

Json day() { return matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"); }
Json figure(const char* description = nullptr) {
  return matching("^-?[0-9]{1,3}(,[0-9]{3})*([.][0-9]{1,3})?$", description);
}
Json minor() { return whole("in the smallest unit of the currency; absent without a budget"); }
Json cost_each() {
  return object({{"results", whole("1, or 1000 where one costs less than a unit of the currency")},
                 {"minor", whole("what so many results cost, rounded half up")}});
}
Json basis() { return text("planned, actual, or of how many posts which: planned, media actual; actual of 2 of 4"); }

Json metrics() {
  return list_of(object({{"id", text()},
                         {"category", text(), true},
                         {"platform", text(), true},
                         {"baseline", figure(), true},
                         {"target", figure(), true},
                         {"by", day(), true},
                         {"actual", figure(), true},
                         {"measured_on", day(), true},
                         {"from_posts", flag("the baseline and what the posts brought"), true},
                         {"expected", figure("on the straight line from baseline to target"), true},
                         {"course", one_of_words<Course>()}}));
}

Json shares() {
  return list_of(object({{"name", text()},
                         {"posts", count()},
                         {"sum", figure()},
                         {"cost_minor", minor(), true},
                         {"cost_is", basis(), true},
                         {"cost_each", cost_each(), true}}));
}

Json results() {
  std::vector<Key> keys = {{"metric", text()},         {"posts", count()},
                           {"sum", figure()},          {"cost_minor", minor(), true},
                           {"cost_is", basis(), true}, {"cost_each", cost_each(), true}};
  for (const char* by : {"by_platform", "by_pillar", "by_format", "by_audience", "by_objective", "by_use", "by_month"})
    keys.push_back({by, shares()});
  return list_of(object(keys));
}

Json rates() {
  return list_of(object({{"metric", text("what was counted")},
                         {"of", text("the denominator: a metric of exposure")},
                         {"shares", list_of(object({{"by", text("platform, pillar, format or all")},
                                                    {"name", text()},
                                                    {"posts", count("with figures of both")},
                                                    {"sum", figure()},
                                                    {"of", figure()},
                                                    {"rate", text("in percent, to two decimals"), true}}))}}));
}

Json categories() {
  return list_of(object({{"name", text("of the framework, in its order; empty for metrics of none")},
                         {"metrics", list_of(text("the id; a category without any is not measured"))}}));
}

Json uses() {
  return list_of(object({{"use", one_of_words<Use>(), true},
                         {"due", count("posts that were due; without a use those that serve no objective with one")},
                         {"published", count()}}));
}

Json spent() {
  return list_of(object({{"media_alone", flag("as the platforms bill them; else all that the posts cost")},
                         {"platform", text("absent: for no single post"), true},
                         {"posts", count()},
                         {"planned_minor", minor(), true},
                         {"actual_minor", minor()}}));
}

Json reply_share(bool of_platform) {
  std::vector<Key> keys;
  if (of_platform) keys.push_back({"platform", text("absent: under no post of the plan"), true});
  for (const char* promised : {"in_time", "late"})
    keys.push_back({promised, count("absent where nothing is promised"), true});
  keys.push_back({"questions", count()});
  keys.push_back({"not_answered", count()});
  keys.push_back({"slowest_hours", figure(), true});
  return object(keys);
}

Json replies() {
  return object({{"promise", one_of_words<Promise>()},
                 {"first_reply_hours", figure(), true},
                 {"all", reply_share(false)},
                 {"by_platform", list_of(reply_share(true))}});
}

Json times() {
  return object({{"thousandths", whole("1400 is 1.4 times as much")}, {"low", whole()}, {"high", whole()}});
}

Json effects() {
  const Json level = object({{"name", text()},
                             {"posts", count()},
                             {"sum", figure()},
                             {"times", times()},
                             {"standing", one_of_words<Standing>()},
                             {"wide", flag("too few posts to say")}});
  const Json factor =
      object({{"factor", one_of_words<Factor>()},
              {"levels", list_of(level)},
              {"differences", list_of(object({{"more", text()}, {"fewer", text()}, {"times", times()}}))},
              {"goes_with", list_of(one_of_words<Factor>())}});
  return list_of(object({{"metric", text()}, {"posts", count()}, {"young", count()}, {"factors", list_of(factor)}}));
}

Json proposal() {
  const Json move =
      object({{"factor", one_of_words<Factor>()},
              {"from", text()},
              {"to", text()},
              {"times", times()},
              {"posts", figure("that change sides")},
              {"gain", object({{"expected", figure()}, {"low", figure()}, {"high", figure()}})},
              {"cost_minor", minor(), true},
              {"changes",
               list_of(object({{"key", text("of the campaign file")}, {"value", text()}, {"instead_of", text()}}))}});
  return object({{"metric", text()},
                 {"less_is_better", flag()},
                 {"days_left", count()},
                 {"moves", list_of(move)},
                 {"stays", list_of(text())},
                 {"trial", one_of_words<Trial>()},
                 {"trial_words", list_of(text())}});
}

Json conditions() {
  return list_of(
      object({{"line", text()}, {"reallocate_if", text()}, {"state", one_of_words<Met>()}, {"words", text()}}));
}

Json scorecard() {
  Json version;
  version["const"] = 1;
  return object({{"posology_scorecard", version},
                 {"campaign", text()},
                 {"as_of", day()},
                 {"rows", count()},
                 {"counted", count()},
                 {"currency", text(), true},
                 {"framework", one_of_words<Framework>()},
                 {"categories", categories()},
                 {"metrics", metrics()},
                 {"results", results()},
                 {"rates", rates()},
                 {"uses", uses(), true},
                 {"spent", spent(), true},
                 {"first_replies", replies()},
                 {"effects", effects()},
                 {"conditions", conditions(), true},
                 {"proposal", proposal(), true},
                 {"kept", list_of(object({{"platform", text()}, {"due", count()}, {"published", count()}}))}});
}

}  // namespace

std::string scorecard_json_schema() { return json_text(document("Posology scorecard", scorecard())); }

}  // namespace posology::render
