// Exit codes of the program; a stable interface.
#pragma once

namespace posology::cli {

enum class ExitCode : int {
  done = 0,      ///< nothing at or above the failing level
  findings = 1,  ///< the campaign has findings at or above the failing level
  usage = 2,     ///< the command line is wrong, or a file cannot be read or written; nothing was changed
  unmet = 3,     ///< the plan stands, but something could not be met
  fault = 4,     ///< a fault of the program itself
};

}  // namespace posology::cli
