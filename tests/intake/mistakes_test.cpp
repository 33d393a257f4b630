// A file with planted mistakes of all kinds: each is named at its exact line and column, with help, and nothing else
// is.
#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "catch.h"
#include "intake/read_campaign.h"
#include "intake/reading_aid.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::intake;

namespace {

/// "FMT008 6:10" for each announcement of the file.
std::vector<std::string> announced(const std::string& text) {
  std::vector<std::string> out;
  std::istringstream lines(text);
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    const std::size_t mark = std::min(line.find("# FMT"), line.find("# YAML"));
    if (mark == std::string::npos) continue;
    std::istringstream words(line.substr(mark + 2));
    std::string code;
    std::string column;
    std::string arrow;
    words >> code >> column >> arrow;
    // Alone on its line, the announcement speaks of the next line, or of the one before inside an open quote.
    const bool alone = line.find_first_not_of(' ') == mark;
    const int at = !alone ? number : code == "YAML015" ? number - 1 : number + 1;
    out.push_back(code + " " + std::to_string(at) + ":" + column);
  }
  return out;
}

const std::string small_campaign =
    "posology: 1\n"
    "campaign: {name: Test, start: 2027-01-11, end: 2027-04-02, time_zone: Europe/Berlin}\n"
    "audience: [{id: surgeons, kind: hcp}]\n"
    "platforms: {linkedin: 3/week}\n"
    "content_mix: {educational: 80%, product: 20%}\n";

}  // namespace

TEST_CASE("each of the planted mistakes is named at its place, and nothing else", "[intake][mistakes]") {
  const std::string path = in_project("tests/intake/thirty_mistakes.yaml");
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  std::vector<std::string> expected = announced(text.str());
  REQUIRE(expected.size() >= 30);
  NoFiles loader;
  const ReadResult result = read_campaign("thirty_mistakes.yaml", text.str(), loader);
  std::vector<std::string> found;
  for (const Finding& finding : result.findings) {
    INFO(finding.rule << " " << finding.message);
    CHECK_FALSE(finding.help.empty());
    CHECK_FALSE(finding.path.empty());
    found.push_back(finding.rule + " " + where(result.sources, finding.place));
  }
  std::sort(expected.begin(), expected.end());
  std::sort(found.begin(), found.end());
  for (const std::string& each : expected) {
    INFO("announced, not found: " << each);
    CHECK(std::count(found.begin(), found.end(), each) == std::count(expected.begin(), expected.end(), each));
  }
  for (const std::string& each : found) {
    INFO("found, not announced: " << each);
    CHECK(std::count(expected.begin(), expected.end(), each) > 0);
  }
}

TEST_CASE("help leads to what reads: dates in other orders, ranges in words", "[intake][mistakes]") {
  struct Row {
    std::string added, help;
  };
  const Row rows[] = {
      {"posts: [{id: a, platform: linkedin, at: 1/15/2027 9:00}]\n", "write '2027-01-15 09:00'"},
      {"posts: [{id: a, platform: linkedin, at: 15.1.2027 9pm}]\n", "write '2027-01-15 21:00'"},
      {"posts: [{id: a, platform: linkedin, at: 1/15/2027}]\n", "write 2027-01-15"},
      {"team: [{id: ana, roles: writer, away: 2027-01-12 to 2027-01-15}]\n", "write 2027-01-12..2027-01-15"},
      {"team: [{id: ana, roles: writer, away: 12.1.2027 - 15.1.2027}]\n", "write 2027-01-12..2027-01-15"},
      {"team: [{id: ana, roles: writer, away: 2027-01-12/2027-01-15}]\n", "write 2027-01-12..2027-01-15"},
  };
  for (const Row& row : rows) {
    INFO(row.added);
    const ReadResult result = read(small_campaign + row.added);
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings[0].rule == "FMT007");
    CHECK(result.findings[0].help == row.help);
  }
}

TEST_CASE("words with commas where a list belongs are shown as a list", "[intake][mistakes]") {
  std::string text = small_campaign;
  text.replace(text.find("Berlin}"), 7, "Berlin, countries: \"US, CA\"}");
  const ReadResult result = read(text);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].rule == "FMT035");
  CHECK(result.findings[0].help == "write a list: [US, CA]");
}

TEST_CASE("a mistyped platform is one finding, and posts that name it rightly have none", "[intake][mistakes]") {
  std::string text = small_campaign + "posts: [{id: a, platform: linkedin, pillar: product}]\n";
  text.replace(text.find("linkedin"), 8, "LinkedIn");
  const ReadResult result = read(text);
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].rule == "FMT004");
  CHECK(result.findings[0].help == "did you mean 'linkedin'?");
}
