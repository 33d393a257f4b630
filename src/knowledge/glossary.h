// Words of the field, and what they mean in this program.
#pragma once

#include <span>
#include <string_view>

namespace posology {

struct Word {
  std::string_view name;  ///< "MLR review"; several names are parted by commas
  std::string_view meaning;
};

/// By name, letter case aside.
[[nodiscard]] std::span<const Word> glossary();
/// By any of its names, letter case and hyphens aside; null for a word that is not in the list.
[[nodiscard]] const Word* find_word_of_field(std::string_view name);

}  // namespace posology
