// Words of a campaign that try to break out of a report: every format holds them as data, and says the same of a clean
// run as of a full one. XML is read with the small reader below, the rest as JSON.
#include <algorithm>
#include <nlohmann/json.hpp>

#include <fmt/format.h>

#include "catch.h"
#include "cli/app.h"
#include "cli/captured_world.h"
#include "render/sarif_schema.h"
#include "render/schema_walk.h"

using namespace posology::cli;
using posology::render::SchemaWalk;

namespace {

using Json = nlohmann::ordered_json;
using Words = std::vector<std::string>;

const std::vector<std::string>& hostile_texts() {
  static const std::vector<std::string> list = {
      "50%0A::error::got you%25",
      "##[error]got you ##[set-output name=x]y",
      "::error file=a.yaml::got you",
      "::stop-commands::token",
      "]]><!-- --><testcase name='x'/>&amp;&#0;",
      "\\\",\\\"level\\\":\\\"none",
      "line one\\nline two\\r\\n::warning::three",
      "bell \\a escape \\e[2J backspace \\b",
      "\\u202Eright to left\\u202C \\u2066isolate\\u2069 zero\\u200Bwidth",
      "\\u2028 separator \\uFEFF mark",
      "comma, colon: semicolon; 100% \\t tab",
      "emoji \\U0001F600 and \\u00E4\\u0301",
  };
  return list;
}

// A post for each text, in copy that rules complain of and quote, and in the name of the house rule's finding.
std::string campaign_of(const std::vector<std::string>& texts) {
  std::string yaml =
      "posology: 1\ncampaign: {name: X, start: 2027-01-11, end: 2027-02-05, time_zone: UTC}\n"
      "audience:\n  - {id: surgeons, kind: hcp}\nplatforms:\n  linkedin: 1/week\n"
      "content_mix: {educational: 80%, dialogue: 20%}\n"
      "rules:\n  packs: [pack.yaml]\n  allow:\n    - {rule: PLT002, on: linkedin, by: ana, until: 2027-02-05, reason: "
      "\"" +
      texts[0] + texts[1] + texts[4] + texts[6] + texts[8] + "\"}\nposts:\n";
  for (std::size_t i = 0; i < texts.size(); ++i) {
    yaml += fmt::format("  - id: p{}\n    platform: linkedin\n    text: \"TBD OLDCORP {}\"\n    link: \"{}\"\n", i,
                        texts[i], texts[i]);
  }
  return yaml;
}

const char* const pack =
    "posology_pack: 1\nrules:\n  - code: HOUSE001\n    name: \"old %0A::error:: ##[error] ]]> name\"\n    words: "
    "[oldcorp]\n"
    "    message: \"a \\e[2J new\\n::error::name\"\n    fires: [OldCorp]\n    silent: [New Corp]\n";

std::string report(const std::string& format, const std::string& campaign, const std::string& path = "c.yaml") {
  CapturedWorld world;
  world.written[path] = campaign;
  world.written["pack.yaml"] = pack;
  const ExitCode code = run(Words{"validate", path, "--format", format}, world);
  CHECK((code == ExitCode::done || code == ExitCode::findings));
  return world.said;
}

std::string hostile(const std::string& format) { return report(format, campaign_of(hostile_texts())); }

const char* const clean =
    "posology: 1\ncampaign: {name: X, start: 2027-01-11, end: 2027-02-05, time_zone: UTC}\n"
    "audience: []\nplatforms: {}\ncontent_mix: {educational: 100%}\n";

std::string clean_run(const std::string& format) {
  CapturedWorld world;
  world.written["c.yaml"] = clean;
  (void)run(Words{"validate", "c.yaml", "--format", format, "--select", "CPY004", "--ignore", "FMT,YAML"}, world);
  return world.said;
}

Words lines_of(const std::string& text) {
  Words lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

// No byte that steers a terminal, an XML reader or the direction of text.
void check_no_control(const std::string& text) {
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool steers = (byte < 0x20 && c != '\n') || byte == 0x7F;
    if (steers) FAIL_CHECK("control character " << int{byte});
  }
  for (const char* turn : {"\xE2\x80\xAE", "\xE2\x80\xAC", "\xE2\x81\xA6", "\xE2\x80\xA8"})
    CHECK_FALSE(holds(text, turn));
}

/// Reads XML far enough to see that it is well formed; returns how often each element stands there.
std::map<std::string, int> elements(const std::string& xml) {
  std::map<std::string, int> counts;
  Words open;
  for (std::size_t at = xml.find("?>") + 2; at < xml.size();) {
    if (xml[at] != '<') {
      REQUIRE(xml[at] != '>');
      REQUIRE((xml[at] != '&' || xml.compare(at, 4, "&lt;") == 0 || xml.compare(at, 4, "&gt;") == 0 ||
               xml.compare(at, 5, "&amp;") == 0 || xml.compare(at, 6, "&quot;") == 0));
      ++at;
      continue;
    }
    const std::size_t end = xml.find('>', at);
    REQUIRE(end != std::string::npos);
    const std::string tag = xml.substr(at + 1, end - at - 1);
    REQUIRE(std::count(tag.begin(), tag.end(), '"') % 2 == 0);
    REQUIRE(tag.find('<') == std::string::npos);
    at = end + 1;
    if (tag[0] == '/') {
      REQUIRE_FALSE(open.empty());
      REQUIRE(open.back() == tag.substr(1));
      open.pop_back();
      continue;
    }
    const std::string name = tag.substr(0, tag.find_first_of(" /"));
    ++counts[name];
    if (tag.back() != '/') open.push_back(name);
  }
  REQUIRE(open.empty());
  return counts;
}

}  // namespace

