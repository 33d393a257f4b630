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
