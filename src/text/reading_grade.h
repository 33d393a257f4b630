// How many years of school an English text asks for.
#pragma once

#include <cstdint>
#include <string_view>

namespace posology {

struct ReadingGrade {
  std::int64_t words = 0, sentences = 0, syllables = 0;
  std::int64_t hundredths = 0;  ///< grade times 100; 0 without words
};

/// The Flesch-Kincaid grade (Kincaid and others, US Navy, 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
/// Syllables are counted by groups of vowels, so that single words can be wrong by one. Addresses and tags are left
/// out.
[[nodiscard]] ReadingGrade reading_grade(std::string_view english);

}  // namespace posology
