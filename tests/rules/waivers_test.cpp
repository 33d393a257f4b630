// Waivers: what they cover, when they end, and what is never covered.
#include <algorithm>

#include "catch.h"
#include "judged.h"
#include "planner/plan.h"
#include "rules/example.h"

using namespace posology;
using namespace posology::rules;

namespace {

std::vector<Finding> of(const Judged& judged, std::string_view code) {
  std::vector<Finding> list;
  for (const Finding& f : judged.verdict.findings) {
    if (f.rule == code) list.push_back(f);
  }
  return list;
}

const std::string low_mix = "content_mix: {educational: 30%, product: 55%, dialogue: 15%}\n";

std::string waived_until(const char* until, const char* more = "") {
  return whole_example(low_mix + more +
                       "rules:\n  allow:\n    - {rule: MIX001, on: content_mix, reason: agreed with medical affairs, "
                       "by: ana, until: " +
                       until + "}\n");
}

Verdict judged_on(const Judged& read, const char* day) {
  const Campaign& campaign = *read.read.campaign;
  const Plan plan = planner::plan(campaign, {.as_of = campaign.preparation_start()});
  return judge(campaign, &plan, read.read.paths, {}, Date::parse(day));
}

bool says(const Findings& findings, const std::string& part) {
  return std::any_of(findings.begin(), findings.end(),
                     [&](const Finding& f) { return f.message.find(part) != std::string::npos; });
}

}  // namespace

TEST_CASE("a sound waiver moves the finding to the ledger", "[rules][waivers]") {
  const Judged result = judged(whole_example(find_rule("GOV003")->good));
  CHECK(of(result, "MIX001").empty());
  REQUIRE(result.verdict.waived.size() == 1);
  CHECK(result.verdict.waived[0].by == "ana");
}

TEST_CASE("a waiver of a post covers what stands in that post, and nothing else", "[rules][waivers]") {
  const std::string yaml = whole_example(
      "posts:\n  - {id: one, platform: linkedin, text: Guaranteed relief}\n  - {id: two, platform: linkedin, text: "
      "Guaranteed relief}\n"
      "rules:\n  allow:\n    - {rule: CMP112, on: one, reason: quoted award name, by: ana, until: 2027-12-31}\n");
  const Judged result = judged(yaml);
  const auto left = of(result, "CMP112");
  REQUIRE(left.size() == 1);
  CHECK(left[0].path == "posts[1].text");
  CHECK(result.verdict.waived.size() == 1);
}

TEST_CASE("a waiver that ends before the day it is for has expired: its finding is back, and it is an error itself",
          "[rules][waivers]") {
  const std::string yaml = whole_example(
      "content_mix: {educational: 30%, product: 55%, dialogue: 15%}\n"
      "rules:\n  allow:\n    - {rule: MIX001, on: content_mix, reason: agreed with medical affairs, by: ana, until: "
      "2026-12-31}\n");
  CHECK(of(judged(yaml), "MIX001").size() == 1);
  const auto expired = of(judged(yaml), "GOV003");
  REQUIRE(expired.size() == 1);
  CHECK(expired[0].level == Level::error);
  CHECK(expired[0].message ==
        "this waiver of MIX001 on 'content_mix' expired on 2026-12-31: it would have to reach 2027-01-11");
}

TEST_CASE("what may not be waived stays", "[rules][waivers]") {
  const std::string yaml = whole_example(
      "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
      "posts:\n  - {id: launch, platform: linkedin, product: flow, text: FDA approved}\n"
      "rules:\n  allow:\n    - {rule: CMP101, on: launch, reason: marketing likes the word, by: ana, until: "
      "2027-12-31}\n");
  CHECK(of(judged(yaml), "CMP101").size() == 1);
  REQUIRE(of(judged(yaml), "GOV003").size() == 1);
  CHECK(of(judged(yaml), "GOV003")[0].message == "CMP101 can be neither waived nor put off");
}

