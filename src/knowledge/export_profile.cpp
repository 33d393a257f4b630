#include "knowledge/export_profile.h"

#include "knowledge/exports/table.h"

namespace posology {

std::span<const ExportProfile> export_profiles() {
  static const ExportProfile table[] = {
#define POSOLOGY_EXPORT(tool) export_table::tool(),
#include "knowledge/exports.def"
#undef POSOLOGY_EXPORT
  };
  return table;
}

const ExportProfile* find_export_profile(std::string_view id) {
  for (const ExportProfile& profile : export_profiles()) {
    if (profile.id == id) return &profile;
  }
  return nullptr;
}

}  // namespace posology
