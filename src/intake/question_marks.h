// Question marks that the YAML library takes for signs: it refuses `{text: What next?}`, which YAML 1.2 allows.
#pragma once

#include <string>
#include <string_view>

namespace posology::intake {

/// False for a text that names the stand-in itself: it is shown as it is.
[[nodiscard]] bool takes_stand_ins(std::string_view text);
/// The text as the library is shown it: as long, byte for byte, with a stand-in for each question mark that belongs to
/// a text and can be no sign of a key. yaml-cpp 0.7 to 0.9 end an unquoted text inside braces at any of them (its
/// source, exp.h: EndScalarInFlow).
[[nodiscard]] std::string for_library(std::string_view text);
/// What the library made of a text that takes stand-ins, with the question marks back in their places.
[[nodiscard]] std::string from_library(std::string value);

}  // namespace posology::intake
