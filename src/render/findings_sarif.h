// Findings as SARIF 2.1.0 (OASIS, 2020), as code scanning takes it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "render/findings_text.h"
#include "render/rule_facts.h"

namespace posology::render {

/// Every rule that can be found is listed, in the order given; a clean run has an empty list of results, which closes
/// old alerts. Columns count characters from 1; waived findings are suppressed with their reason.
[[nodiscard]] std::string findings_sarif(const std::vector<JudgedFile>& files, std::span<const RuleFacts> rules,
                                         std::string_view version);
/// A path as a relative reference: "./" dropped, what an address cannot hold in percent signs; from the root:
/// "file://".
[[nodiscard]] std::string as_reference(std::string_view path);

}  // namespace posology::render
