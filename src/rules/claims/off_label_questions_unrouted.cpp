// CMP116: questions about uses outside the label that are drawn in public, or have no way to medical staff.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/copy/about.h"
#include "rules/copy/answers.h"
#include "rules/copy/copy_of.h"
#include "rules/copy/outside_label.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

const PlatformUse* with_comments(const Campaign& campaign) {
  for (const PlatformUse& use : campaign.platforms) {
    if (use.comments && use.comments->value != Comments::off) return &use;
  }
  return nullptr;
}

void check_key(const Judge& judge, const Opt<std::string>& key, std::string_view name,
               std::span<const std::string_view> good) {
  const Moderation& moderation = *judge.campaign().moderation;
  const bool sound = key && std::find(good.begin(), good.end(), key->value) != good.end();
  if (sound) return;
  judge.found(key ? key->place : moderation.off_label_place,
              key ? fmt::format("questions about uses outside the label have the {} '{}'", name, key->value)
                  : fmt::format("questions about uses outside the label have no {}", name),
              fmt::format("write `{}: {}`", name, good.front()));
}

void check_route(const Judge& judge) {
  static constexpr std::array<std::string_view, 3> routes = {"medical-affairs", "medical-information", "medical"};
  static constexpr std::array<std::string_view, 4> channels = {"private", "email", "e-mail", "phone"};
  static constexpr std::array<std::string_view, 2> replies = {"contact-only", "none"};
  const Campaign& campaign = judge.campaign();
  const PlatformUse* use = with_comments(campaign);
  if (use == nullptr || campaign.products.empty()) return;
  if (!campaign.moderation || !campaign.moderation->off_label_place.known()) {
    judge.found(
        use->comments->place,
        fmt::format("comments on '{}' are {}, but nobody is named for questions about uses outside the label",
                    use->id.value, word(use->comments->value)),
        "add `moderation: {off_label: {route: medical-affairs, channel: private, public_reply: contact-only}}`");
    return;
  }
  check_key(judge, campaign.moderation->off_label_route, "route", routes);
  check_key(judge, campaign.moderation->off_label_channel, "channel", channels);
  check_key(judge, campaign.moderation->off_label_public_reply, "public_reply", replies);
}

// "In which patients beyond the label have you had success?", "Tell us of your uses outside the label": words of the
// first tier, asked of the reader. Where questions go is told, not asked.
bool asks_for_use(const std::string& text, const TermHit& hit) {
  if (hit.tier == 2) return true;
  const std::string_view sentence = hit.sentence.of(text);
  static const std::vector<std::string> readers = {"you", "your", "anyone", "anybody"};
  static const std::vector<std::string> invites = {"tell us", "show us", "share", "send us", "write us", "describe"};
  static const std::vector<std::string> routes = {"question", "contact", "inquiry", "enquiry"};
  const bool asks = sentence.find('?') != std::string_view::npos || !find_words(invites, sentence).empty();
  return asks && !find_words(readers, sentence).empty() && find_words(routes, sentence).empty();
}

// "Has anyone used it in newborns?": asked of what somebody did; "can you use it in pregnancy?" is asked to be
// answered.
bool asks_for_experience(std::string_view sentence) {
  static const std::vector<std::string> cues = {
      "have you",     "has anyone", "has anybody",  "did you",    "do you use", "who has",
      "who here",     "anyone",     "anybody",      "tell us",    "show us",    "share your",
      "send us your", "your cases", "your stories", "your story", "your tips",  "your tricks"};
  static const std::vector<std::string> routes = {"question", "contact", "inquiry", "enquiry"};
  return !find_words(cues, sentence).empty() && find_words(routes, sentence).empty();
}

void tell_question(const Judge& judge, const Post& post, const CopyPiece& piece, const TermHit& hit,
                   const Product& product) {
  judge.found(place_of(*piece.text, hit),
              fmt::format("'{}' in the {} of '{}' asks for uses of '{}'",
                          piece.text->value.substr(hit.begin, hit.end - hit.begin), piece.what, post.id->text,
                          product.id->text),
              "ask about training, set-up or service, not about what the product is used for");
}

