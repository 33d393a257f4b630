// ACC002: an alternative text that is there and says nothing.
#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

#include "rules/rule.h"
#include "text/ascii.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

// A screen reader has already said "image".
constexpr std::string_view openings[] = {"image: ",       "photo: ",       "picture: ",       "image may contain",
                                         "in this image", "in this photo", "in this picture", "bild von ",
                                         "foto von ",     "image de ",     "photo de ",       "immagine di ",
                                         "foto di ",      "imagen de ",    "foto de "};
constexpr std::array<std::string_view, 9> kinds = {".png", ".jpg", ".jpeg", ".gif", ".webp",
                                                   ".svg", ".pdf", ".heic", ".tiff"};
// Words that tell what kind of thing it is, or where to look, and never what it shows.
constexpr std::string_view empty_words[] = {
    "image",       "photo",      "picture", "graphic", "logo",  "diagram", "chart",  "alt",       "placeholder",
    "screenshot",  "banner",     "cover",   "header",  "icon",  "figure",  "fig",    "untitled",  "text",
    "caption",     "see",        "above",   "below",   "click", "tap",     "to",     "enlarge",   "zoom",
    "final",       "version",    "new",     "draft",   "copy",  "post",    "slide",  "thumbnail", "illustration",
    "infographic", "photograph", "img",     "dsc",     "dscn",  "pic",     "foto",   "bild",      "team",
    "product",     "company",    "group",   "stock",   "hero",  "profile", "grafik", "imagen",    "immagine",
    "our",         "the",        "a",       "an",      "this",  "here",    "number", "no",        "1",
    "2",           "3",          "4",       "5",       "6",     "7",       "8",      "9"};

std::string folded(const std::string& text) {
  std::string out = to_nfkc_casefold(text);
  const std::size_t first = out.find_first_not_of(" \t\n"), last = out.find_last_not_of(" \t\n.");
  return first == std::string::npos || last == std::string::npos ? "" : out.substr(first, last + 1 - first);
}

bool is_file_name(const std::string& alt) {
  if (alt.find(' ') != std::string::npos) return false;
  // What a camera calls its pictures: "dsc00812", "img_2044".
  const bool camera = alt.size() > 5 && std::count_if(alt.begin(), alt.end(), ascii::is_digit) >= 4 &&
                      (alt.starts_with("dsc") || alt.starts_with("img") || alt.starts_with("pxl"));
  return camera || std::any_of(kinds.begin(), kinds.end(), [&](std::string_view kind) { return alt.ends_with(kind); });
}

// "Photo 1", "See caption", "Our logo".
bool says_nothing(const std::string& alt) {
  for (std::size_t at = 0; at < alt.size();) {
    const std::size_t end = std::min(alt.find_first_of(" \t\n,.;:!?()_-", at), alt.size());
    const std::string_view word = std::string_view(alt).substr(at, end - at);
    if (!word.empty() && std::find(std::begin(empty_words), std::end(empty_words), word) == std::end(empty_words))
      return false;
    at = end + 1;
  }
  return true;
}

// "A small photograph showing ...".
bool opens_with_kind(std::string_view alt) {
  for (const std::string_view article : {"a ", "an ", "the ", "this ", "our "}) {
    if (alt.starts_with(article)) alt.remove_prefix(article.size());
  }
  for (const std::string_view kind : {"image", "photo", "picture", "photograph", "graphic", "pic", "snapshot"}) {
    if (!alt.starts_with(kind)) continue;
    const std::string_view rest = alt.substr(kind.size());
    for (const std::string_view link : {" of ", " showing ", " shows ", " that ", " which ", " with ", " depicting "}) {
      if (rest.starts_with(link)) return true;
    }
  }
  return false;
}

bool starts_with_kind(const std::string& alt) {
  if (opens_with_kind(alt)) return true;
  return std::any_of(std::begin(openings), std::end(openings),
                     [&](std::string_view words) { return alt.starts_with(words); });
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
  if (is_file_name(alt)) return "is the name of a file";
  if (says_nothing(alt)) return "only says what kind of thing it is";
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
