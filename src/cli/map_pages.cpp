#include "cli/map_pages.h"

#include <fmt/format.h>

#include "knowledge/results_exports.h"
#include "text/escape.h"

namespace posology::cli {
namespace {

std::string cite(const Cited& cited) {
  return fmt::format("{}, {} ({})", cited.source, cited.as_of, certainty_word(cited.certainty));
}

std::string holds(const ResultsColumn& column) {
  switch (column.role) {
    case ColumnRole::figure:
      return fmt::format("counts for the metric `{}`", column.figure);
    case ColumnRole::rate:
      return "does not add up over posts, and is not counted";
    case ColumnRole::id:
      return "the tool's own name of the post";
    case ColumnRole::address:
      return "an address with utm_ parameters";
    case ColumnRole::published:
      return "when the post went out";
    case ColumnRole::day:
      return "the day of the figures";
    case ColumnRole::utm_content:
      return "utm_content of the link: the post";
    case ColumnRole::utm_campaign:
      return "utm_campaign of the link: the campaign";
    case ColumnRole::media_cost:
      return "what was spent on media for the post";
    case ColumnRole::currency:
      return "the currency of what was spent";
    case ColumnRole::note:
      return "not used";
  }
  return "";
}

std::string remark(const ResultsColumn& column) {
  std::string text = column.needed ? "needed" : "";
  if (column.unconfirmed) text += text.empty() ? "unconfirmed" : ", unconfirmed";
  return text;
}

std::string page_of(const ResultsExport& tool) {
  std::string text = fmt::format("## {}\n\n{}: {}.\n\n", tool.name, tool.tool, markdown_line(tool.where));
  text += fmt::format("- columns: {}\n", markdown_line(cite(tool.cited)));
  std::string patterns;
  for (const std::string_view pattern : tool.dates) patterns += fmt::format(" `{}`", pattern);
  text +=
      fmt::format("- dates:{}, in the zone {}: {}\n", patterns,
                  tool.zone.value.empty() ? "of the campaign" : tool.zone.value, markdown_line(cite(tool.zone.cited)));
  text += "\n| column | holds | |\n|---|---|---|\n";
  for (const ResultsColumn& column : tool.columns)
    text += fmt::format("| {} | {} | {} |\n", markdown_cell(column.header), holds(column), remark(column));
  return text + "\n";
}

}  // namespace

std::string results_exports_markdown() {
  std::string text;
  for (const ResultsExport& tool : results_exports()) text += page_of(tool);
  return text;
}

}  // namespace posology::cli
