#include "knowledge/lay_advertising.h"

#include <algorithm>
#include <iterator>

namespace posology {
namespace {

constexpr Cited panel{"Taylor Wessing, panel on advertising of devices in Europe", "2026", Certainty::reported};
constexpr Cited polish_act{"Poland, Act of 7 April 2022 on medical devices, art. 54-61", "2023", Certainty::reported};
constexpr Cited polish_words{"Poland, regulation on the advertising of devices, in force 2023-05-13", "2023",
                             Certainty::reported};
constexpr Cited french{"France, advertising of devices under the ANSM since 2012", "2012", Certainty::reported};
constexpr Cited italian{"Italy, guidelines of the Ministry of Health, December 2017, with an addendum of October 2019",
                        "2019", Certainty::reported};
constexpr Cited croatian{"Croatia, Act 76/13 on medical devices, art. 59-60 (HALMED)", "2013", Certainty::reported};
constexpr Cited belgian{"Belgium, ban for implants; an older page, the present text was not found", "2026",
                        Certainty::unconfirmed};
constexpr Cited spanish{"Spain, from memory; the rule was not found", "2026", Certainty::unconfirmed};
constexpr Cited german{"Germany, HWG s. 12(1) no. 2 with Annex A nos. 1, 3 and 4, as of 2022-07-19", "2022",
                       Certainty::reported};
constexpr Cited texan{"Texas, 25 TAC 229.441; the list of diseases from memory", "2026", Certainty::unconfirmed};
constexpr Cited australian{"Australia, Therapeutic Goods Advertising Code 2021; the words from memory", "2021",
                           Certainty::unconfirmed};

constexpr std::string_view for_professionals = "devices for professional use are not advertised to lay people";

constexpr LayBan bans[] = {
    {"AT", KeptFromLay::professional_use, for_professionals, "", panel},
    {"BE", KeptFromLay::implantable, "implants are not advertised to lay people", "", belgian},
    {"ES", KeptFromLay::professional_use, for_professionals, "", spanish},
    {"ES", KeptFromLay::implantable, "implants are not advertised to lay people", "", spanish},
    {"FR", KeptFromLay::reimbursed_high_class, "of reimbursed devices only those of class I and IIa reach lay people",
     "", french},
    {"HR", KeptFromLay::professional_use, for_professionals, "", croatian},
    {"IT", KeptFromLay::prescription, "devices on prescription are not advertised to lay people", "", italian},
    {"IT", KeptFromLay::professional_use, "devices used with a professional's help are not advertised to lay people",
     "", italian},
    {"PL", KeptFromLay::professional_use, for_professionals, "2023-01-01", polish_act},
};

constexpr RecommenderBan recommenders[] = {
    {"HR", true, "", croatian},
    {"IT", false, "", italian},
    {"PL", false, "2023-01-01", polish_act},
};

constexpr ChildrenBan children[] = {
    {"HR", "", croatian},
    {"PL", "2023-01-01", polish_act},
};

// Cancer stands in no. 2 of the annex, which does not hold for devices.
constexpr std::string_view german_diseases[] = {"tuberculosis",
                                                "measles",
                                                "hepatitis",
                                                "cholera",
                                                "covid-19",
                                                "salmonellosis",
                                                "legionnaires",
                                                "meningococcal",
                                                "hiv",
                                                "syphilis",
                                                "rabies",
                                                "norovirus",
                                                "whooping cough",
                                                "alcoholism",
                                                "alcohol addiction",
                                                "drug addiction",
                                                "opioid addiction",
                                                "gambling addiction",
                                                "addiction",
                                                "pre-eclampsia",
                                                "preeclampsia",
                                                "ectopic pregnancy",
                                                "postpartum bleeding",
                                                "puerperal fever",
                                                "premature labour",
                                                "premature labor"};

constexpr std::string_view texan_diseases[] = {"appendicitis",
                                               "arteriosclerosis",
                                               "blood poisoning",
                                               "bone disease",
                                               "cancer",
                                               "diabetes",
                                               "diphtheria",
                                               "gallstone",
                                               "heart disease",
                                               "meningitis",
                                               "high blood pressure",
                                               "measles",
                                               "nephritis",
                                               "otitis media",
                                               "paralysis",
                                               "pneumonia",
                                               "poliomyelitis",
                                               "prostate disorder",
                                               "impotence",
                                               "sinus infection",
                                               "tuberculosis",
                                               "tumor",
                                               "typhoid",
                                               "venereal disease"};

constexpr DiseaseBan diseases[] = {
    {"DE", "notifiable infections, addictions and complications of pregnancy are no subject for lay people",
     german_diseases, false, "", german},
    {"US", "in Texas a listed disease stands beside a device only as its federal label does", texan_diseases, true, "",
     texan},
};

constexpr std::string_view italian_platforms[] = {"facebook", "instagram", "youtube"};

constexpr LayPermission permissions[] = {
    {"ES", "the region's health authority", false, {}, false, "", spanish},
    {"FR", "the ANSM", true, {}, false, "", french},
    {"IT", "the Ministry of Health", false, italian_platforms, true, "", italian},
};

constexpr std::string_view polish_sentence[] = {
    "to jest wyr\u00f3b medyczny. u\u017cywaj go zgodnie z instrukcj\u0105 u\u017cywania lub etykiet\u0105."};
constexpr std::string_view australian_sentences[] = {"follow the directions for use", "follow the instructions for use",
                                                     "read the label", "read the instructions"};

constexpr MandatoryWords wanted_words[] = {
    {"AU", australian_sentences, false, true, "", australian},
    {"PL", polish_sentence, true, false, "2023-05-13", polish_words},
};

constexpr std::string_view union_members[] = {"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES",
                                              "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
                                              "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"};
constexpr std::string_view beside_union[] = {"GB", "IS", "LI", "NO"};

}  // namespace

std::span<const LayBan> lay_bans() { return bans; }
std::span<const RecommenderBan> recommender_bans() { return recommenders; }
std::span<const ChildrenBan> children_bans() { return children; }
std::span<const DiseaseBan> disease_bans() { return diseases; }
std::span<const LayPermission> lay_permissions() { return permissions; }
std::span<const MandatoryWords> mandatory_words() { return wanted_words; }

bool holds_since(std::string_view since, Date day) {
  const auto first = Date::parse(since);
  return !first || day >= *first;
}

bool in_european_union(std::string_view country) {
  return std::binary_search(std::begin(union_members), std::end(union_members), country);
}

bool wants_ce_mark(std::string_view country) {
  return in_european_union(country) ||
         std::find(std::begin(beside_union), std::end(beside_union), country) != std::end(beside_union);
}

}  // namespace posology
