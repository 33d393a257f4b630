// The functions that make the rows of the table of tools.
#pragma once

#include "knowledge/export_profile.h"

namespace posology::export_table {

#define POSOLOGY_EXPORT(tool) ExportProfile tool();
#include "knowledge/exports.def"
#undef POSOLOGY_EXPORT

/// No number is known, or there is none.
inline constexpr Fact<std::int64_t> none{0, {"none found", "2026", Certainty::assumed}};

}  // namespace posology::export_table
