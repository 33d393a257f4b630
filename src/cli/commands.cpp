#include "cli/command.h"

namespace posology::cli {

std::span<const Command* const> all_commands() {
  static constexpr const Command* list[] = {&init_command,      &validate_command,    &plan_command,
                                            &calendar_command,  &explain_command,     &rules_command,
                                            &platforms_command, &observances_command, &schema_command};
  return list;
}

}  // namespace posology::cli
