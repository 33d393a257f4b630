// Outcomes that a person tells of: what readers take as the result to expect.
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view outcomes[] = {
    R"(\b(reoperations?|complications?|infections?|readmissions?|revisions?|leaks?|bleedings?|failures?) (is|are|went|have gone|has gone|have|has|dropped|fell|came) (down|dropped|fallen|by|to)\b)",
    (R"(\b((have|has|had) (not|never|yet to)( yet)?|haven't|hasn't|hadn't|never) (lost|had|lose) (a|one|any|another|even one)( single)? )"
     R"((graft|patient|complication|infection|failure|leak|wound|revision|stroke|limb|leg)\b)"),
    R"(\bnot (a|one) single (graft|patient|complication|infection|failure|leak|wound|revision|stroke|limb|leg)\b)",
    R"(\bsaved? ((my|our|his|her|their|the|a|this|that|one) )?([a-z]+'s? )?(life|leg|sight|hearing|limb|graft)\b)",
    R"(\bsaved (many|two|three|several|countless|[0-9]+) (lives|patients|grafts|legs|limbs)\b)",
    R"(\b(pain|symptom|drug|seizure|ulcer)[- ]free\b)",
    R"(\b(no|without|zero) (more )?(pain|symptoms|seizures|attacks|flare-?ups|medication|pills)\b)",
    R"(\b(pain|symptoms?|swelling|wound|ulcer|seizures?|attacks?|tremor|dizziness|breathlessness|palpitations)\b[^.!?\n]{0,30}\b(gone|disappeared|vanished|stopped|resolved|closed|healed|went away|better|less)\b)",
    R"(\b(healed|recovered|cured|better) (in|within|after)\b)",
    R"(\bback (to|at|on|in) (my |the )?(work|running|sports?|life|normal|school|golf|tennis|feet|bike|garden|saddle|gym)\b)",
    (R"(\b(run|running|walk|walking|hike|hiking|dance|dancing|cycle|cycling|swim|swimming|climb|climbing|play|playing|)"
     R"(sleep|sleeping|breathe|breathing|hear|hearing|see|seeing|drive|driving|work|working|travel|travelling) )"
     R"([^.!?\n]{0,25}\bagain\b)"),
    (R"(\b(ran|walked|hiked|danced|cycled|swam|climbed|running|walking|cycling|jogging|was home|went home|drove)\b)"
     R"([^.!?\n]{0,40}\b(after|later|within|km|kilometres|kilometers|miles|marathon|stairs)\b)"),
    R"(\b(days?|weeks?|months?) (after|later|post)\b[^.!?\n]{0,40}\b(ran|walked|hiked|danced|cycled|swam|climbed|running|walking|dancing|was (home|well|fit)|went (home|skiing)|back)\b)",
    R"(\b(sleep|slept|sleeping) (through|better)\b)",
    R"(\blost [0-9]+ ?(kg|kilos?|pounds|lbs?)\b)",
    (R"(\b(now|today) i (can |am able to )?(hike|run|walk|dance|swim|cycle|climb|play|sleep|hear|see|breathe|travel|drive|)"
     R"(garden|ski|golf|jog|sing)\b)"),
    (R"(\b(my|the) (pain|hearing|sight|vision|eyesight|blood pressure|blood sugar|breathing|sleep|balance|mobility|rhythm|)"
     R"(tremor|wound|ulcer|knee|hip|back|skin|heart|swelling)\b[^.!?\n]{0,40}\b(is|are|was|were|feels?|works?)\b)"
     R"([^.!?\n]{0,15}\b(perfect|normal|gone|history|better|fine|great|closed|healed|like new|under control|stable)\b)"),
    R"(\bwithout (any )?(tablets|pills|painkillers|medication|medicine|insulin|a cane|crutches|glasses|oxygen)\b)",
    R"(\bno longer (need|take|have|feel|suffer)\b)",
    R"(\b[0-9]+ ?(%|percent) (less|fewer|better|faster|more)\b)",
    R"(\b(saved|changed|gave me back) my (life|leg|sight|hearing)\b)",
    R"(\bgave me (my|a) (life|new life|freedom) back\b)",
    R"(\bfe(el|lt) (like new|like a new|[0-9]+ years younger|reborn|as good as new)\b)",
    R"(\b(went|gone|dropped|fell|fallen|came|down|cut|reduced|improved|rose|sank|shrunk|shrank) (down |up )?from [^.!?\n]{1,30} to\b)",
    R"(\bfrom ([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+ty) [^.!?\n]{1,30} to (none|zero|nothing|no|one|two|three|[0-9]+)\b)",
    R"(\b(cut|halved|reduced|lowered|slashed|doubled|brought down|shortened) (my|our|the|its|her|his) [^.!?\n]{1,30})",
    R"(\b(by|in) (half|a (third|quarter)|two thirds|[0-9]+ ?(%|percent))\b)",
    R"(\b(for the first time|first time) (in|since|for) [^.!?\n]{0,20}(years?|months|decades?|surgery|diagnosis|childhood)\b)",
    R"(\b(days?|weeks?|months?|years?) (after|later|on|since)\b[^.!?\n]{0,50}\b(i was|i am|i can|i could|back|again|no longer|without)\b)",
    R"(\b(feels?|felt|am|was|is) (so |much |far |a lot )*(better|stronger|fitter|healthier|younger|lighter)\b)",
    R"(\b(my|his|her|their) (a1c|hba1c|blood sugars?|sugars?|glucose|cholesterol|ldl|weight|pulse|ejection fraction|numbers?|levels?|readings?|blood pressure)\b[^.!?\n]{0,30}\b(fell|dropped|sank|went down|came down|(is|are) down|steady|stable|normal|in range|under control|improved)\b)",
    R"(\b(off|came off|got off|stopped|quit|gave up) (my |all |the |his |her )?(insulin|medication|meds|tablets|pills|painkillers|oxygen|opioids|cpap|dialysis|blood thinners|inhalers?)\b)",
    R"(\b(not|never|haven't|hasn't|without)( had| having| felt)? (a|an|one|any|another) (single )?(low|hypo|attack|seizure|flare-?up|episode|fall|migraine|relapse|spell|alarm)\b)",
    R"(\b(threw|thrown|tossed|put|gave) (away|out|down|aside|up) (my |his |her |the )?([a-z]+ )?(pills|tablets|painkillers|cane|crutches|walker|wheelchair|glasses|inhaler|medication)\b)",
    R"(\b(was|is|feels?|felt|are|were) (just )?(like|as good as) new\b)",
    R"(\bcan (finally |now )?(lift|carry|hold|hug|pick up|throw|kneel|bend|stand|sit|eat|cook|write|sew|paint)\b[^.!?\n]{0,30}\bagain\b)",
    R"(\b(after|following) (a|one|the first|just one|two|three|only) ([a-z]+ )?(nights?|days?|weeks?|sessions?|treatments?)\b[^.!?\n]{0,40}\b(none|gone|zero|could)\b)",
    R"(\b(threw|put|woke|walked|could|heard|saw|gave|sold|hung|stopped|danced|played|skied|moved)\b[^.!?\n]{0,40}\bthe (very )?(next|same|following) (morning|day|evening|week)\b)",
    R"(\b(threw|thrown|tossed|put|gave|hung|sold|retired|burned|donated) (away |out |down |aside |up )?(my|his|her|the|their) ([a-z]+ )?(pills|tablets|painkillers|cane|crutches|walker|wheelchair|glasses|inhaler|medication|brace|bandages)\b)",
    R"(\b(does|do|did|doing|fares?) (wonderfully|brilliantly|great|beautifully|superbly)\b)",
    R"(\b(could (not|hardly|barely|no longer)|couldn't) (even )?(lift|walk|hear|sleep|breathe|see|hold|climb|stand|eat|move|read|drive)\b)",
    R"(\b(i|he|she|we|they) (had )?(heard|hear|saw|felt) (my|his|her|their|the) [a-z]+ ([a-z]+ )?(whisper|laugh|sing|voice|across|again|for the first)\b)",
    R"(\b(moved|came|went|is|are) back (in|into|to|on) (the |his |her |my |our )?([a-z]+ )?(bedroom|garden|golf|dance|stage|team|choir|slopes?|field|pitch|mountain)\b|\bon the dance floor\b)",
    R"(\blost:? [0-9]+ ?(pounds|kilos?|kg|lbs?)\b|\byours (could|can|may|will) be next\b)",
    R"(\b(gave|given|gives|got) (me|him|her|us|my [a-z]+) (my|his|her|our|their) ([a-z]+ )?(life|hearing|nights?|sleep|freedom|mornings?|smile|mobility|voice|husband|wife|mother|son|daughter) back\b)",
    R"(\bthat is the [a-z]+ (effect|difference|magic)\b|\bbefore: [^\n]{1,60}\bafter\b)",
};

// Courses, habits and machines.
constexpr std::string_view allow[] = {
    R"(\b(now|today) i (run|play|drive|see|hear) (a|an|the|it|from|of|about|how|why|that|more|two|three|for)\b)",
    R"(\b(walk|walked|walks|run|ran|running|drove|driving) (me|us|you|them|through|the (course|team|booth|workshop|session))\b)",
    R"(\b(watch|read|see|hear|play|ask|say|explain|show|work) (it|that|this|them|the [a-z]+) again\b)",
    R"(\bsee (you|each other) again\b)",
    R"(\b(work|working|working) (together )?again\b)",
    R"(\bback (to|at|in) (my |the )?(work|school|normal) (after|from) (the )?(holidays?|lunch|break|parental leave|easter|christmas|summer)\b)",
};

}  // namespace

const WordList& outcome() {
  static constexpr WordList list{
      "outcome", allow, {outcomes, {}, {}}, false, {"Posology's own list; 16 CFR 255.2", "2023", Certainty::assumed}};
  return list;
}

}  // namespace posology::terms
