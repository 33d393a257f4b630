// Which files are campaigns: named ones, and those below named folders.
#pragma once

#include <string>
#include <vector>

#include "cli/world.h"

namespace posology::cli {

/// Files as they were named; a folder stands for the campaigns below it: `*.campaign.yaml` and files whose first key is
/// `posology`. Parts that others extend are no campaigns. No file twice.
[[nodiscard]] std::vector<std::string> campaign_files(const std::vector<std::string>& paths, World& world);

}  // namespace posology::cli
