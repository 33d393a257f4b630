// Words that hashtags of the field are made of, to tell run-together ones apart.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace posology {

/// The known words, in small letters, that a hashtag is made of end to end, digits as they are; the fewest there are.
/// A single one where the whole is a word of its own; none where a part is unknown. ASCII only.
[[nodiscard]] std::vector<std::string> words_of_hashtag(std::string_view tag);

}  // namespace posology
