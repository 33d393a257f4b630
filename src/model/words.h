// Words: the spellings that a campaign file may use for the members of an enumeration.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace posology {

/// Specialised beside each enumeration; `list[i]` spells the enumerator with value i.
template <class E>
struct WordsOf;

template <class E>
[[nodiscard]] constexpr std::string_view word(E value) {
  return WordsOf<E>::list[static_cast<std::size_t>(value)];
}

template <class E>
[[nodiscard]] constexpr std::span<const std::string_view> words() {
  return WordsOf<E>::list;
}

template <class E>
[[nodiscard]] constexpr std::optional<E> from_word(std::string_view text) {
  for (std::size_t i = 0; i < WordsOf<E>::list.size(); ++i) {
    if (WordsOf<E>::list[i] == text) return static_cast<E>(i);
  }
  return std::nullopt;
}

}  // namespace posology

/// POSOLOGY_WORDS(Stage, "draft", "final"): at namespace posology, one word per enumerator in their order.
#define POSOLOGY_WORDS(Enum, ...)                                                \
  template <>                                                                    \
  struct WordsOf<Enum> {                                                         \
    static constexpr auto list = std::to_array<std::string_view>({__VA_ARGS__}); \
  }
