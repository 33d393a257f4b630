// The reader's findings as a table: what each code means and how it is mended.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "text/finding.h"

namespace posology::intake {

struct CodeRow {
  std::string_view code;  ///< "YAML015"
  std::string_view name;  ///< "unclosed-quote"
  Level level;
  std::string_view what;
  std::string_view mend;
};

/// Every code of the reader, in the order of the table.
[[nodiscard]] std::span<const CodeRow> codes();
/// By code or by name; null when there is none.
[[nodiscard]] const CodeRow* find_code(std::string_view code_or_name);

/// A finding of the table's level and name. An empty help takes the table's mend. The code must be in the table.
[[nodiscard]] Finding complain(std::string_view code, Place place, std::string message, std::string help = {});

/// The user's own words for a message: the first line, cut to 60 cells.
[[nodiscard]] std::string shown(std::string_view typed);

}  // namespace posology::intake
