// validate in a pipeline: what is selected, what was known before, reports beside the printed one.
#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "cli/words.h"

using namespace posology::cli;

namespace {

const char* const campaign =
    "posology: 1\ncampaign: {name: X, start: 2027-01-11, end: 2027-02-05, time_zone: UTC}\n"
    "audience:\n  - {id: surgeons, kind: hcp}\nplatforms:\n  linkedin: 1/week\n"
    "content_mix: {educational: 80%, dialogue: 20%}\nposts:\n"
    "  - id: one\n    platform: linkedin\n    text: Read TBD before Monday\n"
    "  - id: two\n    platform: linkedin\n    text: Ask TBD on Friday\n";

ExitCode validate(CapturedWorld& world, Words options) {
  options.insert(options.begin(), {"validate", "c.yaml"});
  world.said.clear();
  world.complained.clear();
  return run(options, world);
}

CapturedWorld with_campaign() {
  CapturedWorld world;
  world.written["c.yaml"] = campaign;
  return world;
}

}  // namespace

TEST_CASE("only the rules that are asked for speak", "[cli][validate]") {
  CapturedWorld world = with_campaign();
  CHECK(validate(world, {}) == ExitCode::findings);
  CHECK(holds(world.said, "CPY004"));
  CHECK(holds(world.said, "PLT002"));
  CHECK(validate(world, {"--select", "PLT,AUD001"}) == ExitCode::done);
  CHECK_FALSE(holds(world.said, "CPY004"));
  CHECK(holds(world.said, "PLT002"));
  CHECK(holds(world.complained, "left out by --select"));
  CHECK(validate(world, {"--ignore", "placeholder-left"}) == ExitCode::done);
  CHECK(validate(world, {"--ignore", "PLACE"}) == ExitCode::usage);
  CHECK(validate(world, {"--select", "placeholder-lfet"}) == ExitCode::usage);
  CHECK(holds(world.complained, "did you mean 'placeholder-left'?"));
}

TEST_CASE("what could not be read is never left out", "[cli][validate]") {
  CapturedWorld world = with_campaign();
  world.written["c.yaml"] += "postz: []\n";
  CHECK(validate(world, {"--select", "PLT"}) == ExitCode::findings);
  CHECK(holds(world.said, "FMT001"));
}

TEST_CASE("a baseline hides what was there, and an edited post is judged again", "[cli][validate]") {
  CapturedWorld world = with_campaign();
  CHECK(validate(world, {"--write-baseline", "base.json"}) == ExitCode::done);
  CHECK(validate(world, {"--baseline", "base.json"}) == ExitCode::done);
  CHECK_FALSE(holds(world.said, "CPY004"));
  // The posts change places: nothing is new.
  std::string text = campaign;
  const std::size_t one = text.find("  - id: one"), two = text.find("  - id: two");
  world.written["c.yaml"] = text.substr(0, one) + text.substr(two) + text.substr(one, two - one);
  CHECK(validate(world, {"--baseline", "base.json"}) == ExitCode::done);
  text.replace(text.find("Monday"), 6, "Tuesday");
  world.written["c.yaml"] = text;
  CHECK(validate(world, {"--baseline", "base.json"}) == ExitCode::findings);
  CHECK(holds(world.said, "Tuesday"));
  CHECK_FALSE(holds(world.said, "Friday"));
  CHECK(holds(world.complained, "no longer found"));
  world.written["broken.json"] = "{}";
  CHECK(validate(world, {"--baseline", "broken.json"}) == ExitCode::usage);
  CHECK(validate(world, {"--baseline", "missing.json"}) == ExitCode::usage);
}

TEST_CASE("reports are written beside the printed one, and never over a file that was read", "[cli][validate]") {
  CapturedWorld world = with_campaign();
  CHECK(validate(world, {"--report", "sarif=a.sarif", "--report", "junit=a.xml"}) == ExitCode::findings);
  CHECK(holds(world.written["a.sarif"], "\"ruleId\": \"CPY004\""));
  CHECK(holds(world.written["a.xml"], "<testsuites"));
  CHECK(holds(world.said, "CPY004"));
  CHECK(validate(world, {"--report", "sarif=c.yaml"}) == ExitCode::usage);
  CHECK(world.written["c.yaml"] == campaign);
  CHECK(validate(world, {"--report", "sarf=a"}) == ExitCode::usage);
  CHECK(holds(world.complained, "sarif=findings.sarif"));
}

TEST_CASE("inside a workflow the annotations come by themselves", "[cli][validate]") {
  CapturedWorld world = with_campaign();
  world.variables["GITHUB_ACTIONS"] = "true";
  CHECK(validate(world, {}) == ExitCode::findings);
  CHECK(holds(world.said, "\n::error file=c.yaml,line=11"));
  CHECK(validate(world, {"--format", "json"}) == ExitCode::findings);
  CHECK_FALSE(holds(world.said, "::error"));
}

