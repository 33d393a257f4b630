// How output should look, from flags, environment and terminal.
#pragma once

#include "cli/command.h"
#include "text/show_finding.h"

namespace posology::cli {

/// Colour: the flag, then NO_COLOR, CLICOLOR_FORCE, a dumb terminal, a pipe. Width: the terminal, COLUMNS, 80 (100 in a
/// pipe). Without UTF-8 in the locale a terminal gets plain letters; a pipe and a file always get UTF-8.
[[nodiscard]] TextStyle style_of(const Arguments& arguments, World& world);

}  // namespace posology::cli
