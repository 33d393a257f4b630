#include "render/moment.h"

#include <fmt/format.h>

namespace posology::render {

std::string offset_text(int minutes) {
  const int size = minutes < 0 ? -minutes : minutes;
  return fmt::format("{}{:02}:{:02}", minutes < 0 ? '-' : '+', size / 60, size % 60);
}

std::string moment_text(const LocalTime& at, int offset_minutes) {
  return fmt::format("{}T{}:00{}", at.date.iso(), at.time.text(), offset_text(offset_minutes));
}

}  // namespace posology::render
