#include "knowledge/audience_fit.h"

#include <algorithm>
#include <string>

#include "text/unicode.h"

namespace posology {
namespace {

constexpr Cited no_survey{"Posology's reading", "2026", Certainty::assumed};

constexpr AudienceFit table[] = {
    {Readership::physicians,
     "linkedin",
     Fit::strong,
     "29 % of physicians prefer it; 61 % of shoulder and elbow surgeons use it",
     {"Sermo and DHC survey by LiveWorld, 2023; JAAOS, 2021", "2023", Certainty::reported}},
    {Readership::physicians,
     "doximity",
     Fit::strong,
     "over 60 % of US physicians are members; paid placements only",
     {"medicalexpo e-magazine", "2016", Certainty::reported}},
    {Readership::physicians,
     "sermo",
     Fit::strong,
     "physicians only; 470,000 members; paid placements only",
     {"sermo.com", "2016", Certainty::reported}},
    {Readership::physicians,
     "x",
     Fit::medium,
     "20 % of physicians prefer it; 12 % of academic hand surgeons use it",
     {"LiveWorld, 2023; PMC8991742, 2022", "2023", Certainty::reported}},
    {Readership::physicians, "youtube", Fit::medium, "no survey found", no_survey},
    {Readership::physicians,
     "facebook",
     Fit::weak,
     "16 % prefer it for professional use, 15 % of academic hand surgeons use it",
     {"Clinical Options, 2017; PMC8991742, 2022", "2022", Certainty::reported}},
    {Readership::physicians,
     "instagram",
     Fit::weak,
     "4 to 5 % of surgeons use it actively",
     {"JAAOS, 2021; PMC8991742, 2022", "2022", Certainty::reported}},
    {Readership::physicians, "tiktok", Fit::weak, "no survey found", no_survey},
    {Readership::nurses,
     "facebook",
     Fit::strong,
     "77 % visited it; 32 % of nurse practitioners use it for business",
     {"Nicholson Kovac, 2010; Clinical Advisor, 2014", "2014", Certainty::reported}},
    {Readership::nurses,
     "instagram",
     Fit::strong,
     "followed among 21,000 nurses; posts more than double around 12 May",
     {"creation.co", "2023", Certainty::reported}},
    {Readership::nurses,
     "linkedin",
     Fit::medium,
     "25 % visited it; 57 % of nurse practitioners use it for business",
     {"Nicholson Kovac, 2010; Clinical Advisor, 2014", "2014", Certainty::reported}},
    {Readership::nurses,
     "youtube",
     Fit::medium,
     "37 % of nurse practitioners use it for business",
     {"Clinical Advisor", "2014", Certainty::reported}},
    {Readership::nurses,
     "tiktok",
     Fit::medium,
     "followed among 21,000 nurses",
     {"creation.co", "2023", Certainty::reported}},
    {Readership::nurses, "x", Fit::weak, "11 % visited it", {"Nicholson Kovac by Scrubs", "2010", Certainty::reported}},
    {Readership::engineers, "linkedin", Fit::strong, "no survey found", no_survey},
    {Readership::engineers, "youtube", Fit::strong, "no survey found", no_survey},
    {Readership::engineers, "x", Fit::medium, "no survey found", no_survey},
    {Readership::engineers, "instagram", Fit::weak, "no survey found", no_survey},
    {Readership::engineers, "tiktok", Fit::weak, "no survey found", no_survey},
    {Readership::buyers, "linkedin", Fit::strong, "no survey found", no_survey},
    {Readership::buyers, "x", Fit::medium, "no survey found", no_survey},
    {Readership::buyers, "facebook", Fit::weak, "no survey found", no_survey},
    {Readership::buyers, "instagram", Fit::weak, "no survey found", no_survey},
    {Readership::buyers, "tiktok", Fit::weak, "no survey found", no_survey},
    {Readership::partners,
     "linkedin",
     Fit::strong,
     "63 % of business marketers rate it effective, ahead of X and YouTube",
     {"CMI and MarketingProfs", "2015", Certainty::reported}},
    {Readership::partners,
     "x",
     Fit::medium,
     "rated behind LinkedIn by business marketers",
     {"CMI and MarketingProfs", "2015", Certainty::reported}},
    {Readership::partners,
     "youtube",
     Fit::medium,
     "rated behind LinkedIn by business marketers",
     {"CMI and MarketingProfs", "2015", Certainty::reported}},
    {Readership::partners, "facebook", Fit::weak, "no survey found", no_survey},
    {Readership::partners, "instagram", Fit::weak, "no survey found", no_survey},
    {Readership::partners, "tiktok", Fit::weak, "no survey found", no_survey},
    {Readership::lay,
     "youtube",
     Fit::strong,
     "84 % of US adults use it",
     {"Pew by MediaPost", "2025", Certainty::reported}},
    {Readership::lay,
     "facebook",
     Fit::strong,
     "71 % of US adults use it",
     {"Pew by MediaPost", "2025", Certainty::reported}},
    {Readership::lay,
     "instagram",
     Fit::medium,
     "50 % of US adults use it: 78 % under 30, 15 % from 65 on",
     {"Pew, 2025; ages 2023", "2025", Certainty::reported}},
    {Readership::lay,
     "tiktok",
     Fit::medium,
     "37 % of US adults use it",
     {"Pew by MediaPost", "2025", Certainty::reported}},
    {Readership::lay, "linkedin", Fit::weak, "30 % of US adults use it", {"Pew", "2023", Certainty::reported}},
    {Readership::lay, "x", Fit::weak, "21 % of US adults use it", {"Pew by MediaPost", "2025", Certainty::reported}},
};

struct RoleWord {
  std::string_view part;  // of the role, case folded
  Readership readers;
};

// The first that fits decides.
constexpr RoleWord role_words[] = {
    {"nurs", Readership::nurses},        {"steril", Readership::nurses},    {"periop", Readership::nurses},
    {"technolog", Readership::nurses},   {"biomed", Readership::engineers}, {"engineer", Readership::engineers},
    {"procure", Readership::buyers},     {"purchas", Readership::buyers},   {"buyer", Readership::buyers},
    {"administrat", Readership::buyers}, {"executive", Readership::buyers},
};

}  // namespace

std::span<const AudienceFit> audience_fits() { return table; }

const AudienceFit* find_fit(Readership readers, std::string_view platform) {
  for (const AudienceFit& fit : table) {
    if (fit.readers == readers && fit.platform == platform) return &fit;
  }
  return nullptr;
}

Readership readership_of(const Segment& segment) {
  const AudienceKind kind = segment.kind.value;
  if (is_lay(kind)) return Readership::lay;
  if (kind != AudienceKind::hcp && kind != AudienceKind::provider) return Readership::partners;
  const std::string role = segment.role ? to_nfkc_casefold(segment.role->value) : std::string();
  for (const RoleWord& word : role_words) {
    if (role.find(word.part) != std::string::npos) return word.readers;
  }
  return kind == AudienceKind::hcp ? Readership::physicians : Readership::buyers;
}

}  // namespace posology