TEST_CASE("a waiver of the campaign's own parts must last as long as the campaign has come", "[rules][waivers]") {
  const Judged read = judged(waived_until("2027-01-20"));
  CHECK(read.verdict.waived.size() == 1);
  CHECK(judged_on(read, "2027-01-20").waived.size() == 1);
  const Verdict late = judged_on(read, "2027-01-21");
  CHECK(late.waived.empty());
  CHECK(says(late.findings, "expired on 2027-01-20: it would have to reach 2027-01-21"));
  // Once the campaign is over, its last day is as far as a waiver had to reach.
  const Judged whole = judged(waived_until("2027-04-02"));
  CHECK(judged_on(whole, "2030-01-01").waived.size() == 1);
}

TEST_CASE("a waiver of a post holds for ever once it has reached the post's day", "[rules][waivers]") {
  const Judged read = judged(whole_example(
      "posts:\n  - {id: one, platform: linkedin, at: 2027-01-20 09:00, text: Guaranteed relief}\n"
      "rules:\n  allow:\n    - {rule: CMP112, on: one, reason: quoted award name, by: ana, until: 2027-01-20}\n"));
  CHECK(read.verdict.waived.size() == 1);
  CHECK(judged_on(read, "2027-02-04").waived.size() == 1);
}

TEST_CASE("each of unknown, unused and expired is said of the waiver itself", "[rules][waivers]") {
  const Judged read = judged(
      whole_example("rules:\n  allow:\n"
                    "    - {rule: NOPE1, on: content_mix, reason: agreed in writing, by: ana, until: 2027-04-02}\n"
                    "    - {rule: CMP112, on: content_mix, reason: agreed in writing, by: ana, until: 2027-04-02}\n"
                    "    - {rule: CMP113, on: content_mix, reason: agreed in writing, by: ana, until: 2026-04-02}\n"));
  const auto found = of(read, "GOV003");
  REQUIRE(found.size() == 3);
  CHECK(found[0].message == "this waiver is of 'NOPE1', which is no rule");
  CHECK(found[0].path == "rules.allow[0].rule");
  CHECK(found[1].message == "this waiver of CMP112 on 'content_mix' covers nothing");
  CHECK(found[1].level == Level::warning);
  CHECK(found[2].path == "rules.allow[2].until");
  CHECK(found[2].level == Level::error);
}

TEST_CASE("a waiver of a rule that was not run is not called unused", "[rules][waivers]") {
  const std::string waiver =
      "  allow:\n    - {rule: MIX001, on: content_mix, reason: agreed in writing, by: ana, until: 2027-04-02}\n";
  CHECK(of(judged(whole_example("rules:\n" + waiver)), "GOV003").size() == 1);
  CHECK(of(judged(whole_example("rules:\n  MIX001: off\n" + waiver)), "GOV003").empty());
}

TEST_CASE("what may not be waived can be neither turned off nor made milder", "[rules][waivers]") {
  for (const Rule* rule : all_rules()) {
    if (rule->waivable) continue;
    INFO(rule->code);
    const std::string yaml = whole_example(
        std::string(rule->bad) +
        (rule->bad.find("\nrules:") == std::string_view::npos && rule->bad.substr(0, 6) != "rules:" ? "rules:\n" : "") +
        "  " + std::string(rule->code) + ": off\n");
    const Judged result = judged(yaml);
    CHECK_FALSE(of(result, rule->code).empty());
    CHECK(says(result.verdict.findings, std::string(rule->code) + " can be neither turned off nor made milder"));
  }
  CHECK(of(judged(whole_example("rules: {CMP101: error}\n")), "GOV003").empty());
}

TEST_CASE("a waiver of a platform may say an old name of it, or the new one of an old key", "[rules][waivers]") {
  for (const char* key : {"x", "twitter"}) {
    for (const char* name : {"x", "twitter"}) {
      const Judged result =
          judged(whole_example(std::string("platforms:\n  ") + key + ": {cadence: 1/week}\n" +
                               "rules:\n  allow:\n    - {rule: PLT002, on: " + name +
                               ", reason: the purpose is in the brief, by: ana, until: 2027-12-31}\n"));
      INFO(key << " waived as " << name);
      CHECK(of(result, "PLT002").empty());
    }
  }
}
