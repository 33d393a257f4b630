#include "text/reading_grade.h"

#include <algorithm>
#include <string>

#include "text/ascii.h"

namespace posology {
namespace {

bool letter(char c) { return ascii::is_letter(c) || static_cast<unsigned char>(c) >= 0x80; }
bool white(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

bool vowel(const std::string& word, std::size_t at) {
  const char c = word[at];
  if (c == 'y') return at > 0;
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

// Ends that are written and not said: "measured" has no syllable for its last e, "wanted" has; "cases" has, "tubes"
// not.
std::int64_t silent_end(const std::string& word) {
  const std::size_t size = word.size();
  const auto ends = [&](std::string_view end) { return word.ends_with(end); };
  if (size < 3) return 0;
  if (size == 3) return ends("e") && !vowel(word, 1) ? 1 : 0;
  const char before_es = word[size - 3];
  if (ends("ed")) return before_es == 't' || before_es == 'd' || vowel(word, size - 3) ? 0 : 1;
  if (ends("es")) return std::string_view("szxcgh").find(before_es) != std::string_view::npos ? 0 : 1;
  if (ends("le") && !vowel(word, size - 3)) return 0;
  return ends("e") && !vowel(word, size - 2) ? 1 : 0;
}

std::int64_t syllables_of(std::string_view written) {
  std::string word;
  for (const char c : written) {
    if (letter(c)) word += ascii::to_lower(c);
  }
  std::int64_t groups = 0;
  for (std::size_t at = 0; at < word.size(); ++at) {
    const bool here = vowel(word, at), before = at > 0 && vowel(word, at - 1);
    const bool parted = here && before && word[at - 1] == 'i' && (word[at] == 'a' || word[at] == 'o') && at > 1 &&
                        word[at - 2] != 't' && word[at - 2] != 'c' && word[at - 2] != 's';  // "di-abetes", not "nation"
    groups += here && (!before || parted) ? 1 : 0;
  }
  return std::max<std::int64_t>(1, groups - silent_end(word));
}

// A piece between spaces that no reader says as a word.
bool no_word(std::string_view piece) {
  return piece[0] == '#' || piece[0] == '@' || piece.find("://") != std::string_view::npos ||
         std::none_of(piece.begin(), piece.end(), letter);
}

bool ends_sentence(std::string_view piece) {
  while (!piece.empty() && (piece.back() == '"' || piece.back() == ')' || piece.back() == '\'')) piece.remove_suffix(1);
  if (piece.empty()) return false;
  const bool title = piece == "Dr." || piece == "Prof." || piece == "Mr." || piece == "Ms." || piece == "Mrs.";
  return !title && (piece.back() == '.' || piece.back() == '!' || piece.back() == '?' || piece.back() == ':');
}

}  // namespace

ReadingGrade reading_grade(std::string_view english) {
  ReadingGrade grade;
  bool open = false;
  for (std::size_t at = 0; at < english.size();) {
    if (white(english[at])) {
      const bool paragraph = english[at] == '\n' && at + 1 < english.size() && english[at + 1] == '\n';
      grade.sentences += paragraph && open ? 1 : 0;
      open = open && !paragraph;
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < english.size() && !white(english[end])) ++end;
    const std::string_view piece = english.substr(at, end - at);
    at = end;
    if (!no_word(piece)) {
      ++grade.words;
      grade.syllables += syllables_of(piece);
      open = true;
    }
    if (open && ends_sentence(piece)) {
      ++grade.sentences;
      open = false;
    }
  }
  grade.sentences += open ? 1 : 0;
  if (grade.words > 0)
    grade.hundredths = 39 * grade.words / grade.sentences + 1180 * grade.syllables / grade.words - 1559;
  return grade;
}

}  // namespace posology
