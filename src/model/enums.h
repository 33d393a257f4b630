// The closed vocabularies of the campaign file, each with its spellings.
#pragma once

#include "model/words.h"

namespace posology {

enum class Use { market, feedback, partner };
POSOLOGY_WORDS(Use, "market", "feedback", "partner");

enum class AudienceKind { hcp, provider, patient, caregiver, public_, partner, investor, employee };
POSOLOGY_WORDS(AudienceKind, "hcp", "provider", "patient", "caregiver", "public", "partner", "investor", "employee");
/// Patients, caregivers and the public; the others read as professionals.
[[nodiscard]] constexpr bool is_lay(AudienceKind kind) {
  return kind == AudienceKind::patient || kind == AudienceKind::caregiver || kind == AudienceKind::public_;
}

enum class Comments { open, moderated, off };
POSOLOGY_WORDS(Comments, "open", "moderated", "off");

enum class AccountKind { standard, premium };
POSOLOGY_WORDS(AccountKind, "standard", "premium");

enum class Format {
  text,
  image,
  carousel,
  document,
  poll,
  infographic,
  short_video,
  long_video,
  live,
  webinar,
  article,
  case_study,
  white_paper,
  podcast,
  newsletter,
  link,
};
POSOLOGY_WORDS(Format, "text", "image", "carousel", "document", "poll", "infographic", "short-video", "long-video",
               "live", "webinar", "article", "case-study", "white-paper", "podcast", "newsletter", "link");

enum class Pillar {
  educational,
  product,
  dialogue,
  partner,
  service,
  curated,
  event,
  testimonial,
  recruitment,
  corporate,
  siuu,
  misinformation_response,
};
POSOLOGY_WORDS(Pillar, "educational", "product", "dialogue", "partner", "service", "curated", "event", "testimonial",
               "recruitment", "corporate", "siuu", "misinformation-response");

enum class Role {
  manager,
  writer,
  designer,
  video_editor,
  community_manager,
  medical_reviewer,
  legal_reviewer,
  regulatory_reviewer,
  complaint_handling,
  analyst,
  agency,
};
POSOLOGY_WORDS(Role, "manager", "writer", "designer", "video-editor", "community-manager", "medical-reviewer",
               "legal-reviewer", "regulatory-reviewer", "complaint-handling", "analyst", "agency");
[[nodiscard]] constexpr bool is_reviewer(Role role) {
  return role == Role::medical_reviewer || role == Role::legal_reviewer || role == Role::regulatory_reviewer;
}

enum class UsClass { i, ii, iii };
POSOLOGY_WORDS(UsClass, "I", "II", "III");

enum class UsStatus {
  pma_approved,
  hde_approved,
  de_novo_granted,
  k510_cleared,
  k510_exempt,
  k510_pending,
  pma_pending,
  ide_investigational,
  eua_authorized,
  not_marketed,
};
POSOLOGY_WORDS(UsStatus, "pma-approved", "hde-approved", "de-novo-granted", "510k-cleared", "510k-exempt",
               "510k-pending", "pma-pending", "ide-investigational", "eua-authorized", "not-marketed");

enum class EuClass { i, is, im, ir, iia, iib, iii };
POSOLOGY_WORDS(EuClass, "I", "Is", "Im", "Ir", "IIa", "IIb", "III");

enum class TaxExemption { none, eyeglasses, contact_lenses, hearing_aid, retail, export_, further_manufacture };
POSOLOGY_WORDS(TaxExemption, "none", "eyeglasses", "contact-lenses", "hearing-aid", "retail", "export",
               "further-manufacture");

enum class ClaimType { efficacy, safety, comparative, technical, economic };
POSOLOGY_WORDS(ClaimType, "efficacy", "safety", "comparative", "technical", "economic");

enum class EvidenceKind { rct, head_to_head_rct, cohort, registry, label, bench, animal, in_vitro, survey, opinion };
POSOLOGY_WORDS(EvidenceKind, "rct", "head-to-head-rct", "cohort", "registry", "label", "bench", "animal", "in-vitro",
               "survey", "opinion");

enum class PostStatus { idea, draft, in_review, approved, scheduled, published };
POSOLOGY_WORDS(PostStatus, "idea", "draft", "in-review", "approved", "scheduled", "published");

enum class Interaction { none, question, poll, live_qa, ama };
POSOLOGY_WORDS(Interaction, "none", "question", "poll", "live-qa", "ama");

enum class MediaType { image, gif, video, audio, document };
POSOLOGY_WORDS(MediaType, "image", "gif", "video", "audio", "document");

enum class PersonInPicture { hcp, patient, caregiver, employee, model, public_ };
POSOLOGY_WORDS(PersonInPicture, "hcp", "patient", "caregiver", "employee", "model", "public");

enum class DisclosurePlacement { start, middle, end };
POSOLOGY_WORDS(DisclosurePlacement, "start", "middle", "end");

enum class EventKind { congress, launch, clearance, awareness, internal };
POSOLOGY_WORDS(EventKind, "congress", "launch", "clearance", "awareness", "internal");

enum class ReviewTier { new_claim, standard, derivative, pre_cleared };
POSOLOGY_WORDS(ReviewTier, "new-claim", "standard", "derivative", "pre-cleared");

enum class LineKind { labour, production, paid, tools, review, agency, travel, hcp, other };
POSOLOGY_WORDS(LineKind, "labour", "production", "paid", "tools", "review", "agency", "travel", "hcp", "other");

enum class TransferKind { payment, meal, travel, product };
POSOLOGY_WORDS(TransferKind, "payment", "meal", "travel", "product");

enum class TaxLawChoice { enacted, as_of, what_if };
POSOLOGY_WORDS(TaxLawChoice, "enacted", "as-of", "what-if");

enum class SalesChannel { wholesale, end_user, affiliate_retailer, affiliate_wholesaler };
POSOLOGY_WORDS(SalesChannel, "wholesale", "end-user", "affiliate-retailer", "affiliate-wholesaler");

enum class SaleExemption { none, export_, further_manufacture, eyeglasses, contact_lenses, hearing_aid, retail };
POSOLOGY_WORDS(SaleExemption, "none", "export", "further-manufacture", "eyeglasses", "contact-lenses", "hearing-aid",
               "retail");

enum class AdMedium { radio, television, newspaper, magazine, outdoor, social, digital, other };
POSOLOGY_WORDS(AdMedium, "radio", "television", "newspaper", "magazine", "outdoor", "social", "digital", "other");

enum class Absorption { proportional, marketing, none };
POSOLOGY_WORDS(Absorption, "proportional", "marketing", "none");

enum class EndorserKind { hcp, patient, caregiver, employee, influencer, company };
POSOLOGY_WORDS(EndorserKind, "hcp", "patient", "caregiver", "employee", "influencer", "company");

enum class Relation { paid, free_product, employee, equity, family, none };
POSOLOGY_WORDS(Relation, "paid", "free-product", "employee", "equity", "family", "none");

enum class ConsentKind { hipaa_authorization, release, gdpr_explicit };
POSOLOGY_WORDS(ConsentKind, "hipaa-authorization", "release", "gdpr-explicit");

enum class Framework { five_categories, amec_2013, amec_ief };
POSOLOGY_WORDS(Framework, "five-categories", "amec-2013", "amec-ief");

enum class Profile { us, eu, hcp_only, strict, draft };
POSOLOGY_WORDS(Profile, "us", "eu", "hcp-only", "strict", "draft");

enum class PauseTrigger { recall, safety_notice, crisis, account_takeover };
POSOLOGY_WORDS(PauseTrigger, "recall", "safety-notice", "crisis", "account-takeover");

}  // namespace posology
