#include "cli/command.h"

namespace posology::cli {

std::span<const OptionSpec> shared_options() {
  static constexpr OptionSpec list[] = {
      {"quiet", "", "say nothing but findings and data"},
      {"color", "WHEN", "colours on the terminal", "auto|always|never"},
  };
  return list;
}

std::span<const Command* const> all_commands() {
  static constexpr const Command* list[] = {
      &init_command,      &validate_command,    &plan_command,    &calendar_command,
      &resources_command, &submissions_command, &budget_command,  &export_command,
      &measure_command,   &diff_command,        &explain_command, &rules_command,
      &platforms_command, &observances_command, &schema_command,  &completion_command};
  return list;
}

}  // namespace posology::cli
