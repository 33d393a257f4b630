#include "render/plan_schema.h"

#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

#include "model/enums.h"
#include "model/plan.h"
#include "render/json_finding.h"
#include "render/schema_parts.h"

namespace posology::render {
namespace {

using Json = nlohmann::ordered_json;

std::vector<Key> place_keys(bool maybe) {
  Json from_one = whole();
  from_one["minimum"] = 1;
  return {{"file", text("as the user named it"), maybe},
          {"line", from_one, maybe},
          {"column", from_one, maybe},
          {"end_line", from_one, maybe},
          {"end_column", from_one, maybe}};
}

Json with_place(std::vector<Key> keys, const std::vector<Key>& rest) {
  for (const Key& key : place_keys(true)) keys.push_back(key);
  keys.insert(keys.end(), rest.begin(), rest.end());
  return object(keys);
}

Json finding(bool waived) {
  std::vector<Key> rest = {{"path", text("of the value: posts[2].text"), true},
                           {"help", text("the smallest change that would mend it"), true},
                           {"source", text("the authority behind the rule"), true},
                           {"fix", defined("fix"), true},
                           {"notes", list_of(with_place({{"message", text()}}, {}))}};
  if (waived) {
    rest.push_back({"waiver", object({{"reason", text(), true}, {"by", text(), true}, {"until", text(), true}})});
  }
  return with_place({{"rule", text("code, never reused")},
                     {"name", text()},
                     {"level", Json{{"enum", {"off", "info", "warning", "error"}}}},
                     {"message", text()}},
                    rest);
}

Json ratio(const char* shown, const char* description) {
  return object({{"num", whole()}, {"den", of_type("integer", "above zero")}, {shown, text(description)}});
}

std::vector<Key> currency_keys() {
  return {{"currency", matching("^[A-Z]{3}$", "ISO 4217; amounts beside it are whole minor units")},
          {"decimals", count("of the currency's minor unit")}};
}

Json task() {
  return object({{"step", text("id of the workflow step")},
                 {"round", count("of review, from 1; absent for other work"), true},
                 {"role", one_of_words<Role>()},
                 {"person", text("id in the team; absent where nobody holds the role"), true},
                 {"minutes", count("of work")},
                 {"first", defined("date")},
                 {"last", defined("date", "a review round holds its whole turnaround")},
                 {"days", list_of(object({{"date", defined("date")}, {"minutes", count()}}))}});
}

Json cost() {
  std::vector<Key> keys = currency_keys();
  for (const char* part : {"labour", "production", "paid", "review", "total"}) keys.push_back({part, whole()});
  for (const char* part : {"captions", "translation"}) keys.push_back({part, whole("where there is any"), true});
  return object(keys);
}

Json post() {
  return object(
      {{"id", text("of the file, or made: platform letters and a number")},
       {"platform", text("the id in use today")},
       {"pillar", text("as the campaign names it")},
       {"counts_as", one_of_words<Pillar>()},
       {"format", one_of_words<Format>()},
       {"audience", list_of(text("id of a segment"))},
       {"title", text("headline, or first words"), true},
       {"suggested_use", object({{"id", text("in the platform's list of uses")}, {"what", text("in words")}}), true},
       {"status", one_of_words<PostStatus>()},
       {"written", flag("the file holds the post; else it is an open slot")},
       {"text_hash", matching("^sha256:[0-9a-f]{16}$", "of what a reviewer approves"), true},
       {"waits_for", list_of(text("id of a post or an event that runs before it")), true},
       {"place", defined("place"), true},
       {"placed", flag()},
       {"fixed", flag("day and hour are written in the file")},
       {"at", moment("when placed"), true},
       {"zone", text("IANA name"), true},
       {"zone_letters", text("EST, CET"), true},
       {"offset", matching("^[+-][0-9]{2}:[0-9]{2}$", "from UTC at that moment"), true},
       {"tasks", list_of(defined("task"))},
       {"submit_by", defined("date", "last safe day to hand the draft to review"), true},
       {"frozen_from", defined("date", "from this day on nothing changes"), true},
       {"earliest_publish", defined("date", "the first day that would still work"), true},
       {"cost", cost(), true},
       {"reasons", list_of(object({{"text", text()}, {"place", defined("place"), true}}))},
       {"next_best", object({{"at", moment("where else it could stand")}, {"price", text("what that would change")}}),
        true}});
}

Json person() {
  const Json week = object({{"week", defined("week")},
                            {"capacity_minutes", count("after absences and holidays")},
                            {"planned_minutes", count()},
                            {"away", flag("on every working day of the week")}});
  return object({{"id", text(), true},
                 {"name", text(), true},
                 {"roles", list_of(one_of_words<Role>()), true},
                 {"weeks", list_of(week)}});
}

Json month() {
  std::vector<Key> keys = {{"month", matching("^[0-9]{4}-[0-9]{2}$")}};
  for (const char* part : {"labour", "production", "paid", "review", "other", "total"}) keys.push_back({part, whole()});
  for (const char* part : {"captions", "translation", "community"})
    keys.push_back({part, whole("where there is any"), true});
  keys.push_back({"cap", whole(), true});
  return object(keys);
}

Json money() {
  const Json sums = list_of(object({{"name", text()}, {"amount", whole()}}));
  std::vector<Key> keys = currency_keys();
  const std::vector<Key> rest = {{"total", whole("what the budget gives"), true},
                                 {"tax", whole("device tax effect that the budget carries")},
                                 {"tax_note", text(), true},
                                 {"contingency", whole()},
                                 {"available", whole("total, less tax and contingency"), true},
                                 {"planned", whole("sum of the months")},
                                 {"floor", whole("the least that this mix can cost")},
                                 {"months", list_of(month())},
                                 {"by_platform", sums},
                                 {"by_pillar", sums},
                                 {"by_kind", sums},
                                 {"community", list_of(object({{"platform", text()},
                                                               {"month", matching("^[0-9]{4}-[0-9]{2}$")},
                                                               {"minutes", count("of answering followers")},
                                                               {"cost", whole()}}))}};
  keys.insert(keys.end(), rest.begin(), rest.end());
  keys.insert(keys.begin(), {"budgeted", Json{{"const", true}}});
  Json out;
  out["oneOf"] = Json::array({object(keys), object({{"budgeted", Json{{"const", false}}}})});
  return out;
}

Json platform_quality() {
  return object({{"platform", text()},
                 {"wanted", count("cadence over the campaign, or the written posts")},
                 {"possible", count("slots that days, gaps, gates and blackouts leave")},
                 {"placed", count()},
                 {"gap_cost", count("sum of squared deviations from the ideal gap, in square hours")},
                 {"slots_optimal", flag("proved by the shortest path")},
                 {"least_gap_hours", whole("with two posts or more"), true},
                 {"largest_gap_hours", whole("with two posts or more"), true},
                 {"prefix_deviation", defined("posts", "largest of any pillar's running count from its share")},
                 {"prefix_bound", defined("posts", "the optimum of one sequence")}});
}

Json quality() {
  const Json pillar = object({{"pillar", text()}, {"wanted", defined("share")}, {"planned", count()}});
  const Json peak = object({{"person", text("id in the team")},
                            {"week", defined("week")},
                            {"load", defined("share", "planned work of the person's capacity")},
                            {"bound", defined("share", "smallest achievable peak, where it was computed"), true}});
  return object({{"wanted", count()},
                 {"possible", count()},
                 {"placed", count()},
                 {"upper_bound", count("on the posts that can be placed")},
                 {"placed_optimal", flag("placed meets the upper bound")},
                 {"pillars", list_of(pillar)},
                 {"largest_cell_deviation", defined("posts", "platform by pillar")},
                 {"platforms", list_of(platform_quality())},
                 {"prefix_deviation", defined("posts", "over all platforms together")},
                 {"prefix_bound", defined("posts")},
                 {"peak", peak, true},
                 {"least_slack_days", count("business days between the last task and the freeze"), true}});
}

Json unmet() {
  return object({{"kind", one_of_words<UnmetKind>()},
                 {"grade", one_of_words<Grade>()},
                 {"subject", text("id of the post, person, platform or month")},
                 {"message", text()},
                 {"mend", text("the smallest change known to meet it"), true},
                 {"place", defined("place"), true},
                 {"other_place", defined("place"), true}});
}

Json mend() {
  return object({{"key", text("in the file: team.ana.hours")},
                 {"value", text("what to write there")},
                 {"instead_of", text()},
                 {"placed", count("posts that are placed then")},
                 {"not_placed", count("posts that still are not")},
                 {"unmet", count("what still cannot be met")},
                 {"place", defined("place"), true}});
}

// A post that stood elsewhere; `to`: where it stands now.
Json post_move(bool to) {
  std::vector<Key> keys = {{"id", text()},
                           {"platform", text("that the lock has it on")},
                           {"from", text("day and hour of the lock, as the post's zone has them")}};
  if (to) keys.push_back({"to", text("day and hour now")});
  keys.push_back({"why", text()});
  keys.push_back({"forced", flag("its old place is closed to it, whatever the other posts do")});
  keys.push_back({"place", defined("place"), true});
  return object(keys);
}

Json stability() {
  const Json hand_over = object({{"post", text()},
                                 {"step", text("id of the workflow step")},
                                 {"was", text("id of the person in the lock")},
                                 {"now", text("id of the person")},
                                 {"why", text()}});
  return object({{"locked", count("posts that the lock names")},
                 {"kept", count("of them on their day and hour")},
                 {"least_moves", count("so many cannot keep their places in any plan that fills as many")},
                 {"moved", list_of(post_move(true))},
                 {"gone", list_of(post_move(false))},
                 {"added", list_of(text("id of a post that the lock does not name"))},
                 {"hand_overs", list_of(hand_over)}});
}

Json event() {
  return object({{"id", text()},
                 {"name", text(), true},
                 {"first", defined("date")},
                 {"last", defined("date")},
                 {"gate", flag("nothing that waits for it runs before it")}});
}

Json definitions() {
  Json out;
  out["date"] = matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
  out["week"] = matching("^[0-9]{4}-W[0-9]{2}$", "ISO 8601");
  out["share"] = ratio("percent", "rounded to two decimals");
  out["posts"] = ratio("decimal", "rounded to four decimals");
  out["place"] = object(place_keys(false));
  out["place"]["description"] = "lines and columns from 1, columns in characters; the end is the first behind";
  out["fix"] = with_place({}, {{"replacement", text("for the text of the place")}});
  out["finding"] = finding(false);
  out["waived"] = finding(true);
  out["task"] = task();
  out["post"] = post();
  out["person"] = person();
  return out;
}

Json plan() {
  const Json campaign = object(
      {{"name", text()}, {"start", defined("date")}, {"end", defined("date")}, {"time_zone", text("IANA name")}});
  const Json used = object({{"key", text("of the campaign file")},
                            {"value", text()},
                            {"source", text("where it comes from, with its year"), true},
                            {"assumption", flag()}});
  return object({{"posology_plan", Json{{"const", 1}}},
                 {"campaign", campaign},
                 {"as_of", defined("date", "the day that counts as today")},
                 {"trial", list_of(text("path=value: what was tried in place of the file's values")), true},
                 {"posts", list_of(defined("post"))},
                 {"events", list_of(event()), true},
                 {"people", list_of(defined("person"))},
                 {"review_load", list_of(object({{"week", defined("week")},
                                                 {"person", text("id in the team: a reviewer with work in that week")},
                                                 {"posts", count("that they review")},
                                                 {"minutes", count("of review")},
                                                 {"capacity_minutes", count("of all their work")}}))},
                 {"unstaffed", list_of(object({{"role", one_of_words<Role>()}, {"minutes", count()}}))},
                 {"manual_tasks",
                  list_of(object({{"id", text()},
                                  {"post", text("id of the post that is passed on")},
                                  {"platform", text()},
                                  {"group", text("as the file names it")},
                                  {"on", defined("date")},
                                  {"person", text("id in the team; absent where nobody can"), true}})),
                  true},
                 {"money", money()},
                 {"quality", quality()},
                 {"stability", stability(), true},
                 {"unmet", list_of(unmet())},
                 {"mends", list_of(mend()), true},
                 {"defaults", list_of(used)},
                 {"findings", list_of(defined("finding"))},
                 {"waived", list_of(defined("waived"))},
                 {"hashes", object({{"inputs", matching("^[0-9a-f]{64}$", "SHA-256 over the files' bytes"), true},
                                    {"zone_data", text("version of the time-zone data"), true}})}});
}

}  // namespace

std::string plan_json_schema() {
  Json out = document("Posology plan", plan());
  out["$defs"] = definitions();
  return json_text(out);
}

}  // namespace posology::render
