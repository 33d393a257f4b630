#include "render/scenarios.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "render/json_finding.h"
#include "render/line.h"
#include "render/markdown_table.h"
#include "render/text_table.h"
#include "report/words.h"
#include "text/escape.h"

namespace posology::render {
namespace {

using Json = nlohmann::ordered_json;

std::string settings_of(const report::Scenario& one) {
  return one.settings.empty() ? "the file as it is" : fmt::format("{}", fmt::join(one.settings, ", "));
}

Json value_of(const report::Scenario& one) {
  Json out = {{"name", one.name},
              {"trial", one.settings},
              {"wanted", one.wanted},
              {"placed", one.placed},
              {"upper_bound", one.upper_bound},
              {"unmet", one.unmet},
              {"errors", one.errors},
              {"work_minutes", one.work_minutes},
              {"review_minutes", one.review_minutes},
              {"late", one.late}};
  if (!one.peak_person.empty())
    out["peak"] = {{"name", one.peak_person},
                   {"num", one.peak_load.num},
                   {"den", one.peak_load.den},
                   {"percent", one.peak_load.percent()}};
  if (one.budgeted)
    out["money"] = {
        {"currency", one.currency.code}, {"decimals", one.currency.decimals}, {"planned", one.planned.minor}};
  return out;
}

}  // namespace

std::string scenarios_text(const std::vector<report::Scenario>& scenarios, const TextStyle& style) {
  Lines lines;
  lines.push_back(Line(style).add("Scenarios", Paint::strong));
  for (const report::Scenario& one : scenarios)
    lines.push_back(Line(style).to(2).add(one.name, Paint::strong).add(": " + settings_of(one)));
  lines.emplace_back(style);
  for (Line& line : text_table(report::scenario_table(scenarios), style, 2)) lines.push_back(std::move(line));
  return str(lines) + "\n" + std::string(report::promise) + "\n";
}

std::string scenarios_markdown(const std::vector<report::Scenario>& scenarios) {
  std::string out = "## Scenarios\n\n";
  for (const report::Scenario& one : scenarios)
    out += fmt::format("- **{}**: {}\n", markdown_line(one.name), markdown_line(settings_of(one)));
  return out + "\n" + markdown_table(report::scenario_table(scenarios)) + "\n" + markdown_line(report::promise) + "\n";
}

std::string scenarios_json(const std::vector<report::Scenario>& scenarios) {
  Json out = {{"posology_scenarios", 1}, {"scenarios", Json::array()}};
  for (const report::Scenario& one : scenarios) out["scenarios"].push_back(value_of(one));
  return json_text(out);
}

}  // namespace posology::render