// Where no question was told, the words of the label that a sentence asks experience with.
void check_label_words(const Judge& judge, const Post& post, const CopyPiece& piece,
                       const std::vector<const Product*>& products) {
  const std::string& text = piece.text->value;
  for (const Product* product : products) {
    std::vector<TermHit> hits = listed_uses_in(piece, *product);
    const std::vector<TermHit> kin = kin_uses_in(piece, *product);
    hits.insert(hits.end(), kin.begin(), kin.end());
    for (const TermHit& hit : hits) {
      if (hit.negated || !asks_for_experience(hit.sentence.of(text)) || !about_own(text, hit, products)) continue;
      tell_question(judge, post, piece, hit, *product);
      return;
    }
  }
}

// An answer that was prompted is no longer unsolicited.
void check_questions(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    const std::vector<const Product*> products = products_of(judge.campaign(), post);
    if (products.empty()) continue;
    for (const CopyPiece& piece : copy_of(judge.campaign(), post)) {
      bool told = false;
      for (const TermHit& hit : terms_in(piece, TermList::off_label)) {
        if (!asks_for_use(piece.text->value, hit) || hit.negated || !about_own(piece.text->value, hit, products))
          continue;
        tell_question(judge, post, piece, hit, *products.front());
        told = true;
      }
      if (!told) check_label_words(judge, post, piece, products);
    }
  }
}

void tell_claim(const Judge& judge, const CopyPiece& piece, const TermHit& hit, std::string_view owner) {
  judge.found(place_of(*piece.text, hit),
              fmt::format("'{}' in the reply '{}' makes a claim",
                          piece.text->value.substr(hit.begin, hit.end - hit.begin), owner),
              "give the contact of medical information only");
}

void check_answers(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const Post& post : campaign.posts) {
    // "@DrLee Yes, you can": a post that answers somebody before all.
    if (!post.text || !post.text->value.starts_with('@')) continue;
    const CopyPiece piece{&*post.text, "text", &campaign};
    for (const TermHit& hit : uses_answered(piece)) tell_claim(judge, piece, hit, post.id->text);
  }
  if (!campaign.moderation) return;
  for (const ReplyTemplate& reply : campaign.moderation->templates) {
    if (!reply.text) continue;
    const CopyPiece piece{&*reply.text, "reply", &campaign};
    for (const TermHit& hit : claims_answered(piece)) tell_claim(judge, piece, hit, reply.id->text);
  }
}

void check(const Judge& judge) {
  check_route(judge);
  check_questions(judge);
  check_answers(judge);
}

}  // namespace

extern const Rule rule_CMP116;
const Rule rule_CMP116{
    .code = "CMP116",
    .name = "off-label-questions-unrouted",
    .level = Level::error,
    .what =
        "Where comments are on, questions about uses outside the label go to medical staff in private, with contact "
        "details only in public; posts do not ask what a product is used for, and prepared replies make no claim.",
    .why =
        "Public questions get contact details, and a narrow private answer by medical staff; a question that was "
        "prompted is not unsolicited.",
    .source = "FDA draft guidance on unsolicited requests, December 2011 (FDA-2011-D-0868)",
    .authority = Authority::draft,
    .wording = true,
    .bad =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "platforms:\n  linkedin: {purpose: dialogue, comments: open}\n"
        "moderation:\n  off_label:\n    route: marketing  # <- CMP116\n    channel: private\n    public_reply: "
        "contact-only\n",
    .good =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "platforms:\n  linkedin: {purpose: dialogue, comments: moderated}\n"
        "moderation: {off_label: {route: medical-affairs, channel: private, public_reply: contact-only}}\n",
    .check = check,
};

}  // namespace posology::rules
