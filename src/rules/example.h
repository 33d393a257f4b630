// Examples of rules: a few keys laid over the shortest sound campaign make a whole file.
#pragma once

#include <string>
#include <string_view>

namespace posology::rules {

/// `keys` as a campaign file; what it leaves out of the required top-level keys comes from a sound one.
[[nodiscard]] std::string whole_example(std::string_view keys);

}  // namespace posology::rules
