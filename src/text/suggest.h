// Suggestions: the known word that a mistyped one was meant to be.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace posology {

/// The nearest of `known` by edits (a swap of neighbours counts one), case ignored; nothing when none is near enough
/// (at most a third of the longer word's characters, at least one). Ties go to the earlier word.
[[nodiscard]] std::optional<std::string> nearest(std::string_view typed, std::span<const std::string_view> known);

}  // namespace posology
