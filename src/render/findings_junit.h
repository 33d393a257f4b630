// Findings as JUnit XML, as Jenkins and GitLab read it.
#pragma once

#include <string>
#include <vector>

#include "render/findings_text.h"

namespace posology::render {

/// A suite for each file; a failing case for each error and warning, one passing case where there is none. What is
/// waived is a skipped case with its reason. Infos are no failures and stand in the suite's system-out. Without times:
/// the same run gives the same bytes.
[[nodiscard]] std::string findings_junit(const std::vector<JudgedFile>& files);

}  // namespace posology::render
