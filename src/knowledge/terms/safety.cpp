// Bare safety and effectiveness: words that need a population, a comparator or the label.
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view gravest[] = {
    R"(\bsafe(r|ly)?\b)",
    R"(\beffective(ly)?\b)",
    R"(\befficac(y|ious)\b)",
    R"(\breliabl(e|y)\b)",
    R"(\bwell[- ]tolerated\b)",
    R"(\bnon[- ]?toxic\b)",
    R"(\btrusted\b)",
    R"(\b(safety|effectiveness|efficacy|reliability|accuracy|performance)( that)? you can (count|rely|depend|trust)( on)?\b)",
    R"(\bproven (safety|effectiveness|efficacy|reliability)\b)",
    R"(\bdependable\b)",
    R"(\bgentle (on|for) (the |your )?(skin|patients?|tissue|vessels?)\b)",
    R"(\b(it|this|that|they) (simply|just|always) works?\b)",
    R"(\bperfectly fine\b|\b(fine|good|okay|ok) (for|in|with) (any|every|all) (patients?|skin|users?|ages?|hands)\b)",
    R"(\bnothing to fear\b|\b(does|do|did|cause|causes|means) no (harm|damage|hurt|injury)\b|\b(poses?|carries|brings|presents?|with) no (danger|threat|hazard)\b)",
    R"(\bwithout (any )?(concern|worry|worries|fear|hesitation|a second thought)\b)",
    R"(\b(kind|gentle|soft|tender) (to|on|for|with) (the |your |even )?(sensitive |delicate |fragile |young |old )?(skin|tissue|ears?|patients?|babies|vessels?|eyes?|airways?|body)\b)",
    R"(\b(patients?|eyes?|heart|ears?|health|body|hip|knee|child|baby|family|loved ones|mother|father) (is|are) in (good|safe|the best) hands\b)",
    R"(\b(hospitals|doctors|surgeons|nurses|clinics|patients|families|parents|professionals|experts) (can )?trust[.!,])",
    R"(\b(can|could|may|to) (rely|depend|bank|bet) on (the |our |this )?[a-z]+[:.,!])",
    R"(\b(sicher(e[rsnm]?)?,? (und |, ?)?(wirksam|effektiv|zuverl_ssig|vertr_glich|schonend))|\b(ist|sind) (absolut |v_llig |sehr |besonders )?(sicher|wirksam|zuverl_ssig|unbedenklich)\b|\bgut vertr_glich\b)",
    R"(\bsegur[oa]s? y (eficaz|eficaces|efectiv[oa]s?|fiables?)\b|\b(eficaz|efectiv[oa]|fiable) y segur[oa]\b|\bes (muy |totalmente )?(segur[oa]|eficaz)\b)",
    R"(\b(s_rs?|s_res?|efficaces?|fiables?) et (s_rs?|s_res?|efficaces?|fiables?)\b|\best (tr_s |totalement )?(s_r|efficace)\b|\b(sicur[oaie]|efficac[ei]|affidabil[ei]) ed? (sicur[oaie]|efficac[ei]|affidabil[ei])\b)",
    R"(\bbezpieczn[a-z_]* i skuteczn[a-z_]*|\bskuteczn[a-z_]* i bezpieczn[a-z_]*|\bveilige? en (effectief|betrouwbaar)\b|\bsegur[oa] e eficaz\b)",
    (R"(\b(rely|count|depend|bank|bet|rest easy|counts?|relies|rests?) (on|with) <own>|\b(trust|trusts|trusting|)"
     R"(trusted) (in )?<own>|<own> (can|could|may|is to) be (trusted|relied on|counted on)\b)"),
    (R"(<own> (simply |just |really |always |truly |actually |still |quietly )*(works|delivers|performs)([.!,]|)"
     R"(( and)? (every|day|well|as|when|like|for|from|night|period)\b|$))"),
    (R"(<own>[^.!?\n]{0,30}\b(trustworthy|dependable|harmless|non-?toxic|foolproof|ok to (wear|use)|)"
     R"(fine to (wear|use)|proven to (work|help)|(won't|will not|does not|doesn't|never|cannot|can't) (harm|)"
     R"(hurt|injure|damage|irritate|let you down)|without (hurting|harming|injuring|risk)|no (danger|harm|)"
     R"(hazard|threat|risk))\b)"),
    (R"(\b(no|without|never any) (danger|harm|hazard|risk|threat) (in|of|from|to|for|with) ([a-z]+ ){0,3}<own>|)"
     R"(\b(safety|protection|reliability|performance) (you can (feel|see|trust)|built in|that (lasts|comes)|)"
     R"(first and always|for all)\b)"),
    (R"(\b(treatment|therapy|solution|device|monitor|pump|patch|sensor|dressing|tool|remedy) (that|)"
     R"(which) (really |actually |simply |just )*works\b|\bdoes (exactly )?what (it|they) (should|promises?|)"
     R"(says|is meant to)\b|\bdoes its job (without|and|every|safely|well)\b)"),
    (R"(\b(excellent|great|strong|outstanding|impeccable|clean|perfect|unique|superb) safety (record|profile|)"
     R"(data)?\b|\bsafety (without|guaranteed|for (all|every|your))\b[^\n]{0,40}<own>|)"
     R"(<own>[^\n]{0,20}\bsafety (without|guaranteed|built)|\b(safe|good|best) hands with <own>)"),
    (R"(\b(worry|care|stress|risk|trouble|hassle|fear)[- ]free (monitoring|measuring|treatment|therapy|care|use|)"
     R"(surgery|sleep|imaging|recovery)\b)"),
};

