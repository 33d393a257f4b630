#include "render/csv.h"

#include <algorithm>
#include <string_view>

namespace posology::render {
namespace {

// Signs that open a formula, also in their full-width forms; a leading tab or line end hides one.
bool opens_formula(std::string_view field) {
  static constexpr std::string_view signs[] = {"=",  "+",      "-",      "@",      "\t",    "\r",
                                               "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
  return std::any_of(std::begin(signs), std::end(signs), [&](std::string_view s) { return field.starts_with(s); });
}

bool is_number(std::string_view field) { return field.find_first_not_of("+-.0123456789") == std::string_view::npos; }

// Quotes are needed for separators, quotes and line ends. Outer spaces are quoted too, because some readers trim; and
// what could be a formula, because some take it for one only where it has no quotes.
bool needs_quotes(std::string_view field) {
  return field.find_first_of(",;\"\r\n\t") != std::string_view::npos || field.starts_with(' ') ||
         field.ends_with(' ') || (opens_formula(field) && !is_number(field));
}

void add_quoted(std::string& out, std::string_view field) {
  out += '"';
  for (const char c : field) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

void add_field(std::string& out, std::string_view field) {
  if (needs_quotes(field)) {
    add_quoted(out, field);
  } else {
    out += field;
  }
}

}  // namespace

std::string csv(const std::vector<std::vector<std::string>>& rows, bool byte_order_mark) {
  std::string out = byte_order_mark ? "\xEF\xBB\xBF" : "";
  for (const std::vector<std::string>& row : rows) {
    // A row of one empty field would be an empty line, which readers skip.
    if (row.size() == 1 && row[0].empty()) out += "\"\"";
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out += ',';
      add_field(out, row[i]);
    }
    out += "\r\n";
  }
  return out;
}

std::string spreadsheet_csv(const std::vector<std::vector<std::string>>& rows) {
  std::string out = "\xEF\xBB\xBF";
  for (const std::vector<std::string>& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (i > 0) out += ',';
      add_quoted(out, opens_formula(row[i]) ? "'" + row[i] : row[i]);
    }
    out += "\r\n";
  }
  return out;
}

}  // namespace posology::render
