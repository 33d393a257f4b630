// Identifiers: what points at one patient (tier 1), and what confirms to a writer that he is one (tier 2, for replies);
// e-mail addresses (tier 3), which a rule compares with those of the company.
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

// 90 and above is the line of the de-identification rule; 89 is not.
constexpr std::string_view hard[] = {
    R"(\b(mrn|medical record|record no\.?|patient (id|no\.?|number|code)|hospital number|nhs number|insurance number|social security number)\b[^a-z0-9\n]{0,3}[a-z]{0,6}[- ]?[0-9][0-9a-z-]*)",
    R"(\bborn:? <day>)",
    R"(\b(dob|d\.o\.b\.|born on|date of birth)\b)",
    R"(\b(9[0-9]|1[01][0-9])[- ]years?[- ]old\b)",
    R"(\b(aged?|at the age of) (9[0-9]|1[01][0-9])\b)",
    R"(\b(9[0-9]|1[01][0-9]) years of age\b)",
    (R"(\b(he|she|(the|our|a|this|my) patient|mrs?\.? [a-z]+|ms\.? [a-z]+) (was|had|came|underwent|received|got|went|)"
     R"(presented|died|is|has been|arrived|returned)\b[^.!?\n]{0,60}\bon <day>)"),
    R"(\bpatient [0-9][0-9-]{2,}\b)",
    R"(\b(?:mr|mrs|ms|miss)\.? [a-z'-]+( [a-z'-]+)?,? \(?(aged? )?(9[0-9]|1[01][0-9])\b)",
    R"(\b(send|give|tell|mail|message|post|share|write)( us| me)?\b[^.!?\n]{0,50}\byour (scans?|x-?rays?|ecgs?|diagnos[ie]s|medical (history|records?|files?)|test results|lab results|patient (number|id)|insurance (number|card))\b)",
    R"(\b(patient|he|she) (was|got) (discharged|admitted|operated|implanted|born)\b[^.!?\n]{0,30}\bon <day>)",
    R"(\b(9[0-9]|1[01][0-9])(st|nd|rd|th) birthday\b)",
    R"(\b(chart|patient file|patient record|medical file|hospital file|medical chart)( number| no\.?| id)?:? ?#?[0-9][0-9-]{3,})",
    R"(\b(oldest|patient|wearer|user|resident)\b[^\n]{0,50}\bturn(s|ed|ing) (9[0-9]|1[01][0-9])\b)",
    R"(\bpatient\b[^\n]{0,30}\b(call|text|phone|ring|contact|whatsapp) [a-z]+ (at|on|under) \+?[(]?[0-9]{3})",
};

