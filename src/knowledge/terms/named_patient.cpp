// Named patients: a first and a family name beside an age, a diagnosis or the word patient.
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

// Capitals tell a name from a noun, so that this list keeps them.
constexpr std::string_view names[] = {
    (R"(\b(Mr|Mrs|Ms|Miss|Frau|Herr|Signora?|Pani?)\.? [A-Z][a-z'-]+( [A-Z][a-z'-]+)?,? \(?(aged )?[0-9]{1,3}\)?,? )"
     R"((of|from|in|had|got|was|is|came|lives|lived|received|needed|went)\b)"),
    (R"(\b[A-Z][a-z'-]+ ([A-Z]\. )?[A-Z][a-z'-]+,? \(?(aged )?[0-9]{1,3}( years old)?\)?,? [^.!?\n]{0,40}\b)"
     R"((with|diagnosed|suffer(s|ed|ing)|underwent|received|lives with|implanted|operated|stroke|cancer|stenosis|failure|)"
     R"(diabetes|arrhythmia|fibrillation|epilepsy|copd|patient)\b)"),
    R"(\b([Oo]ur|[Tt]he|[Aa]|[Mm]y|[Ff]ormer) (former |first |oldest |youngest )?patient,? [A-Z][a-z'-]+ ([A-Z]\. )?[A-Z][a-z'-]+\b)",
    (R"(\b[A-Z][a-z'-]+ ([A-Z]\. )?[A-Z][a-z'-]+,? \(?[0-9]{1,3}\)?, who (had|received|got|lives|was (diagnosed|implanted|operated|treated)|underwent|suffers)\b)"),
    (R"(\b[A-Z][a-z'-]+ ([A-Z]\. )?[A-Z][a-z'-]+, (an? |our )?([a-z-]+ ){0,3}(patient|survivor|sufferer|amputee|diabetic)\b)"),
    R"(\b([A-Z][a-z'-]+ ){1,2}[A-Z][a-z'-]+,? \(?(aged )?[0-9]{1,3}( years old)?\)?,? [^.!?\n]{0,90}\b(with|had|has|got|received|underwent|lives with|after|before|since) ([a-z]+ ){0,3}(heart (failure|attack|disease)|implant|bypass|pacemaker|stent|valve|transplant|surgery|operation|stroke|diabetes|cancer|copd|epilepsy|arrhythmia|diagnosis|dialysis|aneurysm|amputation|prosthesis|hip replacement|knee replacement)\b)",
    R"(\b(Mr|Mrs|Ms|Miss|Frau|Herr)\.? [A-Z][a-z'-]+( [A-Z][a-z'-]+)?,? [^.!?\n]{0,60}\b(left|leaves|walked out of|went home from|was (admitted|discharged|operated|treated|implanted)|underwent|after (his|her)|before (his|her)|got (his|her)|received (his|her)) ([a-z]+ ){0,3}(hospital|icu|ward|implant|bypass|pacemaker|stent|valve|transplant|surgery|operation|procedure|treatment|diagnosis)\b)",
    R"(\b[A-Z][a-z\'-]+ [A-Z][a-z\'-]+ (came|turned|was (referred|brought|admitted)|walked in|arrived|has lived|lives|lived|suffers?|suffered|struggled)\b[^.!?\n]{0,40}\b(with|from) ([a-z0-9]+ ){0,3}(diabetes|<condition>))",
    R"(\b[Yy]our ([a-z-]+ ){0,3}(surgery|operation|procedure|replacement|implant|transplant|treatment|appointment|consultation|infusion|dialysis)\b[^.!?\n]{0,40}, [A-Z][a-z]+[.!])",
    R"(\b[A-Z][a-z'-]+ [A-Z][a-z'-]+,? who (has|had|lives with|lived with|suffers from|was diagnosed with|struggles with) ([a-z0-9]+ ){0,3}(diabetes|<condition>|[A-Z][a-z]+'s))",
    R"(\b(Mr|Mrs|Ms|Miss)\.? ([A-Z][a-z'-]+ )?[A-Z][a-z'-]+ (has|had|suffers from|lives with) ([a-z0-9]+ ){0,3}(diabetes|<condition>))",
    R"(\b(Meet|[Oo]ur patient|Patient|Say hello to) [A-Z][a-z\'-]+ [A-Z][a-z\'-]+ (from|of|in) [A-Z][a-z]+,? [^.!?\n]{0,60}\b(diagnosed|implanted|treated|operated|suffers?|lives with|living with|surgery|transplant|fitted|underwent|received)\b)",
    R"(\b(Baby|Little|Grandpa|Grandma) [A-Z][a-z]+,? [^.!?\n]{0,60}\b(born|heart defect|surgery|implant|operation|diagnosed|NICU)\b)",
    (R"(\b[A-Z][a-z'-]+ ([A-Z]\. )?[A-Z][a-z'-]+ (from|of|in) [A-Z][a-z]+,? [^.!?\n]{0,50}\b(was|has been|got|is|)"
     R"(had been) (just |recently |finally |successfully )?(diagnosed|implanted|treated|operated|fitted|)"
     R"(hospitali[sz]ed|admitted|discharged)\b)"),
    (R"(\b(Mr|Mrs|Ms|Miss)\.? ([A-Z][a-z'-]+ )?[A-Z][a-z'-]+('s|,? [^.!?\n]{0,40}\b(his|her)) (own |new |old )"
     R"()?([a-z-]+ )?(wound|ulcer|implant|surgery|hip|knee|tumou?r|scan|biopsy|dialysis|stroke|diabetes|cancer|)"
     R"(catheter|ap?n(o)?ea|diagnosis|pacemaker|seizures?|insulin|blood (pressure|sugar)|x-?ray|test )"
     R"(results?)([.,;!]|$| (is|was|has|had|healed|closed|after|in|on|at|and|that|when|with|for|from|two|three|)"
     R"([0-9]+|now|last|this|as|before|during|because)\b))"),
    (R"(\b[A-Z][a-z'-]+ ([A-Z]\. )?[A-Z][a-z'-]+'s ([a-z-]+ ){0,2}(biopsy|diagnosis|wound|ulcer|tumou?r|stroke|)"
     R"(x-?ray|ECG|blood (sugar|pressure)|hip replacement|knee replacement|bypass|heart rhythm|seizures?|A1[Cc]|)"
     R"(glucose|incision|scar)( results?| report)? (is|was|has|had|came|looks?|looked|shows?|showed|went|healed|)"
     R"(closed|stopped|dropped|fell)\b)"),
    (R"(\b[Pp]atient( of the (week|month|year|day))?( is| was| named| called| by the name of|:) [A-Z][a-z'-]+ )"
     R"(([A-Z]\. )?[A-Z][a-z'-]+( |,|\.|!|$))"),
    (R"(\b[A-Z][a-z'-]+ ([A-Z]\. )?[A-Z][a-z'-]+ (is|was|became|has become|will be) (the|our|a|an|one of our) )"
     R"(([a-z0-9-]+ ){0,4}(recipient|wearer|patient (to|with|in|who|implanted|treated|at|since))\b)"),
    (R"(\b[A-Z][a-z'-]+ ([A-Z]\. )?[A-Z][a-z'-]+( of [A-Z][a-z]+)? (got|received|has received|wears|was given|was )"
     R"(fitted with|is wearing|has worn|picked up|left with|went home with|came home with) (his|her) ([A-Za-z-]+ )"
     R"(){0,3}(implant|pacemaker|stent|valve|pump|hip|knee|prosthesis|defibrillator|hearing aids?|sensor|CPAP|mask|)"
     R"(graft|lens|catheter)([.,!]| (last|on|in|at|after|and|from|this|yesterday|today|for|because|when|two|)"
     R"(three)\b))"),
    (R"(\b[A-Z][a-z'-]+ ([A-Z]\. )?[A-Z][a-z'-]+,? (just |recently )?(had|got|needed|underwent|survived|beat|)"
     R"(recovered from|is recovering from|was rushed in with|was hospitali[sz]ed (for|with)) (a |an |his |her |the )"
     R"()?([a-z-]+ ){0,3}(diabetes|<condition>|heart (failure|attack|disease)|implant|bypass|pacemaker|stent|valve|)"
     R"(transplant|surgery|operation|stroke|cancer|dialysis|aneurysm|amputation|prosthesis|hip replacement|knee )"
     R"(replacement|biopsy|epilepsy|COPD|ICD|MS|leukemia|chemo(therapy)?)([.,;!]|$| (is|was|has|had|healed|closed|)"
     R"(after|in|on|at|and|that|when|with|for|from|two|three|[0-9]+|now|last|this|as|before|during|because)\b))"),
    (R"(\b(Congratulations|Congrats|Happy [a-z]+|Get well|Welcome home|Welcome back|Hats off|Well done|Thank you|)"
     R"(Thanks|Best wishes|Good luck|Cheers)( soon)?,?( to)? (Mr\.? |Mrs\.? |Ms\.? )?[A-Z][a-z'-]+ ([A-Z]\. )"
     R"()?[A-Z][a-z'-]+[^\n]{0,50}\b(his|her) ([a-z-]+ )?(implant|pacemaker|surgery|operation|stroke|heart attack|)"
     R"(transplant|diagnosis|hip|knee|heart|valve|recovery|treatment|bypass|ICD|stent|hearing)([.,;!]|$| (is|was|)"
     R"(has|had|healed|closed|after|in|on|at|and|that|when|with|for|from|two|three|[0-9]+|now|last|this|as|before|)"
     R"(during|because)\b))"),
    R"(\b(Room|Bed|Ward) [0-9]+[A-Z]?\b[^.!?\n]{0,20}\b(Mr|Mrs|Ms|Miss)\.? [A-Z][a-z'-]+)",
    (R"(\b[A-Z][a-z'-]+(, | \()(aged? )?[0-9]{1,2}\)?,? (a [a-z]+ )?(from|of|in) [A-Z][a-z]+( [A-Z][a-z]+)?,? )"
     R"([^.!?\n]{0,60}\b(with|had|has|got|received|underwent|lives with|after|before|since|diagnosed|implanted|)"
     R"(suffers|suffered|fights|wears|battling|battles) ([a-z0-9-]+ ){0,3}(diabetes|<condition>|heart (failure|)"
     R"(attack|disease)|implant|bypass|pacemaker|stent|valve|transplant|surgery|operation|stroke|cancer|dialysis|)"
     R"(aneurysm|amputation|prosthesis|hip replacement|knee replacement|biopsy|epilepsy|COPD|ICD|MS|leukemia|)"
     R"(chemo(therapy)?)([.,;!]|$| (is|was|has|had|healed|closed|after|in|on|at|and|that|when|with|for|from|two|)"
     R"(three|[0-9]+|now|last|this|as|before|during|because)\b))"),
    (R"(\b(Mr|Mrs|Ms|Miss)\.? ([A-Z][a-z'-]+ )?[A-Z][a-z'-]+ (after|before|during|following|with) ([a-z]+ )"
     R"(){0,3}(surgery|stroke|operation|biopsy|bypass|transplant|dialysis|chemo|amputation|heart attack|heart )"
     R"(failure|diabetes|cancer|epilepsy)([.,;!]|$| (is|was|has|had|healed|closed|after|in|on|at|and|that|when|with|)"
     R"(for|from|two|three|[0-9]+|now|last|this|as|before|during|because)\b))"),
    (R"(\b[A-Z][a-z'-]+ ([A-Z]\. )?[A-Z][a-z'-]+( of [A-Z][a-z]+| from [A-Z][a-z]+)?,? [^.!?\n]{0,30}\b(his|her) )"
     R"(([a-z-]+ ){0,2}(biopsy|diagnosis|ulcer|wound|tumou?r|stroke|dialysis|chemo|seizures?|insulin|epilepsy|)"
     R"(diabetes|cancer|heart (attack|failure|condition))([.,;!]|$| (is|was|has|had|healed|closed|after|in|on|at|)"
     R"(and|that|when|with|for|from|two|three|[0-9]+|now|last|this|as|before|during|because)\b))"),
    (R"(\b[A-Z][a-z'-]+ ([A-Z]\. )?[A-Z][a-z'-]+, (the |our |an? )?([a-z0-9-]+ ){0,4}(implant|valve|transplant|pump|)"
     R"(device|organ|heart|kidney|stent|lens|graft|sensor) (recipient|patient|wearer)\b)"),
    (R"(\b[A-Z][a-z'-]+ ([A-Z]\. )?[A-Z][a-z'-]+,? who (came|arrived|was brought|was rushed|was admitted) )"
     R"([^.!?\n]{0,30}\bwith ([a-z]+ ){0,3}<condition>)"),
    (R"(\b[A-Z][a-z'-]+ ([A-Z]\. )?[A-Z][a-z'-]+, [^.!?\n]{0,40}\b(epileptic|diabetic|asthmatic|amputee|)"
     R"(bedridden|paraplegic)\b)"),
};

// Those who treat and those who work here are not patients; titles and places are no names.
constexpr std::string_view allow[] = {
    R"(\b([Dd]r|[Pp]rof|Professor|Nurse|Doctor|Sister|Surgeon)\.? [A-Z][a-z'-]+( [A-Z][a-z'-]+)*)",
    R"(\b([Oo]ur|[Tt]he|[Aa]|[Mm]y) patient,? (Safety|Experience|Advisory|Organi[sz]ation|Association|Council|Day|Voice|Forum|Advocacy|Access|Education) [A-Z][a-z]+)",
    R"(, (an? |our )?([a-z-]+ ){0,3}patient (advocate|liaison|educator|representative|safety|experience|relations|coordinator|ambassador|organi[sz]ation|association|group|forum))",
};

}  // namespace

const WordList& named_patient() {
  static constexpr WordList list{"named_patient",
                                 allow,
                                 {names, {}, {}},
                                 true,
                                 {"45 CFR 164.514(b)(2)(i)(A), from memory", "2026", Certainty::unconfirmed}};
  return list;
}

}  // namespace posology::terms
