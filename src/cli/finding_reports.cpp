#include "cli/finding_reports.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "intake/codes.h"
#include "render/findings_github.h"
#include "render/findings_gitlab.h"
#include "render/findings_json.h"
#include "render/findings_junit.h"
#include "render/findings_sarif.h"
#include "rules/run.h"
#include "version.h"

namespace posology::cli {
namespace {

// Every rule that a result may name: ours, the reader's, and those of house packs. A code stands once.
std::vector<render::RuleFacts> rule_facts(const std::vector<render::JudgedFile>& files) {
  std::vector<render::RuleFacts> list;
  for (const rules::Rule* rule : rules::all_rules()) {
    list.push_back({rule->code, rule->name, rule->level, rule->what, rule->why, rule->source, rule->wording});
  }
  for (const intake::CodeRow& code : intake::codes()) {
    list.push_back({code.code, code.name, code.level, code.what, code.mend, "campaign file format 1", false});
  }
  std::set<std::string_view> house;
  for (const render::JudgedFile& file : files) {
    for (const render::RuleFacts& rule : file.house) {
      if (house.insert(rule.code).second) list.push_back(rule);
    }
  }
  return list;
}

}  // namespace

std::string report_of(std::string_view format, const std::vector<render::JudgedFile>& files, const TextStyle& style,
                      bool quiet) {
  if (format == "json") return render::findings_json(files);
  if (format == "jsonl") return render::findings_jsonl(files);
  if (format == "sarif") return render::findings_sarif(files, rule_facts(files), version);
  if (format == "github") return render::findings_github(files);
  if (format == "gitlab") return render::findings_gitlab(files);
  if (format == "junit") return render::findings_junit(files);
  return render::findings_text(files, style, quiet);
}

std::string statistics_of(const std::vector<render::JudgedFile>& files) {
  std::map<std::string, std::pair<std::size_t, std::string>> counts;
  std::size_t all = 0;
  for (const render::JudgedFile& file : files) {
    for (const Finding& finding : file.findings) {
      auto& [count, name] = counts[finding.rule];
      ++count;
      ++all;
      name = finding.name;
    }
  }
  std::vector<std::pair<std::string, std::pair<std::size_t, std::string>>> rows(counts.begin(), counts.end());
  std::stable_sort(rows.begin(), rows.end(),
                   [](const auto& a, const auto& b) { return a.second.first > b.second.first; });
  std::string text;
  for (const auto& [code, row] : rows) text += fmt::format("{:>6}  {:<8} {}\n", row.first, code, row.second);
  return text + fmt::format("{:>6}  {}\n", all, all == 1 ? "finding" : "findings");
}

}  // namespace posology::cli
