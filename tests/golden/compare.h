// Golden files: an output beside what was accepted of it.
#pragma once

#include <string>

namespace posology::golden {

/// Accepts the output where POSOLOGY_ACCEPT is set; otherwise checks it against the accepted one and leaves what came
/// beside it.
void compare(const std::string& example, const std::string& name, const std::string& now);
/// What was accepted; empty where there is none.
[[nodiscard]] std::string accepted(const std::string& example, const std::string& name);
void accept(const std::string& example, const std::string& name, const std::string& now);
[[nodiscard]] bool accepting();

}  // namespace posology::golden
