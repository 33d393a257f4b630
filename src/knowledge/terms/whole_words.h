// Whole words in reduced text, with their plural.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/terms/sentence.h"

namespace posology::terms {

/// Where one of `words` (reduced, none empty) stands between word boundaries, as it is or with "s" or "es". From left
/// to right, none over another; of two that begin together the earlier in the list.
[[nodiscard]] std::vector<Stretch> words_of(std::string_view reduced, std::span<const std::string> words);

}  // namespace posology::terms
