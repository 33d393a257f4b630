// Identifiers: what points at one patient (tier 1), and what confirms to a writer that he is one (tier 2, for replies);
// e-mail addresses (tier 3), which a rule compares with those of the company.
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

// 90 and above is the line of the de-identification rule; 89 is not.
constexpr std::string_view hard[] = {
    R"(\b(mrn|medical record|record no\.?|patient (id|no\.?|number|code)|hospital number|nhs number|insurance number|social security number)\b[^a-z0-9\n]{0,3}[a-z]{0,6}[- ]?[0-9][0-9a-z-]*)",
    R"(\bborn:? <day>)",
    R"(\b(dob|d\.o\.b\.|date of birth)\b|\bborn on (the )?(<day>|[0-9]))",
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
    (R"(\b(patient|she|he|baby|her|his|mother|father|man|woman|boy|girl)\b[^.!?\n]{0,60}\b(was )?(born|admitted|)"
     R"(implanted|operated|discharged|diagnosed|hospitali[sz]ed|treated|fitted) (on|at|in) [^.!?\n]{0,25}<day>)"),
    (R"(\b(on )?<day>,?( [0-9]{4})?,? (our|the|a|this|my) ([0-9]+-year-old )?(patient|man|woman|boy|girl|baby|)"
     R"(mother|father) (was|had|came|underwent|received|got|went|left|died|arrived)\b)"),
    (R"(\b(ssn|social security|policy|member|insurance|case file|admission|case|encounter|account|medicare|medicaid|)"
     R"(claim) (no\.?|number|id|#):? ?#?[a-z]{0,3}[0-9][0-9-]{4,})"),
    (R"(\b(lives|living|resides|home address|reach (him|her)|find (him|her)) (at|on|is) [0-9]+ ([a-z]+ )"
     R"(){1,2}(street|road|avenue|lane|drive|st\.?|rd\.?|ave\.?|boulevard|court)\b)"),
    (R"(\b(serial|device|implant|lot) (no\.?|number|id|#):? ?#?[a-z0-9-]{4,}[^.!?\n]{0,40}\b(implanted|patient|mr|)"
     R"(mrs|ms|her|his)\b|\b(patient|mr|mrs|ms)\b[^.!?\n]{0,40}\bserial (no\.?|number|#):? )"
     R"(?#?[a-z]*[0-9][0-9a-z-]{3,})"),
    R"(\b(9[0-9]|1[01][0-9]) years (young|strong)\b|\bage (9[0-9]|1[01][0-9])\b)",
    (R"(\b(he|she|grandma|grandpa|grandmother|grandfather|mother|father|mom|mum|dad|widow|veteran) (has turned|just )"
     R"(turned|turned|turns|is now|will be) (9[0-9]|1[01][0-9])\b|\bs?he is (9[0-9]|1[01][0-9])( years old|[.,;!]| )"
     R"(and\b))"),
    R"(\b(patient|him|her)\b[^.!?\n]{0,30}\b(on|at|under|is|:) \+?[(]?[0-9]{3}[)]?[- .][0-9]{3}[- .][0-9]{4}\b)",
    (R"(\b(admitted|implanted|operated|discharged|diagnosed|hospitali[sz]ed) (on |at )"
     R"([^.!?\n]{0,25})<day>[^.!?\n]{0,60}\b(patient|he|she|his|her)\b)"),
    (R"(\b((our|the|this|my) patient|she) (went home|was home|left( the)? hospital|came in|had surgery|was )"
     R"(discharged|was admitted|was operated on|was implanted) ([a-z]+ ){0,3}<day>)"),
    (R"(\b[a-z]+, \(?(9[0-9]|10[0-9])\)?,[^.!?\n]{0,60}\b(<own>|wearer|patient|user|recipient|implant)|)"
     R"(\b(patient|wearer|recipient)\b[^.!?\n]{0,30}\b(9[0-9]|10[0-9])( years)?\b)"),
    (R"(\b(of|at|from|lives? (at|on)) [0-9]{1,4} ([a-z]+ ){1,2}(street|road|avenue|lane|drive|boulevard|court|)"
     R"(way|place)\b[^.!?\n]{0,80}\b(patient|suffers?|<condition>|<own>|wears|implant|diagnosed))"),
    R"(\b(turned|turns|turning) (9[0-9]|10[0-9])\b[^.!?\n]{0,50}\b(<own>|wears?|patient|implant|pacemaker))",
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
    (R"(\b(we|our (team|nurses?|surgeons?|clinic|doctors?|staff)|i) (well |still |fondly |do )*(remember your (stay|)"
     R"(surgery|visit|operation)|(treated|operated on|examined|implanted|fitted|looked after|cared for|took care )"
     R"(of) (you|your (mother|father|wife|husband|son|daughter|child|partner)))\b)"),
    (R"(\b(since|when|after|before|while|during) (you|we|your (mother|father|wife|husband|son|daughter)) (left|came|)"
     R"(visited|got|had|saw|implanted|fitted|were|stayed|underwent|received|replaced)\b[^.!?\n]{0,30}\b(clinic|)"
     R"(hospital|surgery|ward|office|implant|operation|procedure|in our care|under our care|on our unit|treatment)\b)"),
    (R"(\byour (condition|diagnosis|prescription|medication|therapy|dose|wound|insulin|chart|case|medical file|)"
     R"(serial number|recovery|rehab[a-z]*|hospital stay|surgery date|lab results|blood (pressure|sugar|test)|)"
     R"(glucose|symptoms) (is|was|were|are|has|had|shows?|showed|looks?|looked|got|went|goes|needs?|needed|improved|)"
     R"(changed|from|on|in|at|with us)\b)"),
    (R"(\b(thank you|thanks|grateful|honou?red)\b[^.!?\n]{0,40}\b((your|the) trust in our (clinic|surgeons?|)"
     R"(doctors?|ward|hospital|unit)|recent (visit|surgery|stay|procedure|appointment)|being (such )?(a|our) )"
     R"(([a-z]+ )?patient)\b)"),
    (R"(\b(hope|glad|happy|sorry|hear|great)\b[^.!?\n]{0,30}\b(your|his|her|the) (new |old |left |right )?(implant|)"
     R"(pacemaker|stent|catheter|valve|graft|pump|defibrillator|icd|prosthesis|hip|knee|brace|hearing aids?|bypass|)"
     R"(transplant|dialysis|surgery|operation|wound|incision|scar|stoma|port|lead|device) (is|was|has been|keeps?|)"
     R"(feels?|doing|heals?|healed|healing|failed|hurts?|bothers?|got|alarmed|fired|leaked|infected)\b)"),
    (R"(\b(our|the|your) (records|files|notes|system|database|chart|documentation) (show|shows|say|says|confirm|)"
     R"(confirms|tell|tells|indicate|state)s? (that )?(you|your|he|she)\b|\b(i|we) (see|saw|can see|found|find|)"
     R"(read) (in|from) (your|our|the) (records?|files?|charts?|notes|system)\b)"),
    (R"(\b(your|his|her) (next|follow-?up|upcoming|first|last) (fitting|scan|dressing change|infusion|dialysis|)"
     R"(adjustment|refill|injection)\b|\byour appointment (is|was|on|at|with (dr|our|the))\b)"),
    (R"(\bsee you (again )?(at|on|for|in) (your|the) (follow-?up|next (check|visit|appointment|scan)|ward|clinic|)"
     R"(removal|check-?up)\b|\b(good|nice|great|lovely) to (have|treat) you (at|in|on) (the|our) (clinic|ward|)"
     R"(hospital|unit|practice|operating room|recovery room|icu)\b)"),
    (R"(\b(dr|doctor|nurse|surgeon)\.? [a-z'-]+ (will|would|is going to|wants to|can) ((call|phone|see|examine) you|)"
     R"((discuss|review|look at|explain) your (results?|scan|case|chart|therapy|treatment|x-?ray|images?))\b|\b(was|)"
     R"(were) (implanted|fitted|treated|operated on|admitted|discharged|diagnosed|seen) (here|by us|by our|at our|)"
     R"(in our|with us|last|in (january|february|march|april|may|june|july|august|september|october|november|)"
     R"(december))\b)"),
    (R"(\b(hi|hello|dear|hey|thanks|thank you),? [a-z]+[,!][^\n]{0,80}\byour (new |last |recent |next )?([a-z]+ )"
     R"()?(implant|pacemaker|stent|catheter|valve|graft|pump|defibrillator|hip|knee|surgery|operation|stay|visit|)"
     R"(appointment|treatment|check-?up|discharge|results?|wound|readings?|procedure)\b)"),
    (R"(\byour (mother|father|mom|mum|dad|wife|husband|son|daughter|child|baby|partner|brother|sister)('s)? ([a-z]+ )"
     R"(){0,2}(surgery|operation|stay|implant|infection|treatment|visit|pacemaker|hip|knee|valve|stent|pump|)"
     R"(discharge|recovery|admission|condition|procedure|was (treated|admitted|operated|discharged|implanted))\b)"),
    (R"(\b(you are|you're|you were) (already |still )?(on|in) (our|the) ([a-z]+ )?(patient list|waiting list|)"
     R"(operating list|schedule|theatre list|ward|recovery room|files?|records?|system)\b)"),
    (R"(\byour (mother|father|mom|mum|dad|wife|husband|son|daughter|child|baby|partner|brother|sister)'s ([a-z]+ )"
     R"(){0,2}(readings?|results?|oxygen|blood (pressure|sugar)|scan|chart|glucose|wound|tests?)\b)"),
    (R"(\b(see|saw|seeing|meet|meeting|met|have|had|having|help|helping|welcome|welcoming) you (again |)"
     R"(back )*(in|at|on) (our|the) (clinic|ward|hospital|practice|unit|surgery|office|cath lab|or|)"
     R"(operating room|recovery room|cardiology [a-z]+)\b)"),
    (R"(\byour ([a-z-]+ ){0,2}(test|scan|readings?|results?|report|blood work|biopsy|x-?ray|echo|ecg|mri|)"
     R"(labs?) (came back|come back|looks?|looked|is|are|was|were|shows?|showed|from|of|in|on)\b)"),
    (R"(\b(as|like|what) (your|our) (surgeon|doctor|nurse|cardiologist|physician|team|)"
     R"(therapist)\b[^.!?\n]{0,25}\b(told|explained|said|mentioned|advised|discussed|wrote)\b)"),
    (R"(\b(your|his|her|their|your (wife|husband|mother|father|son|daughter|mom|mum|)"
     R"(dad)'s) ([a-z-]+ ){0,2}(surgery|operation|procedure|implant|implantation|infection|admission|discharge|)"
     R"(stitches|incision|fracture|bypass|transplant|biopsy|chemo|dialysis|heart attack|stroke|seizure|relapse|)"
     R"(recovery|rehab|stay|stent|pacemaker|new (valve|hip|knee|heart|sensor|pump|lens)) ?(went|goes|is|was|has|)"
     R"(had|did|on|in|at|last|this|with us|here|hurts?|bled|looks?|feels?|is healing|healed|settles?|settled|,|)"
     R"(\.|!))"),
    (R"(\b(trusting|choosing|picking|coming to|letting) (us|our [a-z]+)( [a-z]+)? (with|for|treat|)"
     R"(with the) (your|his|her) (care|treatment|health|heart|surgery|operation|procedure|implant)\b)"),
    (R"(\b(we|i|our team) (implanted|operated|treated|examined|fitted|changed|replaced|adjusted|checked) (you|)"
     R"(your|him|her|his)\b)"),
    (R"(\b(hope|glad|sorry|pleased|happy|delighted|great)\b[^.!?\n]{0,30}\b(the|your|his|her) (new )?(sensor|)"
     R"(device|implant|pump|valve|<own>) (settles|settled|settle|fits|works|is working|feels|has helped|helps|)"
     R"(stopped|failed)\b)"),
    (R"(\bwe('ve| have)? (looked|checked|see|saw|pulled|reviewed|gone through|went through) (at |through |in |)"
     R"(into |up )?(your|his|her)\b)"),
    (R"(\b(coming|came|come|being) (in|here|by|to us) (to (us|see us) )?(for|after) (your|his|her)\b|\b(your|)"
     R"(his|her) (mother|father|wife|husband|son|daughter|mom|mum|dad|child|baby) (was|is|has been|came|did|)"
     R"(had)\b|\bhope (your|his|her) ([a-z]+ )?(knee|hip|heart|back|wound|arm|leg|shoulder|eye|ear|baby|foot|)"
     R"(hand) )"),
    (R"(\b(after|since|before|during|following) the ([a-z-]+ ){0,2}(bypass|surgery|operation|procedure|)"
     R"(implant(ation)?|transplant|stroke|heart attack|biopsy|dialysis|chemo)[, ]+[a-z]+[.!?]|\b(great|good|)"
     R"(nice|glad|happy) to see you (back )?(on your feet|up|walking|home|well|recovering)\b)"),
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
    (R"(\b(questions?|concerns?|talk|speak|ask|advice|informed?|information)( [a-z]+){0,3} (about|on|regarding|)"
     R"(concerning) your [a-z]+( [a-z]+)?)"),
    R"(\b(our|the) (records|files|notes|database) (show|shows|tell) (you )?(how|what|that (we|our|the))\b)",
    R"(\b(device|serial|lot) (number|no\.?) (is|stands|helps|on|tells|can|goes)\b)",
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
