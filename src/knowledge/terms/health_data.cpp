// What paid posts are aimed by when it is health data: who is ill, who is under care, what a device measured.
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view aims[] = {
    R"(\bpatient (list|data|e ?mail|match|file|registry|record|portal|crm)s?\b|\b(condition|disease|symptom) pages?\b)",
    R"(\b(ehr|emr)\b|\b(medical|health|clinical|treatment|hospital|clinic|appointment|prescription|pharmacy|lab|claims|insurance) (histor(y|ies)|records?|charts?|data|readings|files?|logs?|registry|database|purchases?|bookings?|calendars?)\b)",
    R"(\bhealth apps?\b|\bapp health\b|\bprescriptions?\b|^pharmacy$|\bpharmacy (customers|visits|visitors|buyers|loyalty|apps?|lists?)\b|\b(from|by|of) (a |the |our )?pharmac(y|ies)\b|\bdiagnos(is|es|ed|tic codes?)\b|\binsurance claims\b|\bicd([ -]?10)? codes?\b)",
    R"(\b(people|persons|users|women|men|adults|parents|those|everyone|anyone|visitors|customers|members|readers|callers|followers|subscribers|seniors|households|lookalikes?|audiences?|wearers|owners)\b[^.!?\n]{0,30}\b(with|who have|who had|suffering|living with|affected by|treated for|managing|struggling|searched|search|searching|googled|researching|reading about|asked|asking|talk(ing)? about|worried about|taking)\b[^.!?\n]{0,30}\b(<condition>|diabetics?|insulin|pregnan[a-z]+|dialysis|chemotherapy|symptoms?|erectile|depressi[a-z]+|a diagnosis)\b)",
    R"(\bon (insulin|dialysis|chemotherapy|oxygen|blood thinners)\b)",
    R"(\b(visited|visitors?|visits|viewed|viewers?|read|readers?|retarget(ed|ing)?|remarketing|pixel|clicked|searched|searches|browsed|browsing|googled|watched|opened|downloaded)\b[^.!?\n]{0,50}\b(<condition>|diabetics?|insulin|pregnan[a-z]+|dialysis|chemotherapy|symptoms?|erectile|depressi[a-z]+|a diagnosis)\b)",
    R"(\b(<condition>|diabetics?|insulin|pregnan[a-z]+|dialysis|chemotherapy|symptoms?|erectile|depressi[a-z]+|a diagnosis)( [a-z]+){0,3} (lists?|segments?|sufferers?|patients?|pages?|pixel|audiences?|readings|search(es)?|forum members|forums?|support groups?|app users|app data|page visitors|quiz answers|quiz takers|communit(y|ies)|keywords?|cookies?)\b)",
    R"(\b(patients?|patients'|patient's)\b[^.!?\n]{0,40}\b(lists?|e-?mails?|addresses|names|numbers|phones?|database|registry|records?|files?|data|upload(ed)?|contacts?|crm|portal|lookalikes?|discharge[a-z]*|appointments?|custom audience|retarget(ed|ing)?|birthdays?|mailing)\b)",
    R"(\b(lists?|upload(ed|ing|s)?|e-?mails|addresses|names|numbers|database|exports?|crm|lookalikes?|custom audiences?|match(ed|ing)?|modell?ed on|retarget(ed|ing)?|based on|from|registry|contacts)\b[^.!?\n]{0,40}\b(patients?|implanted|implant (recipients|wearers)|discharged|diagnos[a-z]+|clinic visitors|under treatment|in treatment|on the ward|waiting lists?|hospital stays?)\b)",
    R"(\b(glucose|heart rate|heart rhythm|ecg|sleep|blood pressure|blood sugar|cycle|symptom|hearing test|vision test|step count|pulse|oxygen|therapy|sensor|wearable|implant|pacemaker|device) (readings?|data|logs?|diar(y|ies)|apps?|results?|alarms?|scores?|values?|checker|serial numbers?)\b)",
    R"(\b(quiz|symptom check(er)?|self-?test|self-?check|screening|risk test|questionnaire) (answers?|results?|takers?|scores?|respondents?)\b)",
    R"(\b(geo-?fenc[a-z]*|phones? (seen|located|found)|mobile ids?|devices? seen|location data)\b[^.!?\n]{0,40}\b(clinics?|hospitals?|wards?|dialysis|oncology|emergency rooms?|waiting rooms?|pharmac(y|ies)|infusion|rehab[a-z]*)\b)",
    (R"(\b(<own>|device|sensor|pump|implant|hearing aid|wheelchair|cpap|glucose meter|monitor|)"
     R"(pacemaker) ?(wearers?|users?|owners?|app users|customers)\b|\bwears? an? <own>|\b(whose|)"
     R"(with) [^.!?\n]{0,20}\b(readings?|pulse|rhythm|glucose|results?|scores?|hearing)\b[^.!?\n]{0,20}\b(show|)"
     R"(shows|showed|high|low|poor|irregular|abnormal|bad))"),
    (R"(\b(refill|refills|purchase|purchases|loyalty|bought|buyers?|picked up|picks up|taking|takes|take|)"
     R"(filled)\b[^.!?\n]{0,50}\b(pills?|medicines?|medications?|drugs?|diuretics?|statins?|insulin|inhalers?|)"
     R"(tablets?|antidepressants?|metformin|blood thinners|test strips|pregnancy tests?|painkillers?|)"
     R"(prescriptions?)\b)"),
    (R"(\b(event|events|conversion|optimi[sz]ed|lead|leads|objective|form)\b[^.!?\n]{0,60}\b(self-?test|symptom|)"
     R"(check completed|appointment|screening|diagnos[a-z]+|<condition>|treatment|therapy)\b)"),
    (R"(\bwarranty cards?\b|\b(wheelchair|walker|oxygen|stoma|dialysis|hearing aid) (users?|owners?)\b|)"
     R"(\b(hearing|vision|memory|mood|heart|sleep|risk) (test|quiz|check|score)s? (takers?|completers?|scores?|)"
     R"(results?)\b|\bapp (users?|data)\b[^.!?\n]{0,50}\b(<condition>|readings?|pulse|rhythm|symptoms?|)"
     R"(arrhythmia)|\b(practices?|clinics?|hospitals?|doctors) (were kind enough|share|shared|gave|sent|)"
     R"(provided|hand)\b)"),
};

