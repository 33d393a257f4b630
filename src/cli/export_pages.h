// Pages of the tools that a campaign can be exported to: columns, patterns, limits, what is not confirmed.
#pragma once

#include <string>

#include "knowledge/export_profile.h"

namespace posology::cli {

[[nodiscard]] std::string export_page(const ExportProfile& profile);
/// All of them, as Markdown.
[[nodiscard]] std::string exports_markdown();

}  // namespace posology::cli
