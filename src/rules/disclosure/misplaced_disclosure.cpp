// CMP203: a disclosure where readers or viewers miss it.
#include <algorithm>

#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

constexpr std::ptrdiff_t pile = 3;  // hashtags in a row in which a word drowns

// At the start by its key, or because the author began the text with it.
bool leads(const Post& post, const Disclosure& disclosure) {
  if (disclosure.placement) return disclosure.placement->value == DisclosurePlacement::start;
  const std::string& words = disclosure.text->value;
  return (post.headline && post.headline->value.starts_with(words)) ||
         (post.text && post.text->value.starts_with(words));
}

bool plays(const Post& post, MediaType type) {
  return std::any_of(post.media.begin(), post.media.end(), [&](const Media& m) { return m.type.value == type; });
}

bool is_true(const Opt<bool>& key) { return key && key->value; }

void check_film(const Judge& judge, const Post& post, const Disclosure& disclosure) {
  const Format format = value_or(post.format, Format::text);
  const bool film = plays(post, MediaType::video) || format == Format::short_video || format == Format::long_video ||
                    format == Format::live;
  const bool sound = film || plays(post, MediaType::audio) || format == Format::podcast;
  std::string lacks;
  if (sound && !is_true(disclosure.audio)) lacks = "spoken";
  if (film && !is_true(disclosure.visual)) lacks += lacks.empty() ? "shown" : " and shown";
  if (lacks.empty()) return;
  judge.found(
      disclosure.place,
      fmt::format("the disclosure of '{}' is not {} in the {}", post.id->text, lacks, film ? "film" : "recording"),
      film ? "say it and show it in the film, then write `audio: true, visual: true`"
           : "say it in the recording, then write `audio: true`");
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    if (!post.disclosure || !post.disclosure->text) continue;
    const Disclosure& disclosure = *post.disclosure;
    const std::string& words = disclosure.text->value;
    if (!leads(post, disclosure))
      judge.found(disclosure.placement ? disclosure.placement->place : disclosure.place,
                  fmt::format("the disclosure of '{}' does not stand at the start", post.id->text),
                  "write `placement: start`");
    if (std::count(words.begin(), words.end(), '#') >= pile)
      judge.found(disclosure.text->place,
                  fmt::format("the disclosure of '{}' drowns in a pile of hashtags", post.id->text),
                  "put it alone, in front of everything else");
    check_film(judge, post, disclosure);
  }
}

}  // namespace

extern const Rule rule_CMP203;
const Rule rule_CMP203{
    .code = "CMP203",
    .name = "misplaced-disclosure",
    .level = Level::warning,
    .what =
        "A disclosure stands at the start, not among three or more hashtags; in a film it is spoken and shown, in a "
        "recording spoken. CPY006 looks whether it stands before the fold.",
    .why = "Ends of posts, piles of hashtags and profile pages are missed; who listens does not read, and the reverse.",
    .source =
        "16 CFR 255.0(f) (2023); FTC, Disclosures 101 for Social Media Influencers, November 2019; Australia: "
        "Therapeutic "
        "Goods Advertising Code 2021",
    .authority = Authority::guidance,
    .bad =
        "endorsers:\n  - {id: dr1, kind: hcp, relation: paid}\n"
        "posts:\n  - id: talk\n    platform: linkedin\n    text: How I teach it\n    endorser: dr1\n    disclosure: "
        "{text: \"#ad\", placement: end}  # <- CMP203\n",
    .good =
        "endorsers:\n  - {id: dr1, kind: hcp, relation: paid}\n"
        "posts:\n  - id: talk\n    platform: linkedin\n    text: How I teach it\n    endorser: dr1\n    disclosure: "
        "{text: \"Ad: paid by Acme\", placement: start}\n",
    .check = check,
};

}  // namespace posology::rules
