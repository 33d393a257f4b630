// Reads a map of columns that a user wrote: what the columns of a tool's table hold. Complains of everything at once.
#pragma once

#include <optional>
#include <string>

#include "intake/schema.h"
#include "model/column_map.h"
#include "text/finding.h"
#include "text/source.h"

namespace posology::intake {

/// The file becomes a source of its own. Nothing when it is no map; parts that are broken are left out, with findings.
[[nodiscard]] std::optional<ColumnMap> read_column_map(const std::string& name, std::string text, Sources& sources,
                                                       Findings& findings);
/// The keys of a map.
[[nodiscard]] const Table& column_map_table();

}  // namespace posology::intake
