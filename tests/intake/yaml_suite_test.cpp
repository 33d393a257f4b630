// The cases of the YAML Test Suite: none throws, what is accepted holds the values that the suite says, and those on
// which we differ from YAML 1.2 are these and no others (docs/LIMITS.md explains them).
#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "catch.h"
#include "intake/parse_yaml.h"
#include "intake/prepass.h"
#include "intake/read_campaign.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::intake;

namespace {

using Json = nlohmann::json;

class NoFiles : public FileLoader {
 public:
  LoadedFile load(const std::string&, const std::string& named) override { return {named, {}, {}, "none"}; }
};

/// The values in the suite's words: "{", "=key", "=value", "}".
void tell(const Node& node, std::vector<std::string>& into) {
  if (!node.is_map() && !node.is_list()) {
    into.push_back("=" + node.text);
    return;
  }
  into.emplace_back(node.is_map() ? "{" : "[");
  for (const Child& child : node.children) {
    if (child.key != nullptr) tell(*child.key, into);
    tell(*child.value, into);
  }
  into.emplace_back(node.is_map() ? "}" : "]");
}

/// Codes of the errors, in the order of the file, and the values; warnings refuse nothing.
struct Read {
  std::vector<std::string> errors;
  std::vector<std::string> values;
};

Read read(const std::string& text) {
  Sources sources;
  sources.add(Source("case.yaml", without_byte_order_mark(text)));
  NodeStore store;
  Findings findings;
  const Parsed parsed = parse_yaml(sources, 0, store, findings);
  Read made;
  if (parsed.root != nullptr) tell(*parsed.root, made.values);
  for (const Finding& finding : findings) {
    CHECK(finding.place.end <= sources[0].text().size());
    CHECK_FALSE(finding.help.empty());
    if (finding.level == Level::error) made.errors.push_back(finding.rule);
  }
  CHECK((parsed.root != nullptr || !made.errors.empty()));
  return made;
}

/// Ids of the valid cases that are refused, by the code of the first error: "YAML002: AVM7 9MMA".
std::vector<std::string> refused_valid(const Json& cases) {
  std::map<std::string, std::string> ids;
  for (const Json& one : cases) {
    const Read made = read(one["yaml"]);
    if (one["invalid"] == false && !made.errors.empty()) ids[made.errors[0]] += " " + one["id"].get<std::string>();
  }
  std::vector<std::string> rows;
  for (const auto& [code, list] : ids) rows.push_back(code + ":" + list);
  return rows;
}

std::vector<std::string> accepted_invalid(const Json& cases) {
  std::vector<std::string> ids;
  for (const Json& one : cases)
    if (one["invalid"] == true && read(one["yaml"]).errors.empty()) ids.push_back(one["id"]);
  return ids;
}

Json suite() {
  std::ifstream file(in_project("tests/intake/yaml_suite.json"));
  return Json::parse(file)["cases"];
}

}  // namespace

TEST_CASE("no case of the YAML suite is too much for the whole reading", "[intake]") {
  const Json cases = suite();
  REQUIRE(cases.size() == 402);
  NoFiles none;
  for (const Json& one : cases) {
    INFO(one["id"]);
    const ReadResult result = read_campaign("case.yaml", one["yaml"], none);
    // None of them is a campaign.
    CHECK_FALSE(result.findings.empty());
  }
}

TEST_CASE("what the suite calls invalid is refused, but for these", "[intake]") {
  CHECK(accepted_invalid(suite()) == std::vector<std::string>{"9C9N", "9JBA", "9MAG", "B63P", "CTN5", "CVW2", "G5U8",
                                                              "G9HC", "H7J7", "HRE5", "S98Z", "SU5Z", "X4QW", "YJV2"});
}

TEST_CASE("what the suite calls valid is accepted, but for these", "[intake]") {
  const std::vector<std::string> refused = refused_valid(suite());
  CHECK(refused == std::vector<std::string>{
                       "YAML002: 8G76 98YD AVM7",
                       "YAML007: 3RLN/02 3RLN/05 4ZYM 6CA3 6HB6 7A4E 96NN/00 96NN/01 DK95/00 DK95/02 DK95/08 HS5T "
                       "J3BT M9B4 MJS9 PRH3 Q5MG T5N4 TL85 UV7Q",
                       "YAML016: 2XXW 4ABK 5WE3 7W2P JTV5 ZWK4",
                       "YAML017: 35KP 6XDY 6ZKB 7Z25 9DXL 9KAX DK3J FP8R JHB9 KSS4 L383 M7A3 PUW8 RZT7 U9NS W4TN",
                       "YAML022: 5TYM 6CK3 6WLZ 7FWL 9WXW C4HZ CC74 CUP7 M5C3 P76L UGM3 Z67P Z9M4",
                       "YAML024: 4MUZ/00 4MUZ/01 4MUZ/02 5MUD 8KB6 9BXH 9SA2 K3WX NJ66 UT92 VJP3/01",
                       "YAML026: DK95/04",
                       "YAML027: 26DV 2JQS 4FJ6 6BFJ 6M2F 6PBE 9MMW CFD4 DFF7 E76Z FRK4 KK5P LX3P M2N8/00 M2N8/01 "
                       "M5DY NHX8 NKF9 PW8X Q9WF RZP5 S3PD SBG9 SM9W/01 UKK6/00 V9D5 X38W XW4D",
                   });
}

TEST_CASE("accepted cases hold the values that the suite says, but for one", "[intake]") {
  std::vector<std::string> differing;
  std::size_t compared = 0;
  for (const Json& one : suite()) {
    if (!one.contains("values")) continue;
    const Read made = read(one["yaml"]);
    if (!made.errors.empty()) continue;
    ++compared;
    if (made.values != one["values"].get<std::vector<std::string>>()) differing.push_back(one["id"]);
  }
  CHECK(compared == 194);
  CHECK(differing == std::vector<std::string>{"L24T/01"});
}

TEST_CASE("the page of limits counts the cases as they are", "[intake]") {
  const Json cases = suite();
  std::ifstream file(in_project("docs/LIMITS.md"));
  const std::string page((std::istreambuf_iterator<char>(file)), {});
  const auto says = [&](const std::string& words) {
    INFO(words);
    CHECK(page.find(words) != std::string::npos);
  };
  std::size_t all_refused = 0;
  for (const std::string& row : refused_valid(cases)) {
    const auto count = std::count(row.begin(), row.end(), ' ');
    all_refused += static_cast<std::size_t>(count);
    says(fmt::format("| `{}` | {} |", row.substr(0, row.find(':')), count));
  }
  const auto invalid =
      std::count_if(cases.begin(), cases.end(), [](const Json& one) { return one["invalid"] == true; });
  const std::vector<std::string> accepted = accepted_invalid(cases);
  says(fmt::format("of its {} cases, {} are invalid", cases.size(), invalid));
  says(fmt::format("accepts {} of the invalid", accepted.size()));
  says(fmt::format("refuses {} of the valid", all_refused));
  for (const std::string& id : accepted) says("`" + id + "`");
}
