#include "cli/scenarios.h"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "cli/planning.h"
#include "cli/style.h"
#include "render/scenarios.h"
#include "text/ascii.h"
#include "text/width.h"

namespace posology::cli {
namespace {

bool path_letter(char c) { return ascii::is_alnum(c) || c == '_' || c == '-' || c == '.' || c == '[' || c == ']'; }

// "platforms.x=" and on: what follows a dividing comma.
bool begins_setting(std::string_view text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos || equals == 0) return false;
  return std::all_of(text.begin(), text.begin() + std::ptrdiff_t(equals), path_letter) &&
         !(text.front() >= '0' && text.front() <= '9');
}

std::optional<report::Scenario> planned(const Arguments& arguments, const AskedScenario& asked, World& world,
                                        ExitCode& code) {
  Arguments one = arguments;
  if (!asked.settings.empty()) one.options["set"] = asked.settings;
  const Planned made = plan_file(one, world);
  code = made.code;
  if (!made.planned) return std::nullopt;
  return report::scenario_of(asked.name, asked.settings, made.document->outcome);
}

}  // namespace

std::optional<AskedScenario> read_scenario(const std::string& typed) {
  const std::size_t colon = typed.find(':');
  if (colon == std::string::npos || colon == 0) return std::nullopt;
  AskedScenario out{typed.substr(0, colon), {}};
  std::string_view rest = std::string_view(typed).substr(colon + 1);
  while (begins_setting(rest)) {
    std::size_t end = rest.find(',');
    while (end != std::string_view::npos && !begins_setting(rest.substr(end + 1))) end = rest.find(',', end + 1);
    out.settings.emplace_back(rest.substr(0, end));
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  }
  if (out.settings.empty() || !rest.empty()) return std::nullopt;
  return out;
}

ExitCode compare_scenarios(const Arguments& arguments, World& world) {
  std::vector<AskedScenario> asked{{"file", {}}};
  if (arguments.has("set")) asked.front() = {"set", arguments.options.at("set")};
  for (const std::string& typed : arguments.options.at("scenario")) {
    const auto read = read_scenario(typed);
    if (!read) {
      world.err(
          fmt::format("posology: '--scenario {}' is no scenario\nhelp: write it as NAME:path=value,path=value, like "
                      "lean:platforms.linkedin=2/week\n",
                      visible(typed)));
      return ExitCode::usage;
    }
    asked.push_back(*read);
  }
  std::vector<report::Scenario> scenarios;
  ExitCode of_file = ExitCode::done;
  for (const AskedScenario& one : asked) {
    ExitCode code = ExitCode::done;
    auto scenario = planned(arguments, one, world, code);
    if (!scenario) {
      world.err(fmt::format("posology: scenario '{}' has no plan\n", visible(one.name)));
      return code;
    }
    if (scenarios.empty()) of_file = code;
    scenarios.push_back(std::move(*scenario));
  }
  const std::string format = arguments.value_or("format", "text");
  world.out(format == "json"       ? render::scenarios_json(scenarios)
            : format == "markdown" ? render::scenarios_markdown(scenarios)
                                   : render::scenarios_text(scenarios, style_of(arguments, world)));
  return of_file;
}

}  // namespace posology::cli
