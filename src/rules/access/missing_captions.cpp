// ACC003: a film without captions of its own, or sound without a transcript.
#include <fmt/format.h>

#include "rules/rule.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

bool blank(const Opt<std::string>& key) { return !key || key->value.find_first_not_of(" \t\n") == std::string::npos; }

bool made_by_machine(const std::string& captions) {
  const std::string folded = to_nfkc_casefold(captions);
  return folded == "auto" || folded == "automatic" || folded == "auto-generated" || folded == "automatic captions";
}

void check_film(const Judge& judge, const Post& post, const Media& media) {
  if (blank(media.captions)) {
    judge.found(media.captions ? media.captions->place : media.type.place,
                fmt::format("the film of '{}' has no captions", post.id->text),
                "add `captions:` with the file, or `decorative: true` where nothing is said");
  } else if (made_by_machine(media.captions->value)) {
    judge.found(media.captions->place,
                fmt::format("the captions of '{}' are made by a machine and by nobody read", post.id->text),
                "correct them, save them as a file, and name it in `captions:`");
  }
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    for (const Media& media : post.media) {
      if (value_or(media.decorative, false)) continue;
      if (media.type.value == MediaType::video) check_film(judge, post, media);
      if (media.type.value == MediaType::audio && blank(media.transcript))
        judge
            .found(media.type.place, fmt::format("the sound of '{}' has no transcript", post.id->text),
                   "add `transcript:` with the file")
            .level = Level::warning;
    }
  }
}

}  // namespace

extern const Rule rule_ACC003;
const Rule rule_ACC003{
    .code = "ACC003",
    .name = "missing-captions",
    .level = Level::error,
    .what =
        "Every film has captions that a person has corrected (error), every sound a transcript (warning). That a "
        "spoken disclosure is also seen is another rule's (CMP203).",
    .why = "Deaf people get nothing otherwise, and most people watch without sound; machines mishear names of devices.",
    .source = "WCAG 2.2, success criteria 1.2.2 and 1.2.1; for most company posts good practice rather than law",
    .authority = Authority::practice,
    .bad =
        "posts:\n  - id: p1\n    platform: linkedin\n    text: A new lesson\n    media:\n      - {type: video, file: "
        "a.mp4, captions: auto}  # <- ACC003\n",
    .good =
        "posts:\n  - id: p1\n    platform: linkedin\n    text: A new lesson\n    media:\n      - {type: video, file: "
        "a.mp4, captions: en.vtt, transcript: t.txt}\n",
    .check = check,
};

}  // namespace posology::rules