TEST_CASE("SARIF of hostile words is whole, and every result names a rule of the driver", "[cli][hostile]") {
  const Json schema = Json::parse(posology::render::sarif_schema);
  const Json log = Json::parse(hostile("sarif"));
  CHECK(SchemaWalk(schema).faults(log) == Words{});
  const Json& rules = log["runs"][0]["tool"]["driver"]["rules"];
  bool house = false, suppressed = false;
  for (const Json& result : log["runs"][0]["results"]) {
    CHECK(rules[result["ruleIndex"].get<std::size_t>()]["id"] == result["ruleId"]);
    CHECK_FALSE(result["message"]["text"].get<std::string>().empty());
    house = house || result["ruleId"] == "HOUSE001";
    suppressed = suppressed || result.contains("suppressions");
    const Json& region = result["locations"][0]["physicalLocation"]["region"];
    CHECK((region["endLine"] > region["startLine"] || region["endColumn"] >= region["startColumn"]));
  }
  CHECK(house);
  CHECK(suppressed);
}

TEST_CASE("SARIF keeps the bounds of an upload", "[cli][hostile]") {
  const Json log = Json::parse(hostile("sarif"));
  for (const Json& rule : log["runs"][0]["tool"]["driver"]["rules"]) {
    INFO(rule["id"]);
    CHECK(rule["name"].get<std::string>().size() <= 255);
    for (const char* key : {"shortDescription", "fullDescription", "help"}) {
      CHECK_FALSE(rule[key]["text"].get<std::string>().empty());
      if (std::string_view(key) != "help") CHECK(rule[key]["text"].get<std::string>().size() <= 1024);
    }
    CHECK(rule["properties"]["tags"].size() <= 10);
  }
  for (const Json& result : log["runs"][0]["results"]) {
    const std::string uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    CHECK(uri.find_first_of(" \\\"<>") == std::string::npos);
    CHECK(uri[0] != '/');
  }
}

TEST_CASE("annotations of hostile words are commands of ours alone", "[cli][hostile]") {
  for (const std::string& line : lines_of(hostile("github"))) {
    INFO(line);
    const bool ours =
        line.rfind("::error ", 0) == 0 || line.rfind("::warning ", 0) == 0 || line.rfind("::notice ", 0) == 0;
    CHECK(ours);
    CHECK_FALSE(holds(line, "##["));
    CHECK(line.size() <= 4096 + 400);
    // A percent sign stands only before the codes that the runner knows.
    for (std::size_t at = line.find('%'); at != std::string::npos; at = line.find('%', at + 1)) {
      const std::string code = line.substr(at, 3);
      CHECK((code == "%25" || code == "%0A" || code == "%0D" || code == "%3A" || code == "%2C"));
    }
    check_no_control(line);
  }
}

