#include "render/markdown_table.h"

#include "text/escape.h"

namespace posology::render {
namespace {

std::string cell_text(const report::Cell& cell) {
  const std::string text = markdown_cell(cell.text);
  const bool bold = cell.tone == report::Tone::strong || cell.tone == report::Tone::bad;
  return bold && !text.empty() ? "**" + text + "**" : text;
}

}  // namespace

std::string markdown_table(const report::Table& table) {
  if (table.rows.empty()) return {};
  std::string text = "|";
  for (const report::Column& column : table.columns) text += " " + markdown_cell(column.title) + " |";
  text += "\n|";
  for (const report::Column& column : table.columns) text += column.align == report::Align::right ? "---:|" : "---|";
  text += "\n";
  for (const auto& row : table.rows) {
    text += "|";
    for (const report::Cell& cell : row) {
      const std::string shown = cell_text(cell);
      text += shown.empty() ? " |" : " " + shown + " |";
    }
    text += "\n";
  }
  return text;
}

}  // namespace posology::render
