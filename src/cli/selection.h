// Which rules' findings are wanted: --select and --ignore.
#pragma once

#include <string>
#include <vector>

#include "cli/command.h"
#include "text/finding.h"

namespace posology::cli {

/// Rules by code, name, or the beginning of codes ("CMP", "CMP1").
struct Selection {
  bool good = true;  ///< everything typed names a rule; else it has been said
  std::vector<std::string> selected, ignored;

  [[nodiscard]] bool wants(const Finding& finding) const;
};

[[nodiscard]] Selection selection_of(const Arguments& arguments, World& world);
/// Drops what is not wanted and says how many those were. What the reader could not read is never left out.
std::size_t keep_wanted(Findings& findings, const Selection& selection);

}  // namespace posology::cli
