// The tables of figures that the tools export: their columns, dates and zones, with the source of each.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/fact.h"
#include "model/column_map.h"

namespace posology {

struct ResultsColumn {
  std::string_view header;
  ColumnRole role = ColumnRole::note;
  std::string_view figure{};
  bool needed = false;
  bool unconfirmed = false;  ///< no source was found that has the name like this
};

struct ResultsExport {
  std::string_view name;      ///< of the map: "linkedin-posts"
  std::string_view tool;      ///< "LinkedIn"
  std::string_view where;     ///< the way to the export in the tool
  std::string_view platform;  ///< empty: of any
  Cited cited;                ///< of the columns
  std::span<const ResultsColumn> columns;
  std::span<const std::string_view> dates;  ///< patterns
  Fact<std::string_view> zone;              ///< IANA name; empty: not known, the campaign's is taken
};

[[nodiscard]] std::span<const ResultsExport> results_exports();
[[nodiscard]] const ResultsExport* find_results_export(std::string_view name);
/// The same as a map that tables are read with.
[[nodiscard]] ColumnMap column_map(const ResultsExport& tool);

}  // namespace posology
