// CMP303: words that point at one patient, or tell the world that somebody is one.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "rules/rule.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

constexpr std::array<TermList, 2> lists = {TermList::identifier, TermList::named_patient};

bool own_address(const Company& company, std::string_view address) {
  const std::string host = to_nfkc_casefold(address.substr(address.find('@') + 1));
  return std::any_of(company.domains.begin(), company.domains.end(), [&](const auto& domain) {
    const std::string own = to_nfkc_casefold(domain.value);
    return host == own || (host.size() > own.size() && host.ends_with("." + own));
  });
}

// A registration desk is nobody's address; one beside a patient is.
bool beside_patient(std::string_view sentence) {
  static const std::vector<std::string> words = {"patient",  "diagnosed", "her story",   "his story",
                                                 "sufferer", "survivor",  "living with", "lives with"};
  return !find_words(words, sentence).empty();
}

// "Questions for our patient Ann? Write to her at ...": the address stands a sentence behind.
bool speaks_of_one(std::string_view text) {
  static const std::vector<std::string> words = {"our patient", "trial patient", "study patient", "former patient"};
  return !find_words(words, text).empty();
}

// A patient who is seen with consent may be named.
bool consented(const Post& post) {
  return std::any_of(post.media.begin(), post.media.end(), [](const Media& media) {
    return std::any_of(media.people.begin(), media.people.end(), [](const PictureOf& p) {
      return p.kind && p.kind->value == PersonInPicture::patient && p.consent;
    });
  });
}

void tell(const Judge& judge, const CopyPiece& piece, std::string_view owner, const TermHit& hit) {
  const bool confirms = hit.list == "identifier" && hit.tier == 2;
  Finding& finding = judge.found(
      place_of(*piece.text, hit),
      fmt::format("'{}' in the {} '{}' {}", piece.text->value.substr(hit.begin, hit.end - hit.begin),
                  piece.what == "reply" ? "reply" : fmt::format("{} of", piece.what), owner,
                  confirms ? "confirms that somebody was treated" : "points at one patient"),
      confirms ? "thank for the comment and give a contact, without a word about care"
               : "leave it out; an age above 89, a name, a number and an exact day each identify a patient");
  if (confirms) finding.level = Level::warning;
}

bool counts(const Company& company, const CopyPiece& piece, const TermHit& hit) {
  // "How is your new hip?" tells the world as much as the answer would.
  if (hit.negated || (hit.mentioned && piece.what != "reply")) return false;
  if (hit.list != "identifier" || hit.tier == 1) return true;
  if (hit.tier == 2) return piece.what == "reply";
  const std::string& text = piece.text->value;
  return !own_address(company, text.substr(hit.begin, hit.end - hit.begin)) &&
         (beside_patient(hit.sentence.of(text)) || speaks_of_one(text));
}

void check(const Judge& judge) {
  const Campaign& campaign = judge.campaign();
  for (const Post& post : campaign.posts) {
    for (const CopyPiece& piece : copy_of(post)) {
      for (const TermHit& hit : terms_in(piece, lists)) {
        if (hit.list == "named_patient" && consented(post)) continue;
        if (counts(campaign.company, piece, hit)) tell(judge, piece, post.id->text, hit);
      }
    }
  }
  if (!campaign.moderation) return;
  for (const ReplyTemplate& reply : campaign.moderation->templates) {
    if (!reply.text) continue;
    const CopyPiece piece{&*reply.text, "reply"};
    for (const TermHit& hit : terms_in(piece, lists)) {
      if (counts(campaign.company, piece, hit)) tell(judge, piece, reply.id->text, hit);
    }
  }
}

}  // namespace

extern const Rule rule_CMP303;
const Rule rule_CMP303{
    .code = "CMP303",
    .name = "patient-identified",
    .level = Level::error,
    .what =
        "Copy and prepared replies hold no record number, birth date, age above 89, name beside a diagnosis or exact "
        "day "
        "of care (error); replies do not confirm that somebody was treated (warning).",
    .why =
        "Regulators settled several cases over answers to reviews: 10,000 USD in 2019, 23,000 in 2022, 30,000 in "
        "2023.",
    .source = "45 CFR 164.514(b)(2), from memory; settlements by the HHS Office for Civil Rights 2019-2023",
    .authority = Authority::law,
    .waivable = false,
    .wording = true,
    .bad =
        "moderation:\n  templates:\n    - {id: sorry, text: \"Sorry your implant visit on 3 May went badly, Mr Lee\"}  "
        "# <- CMP303\n",
    .good =
        "company: {name: Acme, domains: [acme.example]}\n"
        "moderation:\n  templates:\n    - {id: sorry, text: \"We take all feedback seriously. Please contact us at "
        "care@acme.example.\"}\n",
    .check = check,
};

}  // namespace posology::rules
