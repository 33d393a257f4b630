// Findings as annotations of a GitHub workflow.
#pragma once

#include <string>
#include <vector>

#include "render/findings_text.h"

namespace posology::render {

/// One command a line, errors first. The runner keeps ten of a kind in a step (its source, read 2026): where there are
/// more, the last one says how many are left out. The waivers in use are one notice.
[[nodiscard]] std::string findings_github(const std::vector<JudgedFile>& files);

}  // namespace posology::render