// Defined terms, work and dates, and what is said of people and habits.
constexpr std::string_view allow[] = {
    R"(\b(safety|effectiveness|efficacy)\b( (and|or|nor) (the )?(safety|effectiveness|efficacy))?( of [^.!?]{1,40})? (has|have) (not|never|yet to) (yet )?(been |be )?(established|determined|shown|proven|demonstrated|evaluated)\b)",
    R"(\b(mak(e|es|ing)|be|being) (sure|certain)\b[^.!?]{0,40}\b(patients?|staff|colleagues|nurses|people|users|everyone|they)\b[^.!?]{0,20}\b(are|is|stay) safe\b)",
    R"(\bmr[- ](safe|conditional|unsafe)\b)",
    R"(\bsafe (travels?|journeys?|trips?|flights?|drives?|rides?|way) ?(home|back)?\b)",
    R"(\b(stay|keep|kept|drive|travel|arrive|get home|be) safe(ly)?\b)",
    (R"(\bsafe(ly)? (handling|disposal|use|storage|medical devices act|harbou?r|haven|distance|return|sleep|handover|discharge|surgery|)"
     R"(staffing|transfer|lifting|practice|work|workplace|space|removal|cleaning|transport|water|place|hands|from home|)"
     R"(disposed|stored|remove|removed|dispose|store|handle|handled|lift|close|secure|clean|in the|to (ship|say|assume|store|open|share|reuse))\b)"),
    R"(\bfail[- ]safe\b)",
    R"(\bcost[- ]effective(ly|ness)?\b)",
    (R"(\beffective(ly)? (date|from|as of|on|until|immediately|january|february|march|april|may|june|july|august|)"
     R"(september|october|november|december|[0-9]+|communication|teamwork|training|handover|feedback|meetings?|cleaning|)"
     R"(use|teaching|learning|presentations?|posters?|manag[a-z]+|leadership|listening|disinfection|hand)\b)"),
    R"(\b(more|most) effective(ly)? (when|if|meetings?|training)\b)",
    R"(\b(communicat[a-z]+|teach|work|learn|plan|manage|use it|present) (more )?(effectively|safely|reliably)\b)",
    R"(\bnot (been )?(shown|established|proven|determined) to be safe\b)",
    R"(\bsafe(ty)? and effective(ness)?[^.!?]{0,60}\b(has|have) not been (established|determined|shown)\b)",
    R"(\b(reliable|trusted) (evidence|sources?|information|partners?|advis[a-z]+|colleagues?|wifi|internet|references?|guidance|statistics|voices?|friends?|suppliers?)\b)",
    R"(\bsafety and efficacy\b[^.!?]{0,30}\b(endpoints?|data|outcomes?|study|trial|committee)\b)",
    R"(\befficacy (endpoints?|data|trial|study|analysis|outcomes?)\b)",
    R"(\bis it safe\b)",
    R"(\bhow to [^.!?]{0,40} (effectively|safely|reliably)\b)",
    R"(\b(work|practise|practice|operate) safely\b)",
    R"(\bsafe,? (respectful|inclusive|welcoming|supportive)\b)",
    R"(\b(quality|trusted|trust) (center|centre|network|badge|store)s?\b)",
    (R"(\bsafe to (wash|clean|rinse|recycle|ship|store|open|use with (ios|android))\b|\b(works|delivers|)"
     R"(performs) (with|on) (ios|android|windows|mac|battery|mains|bluetooth|wifi)\b)"),
};

}  // namespace

const WordList& safety() {
  static constexpr WordList list{"safety",
                                 allow,
                                 {gravest, {}, {}},
                                 false,
                                 {"TGA advertising code word list (2007); 21 CFR 812.7(d) for investigational devices",
                                  "2026", Certainty::reported}};
  return list;
}

}  // namespace posology::terms