TEST_CASE("statistics count the findings of each rule", "[cli][validate]") {
  CapturedWorld world = with_campaign();
  CHECK(validate(world, {"--statistics"}) == ExitCode::findings);
  CHECK(holds(world.said, "     2  CPY004   placeholder-left\n"));
}

TEST_CASE("a baseline never takes in what cannot be waived, nor hides it", "[cli][validate]") {
  CapturedWorld world;
  world.written["c.yaml"] = std::string(campaign) +
                            "  - id: three\n    platform: linkedin\n    product: flow\n    text: FDA approved\n"
                            "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n";
  CHECK(validate(world, {"--write-baseline", "base.json"}) == ExitCode::findings);
  CHECK(holds(world.complained, "cannot be put off"));
  const std::string base = world.written["base.json"];
  CHECK(holds(base, "CPY004"));
  CHECK_FALSE(holds(base, "CMP101"));
  CHECK(validate(world, {"--baseline", "base.json"}) == ExitCode::findings);
  CHECK(holds(world.said, "CMP101"));
  CHECK_FALSE(holds(world.said, "CPY004"));
  // Nor does one that was written by hand.
  std::string forged = base;
  for (std::size_t at = 0; (at = forged.find("CPY004", at)) != std::string::npos;) forged.replace(at, 6, "CMP101");
  world.written["forged.json"] = forged;
  CHECK(validate(world, {"--baseline", "forged.json"}) == ExitCode::findings);
  CHECK(holds(world.said, "CMP101"));
}

TEST_CASE("an expired waiver fails the run by itself", "[cli][validate]") {
  CapturedWorld world = with_campaign();
  world.written["c.yaml"] +=
      "rules:\n  CPY004: off\n  allow:\n"
      "    - {rule: PLT002, on: linkedin, reason: agreed in writing, by: ana, until: 2027-01-20}\n";
  CHECK(validate(world, {}) == ExitCode::done);
  CHECK(holds(world.said, "reason: agreed in writing; by ana; until 2027-01-20"));
  CHECK(validate(world, {"--as-of", "2027-01-20"}) == ExitCode::done);
  CHECK(validate(world, {"--as-of", "2027-01-21"}) == ExitCode::findings);
  CHECK(holds(world.said, "this waiver of PLT002 on 'linkedin' expired on 2027-01-20"));
  CHECK(holds(world.said, "warning[PLT002]"));
}

TEST_CASE("profiles of the command line stand in for the file's", "[cli][validate]") {
  CapturedWorld world;
  world.written["c.yaml"] = std::string(campaign) + "    status: scheduled\nrules: {profile: draft, CPY004: off}\n";
  CHECK(validate(world, {}) == ExitCode::done);
  CHECK_FALSE(holds(world.said, "GOV001"));
  CHECK(validate(world, {"--profile", "us,strict"}) == ExitCode::findings);
  CHECK(holds(world.said, "GOV001"));
  CHECK(validate(world, {"--profile", "us", "--profile", "draft"}) == ExitCode::done);
  CHECK(validate(world, {"--profile", "usa"}) == ExitCode::usage);
  CHECK(holds(world.complained, "profiles: us, eu, hcp-only, strict, draft"));
}

TEST_CASE("posts that nobody has the hours for are not laid to a holiday", "[cli][validate]") {
  CapturedWorld world;
  world.written["a.yaml"] =
      "posology: 1\ncampaign: {name: A, start: 2027-01-04, end: 2027-03-28, countries: [US]}\n"
      "audience: [{id: surgeons, kind: hcp}]\ncontent_mix: {educational: 66%, product: 19%, dialogue: 15%}\n"
      "platforms: {linkedin: {purpose: education, cadence: 5/week}}\n"
      "team:\n  - {id: ana, roles: [writer, designer, video-editor, community-manager, manager], hours: 2 h/week}\n"
      "  - {id: raj, roles: [regulatory-reviewer, medical-reviewer, legal-reviewer], hours: 100 h/week}\n";
  const std::vector<std::string> words{"validate", "a.yaml"};
  (void)run(words, world);
  const auto said = [&](const char* what) { return world.said.find(what) != std::string::npos; };
  // Two days of the calendar are closed; the other posts wait for hours.
  CHECK(said("posts cannot be made in time; LinkedIn: "));
  CHECK(said("open posts held back"));
  CHECK_FALSE(said("cannot be made in time; LinkedIn: 1 post missing"));
  // As many hours of work as there are is full, and no contradiction.
  CHECK(said("ana has 2 h of work in "));
  CHECK(said(", of 2 h to give (100%;"));
  CHECK_FALSE(said("but 2 h to give"));
}
