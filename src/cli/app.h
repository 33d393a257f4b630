// The program: from the command line to an exit code.
#pragma once

#include <span>
#include <string>

#include "cli/exit_code.h"
#include "cli/world.h"

namespace posology::cli {

/// `words` without the program's own name.
[[nodiscard]] ExitCode run(std::span<const std::string> words, World& world);

}  // namespace posology::cli
