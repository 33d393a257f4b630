// Benefit wording: what a product does for patients or for those who treat them (tier 1), and praise for something new
// (tier 2).
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

// A verb or a comparison beside something that matters in care.
constexpr std::string_view benefits[] = {
    R"(\b(go|goes|went|going|sent|get|return) home (earlier|sooner|faster|the same day)\b)",
    R"(\b(leave|leaves|left|leaving) (the )?(hospital|icu|ward|intensive care) (earlier|sooner|faster)\b)",
    (R"(\bhelps?( [a-z]+){0,3} (catch|spot|find|see|detect|avoid|prevent|reduce|save|protect|heal|recover|recogni[sz]e)\b[^.!?\n]{0,40}\b)"
     R"((<disease>|grafts?|complications?|problems?|trouble|patients?|lives|reoperations?)\b)"),
    R"(\b((improv|reduc|reliev|restor|prevent|shorten|lower|decreas|accelerat|enhanc|minimi[sz]|cut)(e|es|ed|ing|s)?)"
    R"(\b[^.!?\n]{0,40}|(faster|quicker|better|improved|shorter|fewer|less|lower|reduced|higher|smoother) )"
    R"(([a-z-]+ ){0,2})\b(pain|bleeding|blood loss|infections?|complications?|mortality|readmissions?|recovery|)"
    R"(outcomes?|survival|symptoms?|scarring|healing|swelling|mobility|quality of life|hearing|vision|sleep|patency|)"
    R"(graft failures?|reoperations?|revisions?|falls|ulcers?|strokes?|accuracy|(hospital|length of) stays?|)"
    R"((operating|procedure|theatre|setup) time|workload)\b)",
    R"(\b(treats?|heals?|relieves?|alleviates?|soothes?)\b)",
    R"(\b(protects?|helps?) (your |the |every )?(patients?|graft|heart|skin|nurses|surgeons|teams?)\b)",
    R"(\bsav(e|es|ing) (lives|time|minutes|money)\b)",
    R"(\b(detects?|spots?|finds?|catch(es)?|sees?|shows?)\b[^.!?\n]{0,40}\b(early|earlier|sooner|in time|before it)\b)",
    R"(\b(early|earlier) (detection|diagnosis|warning|discharge)\b)",
    R"(\b(pain|symptom) relief\b)",
    R"(\bpeace of mind\b)",
    R"(\bback (to|at) (work|life|normal|school|home)\b)",
    R"(\bworks? (fast|quickly|within|in (seconds|minutes))\b)",
    R"(\b(better|faster|quicker|fewer|shorter|longer|smoother|safer|calmer|easier|less|clearer) ([a-z-]+ ){0,2}(decisions|lives|life|stays?|nights?|sleep|breathing|recover(y|ies)|care|days in (hospital|bed|the icu)|hospital days|visits to|trips to|repeat (operations|procedures)|surprises|scars|side effects|returns to (the )?(or|theatre)|time (in|on|at) (the )?(or|theatre|table|icu|hospital|ward|pump))\b)",
    R"(\b(sav|spar|buy|gain)(e|es|ed|ing|s)? (you |your |the |surgeons |nurses |teams |hospitals |patients |every |up to |[0-9]+ )*((team|ward|or|hospital|staff|clinic) )?([0-9]+ )?(lives|time|minutes|hours|days|money|costs|a (second|repeat) (operation|procedure))\b)",
    R"(\b(giv(e|es|en|ing)|brings?|hand(s|ing)?|get(s|ting)?) [^.!?\n]{0,40}\b(life|lives|freedom|independence|mobility|hearing|sight|voice|confidence|nights|time)( [a-z]+)? back\b)",
    R"(\b(lives?|live) (longer|better|well|without (fear|pain|limits))\b)",
    R"(\b(patients?|people|users|surgeons|teams|nurses|hospitals) (do|does|are doing|recover|sleep|feel|heal|breathe|go home|live|fare|walk) ([a-z]+ )?(well|better|faster|sooner|great|safer|remarkably|again)\b)",
    R"(\bspares? (your |the |every )?(patients?|hearts?|people|surgeons|teams?)\b)",
    R"(\btak(e|es|ing) the (guesswork|worry|stress|pain|fear|sting|hassle|strain|uncertainty) out of\b)",
    R"(\b(giv(e|es|en|ing)|gave)\b[^.!?\n]{0,60}\b(their|your|his|her|the|my) (breath|breathing|sleep|smile|strength|energy|voice|life|lives|freedom|independence|mobility|hearing|sight|confidence|nights) back\b)",
    R"(\b(spares|spared|sparing|(can|will|could|to|helps?) spare) ([a-z]+ ){1,2}(an?|the|another|one|their) [a-z]+)",
    R"(\b(fewer|less|no more) (lows|highs|hypos|spikes|alarms|needle ?sticks?|finger ?(pricks?|sticks?)|attacks|seizures|injections|pills|flare-?ups|crises)\b)",
    R"(\bmore (life|freedom|independence|energy|mobility|good days|time with)\b)",
    R"(\b(lets?|helps?|allows?|enables?) (adults|people|patients|you|them|users|your patients|families|children|everyone)\b[^.!?\n]{0,40}\b(live|sleep|breathe|walk|move|return|go home|hear|recover|heal)\b)",
    R"(\bso (that )?(you|they|people|patients|your patients|adults|users) (can |may |could )?(finally )?(live|sleep|breathe|walk|move|hear|see|rest|enjoy|return|recover)\b)",
    R"(\b(go|goes|went|are|is|be) home ([a-z0-9]+ ){0,3}(earlier|sooner|faster)\b)",
    R"(\b(improv|restor|enhanc|support|strengthen)(e|es|ed|ing|s)? ([a-z-]+ ){0,3}(function|circulation|blood flow|perfusion|breathing|(glucose|glycemic|sugar|bladder|seizure|symptom|pain) control|time in range)\b)",
    R"(\b(lower|reduc|cut|decreas|halv|slash)(e|es|ed|s|ing)? (the |your |their )?((rate|risk|number|frequency|chance|likelihood|burden) of )?([a-z-]+ ){0,2}<harm>)",
    R"(\b(patients?|people|adults|users|men|women|children)\b[^.!?\n]{0,30}\b(walks?|lives?|breathes?|sleeps?|recovers?|heals?|hears?|sees?|moves?) (farther|further|longer|better|more|faster|sooner|easier|again)\b)",
    R"(\bkeeps? (the |your |their )?([a-z]+ )?(arter(y|ies)|vessels?|grafts?|airways?|veins?|ducts?|sinuses|shunts?) (open|patent|clear|clean)\b)",
    R"(\b(works?|closes?|beats?|opens?|functions?|moves?)( [a-z]+)? again\b)",
    R"(\bmakes? [^.!?\n]{1,40}\b(easier|simpler|faster|less (painful|stressful)) (for|on) (you|adults|patients|children|people|everyone|nurses|surgeons|your|the (patient|team|family))\b)",
    R"(\b(gets?|brings?|gives?) [^.!?\n]{1,40}\b(answers?|results?|diagnos[ei]s) (sooner|faster|earlier|in (minutes|seconds|hours))\b)",
    R"(\b(lower|reduc|calm|eas|sooth|quiet|steadi|control|tam)(s|es|ed|ing|e)?\b[^.!?\n]{0,30}\b(blood pressure|tremors?|shaking|<condition>)\b)",
    R"(\b(lets?|helps?|allows?|enables?) (adults|people|patients|you|them|users|your patients|families|children|everyone)\b[^.!?\n]{0,30}\b(get|follow|lift|eat|talk|speak|drink|stand|climb|carry|use their)\b)",
    R"(\bcan [^.!?\n]{1,50} again\b)",
    R"(\b(sleep|walk|breathe|hear|see|live|move|run|dance|eat)s? (through the night|freely|easily|easier|again|without (pain|fear)|soundly|better|deeper)\b)",
    R"(\b(opens?|widens?) (the |your |their )?(airways?|arter(y|ies)|vessels?)\b|\b(clos|heal|mend)(e|es|s|ing) ([a-z-]+ ){0,3}(wounds?|ulcers?|fractures?|bones?|sores?)\b)",
    R"(\b(cuts?|halves|reduces?|slashes|lowers?|shortens?)\b[^.!?\n]{0,40}\b(in half|by half|by [0-9]+ ?(%|percent)))",
    R"(\b(brings?|bringing) back [a-z]|\b(shocks?|jolts?|brings?|returns?|restores?) [^.!?\n]{0,40}\binto (a )?(normal |regular )?rhythm\b)",
    R"(\b(colou?rs?|sounds?|words?|voices|lens|picture|vision|hearing) (is|are|look|looks|sound|sounds|feel|feels)? ?(brighter|clear|clearer|sharper|richer|fuller|like new)\b)",
    R"(\bfrom (the )?(wheelchair|bed|crutches|walker) to\b|\bmakes? room for the moments\b)",
    R"(\bkeeps? ([a-z-]+ ){0,3}(at bay|in check|under control)\b|\b(fights|beats|tackles|conquers|wards off|protects against|eases|clears) ([a-z-]+ ){0,2}<disease>\b)",
    R"(\b(fewer|less|no more) (scares|bandages|dressing changes|clinic visits|needles|pricks|stitches|wake-?ups|night alarms)\b)",
    R"(\b(hurt|ache|bleed|snore|wheeze|cough|swell)s? less\b|\b(sleep|feel|breathe|rest|recover|heal)s? (better|faster|sooner|longer)\b)",
    (R"(<own> (can |also |now |really |finally |quietly |always |simply |already |will |could )*(helps?|lets?|)"
     R"(gives?|keeps?|warns?|alerts?|brings?|takes?|cuts?|saves?|spares?|eases?|relieves?|supports?|frees?|)"
     R"(protects?|restores?|improves?|reduces?|shortens?|boosts?|calms?|heals?|looks after|watches over|makes?|)"
     R"(puts?|gets?|speeds up|prevents?|lowers?|means|catches|spots|sees|flags|tells|)"
     R"(shows) [^.!?\n]{0,70}\b(adults?|patients?|people|teams?|nurses?|doctors?|surgeons?|staff|ward|clinic|)"
     R"(famil(y|ies)|wearers|users|women|men|children|crisis|emergency|night|nights|sleep|life|lives|evenings|)"
     R"(mornings|pain|joints?|heart|lungs?|wounds?|trouble|sooner|earlier|faster|early|minutes|hours|days|)"
     R"(head start|control|confidence|<condition>|relief|steps?|time)\b)"),
    (R"(\b(with|thanks to|on|using|wearing|wear|use|wears|uses|using|since adding|because of) (a |an |the |)"
     R"(our )?<own>,? [^.!?\n]{0,30}\b(adults?|patients?|people|nurses?|teams?|doctors?|surgeons?|hospitals?|)"
     R"(clinics?|wards?|staff|famil(y|ies))\b[^.!?\n]{0,60}\b(sleeps?|walks?|breathes?|recovers?|leaves?|)"
     R"(spends?|saves?|sees?|acts?|gets?|reports?|lives?|stays?|goes|go|feels?|wakes?|returns?|fewer|less|more|)"
     R"(better|sooner|earlier|faster|calmer|know|knows|no longer)\b)"),
    (R"(\b(adults?|patients?|people|nurses?|teams?|doctors?|surgeons?|hospitals?|clinics?|wards?|)"
     R"(staff)\b[^.!?\n]{0,50}\b(fewer|less|more|better|sooner|earlier|faster|farther|longer|saves?|saved?|)"
     R"(sleep|rest|relief|calmer|spend)\b[^.!?\n]{0,40}\b(with|thanks to|on|using|wearing) <own>)"),
    (R"(\b(less|fewer|better|quieter|calmer|shorter|easier|faster|sooner|earlier|)"
     R"(more) ([a-z-]+ ){0,3}[a-z]+[^.\n]{0,40}[:,.-] [^.!?\n]{0,30}<own>)"),
    (R"(<own>[^.!?\n]{0,40}\b(a life|life|lives|days|nights|mornings|summers?|freedom) (without|free of|)"
     R"(free from)\b|\b(instead of|not) (an |the )?(ambulance|emergency room|hospital bed|wheelchair|)"
     R"(night in hospital)\b|\b(days'?|hours'?|weeks'?|minutes'?) (of )?(notice|warning|head start|ahead|)"
     R"(early)\b)"),
    (R"(\b(worry|hurt|suffer|wait|ache|fear|cough|limp) less\b[^\n]{0,40}<own>|\b(therapy|treatment|doses?|)"
     R"(care) (adjusted|changed|started|tailored|given) ([a-z]+ )?[a-z]+ (sooner|earlier|faster)\b)"),
    (R"(<own> (made|makes|has made|is making|can make) (a|the|all the) ([a-z]+ )?difference\b|)"
     R"(\btakes? (the )?pressure off\b|\bback into (every|your|his|her|their)\b)"),
    (R"(<own> (helped|let|gave|kept|warned|alerted|brought|cut|saved|spared|eased|caught|spotted|saw|flagged|)"
     R"(found|showed|healed|calmed|shortened|lowered|prevented) [^.!?\n]{0,70}\b(adults?|patients?|people|)"
     R"(teams?|nurses?|doctors?|lives|life|legs?|days|hours|weeks|minutes|before|earlier|sooner|in time|early|)"
     R"(trouble|clots?|crisis|pain|<condition>)\b)"),
    (R"(<own> (makes?|shows?|keeps?) [^.!?\n]{0,40}\b(easy|easier|simple|simpler|at a glance|calm|quiet|)"
     R"(painless|comfortable)\b|\bchose <own> and saved\b|<own> (lowers?|cuts?|halves) [a-z ]{0,20}(rates?|)"
     R"(alarms|risk|costs?))"),
    (R"(<own> (speeds?|stops?|cures?|ends?|fixes|solves|heals|eases|improves|shortens|reduces|prevents|)"
     R"(helps with) (it|that|this|them)\b|<own> (speeds?|slows?) [^.!?\n]{1,30}\b(up|down)\b)"),
};

