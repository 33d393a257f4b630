// Benefit wording: what a product does for patients or for those who treat them.
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
      {benefits, {}, {}},
      false,
      {"Posology's own list; FDA draft guidance on character space (June 2014) ties benefit to risk", "2026",
       Certainty::assumed}};
  return list;
}

}  // namespace posology::terms