TEST_CASE("text inside a workflow cannot start a command", "[cli][hostile]") {
  CapturedWorld world;
  world.written["c.yaml"] = campaign_of(hostile_texts());
  world.written["pack.yaml"] = pack;
  world.variables["GITHUB_ACTIONS"] = "true";
  CHECK(run(Words{"validate", "c.yaml"}, world) == ExitCode::findings);
  CHECK_FALSE(holds(world.said, "##["));
  for (const std::string& line : lines_of(world.said)) {
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == std::string::npos || line.compare(first, 2, "::") != 0) continue;
    CHECK((line.rfind("::error ", 0) == 0 || line.rfind("::warning ", 0) == 0 || line.rfind("::notice ", 0) == 0));
  }
}

TEST_CASE("GitLab's list of hostile words has whole entries with fingerprints of their own", "[cli][hostile]") {
  const Json list = Json::parse(hostile("gitlab"));
  std::set<std::string> prints;
  REQUIRE(list.size() > 12);
  for (const Json& entry : list) {
    CHECK(prints.insert(entry["fingerprint"]).second);
    CHECK(entry["description"].get<std::string>().rfind(entry["check_name"].get<std::string>(), 0) == 0);
    const std::string severity = entry["severity"];
    CHECK((severity == "info" || severity == "minor" || severity == "major"));
    CHECK(entry["location"]["path"] == "c.yaml");
    CHECK(entry["location"]["lines"]["begin"] >= 1);
    check_no_control(entry["description"]);
  }
}

TEST_CASE("JUnit of hostile words is well formed and counts what it holds", "[cli][hostile]") {
  const std::string xml = hostile("junit");
  check_no_control(xml);
  CHECK_FALSE(holds(xml, "]]>"));
  const auto counts = elements(xml);
  CHECK(counts.at("testsuites") == 1);
  CHECK(counts.at("testsuite") == 1);
  CHECK(counts.at("skipped") == 1);
  CHECK(holds(xml, fmt::format("<testsuites name=\"posology\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"1\">",
                               counts.at("testcase"), counts.at("failure"))));
}

TEST_CASE("JSON of hostile words gives the words back as they were", "[cli][hostile]") {
  const Json out = Json::parse(hostile("json"));
  std::size_t lines = 0;
  for (const std::string& line : lines_of(hostile("jsonl"))) {
    CHECK(Json::parse(line).contains("rule"));
    ++lines;
  }
  CHECK(lines == out["findings"].size() + out["waived"].size());
  const std::string reason = out["waived"][0]["waiver"]["reason"];
  CHECK(holds(reason, "50%0A::error::got you%25##[error]"));
  CHECK(holds(reason, "line two\r\n::warning::three"));
  CHECK(holds(reason, "\xE2\x80\xAE"));
}

TEST_CASE("hostile names of files are data too", "[cli][hostile]") {
  const std::string path = "a,b:c %0A ##[error] ]]>&.yaml";
  const Json log = Json::parse(report("sarif", campaign_of(hostile_texts()), path));
  CHECK(log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] ==
        "a,b%3Ac%20%250A%20%23%23%5Berror%5D%20%5D%5D%3E&.yaml");
  (void)elements(report("junit", campaign_of(hostile_texts()), path));
  for (const std::string& line : lines_of(report("github", campaign_of(hostile_texts()), path))) {
    CHECK((holds(line, "file=a%2Cb%3Ac %250A ") || holds(line, "title=")));
    CHECK_FALSE(holds(line, "##["));
  }
}

TEST_CASE("a clean run has valid empty reports", "[cli][hostile]") {
  const Json log = Json::parse(clean_run("sarif"));
  CHECK(log["runs"][0]["results"] == Json::array());
  CHECK(SchemaWalk(Json::parse(posology::render::sarif_schema)).faults(log) == Words{});
  CHECK(clean_run("gitlab") == "[]\n");
  CHECK(clean_run("github").empty());
  CHECK(clean_run("jsonl").empty());
  const Json json = Json::parse(clean_run("json"));
  CHECK(json["findings"] == Json::array());
  CHECK(json["waived"] == Json::array());
  const auto counts = elements(clean_run("junit"));
  CHECK(counts.at("testcase") == 1);
  CHECK(counts.count("failure") == 0);
}
