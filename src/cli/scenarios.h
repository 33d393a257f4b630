// plan --scenario: the same campaign planned in several ways, side by side.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"

namespace posology::cli {

/// "lean:platforms.linkedin=2/week,team.ana.hours=20 h/week". A comma inside a value stays in it: only one before the
/// next path and its '=' divides. Nothing when there is no name or no setting.
struct AskedScenario {
  std::string name;
  std::vector<std::string> settings;
};
[[nodiscard]] std::optional<AskedScenario> read_scenario(const std::string& typed);

/// Plans the file as it is and in each way that was asked for, and prints the table. The file's own exit code.
[[nodiscard]] ExitCode compare_scenarios(const Arguments& arguments, World& world);

}  // namespace posology::cli
