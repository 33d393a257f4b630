// Emoji: whether one cluster of characters is shown as a picture.
#pragma once

#include <string_view>

namespace posology {

/// A picture with all that belongs to it: skin tone, joined people, flag, keycap, tags. Signs that are letters unless a
/// selector makes them pictures (©, ☎ without U+FE0F below U+1100) are none.
[[nodiscard]] bool is_emoji(std::string_view cluster);

}  // namespace posology
