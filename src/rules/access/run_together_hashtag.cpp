// ACC004: a hashtag of several words that a screen reader cannot tell apart.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/hashtag_words.h"
#include "rules/copy/copy_of.h"
#include "rules/rule.h"
#include "text/ascii.h"
#include "text/tag.h"

namespace posology::rules {
namespace {

// Capitals inside tell where words begin; a hashtag all in capitals tells nothing.
bool told_apart(std::string_view tag) {
  constexpr auto upper = ascii::is_upper;
  constexpr auto lower = ascii::is_lower;
  return std::any_of(tag.begin() + 1, tag.end(), upper) && std::any_of(tag.begin(), tag.end(), lower);
}

std::string capitalised(const std::vector<std::string>& words) {
  std::string out;
  for (std::string word : words) {
    if (word[0] >= 'a' && word[0] <= 'z') word[0] = static_cast<char>(word[0] - 'a' + 'A');
    out += word;
  }
  return out;
}

void look(const Judge& judge, const Post& post, std::string_view tag, Place place) {
  const auto letters = static_cast<std::int64_t>(std::count_if(tag.begin(), tag.end(), ascii::is_letter));
  if (letters < judge.option("letters") || told_apart(tag)) return;
  const std::vector<std::string> words = words_of_hashtag(tag);
  if (words.size() < 2) return;
  Finding& finding =
      judge.found(place, fmt::format("a screen reader says '#{}' in '{}' as one word", tag, post.id->text),
                  fmt::format("write '#{}'", capitalised(words)));
  // Only where the file holds the hashtag letter by letter: not in folded or escaped text.
  if (place.known() && place.end - place.begin == tag.size()) finding.fix = Fix{place, capitalised(words)};
}

// The hashtag's own bytes, without its sign; the value where they cannot be told.
Place part_of(const Located<std::string>& value, std::size_t begin, std::size_t size) {
  TermHit hit;
  hit.begin = begin;
  hit.end = begin + size;
  return place_of(value, hit);
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    for (const auto& tag : post.hashtags) {
      if (!tag.value.empty()) look(judge, post, tag.value, part_of(tag, 0, tag.value.size()));
    }
    for (const Opt<std::string>* piece : {&post.headline, &post.text}) {
      if (!*piece) continue;
      const std::string& text = (*piece)->value;
      for (const Tag& tag : find_hashtags(text)) {
        if (tag.begin > 0 && text[tag.begin - 1] == '/') continue;                            // part of an address
        const std::size_t sign = static_cast<unsigned char>(text[tag.begin]) < 0x80 ? 1 : 3;  // # or its wide form
        look(judge, post, tag.of(text).substr(sign), part_of(**piece, tag.begin + sign, tag.of(text).size() - sign));
      }
    }
  }
}

constexpr Option options[] = {{"letters", 10, "letters from which on a hashtag is judged"}};

}  // namespace

extern const Rule rule_ACC004;
const Rule rule_ACC004{
    .code = "ACC004",
    .name = "run-together-hashtag",
    .level = Level::warning,
    .what =
        "A hashtag of ten letters or more that is made of several words of our list has a capital at each: "
        "'#CardiacSurgery'. Single long words, acronyms and names that are not in the list are left alone.",
    .why = "Screen readers run the words together, and so do hurried eyes.",
    .source = "accessibility pages for social media of US states and universities (2024); the length is our default",
    .authority = Authority::practice,
    .wording = true,
    .options = options,
    .bad = "posts:\n  - id: p1\n    platform: linkedin\n    text: t\n    hashtags: [cardiacsurgery]  # <- ACC004\n",
    .good = "posts:\n  - id: p1\n    platform: linkedin\n    text: t\n    hashtags: [CardiacSurgery]\n",
    .check = check,
};

}  // namespace posology::rules