// Regulators settled cases over answers to reviews that confirmed a visit.
constexpr std::string_view confirms[] = {
    (R"(\b(sorry|apologi[sz]e|apologies|regret|glad|happy|pleased|delighted)\b[^.!?\n]{0,40}\b(your|his|her|the patient's) )"
     R"((last |recent |latest )?<care>\b)"),
    R"(\b(your|his|her|the patient's) (last|recent|latest|next|upcoming|previous) <care>\b)",
    (R"(\b(your|his|her|the patient's) ([a-z]+ )?<care> (on|at|in our|with us|was|were|went|did|showed?|shows|has|had|)"
     R"(took|confirms?)\b)"),
    (R"(\b(looked (at|into|up)|checked|reviewed|read|pulled|opened|have) (your|his|her|the patient's) ([a-z]+ )?<care>\b)"),
    R"(\b(thanks?|thank you)\b[^.!?\n]{0,20}\b(for|as) (being|choosing us as) (a |our |your )?(patient|provider)\b)",
    R"(\b(trust(ing|ed)|choos(e|ing)|chose|chosen) us (with|for) (your|his|her) ([a-z]+ )?(care|health|<care>)\b)",
    R"(\b(as|since) (our|a) patient (of ours|you|since)\b)",
    R"(\bwhen (you|he|she) (were|was) (here|with us|in our (clinic|hospital|care)|admitted|operated)\b)",
    R"(\brecover(ing|ed|y)? (well |soon |quickly )?from (your|his|her)\b)",
    R"(\b(pleasure|privilege|honou?r) (of )?(treating|caring for|operating on|looking after|having) (you|him|her|your)\b)",
    R"(\b(treated|operated on|cared for|implanted|discharged|admitted|looked after) (you|him|her|your (mother|father|wife|husband|son|daughter|child|partner))\b)",
    R"(\byour (doctor|surgeon|nurse|clinic|cardiologist|physician) (has )?(told|said|informed|reported|confirmed|wrote|sent|says|tells)\b)",
    R"(\bdear (mr|mrs|ms|miss|herr|frau)\.? [a-z]+)",
    R"(\b(after|since|following) (your|his|her) ([a-z-]+ )?(implant|pacemaker|stent|catheter|valve|graft|pump|defibrillator|prosthesis|hip|knee|lead|device|insulin|brace|hearing aid|bypass|transplant|dialysis|chemotherapy|surgery|operation|<care>|follow-?up)\b)",
    R"(\b(at|in|on) (your|his|her|the) (last |next |recent )?(follow-?up|check-?up|discharge|admission|consultation)\b)",
    R"(\byour (new |old )?(implant|pacemaker|stent|catheter|valve|graft|pump|defibrillator|prosthesis|hip|knee|lead|device|insulin|brace|hearing aid|bypass|transplant|dialysis|chemotherapy|surgery|operation)\b[^.!?\n]{0,40}\b(was|were|is|has|had|changed|replaced|implanted|affected|works|fails|failed)\b)",
    R"(\b(battery|lead|serial number|settings|data|readings?|report|image|picture)s? (of|from|in|for) your (implant|pacemaker|stent|catheter|valve|graft|pump|defibrillator|prosthesis|hip|knee|lead|device|insulin|brace|hearing aid|bypass|transplant|dialysis|chemotherapy|surgery|operation)\b)",
    R"(\b(have|having|had|see|seeing|welcome|welcoming|know|knowing|treat|treating) (you|her|him)\b[^.!?\n]{0,15}\b(as|among) (our|a|one of our) ([a-z]+ )?patients?\b)",
    R"(\b(letting|allowing|asking|trusting) (us|our (team|surgeons?|nurses?|doctors?)) (to )?(treat|care for|operate|look after|help) (you|your|her|his)\b)",
    R"(\b(treat|treated|treating|operate on|operated on) your (?:<condition>|<disease>)\b)",
    R"(\b(sorry|regret|glad|happy|pleased|hope|hear|heard)\b[^.!?\n]{0,40}\b(bleeding|infection|swelling|rash|wound|scar|fever|dizziness|relapse|rejection|complication)s?\b)",
    R"(\byou (are|were|have been) (a |our |one of our )?([a-z]+ )?patients?\b)",
    R"(\b(checked|looked (in|into|at|through|up)|searched|pulled|found you in) (our|the|your) ([a-z]+ )?(files?|records?|system|database|charts?|notes)\b)",
    R"(\byou (were|have been|got) (indeed |really |recently )?(fitted|implanted|treated|seen|operated|admitted|scanned|examined|discharged|diagnosed)\b)",
    R"(\bas (we|our team|your doctor|your nurse|the doctor) (told|explained|wrote|mentioned|discussed)\b)",
    R"(\byour ([a-z]+ ){0,2}(pressure|results?|scan|readings?|levels?|sugar|score|x-?ray|hearing|vision) (is|are|was|were|looked?|came back|showed|shows)\b)",
};

constexpr std::string_view addresses[] = {
    R"([a-z0-9_.+-]+@[a-z0-9_-]+\.[a-z0-9_.-]*[a-z0-9_])",
};

// Visits to a booth or a page, our own history, and what is said of any procedure.
constexpr std::string_view allow[] = {
    R"(\b(visit|appointment|stay) (to|at|with|on|in) (our|the) (booth|stand|website|site|page|training|webinar|demo|congress|showroom|factory|plant|hotel|virtual)[a-z]*)",
    R"(\b(visit|file|records?|results|treatment) (our|the) (booth|stand|website)\b)",
    R"(\b(site|service|booth|customer|sales|demo|quality|training) (visit|records?|file|results)\b)",
    R"(\b(procedure|treatment|operation) (room|pack|table|tray|manual|theatre)s?\b)",
    R"(\b(survey|quiz|poll|test|audit|exam) results\b)",
    R"(\b(died|passed away|retired|lived|published|founded|won|painted|wrote)\b[^.!?\n]{0,30}\bat the age of [0-9]+\b)",
};

}  // namespace

const WordList& identifier() {
  static constexpr WordList list{
      "identifier",
      allow,
      {hard, confirms, addresses},
      false,
      {"45 CFR 164.514(b)(2), from memory; settlements over answers to reviews 2019, 2022 and 2023", "2023",
       Certainty::reported}};
  return list;
}

}  // namespace posology::terms
