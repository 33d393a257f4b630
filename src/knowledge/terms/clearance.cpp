// Words for the ways to market: cleared (tier 1), granted (2), authorized (3).
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view gravest[] = {
    R"(\bfda[- ]?(510\(k\)[- ]?)?clear(ed|ance|s)\b)",
    R"(\bcleared (for [a-z ]{1,30} )?by (the )?(us |u\.s\. )?(fda|food and drug administration)\b)",
    R"(\b510\(k\)[- ](cleared|clearance)\b)",
    R"(\b(received|has|have|with|got|gained|obtained) (us |full |its )?clearance\b)",
    R"(\b(fda|food and drug administration) (has |have |just |recently )*cleared\b)",
    R"(\bclearance (from|by) (the )?(us )?fda\b)",
};

constexpr std::string_view plain[] = {
    R"(\bde novo (granted|authori[sz]ed|authori[sz]ation|classification granted)\b)",
    R"(\bgranted (a )?de novo\b)",
    R"(\bfda[- ]granted\b)",
};

constexpr std::string_view mild[] = {
    R"(\bfda[- ]?authori[sz](ed|ation)\b)",
    R"(\bauthori[sz]ed by (the )?(us )?fda\b)",
    R"(\bemergency use authori[sz]ation\b)",
};

// What is still sought, and clearances of another kind.
constexpr std::string_view allow[] = {
    R"(\b(pending|await(s|ing)?|seek(s|ing)?|pursu(e|es|ing)|until|before|without|not yet|appl(y|ied|ying) for|submitted for|path to|road to|requir(e|es|ed|ing)) (fda |us |510\(k\) |its )*(clearance|authori[sz]ation)\b)",
    R"(\b(clearance|authori[sz]ation) (is |still )?(pending|process|pathways?|routes?|requirements?|timelines?)\b)",
    R"(\b(customs|security|noise|airway|drug|creatinine|mucus|mucociliary|background) clearance\b)",
};

}  // namespace

const WordList& clearance() {
  static constexpr WordList list{
      "clearance",
      allow,
      {gravest, plain, mild},
      false,
      {"21 CFR 807.97; section 513(f)(2) and 564 of the Federal Food, Drug, and Cosmetic Act", "2026",
       Certainty::official}};
  return list;
}

}  // namespace posology::terms
