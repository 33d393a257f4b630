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

std::vector<Line> lines_of(const std::string& name) {
  std::ifstream file(in_project("tests/rules/" + name));
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
      "  - {id: pending, name: ClearPath, us_status: 510k-pending, eu: {ce: true}}\n"
      "  - {id: trial, name: HeartLoop, us_status: ide-investigational, eu: {ce: true}}\n"
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
  if (line.where == "paid")
    return head() +
           "platforms: {facebook: {purpose: news}}\nposts:\n  - {id: p, platform: facebook, paid: {budget: 50 USD}, "
           "text: " +
           text + "}\n";
  if (line.where == "pending")
    return head() + post + "product: pending, risk: Not available for sale; 510(k) pending., text: " + text + "}\n";
  if (line.where == "trial")
    return head() + post +
           "product: trial, pillar: recruitment, irb_ref: IRB-22-114, risk: \"CAUTION: Investigational device. Limited "
           "by Federal law to investigational use.\", text: " +
           text + "}\n";
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

namespace {

/// A mark names the rule, or the rules ("CMP101 CMP103"), that a reviewer would name.
bool any_of_marks(const std::string& mark, const std::set<std::string>& codes) {
  return std::any_of(codes.begin(), codes.end(),
                     [&](const std::string& code) { return mark.find(code) != std::string::npos; });
}

struct Tally {
  int sound = 0, false_alarms = 0, wrong = 0, found = 0;
  std::string report;
};

Tally tally_of(const std::string& name) {
  Tally tally;
  for (const Line& line : lines_of(name)) {
    const std::set<std::string> codes = alarms(line);
    const bool sound = line.mark == "silent";
    const bool right = sound ? codes.empty() : any_of_marks(line.mark, codes);
    (sound ? tally.sound : tally.wrong) += 1;
    if (sound && !right) tally.false_alarms += 1;
    if (!sound && right) tally.found += 1;
    if (!right) tally.report += line.mark + ", found" + listed(codes) + ": " + line.text + "\n";
  }
  return tally;
}

}  // namespace

TEST_CASE("of 100 sound lines at most 2 raise an alarm, and 85% of the violations are found", "[rules][copy]") {
  for (const char* name :
       {"device_copy.txt", "device_copy_unseen.txt", "device_copy_posts.txt", "device_copy_posts_again.txt",
        "device_copy_wide_developed.txt", "device_copy_wide_measured.txt", "device_copy_named.txt"}) {
    const Tally tally = tally_of(name);
    INFO(name << "\n"
              << tally.report << tally.false_alarms << " false alarms in " << tally.sound << " lines, " << tally.found
              << " of " << tally.wrong << " found");
    CHECK(tally.sound >= 50);
    CHECK(tally.wrong >= 40);
    CHECK(tally.false_alarms * 100 <= 2 * tally.sound);
    CHECK(tally.found * 100 >= 85 * tally.wrong);
  }
}

TEST_CASE("no rule gets worse than it was measured on device copy", "[rules][copy]") {
  struct Measured {
    const char* name;
    int false_alarms, found;
  };
  for (const Measured& before :
       {Measured{"device_copy.txt", 1, 59}, Measured{"device_copy_unseen.txt", 1, 37},
        Measured{"device_copy_posts.txt", 0, 58}, Measured{"device_copy_posts_again.txt", 0, 41},
        Measured{"device_copy_wide_developed.txt", 0, 61}, Measured{"device_copy_wide_measured.txt", 2, 55}}) {
    const Tally now = tally_of(before.name);
    INFO(before.name << "\n" << now.report);
    CHECK(now.false_alarms <= before.false_alarms);
    CHECK(now.found >= before.found);
  }
}
