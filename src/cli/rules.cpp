// rules: the list of everything that can be found, with levels.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

#include <fmt/format.h>

#include "cli/command.h"
#include "intake/codes.h"
#include "rules/run.h"

namespace posology::cli {
namespace {

/// A line of the list: a rule, or a complaint of the reader.
struct Entry {
  std::string_view code, name, level, what, source;
  bool waivable = false, needs_plan = false;
};

std::vector<Entry> entries() {
  std::vector<Entry> list;
  for (const rules::Rule* rule : rules::all_rules()) {
    list.push_back(
        {rule->code, rule->name, level_word(rule->level), rule->what, rule->source, rule->waivable, rule->needs_plan});
  }
  for (const intake::CodeRow& code : intake::codes()) {
    list.push_back({code.code, code.name, level_word(code.level), code.what, "campaign file format 1", false, false});
  }
  return list;
}

std::string as_text() {
  std::string text;
  for (const Entry& e : entries()) text += fmt::format("{:<8} {:<8} {:<44} {}\n", e.code, e.level, e.name, e.what);
  return text + "\nposology explain CODE says why, on what authority, and shows an example.\n";
}

std::string as_markdown() {
  std::string text = "| code | name | level | finds | source |\n|---|---|---|---|---|\n";
  for (const Entry& e : entries()) {
    text += fmt::format("| {} | {} | {} | {} | {} |\n", e.code, e.name, e.level, e.what, e.source);
  }
  return text;
}

std::string as_json() {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const Entry& e : entries()) {
    list.push_back({{"code", e.code},
                    {"name", e.name},
                    {"level", e.level},
                    {"what", e.what},
                    {"source", e.source},
                    {"waivable", e.waivable},
                    {"judges_plan", e.needs_plan}});
  }
  return nlohmann::ordered_json{{"version", 1}, {"rules", list}}.dump(2) + "\n";
}

ExitCode run(const Arguments& arguments, World& world) {
  const std::string format = arguments.value_or("format", "text");
  world.out(format == "json" ? as_json() : format == "markdown" ? as_markdown() : as_text());
  return ExitCode::done;
}

constexpr OptionSpec options[] = {{"format", "FORMAT", "how to print them", "text|json|markdown"}};

}  // namespace

const Command rules_command{
    "rules", "List everything that can be found, with its level", "", 0, 0, options, "posology rules --format json",
    run};

}  // namespace posology::cli
