// The posting calendar as a table: a row for each post.
#pragma once

#include <string>

#include "model/outcome.h"
#include "report/calendar.h"

namespace posology::render {

enum class CsvFor {
  program,      ///< every byte as the campaign has it; not to be opened in a spreadsheet
  spreadsheet,  ///< for Excel and its kin: nothing in it runs as a formula
};

/// The chosen posts in the order of the plan, below a row of column names. The outcome must hold a plan.
[[nodiscard]] std::string calendar_csv(const Outcome& outcome, const report::CalendarChoice& choice, CsvFor reader);

}  // namespace posology::render
