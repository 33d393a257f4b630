// The tables of the schema in the order in which a reader of the reference meets them.
#pragma once

#include <string>
#include <vector>

#include "intake/schema.h"

namespace posology::intake {

/// The table of the whole file first, then each table where it is first used.
[[nodiscard]] std::vector<const Table*> all_tables();
/// The same from another table on.
[[nodiscard]] std::vector<const Table*> all_tables_from(const Table& root);
/// "budget line" -> "budget-line".
[[nodiscard]] std::string table_anchor(const Table& table);

}  // namespace posology::intake