// What is said for something new; only a device that is still studied may not be spoken of like that.
constexpr std::string_view praise[] = {
    (R"(\b(promising|exciting|life-?changing|pioneering|ground-?breaking|breakthrough|impressive|remarkabl[ey]|encouraging|)"
     R"(outstanding|spectacular|unprecedented|revolution[a-z]+|milestone|new era|game[- ]chang[a-z]+|better future)\b)"),
    R"(\b(already|clearly|really|simply|just|finally) (works?|helps?|helped|proven|proving|changed|changes)\b)",
    R"(\b(doing|does|do|did|fared?|worked|works|performed|performs) ([a-z]+ )?(well|great|brilliantly|wonderfully|beautifully|better)\b)",
    R"(\b(prov(e|es|ed|en|ing)|shown|speaks? for) (itself|its (worth|value)|themselves|that it works)\b)",
    R"(\b(will|could|is going to|is set to|is about to) (change|transform|replace|revolutioni[sz]e|redefine|outperform|beat|cure|save)\b)",
    R"(\b(we|experts|surgeons|doctors|researchers|investigators) (firmly |strongly )?(believe|are (sure|confident|convinced|certain))\b)",
    R"(\b(the )?(latest|newest|most (advanced|modern|promising)|best)( in)? ([a-z-]+ ){0,3}(<device>|care|technology|medicine|monitoring)\b)",
    R"(\b(early |first |interim |our )?(results?|data|outcomes?|findings) (are|is|look|looks|were) (so far )?(very |really |truly )?(excellent|great|good|strong|impressive|amazing|outstanding|fantastic|stunning)\b)",
    R"(\b(change|transform) your [a-z ]{1,30} for good\b|\bzero regrets\b|\b(access to|try|get) our (unapproved|investigational)\b|\bwants? access to\b)",
};

// Sweets and offices.
constexpr std::string_view allow[] = {
    R"(\b(treats?|heals?)( and | or )?(trick|trade|doors)\b)",
    R"(\b(trick or treats?|our treat|sweet treats?|dutch treat)\b)",
    R"(\bhelp the (team|teams) (grow|hire)\b)",
};

}  // namespace

const WordList& benefit() {
  static constexpr WordList list{
      "benefit",
      allow,
      {benefits, praise, {}},
      false,
      {"Posology's own list; FDA draft guidance on character space (June 2014) ties benefit to risk", "2026",
       Certainty::assumed}};
  return list;
}

}  // namespace posology::terms
