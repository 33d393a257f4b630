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
    R"(\b(is|are|was|were|been|now|already|finally|officially|got|gets|fully|just|headline:|news:) cleared\b)",
    R"(\b(received|has|have|with|got|gained|obtained|won|secured|earned|holds|achieved|granted) (us |full |its |fda |510\(k\) |market |the |a )*clearance\b)",
    R"(\b(agency|<fda>|regulators?) (has |have |had |just |now |finally |recently |officially |formally |fully |also |already )*(cleared|clears|greenlit|green-lit|waved through)\b)",
    R"(\bclearance (letter )?(granted|received|obtained|achieved|secured|in hand|is here|has come|arrived)\b)",
};

constexpr std::string_view plain[] = {
    R"(\bde novo (granted|authori[sz]ed|authori[sz]ation|classification granted)\b)",
    R"(\bgranted (a )?de novo\b)",
    R"(\bfda[- ]granted\b)",
    R"(\b(granted|authori[sz]ed|authori[sz]ation|classified)\b[^.!?\n]{0,30}\b(through|via|under|by) (the |a |fda's )?de novo\b)",
    R"(\b(received|has|holds|won|got|earned|secured) (a |an |the |its |our |fda )*de novo (grant|classification|status|authori[sz]ation|clearance|approval)?\b)",
};

constexpr std::string_view mild[] = {
    R"(\bfda[- ]?authori[sz](ed|ation)\b)",
    R"(\bauthori[sz]ed by (the )?(us )?fda\b)",
    R"(\bemergency use authori[sz]ation\b)",
    R"(\b(has|received|holds|granted|got|won) (an |the |its |a |fda )*(emergency use|eua)\b|\bauthori[sz]ed (by (the )?(agency|regulators?)|under (an |the )?(eua|emergency))\b)",
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
