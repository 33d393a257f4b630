// CMP301: a patient who can be recognised, without a consent of the right kind.
#include <algorithm>

#include <fmt/format.h>

#include "knowledge/lay_advertising.h"
#include "rules/copy/lay_reach.h"
#include "rules/copy/patients_in.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

// The data protection regulation holds in the European Economic Area, its twin in the United Kingdom.
std::string regulated_country(const Campaign& campaign, const Post& post) {
  for (const std::string& code : countries_of(campaign, post)) {
    if (wants_ce_mark(code)) return code;
  }
  return {};
}

void check_kind(const Judge& judge, const Post& post, const PatientSeen& patient) {
  const Consent& consent = *patient.consent;
  const std::string country = regulated_country(judge.campaign(), post);
  if (country.empty() || (consent.kind && consent.kind->value == ConsentKind::gdpr_explicit)) return;
  judge
      .found(patient.place,
             fmt::format("'{}' shows a patient to readers in {}, but '{}' is no explicit consent under the GDPR",
                         post.id->text, country, consent.id->text),
             "have an explicit consent signed, `kind: gdpr-explicit`, or keep the post out of that country")
      .level = Level::warning;
}

// A patient who only speaks has no picture that could name the consent.
void check_speaker(const Judge& judge, const Post& post) {
  const Endorser* endorser = post.endorser ? judge.campaign().endorser(post.endorser->value.text) : nullptr;
  if (endorser == nullptr || !endorser->kind || endorser->kind->value != EndorserKind::patient) return;
  if (!judge.campaign().consents.empty()) return;
  judge.found(
      post.endorser->place,
      fmt::format("'{}' lets the patient '{}' speak, and the file holds no consent", post.id->text, endorser->id->text),
      "have a consent signed, and write it into `consents:`");
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    const std::vector<PatientSeen> patients = patients_in(judge.campaign(), post);
    for (const PatientSeen& patient : patients) {
      if (patient.consent != nullptr)
        check_kind(judge, post, patient);
      else
        judge.found(patient.place, fmt::format("'{}' shows a patient without a consent", post.id->text),
                    "have one signed, write it into `consents:`, and name it here: `consent: ...`");
    }
    if (patients.empty()) check_speaker(judge, post);
  }
}

}  // namespace

extern const Rule rule_CMP301;
const Rule rule_CMP301{
    .code = "CMP301",
    .name = "patient-without-consent",
    .level = Level::error,
    .what =
        "Every patient in a picture has a `consent`, and a patient who speaks has one in the file; readers in the "
        "European Economic Area or the United Kingdom need an explicit one (warning).",
    .why =
        "Marketing with health data needs a written authorization where a clinic supplied them (the clinic is the "
        "covered entity, seldom the maker), and an explicit consent under the GDPR.",
    .source = "45 CFR 164.508(a)(3); Regulation (EU) 2016/679 art. 9(2)(a)",
    .authority = Authority::law,
    .waivable = false,
    .bad =
        "posts:\n  - id: story\n    platform: linkedin\n    text: A day on the ward\n    media:\n      - {type: image, "
        "alt: A ward, people: [{kind: patient}]}  # <- CMP301\n",
    .good =
        "consents:\n  - {id: k1, kind: release, signed: 2026-08-01, expires: 2028-08-01, channels: [linkedin]}\n"
        "posts:\n  - id: story\n    platform: linkedin\n    text: A day on the ward\n    media:\n      - {type: image, "
        "alt: A ward, people: [{kind: patient, consent: k1}]}\n",
    .check = check,
};

}  // namespace posology::rules
