// The files of figures that a command is given: tables of ours and exports of tools, with the maps to read them.
#pragma once

#include <vector>

#include "cli/command.h"
#include "cli/planning.h"
#include "measure/read_results.h"
#include "text/finding.h"

namespace posology::cli {

/// Bytes of one table; a larger file is refused unread.
inline constexpr std::size_t largest_table = std::size_t{20} << 20;

/// All files that were named. `code` is usage when one could not be read at all (already said), findings when a map is
/// astray and no table was read.
struct ResultsFiles {
  std::vector<measure::Reading> readings;
  measure::SideResults beside;
  Findings findings;
  std::size_t rows = 0;
  ExitCode code = ExitCode::done;
};

/// Reads the words behind the first one, by the maps of --map and those of the program.
[[nodiscard]] ResultsFiles read_results_files(const Arguments& arguments, Document& document, World& world);

}  // namespace posology::cli
