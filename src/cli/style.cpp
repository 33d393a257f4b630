#include "cli/style.h"

#include <charconv>

namespace posology::cli {
namespace {

bool set(World& world, const char* name) {
  const auto value = world.environment(name);
  return value && !value->empty();
}

bool wants_color(const Arguments& arguments, World& world, const Terminal& terminal) {
  const std::string choice = arguments.value_or("color", "auto");
  if (choice != "auto") return choice == "always";
  if (set(world, "NO_COLOR")) return false;
  if (set(world, "CLICOLOR_FORCE") && *world.environment("CLICOLOR_FORCE") != "0") return true;
  const auto term = world.environment("TERM");
  return terminal.interactive && term && *term != "dumb";
}

unsigned width(World& world, const Terminal& terminal) {
  if (terminal.columns > 0) return terminal.columns;
  const std::string columns = world.environment("COLUMNS").value_or("");
  unsigned value = 0;
  const auto [end, error] = std::from_chars(columns.data(), columns.data() + columns.size(), value);
  if (error == std::errc() && end == columns.data() + columns.size() && value >= 20 && value <= 1000) return value;
  return terminal.interactive ? 80 : 100;
}

}  // namespace

TextStyle style_of(const Arguments& arguments, World& world) {
  const Terminal terminal = world.terminal();
  TextStyle style;
  style.color = wants_color(arguments, world, terminal);
  style.unicode = !terminal.interactive || terminal.utf8;
  style.width = width(world, terminal);
  return style;
}

}  // namespace posology::cli
