// Findings as GitLab's code-quality list.
#pragma once

#include <string>
#include <vector>

#include "render/findings_text.h"

namespace posology::render {

/// A JSON array, empty when clean. Fingerprints stay while lines move: rule, file, path of the value and how many of
/// the same came before.
[[nodiscard]] std::string findings_gitlab(const std::vector<JudgedFile>& files);

}  // namespace posology::render
