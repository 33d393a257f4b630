// The plan as JSON: every value of the plan, nothing that is not known, and its schema.
#include "render/plan_json.h"

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "catch.h"
#include "intake/read_campaign.h"
#include "model/zone.h"
#include "planner/plan.h"
#include "render/schema_walk.h"
#include "rules/run.h"
#include "source_folder.h"
#include "text/hash.h"

using namespace posology;
using namespace posology::render;

namespace {

using Json = nlohmann::ordered_json;

Date day(const char* iso) { return Date::parse(iso).value(); }

template <class T>
Located<T> at(T value) {
  return {std::move(value), {0, 0, 4}};
}

/// A campaign of one written post and one open slot, with every optional value of a plan filled.
struct Sample {
  Campaign campaign;
  Sources sources;
  Outcome outcome;

  Sample() {
    sources.add(Source("launch.yaml",
                       "name: Gr\xC3\xBC\xC3\x9F"
                       "e\nposts: []\n"));
    campaign.name = at(std::string("Launch"));
    campaign.start = at(day("2027-03-01"));
    campaign.end = at(day("2027-03-31"));
    campaign.time_zone = at(std::string("Europe/Berlin"));
    Person ben;
    ben.id = at(Id{"ben"});
    ben.name = at(std::string("Ben"));
    ben.roles.items.push_back(at(Role::writer));
    campaign.team.push_back(ben);
    PlatformUse use;
    use.id = at(std::string("linkedin"));
    use.platform = "linkedin";
    use.owner = at(RefTo<Kind::person>{"ben"});
    use.groups.items.push_back(at(std::string("Cardiac devices")));
    campaign.platforms.push_back(use);
    Post post;
    post.id = at(Id{"hello"});
    post.place = {0, 14, 19};
    post.text = at(std::string("Hello"));
    post.after = {{at(RefTo<Kind::post_or_event>{"launch"})}, {}};
    campaign.posts.push_back(post);
    Event launch;
    launch.id = at(Id{"launch"});
    launch.name = at(std::string("Launch"));
    launch.on = at(DateRange{day("2027-03-08"), day("2027-03-09")});
    launch.gate = at(true);
    campaign.events.push_back(launch);
    outcome.campaign = &campaign;
    outcome.sources = &sources;
    outcome.plan = Plan{};
    fill_posts();
    fill_money();
    fill_quality();
    fill_findings();
  }

  void fill_posts() {
    Plan& plan = *outcome.plan;
    plan.as_of = day("2027-01-15");
    PlannedPost post;
    post.id = "hello";
    post.written = 0;
    post.platform = "linkedin";
    post.pillar = "teaching";
    post.audience = {"surgeons"};
    post.title = "Hello";
    post.placed = post.fixed = true;
    post.at = {day("2027-03-30"), {9 * 60 + 5}};
    post.zone = "Europe/Berlin";
    post.zone_letters = "CEST";
    post.offset_minutes = 120;
    post.tasks.push_back({"draft", 0, Role::writer, 0, {90}, day("2027-03-01"), day("2027-03-02"), {}});
    post.tasks.back().days = {{day("2027-03-01"), 60}, {day("2027-03-02"), 30}};
    post.tasks.push_back({"review", 1, Role::legal_reviewer, -1, {30}, day("2027-03-03"), day("2027-03-10"), {}});
    post.submit_by = day("2027-03-03");
    post.frozen_from = day("2027-03-29");
    post.earliest_publish = day("2027-03-31");
    post.cost = {{1000}, {200}, {30}, {4}, {}, {}};
    post.next_best = NextPlace{{day("2027-03-31"), {10 * 60}}, 120, "gaps of 44 h and 52 h, now 48 h and 48 h"};
    post.reasons = {{"fixed by its `at`", {0, 14, 19}}, {"nothing else is near", {}}};
    plan.posts.push_back(post);
    PlannedPost open;
    open.id = "in-01";
    open.platform = "linkedin";
    open.suggested_use = "relationships";
    open.cost = {{}, {}, {}, {}, {7}, {8}};
    plan.posts.push_back(open);
    plan.people.push_back({0, {{IsoWeek{2027, 9}, 1200, 90, false}}});
    plan.unstaffed.push_back({Role::legal_reviewer, 30});
  }

  void fill_money() {
    PlannedMoney& money = outcome.plan->money;
    money.budgeted = true;
    money.currency = {"JPY", 0};
    money.months.push_back({{2027, 3}, {1000}, {200}, {30}, {4}, {5}, {}, {}, {}, Money{2000}});
    money.months.push_back({{2027, 4}, {}, {}, {}, {}, {}, {1}, {2}, {3}, {}});
    money.community = {{"linkedin", {2027, 3}, 975, 0, {1625}}};
    money.by_platform = {{"linkedin", {1234}}};
    money.by_pillar = {{"teaching", {1234}}};
    money.by_kind = {{"labour", {1000}}};
    money.planned = {1239};
    money.total = Money{9000};
    money.tax = {7};
    money.contingency = {900};
    money.available = Money{8093};
    money.tax_note = "no device tax";
    money.floor = {800};
  }