// Those who treat, teach and organise; an interest in a subject.
constexpr std::string_view allow[] = {
    R"(\bpatient (advoca(tes?|cy)|safety|organi[sz]ations?|groups?|experience|associations?|education|educators?|liaisons?|relations)\b)",
    R"(\b(nurses?|doctors?|physicians?|clinicians?|surgeons?|[a-z]+ologists?|therapists?|pharmacists?|educators?|specialists?|managers?|professionals?|technicians?|perfusionists?|radiographers?|midwives|dentists?|students?|buyers?|directors?|heads?|engineers?|staff|teams?|job titles?|employees|workers|researchers?)( (who|that|with|in|of|at|for|from|on|and|caring|treating|working|interested|by|near|within)\b[^.!?\n]{0,60}|$|[,.;]))",
    R"(\b<condition> ([a-z]+ ){0,2}(nurses|educators|specialists|doctors|physicians|surgeons|clinicians|teams?|congress|society|association|foundation|journal|magazine|courses?|webinars?|workshops?|training|conference|symposium|care (staff|teams?|professionals))\b[^.!?\n]{0,30})",
    R"(\b(an )?interest(s|ed)? in [^.!?\n]{1,60})",
    R"(\b(diagnostic|prescription) (imaging|equipment|devices?|companies|industry)\b)",
};

}  // namespace

const WordList& health_data() {
  static constexpr WordList list{
      "health_data",
      allow,
      {aims, {}, {}},
      false,
      {"45 CFR 164.508(a)(3); Meta data-source limits, January 2025", "2025", Certainty::reported}};
  return list;
}

}  // namespace posology::terms
