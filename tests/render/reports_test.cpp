// Findings for other programs: each format's own rules hold, whatever a campaign's words are.
#include <nlohmann/json.hpp>

#include "catch.h"
#include "render/findings_github.h"
#include "render/findings_gitlab.h"
#include "render/findings_json.h"
#include "render/findings_junit.h"
#include "render/findings_sarif.h"
#include "render/line_hash.h"

using namespace posology;
using namespace posology::render;

namespace {

using Json = nlohmann::ordered_json;

bool holds(const std::string& page, const std::string& text) { return page.find(text) != std::string::npos; }

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

const std::string hostile = "50% off: a,b\r\n::error::x ##[error]y ]]><b>&\"'\x01\xE2\x80\xAE\xFF end";

/// One file with an error in hostile words, two of the same warning, an info, and a waived finding.
struct Run {
  Sources sources;
  std::vector<JudgedFile> files;

  Run() {
    sources.add(Source("./camp aigns/a,b.yaml", "a: 1\nb: \xC3\xA4 x\n"));
    Finding wrong = finding("CMP101", Level::error, {0, 11, 12});
    wrong.message = hostile;
    wrong.help = "write y";
    wrong.fix = Fix{{0, 11, 12}, "y"};
    wrong.notes.push_back({"first here", {0, 0, 1}});
    Waived waived{finding("CAD001", Level::warning, {0, 0, 1}), "agreed in the board", "Ann", "2027-06-30"};
    files.push_back({"./camp aigns/a,b.yaml",
                     {wrong, finding("ACC001", Level::warning, {0, 0, 4}), finding("ACC001", Level::warning, {0, 0, 4}),
                      finding("STR001", Level::info, {})},
                     {waived},
                     &sources});
  }

  static Finding finding(const char* rule, Level level, Place place) {
    Finding f;
    f.rule = rule;
    f.name = "some-name";
    f.level = level;
    f.message = "'x' is wrong";
    f.place = place;
    f.path = "posts[0]";
    return f;
  }
};

const RuleFacts facts[] = {{"ACC001", "some-name", Level::warning, "what", "why", "law"},
                           {"CMP101", "some-name", Level::error, "what", "", "", true}};

}  // namespace

TEST_CASE("annotations are single lines with everything escaped", "[render][reports]") {
  const std::vector<std::string> lines = lines_of(findings_github(Run().files));
  REQUIRE(lines.size() == 5);
  CHECK(lines[0].rfind("::error file=./camp aigns/a%2Cb.yaml,line=2,endLine=2,col=6,endColumn=7,title=CMP101 some-name"
                       "::50%25 off: a,b<U+000D><U+000A>::error::x ## [error]y",
                       0) == 0);
  CHECK(holds(lines[0], "%0Ahelp: write y"));
  CHECK(lines[1] ==
        "::warning file=./camp aigns/a%2Cb.yaml,line=1,endLine=1,col=1,endColumn=5,title=ACC001 some-name::"
        "'x' is wrong");
  CHECK(lines[3] ==
        "::notice title=waivers in use::1 waived%0ACAD001 in ./camp aigns/a,b.yaml (posts[0]): agreed in the board; by "
        "Ann; until 2027-06-30");
  CHECK(lines[4] == "::notice file=./camp aigns/a%2Cb.yaml,title=STR001 some-name::'x' is wrong");
}

TEST_CASE("more than ten annotations of a kind are counted in the last", "[render][reports]") {
  Run run;
  for (int i = 0; i < 12; ++i) run.files[0].findings.push_back(Run::finding("ACC002", Level::warning, {0, 0, 1}));
  const std::vector<std::string> lines = lines_of(findings_github(run.files));
  CHECK(lines.size() == 1 + 10 + 1 + 1);
  CHECK(holds(lines[10], "5 more are not shown here"));
}

TEST_CASE("GitLab's list has one fingerprint for each finding, that no line number changes", "[render][reports]") {
  Run run;
  const Json list = Json::parse(findings_gitlab(run.files));
  REQUIRE(list.size() == 5);
  CHECK(list[4]["severity"] == "info");
  CHECK(list[4]["description"] == "CAD001 waived: agreed in the board; by Ann; until 2027-06-30");
  CHECK(list[0]["severity"] == "major");
  CHECK(list[0]["location"]["path"] == "camp aigns/a,b.yaml");
  CHECK(list[0]["location"]["lines"]["begin"] == 2);
  CHECK(list[1]["fingerprint"] != list[2]["fingerprint"]);
  const std::string before = list[1]["fingerprint"];
  run.files[0].findings[1].place = {0, 5, 6};
  CHECK(Json::parse(findings_gitlab(run.files))[1]["fingerprint"] == before);
  CHECK(findings_gitlab({}) == "[]\n");
}

