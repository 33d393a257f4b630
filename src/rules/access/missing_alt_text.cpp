// ACC001: a picture or document without an alternative text.
#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

bool needs_alt(const Media& media) {
  const bool seen = media.type.value == MediaType::image || media.type.value == MediaType::gif ||
                    media.type.value == MediaType::document;
  const bool decorative = media.decorative && media.decorative->value;
  return seen && !decorative;
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    for (const Media& media : post.media) {
      if (!needs_alt(media)) continue;
      if (media.alt && media.alt->value.find_first_not_of(" \t\n") != std::string::npos) continue;
      judge.found(media.alt ? media.alt->place : media.type.place,
                  fmt::format("the {} of '{}' has no alternative text", word(media.type.value), post.id->text),
                  "add `alt:` with what the picture shows, or `decorative: true` where it shows nothing");
    }
  }
}

}  // namespace

extern const Rule rule_ACC001;
const Rule rule_ACC001{
    .code = "ACC001",
    .name = "missing-alt-text",
    .level = Level::error,
    .what = "Every image, moving image and document cover has `alt`, or is marked decorative.",
    .why = "People who use a screen reader get nothing otherwise.",
    .source = "WCAG 2.2, success criterion 1.1.1; for most company posts good practice rather than law",
    .authority = Authority::practice,
    .bad =
        "posts:\n  - id: probe\n    platform: linkedin\n    text: A new course\n    media:\n      - {type: image, "
        "file: probe.png}  # <- ACC001\n",
    .good =
        "posts:\n  - id: probe\n    platform: linkedin\n    text: A new course\n    media:\n      - {type: image, "
        "file: probe.png, alt: Surgeon placing a flow probe on a graft}\n",
    .check = check,
};

}  // namespace posology::rules
