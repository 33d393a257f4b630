// Tables in Markdown, as GitHub and GitLab read them.
#pragma once

#include <string>

#include "report/table.h"

namespace posology::render {

/// Ended by a line feed; empty for a table without rows. The user's words are escaped, what is strong or bad is bold.
[[nodiscard]] std::string markdown_table(const report::Table& table);

}  // namespace posology::render
