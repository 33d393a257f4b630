// What tests of commands share: words typed, the examples by name, what was said.
#pragma once

#include <string>
#include <vector>

#include "source_folder.h"

namespace posology::cli {

using Words = std::vector<std::string>;

inline std::string example(const std::string& name) { return in_project("examples/" + name + "/campaign.yaml"); }

inline bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace posology::cli