  void fill_quality() {
    Plan& plan = *outcome.plan;
    plan.quality.wanted = 2;
    plan.quality.possible = plan.quality.upper_bound = 3;
    plan.quality.placed = 1;
    plan.quality.pillars.push_back({"teaching", Ratio::of(2, 3), 1});
    plan.quality.largest_cell_deviation = Ratio::of(5, 6);
    plan.quality.platforms.push_back({"linkedin", 2, 3, 2, 49, true, 24, 72, Ratio::of(1, 2), Ratio::of(1, 3)});
    plan.quality.peak_person = 0;
    plan.quality.peak_week = {2027, 9};
    plan.quality.peak_load = Ratio::of(3, 40);
    plan.quality.peak_bound = Ratio::of(1, 20);
    plan.quality.least_slack_days = 4;
    plan.unmet.push_back(
        {UnmetKind::role_missing, Grade::not_found, "legal-reviewer", "nobody", "name one", {0, 14, 19}, {0, 15, 3}});
    plan.unmet.push_back({UnmetKind::post_unplaced, Grade::proved, "in-01", "no day is left", "", {}});
    plan.mends.push_back({"team.ana.hours", "22 h/week", "20 h/week", 2, 0, 0, {0, 0, 4}});
    plan.defaults.push_back({"workflow.freeze", "1 business day", "practice, 2026", true});
    plan.defaults.push_back({"campaign.language", "en", "", false});
    plan.hashes = {sha256_hex("x"), "2026f"};
  }

  void fill_findings() {
    Finding finding;
    finding.rule = "CMP101";
    finding.name = "missing-risk";
    finding.message = "no risk";
    finding.place = {0, 6, 13};
    finding.path = "posts[0].risk";
    finding.help = "add it";
    finding.source = "21 CFR 801";
    finding.notes.push_back({"first here", {0, 14, 19}});
    finding.fix = Fix{{0, 6, 13}, "Gruss"};
    outcome.findings.push_back(finding);
    outcome.waived.push_back({finding, "agreed with counsel", "ben", "2027-12-31"});
  }

  [[nodiscard]] Json json() const { return Json::parse(plan_json(outcome)); }

