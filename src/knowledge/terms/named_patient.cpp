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
