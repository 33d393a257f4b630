// Findings for people and for programs: places, the waivers in use, the summary and the last sentence.
#include <nlohmann/json.hpp>

#include "catch.h"
#include "render/findings_json.h"
#include "render/findings_text.h"

using namespace posology;
using namespace posology::render;

namespace {

using Json = nlohmann::ordered_json;

const std::string sentence = "A clean run means that nothing on our list was found; it is never regulatory approval.\n";

Finding finding(const char* rule, Level level, Place place) {
  Finding f;
  f.rule = rule;
  f.name = "some-name";
  f.level = level;
  f.message = "'x' is wrong";
  f.place = place;
  return f;
}

struct Sample {
  Sources sources;
  std::vector<JudgedFile> files;

  Sample() {
    sources.add(Source("base.yaml", "a: 1\n"));
    sources.add(Source("main.yaml", "t: \xC3\xA4\xC3\xB6 x\nu: 2\n"));
    Finding wrong = finding("CMP101", Level::error, {1, 8, 9});
    wrong.path = "t";
    wrong.help = "write y";
    wrong.source = "practice";
    wrong.fix = Fix{{1, 8, 9}, "y"};
    wrong.notes.push_back({"first here", {0, 0, 1}});
    Waived waived{finding("CAD001", Level::warning, {1, 13, 14}), "agreed in the board", "Ann", "2027-06-30"};
    waived.finding.path = "u";
    files.push_back({"main.yaml",
                     {wrong, finding("FMT001", Level::warning, {}), finding("MIX001", Level::info, {1, 10, 11})},
                     {waived},
                     &sources});
  }
};

}  // namespace

TEST_CASE("findings for programs count lines and characters from one", "[render]") {
  const Json out = Json::parse(findings_json(Sample().files));
  CHECK(out["version"] == 1);
  REQUIRE(out["findings"].size() == 3);
  CHECK(out["findings"][0].dump() ==
        R"({"rule":"CMP101","name":"some-name","level":"error","message":"'x' is wrong","file":"main.yaml","line":1,)"
        R"("column":7,"end_line":1,"end_column":8,"path":"t","help":"write y","source":"practice",)"
        R"("fix":{"file":"main.yaml","line":1,"column":7,"end_line":1,"end_column":8,"replacement":"y"},)"
        R"("notes":[{"message":"first here","file":"base.yaml","line":1,"column":1,"end_line":1,"end_column":2}]})");
  CHECK(out["findings"][1].dump() ==
        R"({"rule":"FMT001","name":"some-name","level":"warning","message":"'x' is wrong","file":"main.yaml",)"
        R"("notes":[]})");
  CHECK(out["waived"][0]["line"] == 2);
  CHECK(out["waived"][0]["waiver"].dump() == R"({"reason":"agreed in the board","by":"Ann","until":"2027-06-30"})");
  CHECK(out["summary"].dump() == R"({"files":1,"errors":1,"warnings":1,"infos":1,"waived":1})");
}

TEST_CASE("a run without files or sources is still whole", "[render]") {
  const Json empty = Json::parse(findings_json({}));
  CHECK(empty["findings"] == Json::array());
  CHECK(empty["waived"] == Json::array());
  CHECK(empty["summary"]["files"] == 0);
  const JudgedFile lost{"lost.yaml", {finding("SYN001", Level::error, {3, 0, 1})}, {}, nullptr};
  const Json out = Json::parse(findings_json({lost}));
  CHECK(out["findings"][0]["file"] == "lost.yaml");
  CHECK_FALSE(out["findings"][0].contains("line"));
  CHECK(findings_text({lost}, {}, true).find("SYN001") != std::string::npos);
}

TEST_CASE("findings for people end with the waivers in use and a summary", "[render]") {
  Sample sample;
  TextStyle style;
  const std::string text = findings_text(sample.files, style, false);
  CHECK(text.find("main.yaml:1:7") != std::string::npos);
  CHECK(text.find("CMP101") < text.find("FMT001"));
  CHECK(text.find("FMT001") < text.find("MIX001"));
  const std::string end =
      "Waived\n"
      "  main.yaml:2: [CAD001] some-name, u\n"
      "    reason: agreed in the board; by Ann; until 2027-06-30\n"
      "\n"
      "1 file: 1 error, 1 warning, 1 info, 1 waived\n";
  CHECK(text.ends_with(end + sentence));
  CHECK(findings_text(sample.files, style, true).ends_with(end));
  sample.files.push_back({"other.yaml", {finding("CMP101", Level::error, {})}, {}, nullptr});
  CHECK(findings_text(sample.files, style, true).ends_with("2 files: 2 errors, 1 warning, 1 info, 1 waived\n"));
}

TEST_CASE("a clean run always says what it does not mean", "[render]") {
  const JudgedFile clean{"clean.yaml", {}, {}, nullptr};
  CHECK(findings_text({clean}, {}, true) == "1 file: 0 errors, 0 warnings, 0 infos, 0 waived\n" + sentence);
}

TEST_CASE("a waiver's words cannot steer the terminal", "[render]") {
  Sample sample;
  sample.files[0].waived[0].reason = "fine\x1b[2J\n0 errors";
  TextStyle style;
  style.unicode = false;
  const std::string text = findings_text(sample.files, style, false);
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find("\n0 errors") == std::string::npos);
}
