#include "knowledge/platform.h"

#include <algorithm>

#include "knowledge/platforms/table.h"

namespace posology {
namespace {

// Names that the field's older literature uses. Closing dates are from memory and marked so.
constexpr Cited google{"Google, from memory", "2019-04-02", Certainty::unconfirmed};

constexpr OldPlatformName old_names[] = {
    {"twitter", "x", "renamed X in July 2023", {"X developer documentation", "2023-07", Certainty::reported}},
    {"google-plus", "", "closed for consumers in April 2019", google},
    {"google+", "", "closed for consumers in April 2019", google},
    {"youtube-edu",
     "",
     "the education section of YouTube no longer exists; plan for youtube instead",
     {"YouTube, from memory; no closing date found", "2026", Certainty::unconfirmed}},
    {"vine", "", "closed in January 2017", {"Vine, from memory", "2017-01-17", Certainty::unconfirmed}},
};

}  // namespace

std::string_view counting_unit_word(CountingUnit unit) {
  switch (unit) {
    case CountingUnit::weighted_x:
      return "weighted";
    case CountingUnit::utf16:
      return "UTF-16 units";
    case CountingUnit::graphemes:
      return "graphemes";
    case CountingUnit::utf8_bytes:
      return "bytes";
    case CountingUnit::code_points:
      return "characters";
  }
  return "characters";
}

std::span<const Platform> platforms() {
  static const Platform table[] = {
#define POSOLOGY_PLATFORM(id) platform_table::id(),
#include "knowledge/platforms.def"
#undef POSOLOGY_PLATFORM
  };
  return table;
}

const Platform* find_platform(std::string_view id) {
  const auto all = platforms();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Platform& p) { return p.id == id; });
  return found == all.end() ? nullptr : &*found;
}

std::span<const OldPlatformName> old_platform_names() { return old_names; }

const OldPlatformName* find_old_platform_name(std::string_view name) {
  for (const OldPlatformName& old : old_names) {
    if (old.name == name) return &old;
  }
  return nullptr;
}

std::string_view platform_in_use(std::string_view name) {
  const OldPlatformName* const old = find_old_platform_name(name);
  return old != nullptr && !old->now.empty() ? old->now : name;
}

}  // namespace posology
