#include "render/csv.h"

#include <string_view>

namespace posology::render {
namespace {

// Quotes are needed for separators, quotes and line ends; outer spaces are quoted too, because some readers trim.
bool needs_quotes(std::string_view field) {
  return field.find_first_of(",;\"\r\n\t") != std::string_view::npos || field.starts_with(' ') || field.ends_with(' ');
}

void add_field(std::string& out, std::string_view field) {
  if (!needs_quotes(field)) {
    out += field;
    return;
  }
  out += '"';
  for (const char c : field) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
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

}  // namespace posology::render
