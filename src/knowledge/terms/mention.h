// Mention: whether a term is talked about instead of used - asked, explained, quoted as a word, warned of.
#pragma once

#include <string_view>

#include "knowledge/terms/sentence.h"

namespace posology::terms {

/// "Is any device risk-free?", "what 'cleared' means", "the word cure", "beware of miracle offers". An appeal that is
/// dressed as a question ("Why not the safest?", "Want guaranteed relief?") is a use.
[[nodiscard]] bool mentioned(std::string_view reduced, Stretch hit);

}  // namespace posology::terms
