// ACC002: an alternative text that is there and says nothing.
#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

#include "rules/rule.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

// A screen reader has already said "image".
constexpr std::array<std::string_view, 17> openings = {
    "image of ",      "an image of ", "photo of ",     "a photo of ", "picture of ", "a picture of ",
    "photograph of ", "graphic of ",  "a graphic of ", "image: ",     "photo: ",     "picture: ",
    "image showing ", "bild von ",    "foto von ",     "image de ",   "immagine di "};
constexpr std::array<std::string_view, 9> kinds = {".png", ".jpg", ".jpeg", ".gif", ".webp",
                                                   ".svg", ".pdf", ".heic", ".tiff"};
constexpr std::array<std::string_view, 9> empty_words = {"image",   "photo", "picture", "graphic",    "logo",
                                                         "diagram", "chart", "alt",     "placeholder"};

std::string folded(const std::string& text) {
  std::string out = to_nfkc_casefold(text);
  const std::size_t first = out.find_first_not_of(" \t\n"), last = out.find_last_not_of(" \t\n.");
  return first == std::string::npos || last == std::string::npos ? "" : out.substr(first, last + 1 - first);
}

bool is_file_name(const std::string& alt) {
  return alt.find(' ') == std::string::npos &&
         std::any_of(kinds.begin(), kinds.end(), [&](std::string_view kind) { return alt.ends_with(kind); });
}

bool starts_with_kind(const std::string& alt) {
  return std::any_of(openings.begin(), openings.end(), [&](std::string_view words) { return alt.starts_with(words); });
}

// The words of a text that are long enough to carry it, and how many of them another text lacks.
bool repeats(const std::string& alt, const std::string& in_picture) {
  std::size_t words = 0, missing = 0;
  for (std::size_t at = 0; at < in_picture.size();) {
    const std::size_t end = std::min(in_picture.find_first_of(" \t\n,.;:!?", at), in_picture.size());
    if (end - at > 3) {
      ++words;
      missing += alt.find(in_picture.substr(at, end - at)) == std::string::npos ? 1 : 0;
    }
    at = end + 1;
  }
  return missing * 2 <= words;
}

std::string fault_of(const Post& post, const Media& media, std::int64_t most) {
  const std::string alt = folded(media.alt->value);
  if (alt.empty()) return "";  // missing: ACC001
  const bool bare = std::find(empty_words.begin(), empty_words.end(), alt) != empty_words.end();
  if (is_file_name(alt)) return "is the name of a file";
  if (bare) return "only says what kind of thing it is";
  if (starts_with_kind(alt)) return "begins with what a screen reader says anyway";
  if ((post.headline && alt == folded(post.headline->value)) || (post.text && alt == folded(post.text->value)))
    return "repeats the post, which is read aloud beside it";
  const auto size = static_cast<std::int64_t>(count_graphemes(media.alt->value));
  if (size > most) return fmt::format("has {} characters; {} are heard to the end", size, most);
  if (media.text_in_image && !repeats(alt, folded(media.text_in_image->value)))
    return "leaves out the words that stand in the picture";
  return "";
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    for (const Media& media : post.media) {
      if (!media.alt || value_or(media.decorative, false)) continue;
      const std::string fault = fault_of(post, media, judge.option("characters"));
      if (fault.empty()) continue;
      judge.found(
          media.alt->place,
          fmt::format("the alternative text of the {} of '{}' {}", word(media.type.value), post.id->text, fault),
          "say in one sentence what the picture shows and why it is here; put the words in it first");
    }
  }
}

constexpr Option options[] = {{"characters", 250, "length of an alternative text, in characters, at most"}};

}  // namespace

extern const Rule rule_ACC002;
const Rule rule_ACC002{
    .code = "ACC002",
    .name = "poor-alt-text",
    .level = Level::warning,
    .what =
        "An alternative text is no file name, does not begin with 'image of', does not repeat the post, holds the "
        "words in the picture, and has at most 250 characters.",
    .why = "A text that is there and says nothing passes every check and helps nobody.",
    .source = "accessibility pages for social media of US states and universities (2024); the length is our default",
    .authority = Authority::practice,
    .wording = true,
    .options = options,
    .bad =
        "posts:\n  - id: p1\n    platform: linkedin\n    text: A new course\n    media:\n      - {type: image, file: "
        "a.png, alt: image of IMG_2231.jpg}  # <- ACC002\n",
    .good =
        "posts:\n  - id: p1\n    platform: linkedin\n    text: A new course\n    media:\n      - {type: image, file: "
        "a.png, alt: \"Table with the dates of four courses in spring\"}\n",
    .check = check,
};

}  // namespace posology::rules
