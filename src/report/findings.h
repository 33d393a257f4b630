// Findings as a table, and places as a reader finds them.
#pragma once

#include <string>

#include "report/table.h"
#include "text/finding.h"
#include "text/source.h"

namespace posology::report {

/// "campaign.yaml:12"; empty where the place is not known.
[[nodiscard]] std::string line_of(const Place& place, const Sources* sources);
/// A row for each finding, in their order.
[[nodiscard]] Table findings_table(const Findings& findings, const Sources* sources);

}  // namespace posology::report