  /// A trial that keeps to a lock: one post moved, one gone, one new, one step in other hands.
  [[nodiscard]] PlanOrigin origin() const {
    const LocalTime was{day("2027-03-02"), {540}}, now{day("2027-03-03"), {600}};
    Stability stability;
    stability.locked = 2;
    stability.least_moves = 1;
    stability.moved = {{"hello", "linkedin", was, now, "Tue 2 Mar 2027 is closed: blackout", true, {0, 14, 19}}};
    stability.gone = {{"x-01", "x", was, std::nullopt, "'x' is no longer in the campaign", false, {0, 14, 19}}};
    stability.added = {"in-02"};
    stability.hand_overs = {{"hello", "draft", "ana", "ben", "'ana' is no longer in the team"}};
    return {{"campaign.name=Launch"}, stability};
  }
};

class Parts final : public intake::FileLoader {
 public:
  explicit Parts(std::string folder) : folder_(std::move(folder)) {}
  static std::string text(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  intake::LoadedFile load(const std::string&, const std::string& named) override {
    return {named, named, text(folder_ + named), {}};
  }

 private:
  std::string folder_;
};

std::string example_json(const std::string& name) {
  const std::string folder = in_project("examples/" + name + "/");
  Parts parts(folder);
  const intake::ReadResult read = intake::read_campaign("campaign.yaml", Parts::text(folder + "campaign.yaml"), parts);
  REQUIRE(read.campaign);
  Outcome outcome;
  outcome.campaign = &*read.campaign;
  outcome.sources = &read.sources;
  outcome.plan = planner::plan(*read.campaign, {});
  outcome.plan->hashes = {sha256_hex(name), zone_data_version()};
  rules::Verdict verdict = rules::judge(*read.campaign, &*outcome.plan, read.paths);
  outcome.findings = std::move(verdict.findings);
  outcome.waived = std::move(verdict.waived);
  return plan_json(outcome);
}

}  // namespace

TEST_CASE("a plan as JSON holds ids, days with their offset, and exact figures", "[render]") {
  const Json plan = Sample().json();
  CHECK(plan["posology_plan"] == 1);
  CHECK(plan["as_of"] == "2027-01-15");
  CHECK(plan["campaign"] ==
        Json{{"name", "Launch"}, {"start", "2027-03-01"}, {"end", "2027-03-31"}, {"time_zone", "Europe/Berlin"}});
  const Json& post = plan["posts"][0];
  CHECK(post["at"] == "2027-03-30T09:05:00+02:00");
  CHECK(post["offset"] == "+02:00");
  CHECK(post["place"]["line"] == 2);
  CHECK(post["text_hash"].get<std::string>().substr(0, 7) == "sha256:");
  CHECK(post["tasks"][0].dump() ==
        R"({"step":"draft","role":"writer","person":"ben","minutes":90,"first":"2027-03-01","last":"2027-03-02",)"
        R"("days":[{"date":"2027-03-01","minutes":60},{"date":"2027-03-02","minutes":30}]})");
  CHECK(post["tasks"][1]["round"] == 1);
  CHECK(post["cost"].dump() ==
        R"({"currency":"JPY","decimals":0,"labour":1000,"production":200,"paid":30,"review":4,"total":1234})");
  CHECK(plan["people"][0]["weeks"][0].dump() ==
        R"({"week":"2027-W09","capacity_minutes":1200,"planned_minutes":90,"away":false})");
  CHECK(plan["money"]["months"][0]["total"] == 1239);
  CHECK(plan["quality"]["pillars"][0]["wanted"].dump() == R"({"num":2,"den":3,"percent":"66.67%"})");
  CHECK(plan["quality"]["largest_cell_deviation"].dump() == R"({"num":5,"den":6,"decimal":"0.8333"})");
  CHECK(plan["quality"]["peak"]["person"] == "ben");
  CHECK(plan["unmet"][0]["grade"] == "not found");
  CHECK(plan["manual_tasks"][0].dump() ==
        R"({"id":"hello-group-1","post":"hello","platform":"linkedin","group":"Cardiac devices",)"
        R"("on":"2027-03-30","person":"ben"})");
  CHECK(plan["findings"][0]["end_column"] == 13 - 2 + 1);
  CHECK(plan["waived"][0]["waiver"]["by"] == "ben");
}

TEST_CASE("what a plan does not know has no key", "[render]") {
  Sample sample;
  Json plan = sample.json();
  const Json& open = plan["posts"][1];
  CHECK(open["written"] == false);
  for (const char* key :
       {"at", "zone", "offset", "title", "text_hash", "place", "submit_by", "frozen_from", "next_best"}) {
    INFO(key);
    CHECK_FALSE(open.contains(key));
  }
  CHECK_FALSE(plan["posts"][0]["tasks"][1].contains("person"));
  CHECK_FALSE(plan["posts"][0]["tasks"][0].contains("round"));
  CHECK_FALSE(plan["posts"][0]["reasons"][1].contains("place"));
  CHECK_FALSE(plan["unmet"][1].contains("mend"));
  CHECK_FALSE(plan["unmet"][1].contains("place"));
  CHECK_FALSE(plan["unmet"][1].contains("other_place"));
  CHECK_FALSE(plan["defaults"][1].contains("source"));

  sample.outcome.plan->money = {};
  sample.outcome.plan->quality.peak_person = -1;
  sample.outcome.plan->quality.platforms[0].placed = 1;
  sample.outcome.plan->posts.resize(1);
  sample.outcome.plan->posts[0].tasks.clear();
  sample.outcome.plan->hashes = {};
  plan = sample.json();
  CHECK(plan["money"] == Json{{"budgeted", false}});
  CHECK_FALSE(plan["posts"][0].contains("cost"));
  CHECK_FALSE(plan["quality"].contains("peak"));
  CHECK_FALSE(plan["quality"].contains("least_slack_days"));
  CHECK_FALSE(plan["quality"]["platforms"][0].contains("least_gap_hours"));
  CHECK(plan["hashes"] == Json::object());
  const Json schema = Json::parse(plan_json_schema());
  CHECK(SchemaWalk(schema).faults(plan) == std::vector<std::string>{});
}

TEST_CASE("west of Greenwich and below zero keep their signs", "[render]") {
  Sample sample;
  sample.outcome.plan->posts[0].offset_minutes = -210;
  sample.outcome.plan->quality.prefix_deviation = Ratio::of(-1, 8);
  const Json plan = sample.json();
  CHECK(plan["posts"][0]["at"] == "2027-03-30T09:05:00-03:30");
  CHECK(plan["quality"]["prefix_deviation"]["decimal"] == "-0.1250");
}

TEST_CASE("the plan's schema has the document's keys, and no others", "[render]") {
  const Json schema = Json::parse(plan_json_schema());
  CHECK(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema");
  SchemaWalk walk(schema);
  const Sample sample;
  const Json plan = Json::parse(plan_json(sample.outcome, sample.origin()));
  CHECK(walk.faults(plan) == std::vector<std::string>{});
  CHECK(walk.unseen() == std::vector<std::string>{});
}

TEST_CASE("the examples' plans are as the schema says, and the same every time", "[render]") {
  const Json schema = Json::parse(plan_json_schema());
  for (const char* name : {"minimal", "wound-care-2014"}) {
    INFO(name);
    const std::string text = example_json(name);
    CHECK(text.back() == '\n');
    const Json plan = Json::parse(text);
    CHECK_FALSE(plan["posts"].empty());
    CHECK(SchemaWalk(schema).faults(plan) == std::vector<std::string>{});
    CHECK(example_json(name) == text);
  }
}

TEST_CASE("bytes that are no UTF-8 do not stop the plan", "[render]") {
  Sample sample;
  sample.campaign.name.value = "a\xFFz";
  CHECK(sample.json()["campaign"]["name"] == "a\xEF\xBF\xBDz");
}