TEST_CASE("JUnit has a suite for each file, unique names, and nothing that XML forbids", "[render][reports]") {
  const std::string xml = findings_junit(Run().files);
  CHECK(holds(xml, "<testsuites name=\"posology\" tests=\"4\" failures=\"3\" errors=\"0\" skipped=\"1\">"));
  CHECK(holds(xml, "name=\"ACC001 some-name line 1\""));
  CHECK(holds(xml, "name=\"ACC001 some-name line 1 (2)\""));
  CHECK(holds(xml, "]]&gt;&lt;b&gt;&amp;&quot;"));
  CHECK(holds(xml, "<skipped message=\"waived: agreed in the board; by Ann; until 2027-06-30\"/>"));
  CHECK(holds(xml, "<system-out>"));
  CHECK(std::none_of(xml.begin(), xml.end(), [](char c) { return c != '\n' && c >= 0 && c < ' '; }));
  Run clean;
  clean.files[0].findings.clear();
  CHECK(holds(findings_junit(clean.files), "name=\"nothing found\""));
}

TEST_CASE("SARIF has what an upload requires", "[render][reports]") {
  const Json log = Json::parse(findings_sarif(Run().files, facts, "1.2.3"));
  CHECK(log["version"] == "2.1.0");
  const Json& run = log["runs"][0];
  CHECK(run["columnKind"] == "unicodeCodePoints");
  REQUIRE(run["tool"]["driver"]["rules"].size() == 2);
  for (const Json& rule : run["tool"]["driver"]["rules"]) {
    for (const char* key : {"shortDescription", "fullDescription", "help"})
      CHECK(!rule[key]["text"].get<std::string>().empty());
  }
  REQUIRE(run["results"].size() == 5);
  for (const Json& result : run["results"]) {
    CHECK(result["message"]["text"].is_string());
    CHECK(result["partialFingerprints"]["primaryLocationLineHash"].is_string());
    CHECK(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "camp%20aigns/a,b.yaml");
    CHECK(result["locations"][0]["physicalLocation"]["region"]["startLine"] >= 1);
  }
  const Json& first = run["results"][0];
  CHECK(first["ruleIndex"] == 1);
  CHECK(first["locations"][0]["physicalLocation"]["region"].dump() ==
        R"({"startLine":2,"startColumn":6,"endLine":2,"endColumn":7})");
  CHECK(first["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] == "y");
  CHECK(run["results"][4]["suppressions"][0]["justification"] == "agreed in the board; by Ann; until 2027-06-30");
  CHECK(Json::parse(findings_sarif({}, facts, "1"))["runs"][0]["results"].empty());
}

TEST_CASE("paths are references beside the repository's folder, or whole addresses", "[render][reports]") {
  CHECK(as_reference("./a/b c.yaml") == "a/b%20c.yaml");
  CHECK(as_reference("/a/100%.yaml") == "file:///a/100%25.yaml");
}

TEST_CASE("lines have the fingerprints that uploads compute", "[render][reports]") {
  // From the tests of github/codeql-action, src/fingerprints.test.ts.
  CHECK(line_hashes("") == std::vector<std::string>{"c129715d7a2bc9a3:1"});
  CHECK(line_hashes(" a\nb\n  \t\tc\n d") ==
        std::vector<std::string>{"271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"});
  CHECK(line_hashes(" a\r\nb\r\n  \t\tc\r d") == line_hashes(" a\nb\n  \t\tc\n d"));
}

TEST_CASE("findings as JSON lines are one object a line, waived ones with their waiver", "[render][reports]") {
  const std::vector<std::string> lines = lines_of(findings_jsonl(Run().files));
  REQUIRE(lines.size() == 5);
  CHECK(Json::parse(lines[0])["rule"] == "CMP101");
  CHECK_FALSE(Json::parse(lines[3]).contains("waiver"));
  CHECK(Json::parse(lines[4])["waiver"]["by"] == "Ann");
}
