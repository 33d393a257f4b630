// Language tags of BCP 47: whether a text has their shape ("en", "de-AT", "zh-Hant-TW").
#pragma once

#include <string_view>

namespace posology {

/// The shape of RFC 5646: language, script, region, variants, extensions, private use. The subtags are not looked up.
[[nodiscard]] bool is_language_tag(std::string_view text);

}  // namespace posology
