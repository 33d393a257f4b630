// The page of the tables that the program can read: where each export is, and what its columns count for.
#pragma once

#include <string>

namespace posology::cli {

[[nodiscard]] std::string results_exports_markdown();

}  // namespace posology::cli
