// How often the wording rules cry wolf, and what they overlook, on lines that they were not written against.
#include <algorithm>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include "catch.h"
#include "judged.h"
#include "rules/example.h"
#include "rules/run.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::rules;

namespace {

struct Line {
  std::string mark, where, text;
};

std::vector<Line> lines() {
  std::ifstream file(in_project("tests/rules/device_copy.txt"));
  std::vector<Line> list;
  for (std::string line; std::getline(file, line);) {
    const std::size_t first = line.find(" | ");
    if (line.starts_with("# ") || first == std::string::npos) continue;
    const std::size_t second = line.find(" | ", first + 3);
    if (second == std::string::npos) continue;  // the head explains the columns
    list.push_back({line.substr(0, first), line.substr(first + 3, second - first - 3), line.substr(second + 3)});
  }
  return list;
}

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) out += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
  return out + "\"";
}

const std::string& head() {
  static const std::string text =
      "campaign: {name: Example, start: 2027-01-11, end: 2027-04-02, time_zone: America/New_York, countries: [US, "
      "DE]}\n"
      "company: {name: Acme Devices, domains: [acme.example]}\n"
      "products:\n  - {id: flow, name: FlowSense, generic_name: flow monitor, us_status: 510k-cleared, eu: {ce: true}, "
      "risk_url: https://acme.example/flow/risk, indication: {text: adjunct monitoring of graft flow in adults during "
      "open cardiac surgery, qualifiers: [adjunct, adults]}, off_label_terms: [pediatric, outpatient]}\n"
      "endorsers:\n  - {id: dr, kind: hcp, relation: paid, qualification: cardiac surgeon, experience: true}\n";
  return text;
}

std::string campaign_with(const Line& line) {
  const std::string text = quoted(line.text);
  const std::string post = "posts:\n  - {id: p, platform: linkedin, ";
  if (line.where == "reply") return head() + "moderation: {templates: [{id: t, text: " + text + "}]}\n";
  if (line.where == "line")
    return head() + "budget: {currency: USD, total: 1000 USD, lines: [{id: one, amount: 1000 USD, payee: " + text +
           "}]}\n";
  if (line.where == "disclosure")
    return head() + post + "text: How I teach it, endorser: dr, disclosure: {placement: start, text: " + text + "}}\n";
  if (line.where == "story")
    return head() + post +
           "pillar: testimonial, endorser: dr, disclosure: {text: Paid consultant to Acme}, text: " + text + "}\n";
  if (line.where == "general") return head() + post + "text: " + text + "}\n";
  const std::string risk = line.where == "product-without-risk" ? "" : "risk: Readings can be false., ";
  const std::string asks = line.where == "question" ? "interaction: question, " : "";
  return head() + post + "product: flow, " + risk + asks + "text: " + text + "}\n";
}

/// The codes of rules that judge words, at warning or error.
std::set<std::string> alarms(const Line& line) {
  std::set<std::string> codes;
  for (const Finding& f : judged(whole_example(campaign_with(line))).verdict.findings) {
    const Rule* rule = find_rule(f.rule);
    if (rule != nullptr && rule->wording && f.level != Level::info) codes.insert(std::string(f.rule));
  }
  return codes;
}

std::string listed(const std::set<std::string>& codes) {
  std::string text;
  for (const std::string& code : codes) text += " " + code;
  return text;
}

}  // namespace

TEST_CASE("on unseen device copy at most 2 of 100 sound lines raise an alarm, and 85% of violations are found",
          "[rules][copy]") {
  int sound = 0, false_alarms = 0, wrong = 0, found = 0;
  std::string report;
  for (const Line& line : lines()) {
    const std::set<std::string> codes = alarms(line);
    if (line.mark == "silent") {
      ++sound;
      false_alarms += codes.empty() ? 0 : 1;
      if (!codes.empty()) report += "false alarm," + listed(codes) + ": " + line.text + "\n";
      continue;
    }
    ++wrong;
    found += codes.count(line.mark) == 1 ? 1 : 0;
    if (codes.count(line.mark) == 0)
      report += "overlooked " + line.mark + "," + listed(codes) + ": " + line.text + "\n";
  }
  INFO(report << false_alarms << " false alarms in " << sound << " lines, " << found << " of " << wrong << " found");
  CHECK(sound >= 100);
  CHECK(wrong >= 60);
  CHECK(false_alarms * 100 <= 2 * sound);
  CHECK(found * 100 >= 85 * wrong);
}
