// Fuzz target: any bytes as the cells of a CSV file; our own reader must find every cell again, byte by byte, and in
// the file for spreadsheets nothing that would run.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "measure/delimited.h"
#include "render/csv.h"

namespace {

using namespace posology;
using Rows = std::vector<std::vector<std::string>>;

constexpr char next_cell = '\x01', next_row = '\x02';

// Readers pass over a row that is blank, so that each row ends in a cell with a letter in it.
Rows rows_of(std::string_view bytes) {
  Rows rows(1, {""});
  for (const char c : bytes) {
    if (c == next_row) {
      rows.push_back({""});
    } else if (c == next_cell) {
      rows.back().emplace_back();
    } else {
      rows.back().back() += c;
    }
  }
  for (std::vector<std::string>& row : rows) row.emplace_back("z");
  return rows;
}

Rows read_back(std::string_view file) {
  const measure::Delimited read = measure::parse_delimited(file, ',', 0, file.size() + 1);
  if (read.open_quote) std::abort();
  Rows rows;
  for (const measure::DelimitedRow& row : read.rows) {
    rows.emplace_back();
    for (const measure::DelimitedCell& cell : row) rows.back().push_back(cell.text);
  }
  return rows;
}

bool would_run(const std::string& cell) {
  return !cell.empty() && std::string_view("=+-@\t\r\n").find(cell.front()) != std::string_view::npos;
}

void check(const Rows& rows) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  const std::string plain = render::csv(rows, false);
  if (read_back(plain) != rows || render::csv(rows, true) != std::string(mark) + plain) std::abort();
  const std::string safe = render::spreadsheet_csv(rows);
  if (safe.substr(0, mark.size()) != mark) std::abort();
  const Rows shown = read_back(std::string_view(safe).substr(mark.size()));
  if (shown.size() != rows.size()) std::abort();
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (shown[r].size() != rows[r].size()) std::abort();
    for (std::size_t c = 0; c < rows[r].size(); ++c) {
      if (would_run(shown[r][c])) std::abort();
      if (shown[r][c] != rows[r][c] && shown[r][c] != "'" + rows[r][c]) std::abort();
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check(rows_of({reinterpret_cast<const char*>(data), size}));
  return 0;
}
