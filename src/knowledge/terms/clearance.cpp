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
    (R"(\b(fda|510\(k\)|us|our|its|the|with|full|market) clearance (number|letter|certificate|status|holder|stamp|)"
     R"(badge|on file|under (our|its) belt|behind (it|us)|means|says|shows|proves|covers|includes|came|arrived|in )"
     R"(the bag|to prove it|and ready)\b|\bfda (ok|okay|ok'd|okayed)\b)"),
    (R"(\bcleared (for|to) (the )?(us )?(market(ing|ed)?|sale|sell|home use|clinical use|general use|use (in|by|)"
     R"(with|on|at)|hospital use|everyday use|over-the-counter)\b|\bcleared (class [i12]+|and (ready|listed|)"
     R"(marketed|sold|available|shipping))\b)"),
    R"(\b(cleared|clearance|510\(k\)|number|no\.?|under)[ :#(]{1,3}k[0-9]{6}\b|\b(510\(k\)|510k|k)[- ]number\b)",
    (R"(\b(agency|<fda>|regulators?|washington) [^.!?\n]{0,20}\b(cleared|greenlighted|green-lighted) (us|it|our|the|)"
     R"(this)\b|\b(passed|went through|completed|through) (the |its |our )?(fda )?510\(k\)( process| review| )"
     R"(pathway)?( with|,|\.|!| and| last| this| in| on|$))"),
    (R"(\b(agency|<fda>|regulators?|washington|silver spring)\b[^.!?\n]{0,30}\b(signed off|signs off|said yes|)"
     R"(says yes|ok'd|okays?|okayed|greenlights?|green-?lit|passed|waved through|gave (us |it )?(the |its |)"
     R"(a )?(green light|go-?ahead|nod|ok|thumbs[- ]up|blessing|clearance))\b)"),
    R"(\bcleared by (the )?(us |u\.s\. |american )?(<fda>|agency|regulators?|government))",
    R"(\b(us|u\.s\.|american|fda|federal|market|full|official) clearance\b)",
    R"(<own>[^.!?\n]{0,60}\bcleared\b|\b(the |our |a |new |fda-)cleared ([a-z0-9-]+ ){0,4}<own>)",
    (R"(\b(received|has|holds|got|won|earned|obtained|gained|with|secured) (its|a|an|the|our) (own |new |)"
     R"(first )?510\(k\)( number| clearance| letter)?([.,!;]| from| in | last| this|$))"),
    (R"(\bclearance (for|of) (a |an |our |the |your )*<own>|<own>[^.!?\n]{0,30}\b(clearance|greenlit|)"
     R"(green-?lighted)\b)"),
    R"(\b(agency|<fda>|regulators?) (has |have |just |now |finally )*(clear|clears|cleared) )",
    (R"(\b(agency|<fda>|regulators?|washington)\b[^.!?\n]{0,40}\b(has |have )?(given|gives|gave|granted|)"
     R"(grants) (its|us|it|the|their|a) ([a-z]+ )?(blessing|nod|ok|okay|green light|go-?ahead|consent|)"
     R"(clearance)\b)"),
    (R"(\b(agency|<fda>|regulators?) (has |have |just )*(waved|let|passed) [^.!?\n]{1,40}\bthrough\b|<own> (is|)"
     R"(was|has been|got|gets) (also |now |just |already |fully |officially )*(us |u\.s\. |)"
     R"(american )?(fda[- ])?cleared\b)"),
};

