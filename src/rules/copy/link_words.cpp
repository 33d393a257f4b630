#include "rules/copy/link_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/ascii.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

// Hashtags and names of accounts say nothing of a link.
std::string without_tags(std::string text) {
  for (std::size_t at = text.find_first_of("#@"); at != std::string::npos; at = text.find_first_of("#@", at))
    text.erase(at, std::min(text.find_first_of(" \n", at), text.size()) - at);
  return text;
}

template <std::size_t n>
bool among(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

// A text of such words alone, or one whose sentence says no more than "click here". "Link in bio" may end a text that
// has told what is there.
bool bare_link_words(std::string_view text) {
  constexpr std::array<std::string_view, 8> clicks = {"click here",   "tap here",       "press here",
                                                      "click below",  "click the link", "click here now",
                                                      "tap the link", "click this link"};
  constexpr std::array<std::string_view, 20> words = {
      "link in bio",    "link in the bio", "link in comments", "link below",      "here",
      "more",           "read more",       "learn more",       "more info",       "info",
      "see link",       "see bio",         "swipe up",         "follow the link", "learn more here",
      "read more here", "see more",        "find out more",    "details here",    "details below"};
  std::string folded = without_tags(to_nfkc_casefold(text));
  constexpr std::string_view ideographic_stop = "\u3002";
  for (std::size_t at = folded.find(ideographic_stop); at != std::string::npos; at = folded.find(ideographic_stop, at))
    folded.replace(at, ideographic_stop.size(), ".");
  constexpr auto stops = ".!?>:\n", letters = "abcdefghijklmnopqrstuvwxyz";
  bool bare = false, told = false;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t end = std::min(folded.find_first_of(stops, at), folded.size());
    const std::string part = folded.substr(at, end - at);
    at = end + 1;
    const std::size_t first = part.find_first_of(letters);
    if (first == std::string::npos) {
      // Letters of other scripts tell as well.
      told = told || !std::all_of(part.begin(), part.end(), ascii::is_ascii);
      continue;
    }
    const std::string sentence = part.substr(first, part.find_last_of(letters) + 1 - first);
    if (among(clicks, sentence)) return true;
    (among(words, sentence) ? bare : told) = true;
  }
  return bare && !told;
}

}  // namespace posology::rules
