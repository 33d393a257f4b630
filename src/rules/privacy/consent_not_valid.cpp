// CMP302: a consent that is revoked, out of time, for other channels, or incomplete.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "knowledge/platform.h"
#include "rules/copy/copy_of.h"
#include "rules/copy/patients_in.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

// 45 CFR 164.508(c)(1) and (2).
constexpr std::array<std::string_view, 9> required = {"description", "discloser",       "recipient",
                                                      "purpose",     "expiry",          "signature",
                                                      "revocation",  "no-conditioning", "redisclosure"};

bool holds(const ListOf<std::string>& list, std::string_view word) {
  return std::any_of(list.begin(), list.end(), [&](const auto& item) { return item.value == word; });
}

bool paid(const Campaign& campaign, const Post& post) {
  const Endorser* endorser = post.endorser ? campaign.endorser(post.endorser->value.text) : nullptr;
  return endorser != nullptr && endorser->relation && endorser->relation->value == Relation::paid;
}

void check_time(const Judge& judge, const Post& post, const Consent& consent, Place used) {
  const Date first = day_of(judge.campaign(), post);
  const Date last = post.window ? post.window->value.last : first;
  const auto tell = [&](std::string message, std::string help, Place place) {
    judge.found(used, std::move(message), std::move(help)).notes.push_back({"the consent says so here", place});
  };
  if (consent.revoked && consent.revoked->value)
    tell(fmt::format("'{}' shows a patient who took the consent '{}' back", post.id->text, consent.id->text),
         "take the picture out", consent.revoked->place);
  if (consent.expires && consent.expires->value < last)
    tell(fmt::format("'{}' may run on {}, but the consent '{}' ends on {}", post.id->text, last.iso(), consent.id->text,
                     consent.expires->value.iso()),
         "run it earlier, or have the consent renewed", consent.expires->place);
  if (consent.signed_on && consent.signed_on->value > first)
    tell(fmt::format("'{}' may run on {}, before the consent '{}' is signed on {}", post.id->text, first.iso(),
                     consent.id->text, consent.signed_on->value.iso()),
         "run it later", consent.signed_on->place);
}

void check_channel(const Judge& judge, const Post& post, const Consent& consent, Place used) {
  const auto here = [&](const auto& channel) { return platform_in_use(channel.value) == post.platform_id; };
  if (!post.platform || std::any_of(consent.channels.begin(), consent.channels.end(), here)) return;
  judge.found(used,
              fmt::format("'{}' runs on '{}', which the consent '{}' does not name", post.id->text,
                          post.platform->value.text, consent.id->text),
              "ask the patient for that channel too, then add it to `channels:`");
}

void check_elements(const Judge& judge, const Post& post, const Consent& consent, Place used) {
  if (!consent.kind || consent.kind->value != ConsentKind::hipaa_authorization) return;
  std::string missing;
  for (const std::string_view element : required) {
    if (!holds(consent.elements, element)) missing += fmt::format("{}{}", missing.empty() ? "" : ", ", element);
  }
  if (paid(judge.campaign(), post) && !holds(consent.elements, "remuneration"))
    missing += fmt::format("{}remuneration", missing.empty() ? "" : ", ");
  if (missing.empty()) return;
  judge.found(
      used,
      fmt::format("the authorization '{}' that '{}' relies on lacks {}", consent.id->text, post.id->text, missing),
      "have a complete one signed: a missing element voids it; list what it holds in `elements:`");
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    for (const PatientSeen& patient : patients_in(judge.campaign(), post)) {
      if (patient.consent == nullptr) continue;
      check_time(judge, post, *patient.consent, patient.place);
      check_channel(judge, post, *patient.consent, patient.place);
      check_elements(judge, post, *patient.consent, patient.place);
    }
  }
}

}  // namespace

extern const Rule rule_CMP302;
const Rule rule_CMP302{
    .code = "CMP302",
    .name = "consent-not-valid",
    .level = Level::error,
    .what =
        "A consent that a post relies on is not revoked, is signed before and ends after the post, names its platform, "
        "and, as a HIPAA authorization, holds all nine elements (and remuneration where the patient is paid).",
    .why =
        "A missing element voids an authorization; social media as the purpose must be named; consent can be taken "
        "back.",
    .source = "45 CFR 164.508(b) and (c); Greek data protection authority, decision 50/2024",
    .authority = Authority::law,
    .waivable = false,
    .bad =
        "consents:\n  - {id: k1, kind: release, signed: 2026-08-01, expires: 2027-01-31, channels: [linkedin]}\n"
        "posts:\n  - id: story\n    platform: linkedin\n    at: 2027-03-01 09:00\n    text: A day on the ward\n    "
        "media:\n      - {type: image, alt: A ward, people: [{kind: patient, consent: k1}]}  # <- CMP302\n",
    .good =
        "consents:\n  - {id: k1, kind: release, signed: 2026-08-01, expires: 2028-08-01, channels: [linkedin]}\n"
        "posts:\n  - id: story\n    platform: linkedin\n    at: 2027-03-01 09:00\n    text: A day on the ward\n    "
        "media:\n      - {type: image, alt: A ward, people: [{kind: patient, consent: k1}]}\n",
    .check = check,
};

}  // namespace posology::rules