constexpr std::string_view plain[] = {
    R"(\bde novo (granted|authori[sz]ed|authori[sz]ation|classification granted)\b)",
    R"(\bgranted (a )?de novo\b)",
    R"(\bfda[- ]granted\b)",
    R"(\b(granted|authori[sz]ed|authori[sz]ation|classified)\b[^.!?\n]{0,30}\b(through|via|under|by) (the |a |fda's )?de novo\b)",
    R"(\b(received|has|holds|won|got|earned|secured) (a |an |the |its |our |fda )*de novo (grant|classification|status|authori[sz]ation|clearance|approval)?\b)",
    (R"(\b(via|through|under|by|with) (a |an |the |its |our |fda's |fda )*de novo( (pathway|route|request|process|)"
     R"(classification|order|decision))?\b[^.!?\n]{0,30}\b(granted|grant|authori[sz]ed|authori[sz]ation)\b|\bde )"
     R"(novo[- ](status|classified|order|letter)\b)"),
    (R"(\b(fda|agency) (has |just |recently |now )*granted (it|us|our [a-z]+|the [a-z]+|this [a-z]+|[a-z]+) (a |an |)"
     R"(its )?(de novo|market(ing)? (access|authori[sz]ation|rights|permission))\b)"),
    R"(\bde novo\b[^.!?\n]{0,60}<own>|<own>[^.!?\n]{0,60}\bde novo\b)",
    (R"(\b(fda|food and drug administration|agency)( has)? granted (marketing |market )?(authori[sz]ation|)"
     R"(permission|a license)\b)"),
};

constexpr std::string_view mild[] = {
    R"(\bfda[- ]?authori[sz](ed|ation)\b)",
    R"(\bauthori[sz]ed by (the )?(us )?fda\b)",
    R"(\bemergency use authori[sz]ation\b)",
    R"(\b(has|received|holds|granted|got|won) (an |the |its |a |fda )*(emergency use|eua)\b|\bauthori[sz]ed (by (the )?(agency|regulators?)|under (an |the )?(eua|emergency))\b)",
    (R"(\bemergency[- ](use[- ])?(authori[sz]ed|authori[sz]ation|listing|permit|clearance)\b|\bemergency[- ]use )"
     R"((device|status)\b)"),
    (R"(\b(under|with|has|holds|got|its|our|an|the|fda|full|active|valid) eua\b|\beua[- ](authori[sz]ed|granted|)"
     R"(cleared|status|holder|approved)\b)"),
    (R"(\b(agency|<fda>|regulators?) (has |have |had |just |now |finally |recently |officially |formally |fully |)"
     R"(also |already )*authori[sz](ed|es)\b|\bauthori[sz]ed for (sale|the market|marketing|emergency|clinical use|)"
     R"(home use|use in)\b)"),
    R"(<own>[^.!?\n]{0,40}\b(eua|emergency use)\b)",
};

// What is still sought, and clearances of another kind.
constexpr std::string_view allow[] = {
    R"(\b(pending|await(s|ing)?|seek(s|ing)?|pursu(e|es|ing)|until|before|without|not yet|appl(y|ied|ying) for|submitted for|path to|road to|requir(e|es|ed|ing)) (fda |us |510\(k\) |its )*(clearance|authori[sz]ation)\b)",
    R"(\b(clearance|authori[sz]ation) (is |still )?(pending|process|pathways?|routes?|requirements?|timelines?)\b)",
    R"(\b(customs|security|noise|airway|drug|creatinine|mucus|mucociliary|background) clearance\b)",
    R"(\b(submission|submitted|pending|application|under review)\b[^.!?\n]{0,30}\bk[0-9]{6}\b)",
    (R"(\b(authori[sz]ed|authori[sz]es) (dealers?|distributors?|service|partners?|repair|staff|users?|personnel|)"
     R"(representatives?|workshops?|training)\b)"),
    (R"(\b(cleared|clears|clear) (for|to) (publication|release|print|posting|take-?off|travel|customs|sport|surgery|)"
     R"(mri)\b)"),
    R"(\b(before|without|until|unless|if) [^.!?\n]{0,30}\b(de novo|eua|clearance|authori[sz]ed)\b)",
    R"(\b(not|never|nobody|no one|neither|nor|nothing)( [a-z]+){0,3} (cleared?|clearance|clears)\b)",
    (R"(\bcleared? (the (table|room|way|desk|air|path|floor|hall|decks?|queue)|a path|up|out)\b|\bclear (language|words|labels?|instructions?|wording|rules?|)"
     R"(picture|view|signal)\b)"),
    (R"(<own> (is|was|has|does)(n't| not)( been| yet| currently)* [^.!?\n]{0,60}|\b(not|never|isn't|aren't|)"
     R"(wasn't)( yet| been)* (fda[- ])?(cleared|authori[sz]ed|granted))"),
    R"(\bde novo (stents?|lesions?|mutations?|synthesis|coronary|cases?|disease)\b)",
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
