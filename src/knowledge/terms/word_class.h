// Word classes: sets of nouns that patterns name in angle brackets, as in "best <device>".
#pragma once

#include <string>
#include <string_view>

namespace posology::terms {

/// The pattern with <device>, <result>, <harm>, <disease>, <people>, <day>, <care>, <condition>,
/// <site>, <fda> and <gift> replaced by alternations.
[[nodiscard]] std::string with_word_classes(std::string_view pattern);

}  // namespace posology::terms
