#include "intake/codes.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "text/width.h"

namespace posology::intake {
namespace {

constexpr CodeRow table[] = {
#define CODE(code, name, level, what, mend) {#code, name, Level::level, what, mend},
#include "intake/codes.def"
#undef CODE
};

}  // namespace

std::span<const CodeRow> codes() { return table; }

const CodeRow* find_code(std::string_view code_or_name) {
  const auto* row = std::find_if(std::begin(table), std::end(table), [&](const CodeRow& each) {
    return each.code == code_or_name || each.name == code_or_name;
  });
  return row == std::end(table) ? nullptr : row;
}

Finding complain(std::string_view code, Place place, std::string message, std::string help) {
  const CodeRow* row = find_code(code);
  assert(row != nullptr);
  Finding finding;
  finding.rule = row->code;
  finding.name = row->name;
  finding.level = row->level;
  finding.message = std::move(message);
  finding.place = place;
  finding.help = help.empty() ? std::string(row->mend) : std::move(help);
  return finding;
}

std::string shown(std::string_view typed) {
  typed = typed.substr(0, typed.find('\n'));
  // Nobody reads 60 cells of more than 400 bytes; a line of megabytes need not be measured.
  std::size_t bytes = std::min(typed.size(), std::size_t{400});
  while (bytes > 0 && bytes < typed.size() && (static_cast<unsigned char>(typed[bytes]) & 0xC0U) == 0x80U) --bytes;
  return cut_to_width(typed.substr(0, bytes), 60, false);
}

}  // namespace posology::intake
