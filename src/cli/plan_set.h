// The whole set of files of a plan, in a folder, with a manifest of what belongs to it.
#pragma once

#include "cli/command.h"
#include "cli/planning.h"

namespace posology::cli {

/// Writes the plan in every form into the folder of --output: text, JSON, Markdown, a page for the browser, a feed, and
/// by modules a workbook and pages. A module that is missing is said and its file left out. Each file is written whole
/// or not at all; only what an earlier plan wrote is replaced, unless --force. Returns `code`, or usage.
[[nodiscard]] ExitCode write_set(const Planned& planned, const Arguments& arguments, ExitCode code, World& world);

}  // namespace posology::cli
