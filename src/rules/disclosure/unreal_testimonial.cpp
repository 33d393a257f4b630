// CMP205: a testimonial by nobody, by a machine, by an actor, or by somebody who never used the product.
#include <algorithm>

#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

bool is_true(const Opt<bool>& key) { return key && key->value; }

void check_speaker(const Judge& judge, const Post& post) {
  const Endorser* endorser = post.endorser ? judge.campaign().endorser(post.endorser->value.text) : nullptr;
  if (endorser == nullptr) {
    judge.found(post.pillar->place, fmt::format("'{}' is a testimonial of nobody", post.id->text),
                "name who speaks in `endorser:`");
    return;
  }
  if (is_true(endorser->experience)) return;
  Finding& finding =
      judge.found(post.endorser->place,
                  fmt::format("'{}' is a testimonial of '{}', whose experience with the product is not written down",
                              post.id->text, endorser->id->text),
                  fmt::format("write `experience: true` to '{}' when it is so; let somebody else speak otherwise",
                              endorser->id->text));
  if (endorser->experience) finding.notes.push_back({"it is denied here", endorser->experience->place});
}

void check_faces(const Judge& judge, const Post& post) {
  for (const Media& media : post.media) {
    for (const PictureOf& person : media.people) {
      if (!person.kind) continue;
      const bool actor = person.kind->value == PersonInPicture::model;
      if (!actor && !is_true(media.ai_generated)) continue;
      judge.found(person.kind->place,
                  actor ? fmt::format("'{}' is a testimonial, but shows a model", post.id->text)
                        : fmt::format("'{}' is a testimonial, but a machine made its {}", post.id->text,
                                      word(person.kind->value)),
                  "show the person who speaks, or no person");
    }
  }
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    if (!judge.holds_on(day_of(judge.campaign(), post))) continue;
    const bool testimonial = post.counts_as == Pillar::testimonial;
    if (is_true(post.ai_persona) && (testimonial || post.endorser))
      judge.found(post.ai_persona->place, fmt::format("'{}' lets a person speak who does not exist", post.id->text),
                  "let a person speak who used the product");
    if (!testimonial || is_true(post.ai_persona)) continue;
    check_speaker(judge, post);
    check_faces(judge, post);
  }
}

}  // namespace

extern const Rule rule_CMP205;
const Rule rule_CMP205{
    .code = "CMP205",
    .name = "unreal-testimonial",
    .level = Level::error,
    .what =
        "A testimonial has an endorser with `experience: true`; nobody in it is made up by a machine or played by a "
        "model. CMP201 looks whether employees and relatives say that they are.",
    .why = "Fake testimonials are banned, with civil penalties (51,744 USD for each as announced in 2024).",
    .source = "16 CFR 465.2 and 465.5 (in force 2024-10-21)",
    .authority = Authority::law,
    .since = "2024-10-21",
    .waivable = false,
    .bad =
        "posts:\n  - id: story\n    platform: linkedin\n    pillar: testimonial\n    text: I teach it\n    ai_persona: "
        "true  # <- CMP205\n",
    .good =
        "endorsers:\n  - {id: pt1, kind: caregiver, experience: true, relation: none}\n"
        "posts:\n  - id: story\n    platform: linkedin\n    pillar: testimonial\n    endorser: pt1\n    text: The "
        "nurse explained every step\n",
    .check = check,
};

}  // namespace posology::rules
