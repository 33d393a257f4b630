// Help pages, made from the table of commands.
#pragma once

#include <string>

#include "cli/command.h"

namespace posology::cli {

/// All commands, a line each.
[[nodiscard]] std::string help_of_all();
/// One command: how it is written, its options, an example.
[[nodiscard]] std::string help_of(const Command& command);
/// "-o, --output FILE": an option as a user types it.
[[nodiscard]] std::string option_words(const OptionSpec& option);
/// What it does, and the words that it takes.
[[nodiscard]] std::string option_meaning(const OptionSpec& option);

}  // namespace posology::cli
