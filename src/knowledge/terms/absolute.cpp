// Absolute promises: certain success, no harm at all.
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view grave[] = {
    (R"(\b(detects?|catch(es)?|finds?|identif(y|ies)|sees?|spots?|prevents?|stops?|solves?|treats?|recogni[sz]es?) )"
     R"((100 ?(%|percent)|every single|each and every|every last|all of (the|your))\b)"),
    (R"(\b(without|free (of|from)|no|zero|not the slightest|not the least) (any |all |the (slightest|least) )?(danger|harm|hazard|risk)s? (to|for) )"
     R"((the |your |any |our |a )?(patients?|people|tissue|vessels?|grafts?|hearts?|skin|staff|users?|nurses|surgeons|child|children|babies)\b)"),
    R"(\bguarantee(s|d|ing)?\b)",
    R"(\b100 ?(%|percent) (safe|effective|accurate|accuracy|success|successful|reliable|secure|sensitivity|painless|sterile)\b)",
    R"(\bcur(e|es|ed|ing)\b)",
    R"(\bmirac(le|les|ulous)\b)",
    R"(\binfallible\b)",
    R"(\bunfailing(ly)?\b)",
    R"(\b(fool|fail)[- ]?proof\b)",
    R"(\b(risk[- ]free|zero[- ]risk|no risks?|no downsides?|(free (of|from)|without) (any |all )?(risks?|complications|side effects?))\b)",
    R"(\b(no side effects?|side[- ]effect[- ]free|zero (side effects?|complications|infections?|failures|harm|downtime)|no complications)\b)",
    R"(\bharmless\b)",
    R"(\b(completely|totally|absolutely|perfectly|entirely|always) (safe|harmless|reliable)\b)",
    R"(\b(works|safe|effective|right|suitable) for (everyone|everybody|anyone|every patient|all patients|every body|all ages)\b)",
    R"(\b(never|cannot|can't) fails?\b|\bnothing can go wrong\b|\bcan't go wrong\b|\bworks (every time|without fail)\b)",
    R"(\b(works? (like |pure )?magic|like magic|magical (results?|relief|cure|recovery)|magic (cure|relief|solution|bullet|pill|fix))\b)",
    R"(\bno known (risks?|side effects?|complications|dangers?)\b)",
    R"(\bno (safer|better|gentler|surer|finer) ([a-z-]+ ){0,2}(exists?|is known|can be (found|bought)|than)\b)",
    R"(\b(no|zero|not (a|one) single) (failures?|errors?|complications?|infections?|mistakes?|pain|downtime),? (ever|at all|whatsoever|period)\b)",
    R"(\b(free (of|from)|rid of|without|no more) ([a-z-]+ ){0,2}<harm>\b[^.!?\n]{0,20}\b(we|i) promise\b|\b(we|i) promise (you )?(that )?[^.!?\n]{0,40}\b(free of|gone|heals?|relief|cure|recover[a-z]*|pain)\b)",
    R"(\b(does (its|the) job|works?|delivers?|performs?|succeeds?|heals?|helps?|saves?)\b[^.!?\n]{0,20}\b(every|each) (single|and every) (time|patient|heart|case|person|user|wound|night|day)\b)",
    R"(\b(wipes? out|kills?|destroys?|removes?|clears?|banishes)\b[^.!?\n]{0,40}\b(completely|entirely|totally|every last|100 ?(%|percent)|without (a )?trace|once and for all)\b)",
    R"(\bnot (one|a single) (germ|bacterium|microbe|infection|scar|trace)( is| are)? (left|remains?|survives?|escapes?|gets? through|standing)\b)",
    R"(\bgarantiert (wieder |v_llig |absolut )*(schmerzfrei|geheilt|gesund|wirksam|sicher|ohne|frei|beschwerdefrei)\b|\bgarantierte[rnsm]? (heilung|wirkung|erfolg|sicherheit|schmerzfreiheit|genesung)\b|\b(heilung|erfolg|wirkung) (ist )?garantiert\b)",
    R"(\b(ohne|keine(rlei)?) (jede[a-z]* |irgendwelche )?nebenwirkung(en)?\b|\b(risikofrei|risikolos|nebenwirkungsfrei|v_llig schmerzfrei|absolut sicher|wundermittel)\b|\b100 ?(%|prozent) (sicher|wirksam)\b|\b(sicherste|wirksamste)[nrsm]?\b)",
    R"(\b(gu_rison|r_sultats?|succ_s|efficacit_|soulagement) (est |sont )?(garanti|assur_)[es_]*\b|\bsans aucun (risque|effet secondaire|danger)\b|\bsans (effets? secondaires?|danger)\b|\bmiracle\b)",
    R"(\b(curaci_n|resultados?|alivio|_xito|eficacia) (est_ |est_n |es |son )?(100 ?% )?(garantizad|asegurad)[oa]s?\b|\bsin (ning_n )?(riesgos?|efectos secundarios|peligro)\b|\b100 ?% (segur[oa]|eficaz)\b|\bmilagros[oa]\b)",
    R"(\b(guarigione|risultat[oi]|successo|efficacia) ([a-z_]+ )?(garantit|assicurat)[oaie]\b|\bsenza (alcun )?(rischi|rischio|effetti collaterali|pericoli)\b|\bmiracolos[oa]\b)",
    R"(\bgwarantowan[a-z_]* ([a-z_]+ )?(wyleczeni|efekt|skuteczno|wynik|zdrowi)[a-z_]*|\bbez (_adnego )?(ryzyka|skutk_w ubocznych)\b|\bcudown[a-z_]* (lek|efekt|dzia_ani))",
    R"(\bgegarandeerde? ([a-z]+ )?(genezing|resultaat|herstel|succes|pijnvrij|veilig)\b|\bzonder (enig )?(risico|bijwerkingen)\b|\b(ozdravljenje|izlje_enje) ([a-z]+ )?zajam_en[oa]?\b)",
    (R"(\bnothing (works|helps|heals|measures|feels|protects|performs|compares|sees|is) (quite )?(like|)"
     R"(as well as|better than|to) <own>)"),
    (R"(<own>[^.!?\n]{0,40}\b(100 ?(%|percent) of the time|for every (adult|patient|person|body|heart|user|one)|)"
     R"(in every (room|case|situation|patient|home)|no (risks?|side effects?|errors?|complications|downsides?)|)"
     R"(never (fails?|misses|errs|lets)|cannot fail|without fail)\b)"),
    (R"(<own>[^.!?\n]{0,20}\b(will |can |does )?(make|makes|takes?|wipe|wipes?|send|)"
     R"(sends)\b[^.!?\n]{0,40}\b(disappear|vanish|go away|away (for good|forever)|history|a thing of the past|)"
     R"(pain (away )?forever)\b)"),
    (R"(<own> (stops?|ends?|cures?|eliminates?|erases?|banishes|abolishes|eradicates?) (all |every |any |your |)"
     R"(the )?([a-z-]+ )?(<harm>|<condition>)\b)"),
    (R"(\byou('ll| will)? (will )?never (again )?(have|get|suffer|need|see|feel|fear) (another|a|an|)"
     R"(any) ([a-z-]+ )?(<harm>|<condition>|fall|scan|visit|operation)\b)"),
    (R"(\b(aucun|sans aucun|z_ro) (risque|effet secondaire|danger)|\b(kein|keine|keinerlei|null) (risiko|)"
     R"(risiken|nebenwirkungen?)\b|\b(ning_n|cero|sin ning_n) (riesgo|efecto secundario)|\bno tiene (riesgos|)"
     R"(efectos secundarios)|\b(nessun|zero) (rischio|effetto collaterale|errore|dubbio)|)"
     R"(\bsenza effetti collaterali|\bstuprocentow|\bgwarantowan|\b(_adnego|zero) ryzyka)"),
    R"(\b(how|why) <own> (stops?|ends?|cures?|eliminates?) it\b)",
};

constexpr std::string_view plain[] = {
    R"(\bpain(less|lessly|[- ]free)\b)",
    R"(\bpermanent(ly)? (relief|solution|cure|results?|fix|protection|improvement|pain relief|resolves?|removes?|ends?|stops?|relieves?|heals?)\b)",
    R"(\b(removes?|ends?|stops?|relieves?|solves?|heals?|gone|fixes|fixed)[^.!?]{0,30} (permanently|for good|forever)\b)",
    R"(\binstant(ly)? (relief|results?|recovery|healing|comfort|protection|cure|stops?|relieves?|heals?|accurate|pain relief|detects?|diagnos[ie]s)\b)",
    R"(\b(relie[a-z]+|heals?|stops?|works?|recover[a-z]*|closes?)[^.!?]{0,20} (instantly|immediately|overnight|in seconds)\b)",
    R"(\beliminat(e|es|ed|ing) (all |every |any |the |your |patient )?([a-z-]+ )?<harm>\b)",
    R"(\bends? (all |every |the |your )?([a-z-]+ )?<harm>\b)",
    R"(\beradicat(e|es|ed|ing)\b)",
    R"(\brevers(e|es|ed|ing) (the |your |their )?([a-z-]+ )?(disease|damage|ageing|aging|diabetes|failure|decline|symptoms?|loss|paralysis|stroke|copd|arthritis|dementia|blindness|atrophy|fibrosis)\b)",
    R"(\bprevents? (all |every |any |the )?([a-z-]+ ){0,2}<harm>\b)",
    R"(\bstops? ([a-z-]+ )?(infections?|falls|complications|strokes?|pressure injuries) (before|for good|forever|from happening)\b)",
    R"(\b((say|wave|kiss) goodbye to|puts? an end to|the end of|forget( about)?|never again) ([a-z-]+ ){0,2}<harm>\b)",
    R"(\bno [a-z]+ (will|can) ever fail\b|\bwill never fail\b|\byou can stop worrying\b|\bstop worrying\b)",
    R"(\b(always|never) gets? (it|things) (right|wrong)\b|\bnever (misses|miss) (a|an|one|any)\b)",
    R"(\bperfect (results?|outcomes?|readings?|accuracy|fit)\b)",
    R"(\bnever (again )?(lose|miss|worry|fear|doubt|redo|repeat)\b[^.!?\n]{0,30}\bagain\b)",
    R"(\bclinically proven\b)",
    R"(\b(always|never) (works?|accurate|right|fails?|reliable|safe|effective|delivers?|accurately|detects?|on target|wrong|misses|worry|gets it right)\b)",
    R"(\b(accurate|reliable|perfect|right|works?|precise|flawless|consistent|success|successful|reliably|results?|readings?)[^.!?]{0,25},? every (single )?time\b)",
    R"(\b(flawless|faultless|error[- ]free|mistake[- ]free|unerring|impeccable|spotless)(ly)? ([a-z-]+ ){0,2}(<result>|measurements?|curves?|flow|closure|surgery|function|record|data|procedures?|operations?)\b)",
    R"(\b(flawless|faultless|perfect|right|correct|exact|accurate|precise|reliable)(ly)?\b[^.!?\n]{0,30}\b(in|for|with|on|at) (every|each|any|all) (single )?(case|patient|operation|surgery|procedure|time|graft|beat|measurement)s?\b)",
    R"(\bnever (gets?|goes|is|does|makes?|shows?|gives?|leads?|lets?)\b[^.!?\n]{0,25}\b(wrong|mistakes?|errors?|false|astray|down|bad)\b)",
    R"(\b(zero|no more|without( any)?|end of) ([a-z-]+ )?(worries|worry|doubts?|errors?|mistakes?|surprises|guesswork|failures?|limits|compromises?|uncertainty|false (alarms|readings|positives|negatives))\b)",
    R"(\bwith (absolute |complete |full |total |100 ?% |utter )?certainty\b)",
    R"(\b<harm>( [a-z]+){0,3} (is|are|becomes?|will be|was|were) (now )?(a thing|things|a matter|history|a relic|an issue)( of the past)?\b)",
    R"(\b(a thing|things) of the past\b)",
    R"(\b(total|complete|absolute|full|100 ?%) (safety|protection|accuracy|confidence|reliability|security|control|peace of mind|success)\b)",
    R"(\b(works?|working|reliable|accurate|ready|right) (every|each) (single )?time\b)",
    R"(\b(you can )?always (rely|count|depend|trust) (on|in)?\b)",
    R"(\b(the|our) one and only (choice|option|answer|solution|<device>)\b)",
    R"(\b(science|research|studies|doctors|medicine) (has|have) proved (it|that|this)\b)",
    R"(\bperfect (night|sleep|hearing|vision|sight|health|control|rhythm|outcome|recovery)s?\b)",
    R"(\bnothing (at all )?to (worry about|fear|be afraid of)\b)",
    R"(\b(cannot|can't|could not|never|won't) (possibly )?(go|goes) wrong\b|\bthought of everything\b)",
    R"(\b(will|shall) never (again )?(ask for|need|want|require|feel|fail|let)\b[^.!?\n]{0,30}\b(surgeon|surgery|operation|doctor|pain|again|replacement|pills?|down)\b)",
    R"(\b(finest|greatest|smartest|gentlest|quietest|strongest|sharpest|kindest|smallest|lightest)\b[^.!?\n]{0,40}\b(on|in) (the|this) (market|world|planet|earth|industry|business|class)\b|\bon this planet\b)",
    R"(\bnothing( else)? (in [a-z]+ |on earth |out there |else )*(has |have |will |can |could |ever )+(ever )?(matched?|beaten|touch(ed)?|rivals?|come close|compared?|equalled)\b)",
};

// Curing resins and lamps, charities, warranties of parts, set terms of the field.
constexpr std::string_view allow[] = {
    R"(\bnever (miss|lose) (a|an|our|the|your|another) ([a-z]+ ){0,2}(post|webinar|update|deadline|session|episode|appointment|date|chance|badge|way|sight|file|password|cable)[^.!?\n]{0,20}\b(again\b)?)",
    R"(\b(without|no|zero|free of)( any| the)? risks? (of|to) (damage|degradation|scratch(es|ing)?|corrosion|rust|data loss|theft|the (device|probe|cable|instrument|equipment|screen|surface)))",
    (R"(\b(cleaning|disinfection|training|education|maintenance|inspection|handling|storage|care|hygiene|vaccination|screening|)"
     R"(practice|teamwork|planning|checklists?|communication|exercise|rehabilitation|prevention) )"
     R"((can |may |helps? (to )?|often )?(prevents?|eliminates?|reverses?)\b)"),
    R"(\b(full|complete|total) (safety|control|security) (information|data|sheets?|profile|instructions?|labell?ing|statement|summary|reports?)\b)",
    R"(\b(light|uv|heat|dual|self|pre)[- ]cur(e|es|ed|ing)\b)",
    R"(\bcur(e|ing) (times?|lights?|lamps?|cycles?|temperature|depth)\b)",
    R"(\b(race|walk|ride) for (the|a) cure\b)",
    R"(\bcure (sma|jm|alzheimer's fund|parkinson's)\b)",
    R"(\b\d+[- ]year (warranty|guarantee)\b)",
    (R"(\bguarantee(s|d)? (you |your |the |a |an |our |that )?([a-z-]+ )?(delivery|seat|place|spot|parts?|uptime|price|)"
     R"(money|slot|availability|supply|stock|service|loan|replacement|response|callback|next[- ]day|visa|admission|)"
     R"(confidential[a-z]*|privacy|anonym[a-z]+|shipping|minimum|access|repair|refund)\b)"),
    (R"(\b(replacement|satisfaction|price|money[- ]back|service|warranty|parts|delivery|uptime|repair|supply|year) )"
     R"(guarantee(s|d)?\b)"),
    (R"(\b(seats?|places?|delivery|price|supply|shipping|availability|confidentiality|hotel rates?|rooms?|spots?|)"
     R"(slots?) (is |are |is not |are not |cannot be |can't be )?guaranteed\b)"),
    R"(\bguarantee (period|terms|card|claims? form|certificate|fund|letter)\b)",
    (R"(\b(resin|composite|cement|adhesive|sealant|bond|silicone|epoxy|polymer|coating|material|layer|glue|shade)s?)"
     R"([^.!?]{0,30} cur(e|es|ed|ing)\b)"),
    (R"(\bcur(e|es|ed|ing) (the |each |every |of )?(resin|composite|cement|adhesive|sealant|bond|silicone|epoxy|layer|)"
     R"(increment|material|unit|oven|shade|mode|protocol|process|steps?|agent|temperatures?)s?\b)"),
    (R"(\b(search|quest|hunt|hope|path|road|research|money|funds?|run|pedal|fight|closer|step|looking|work|working) )"
     R"((for|to|towards|toward) (a |the |better )?cures?\b)"),
    R"(\bcure rates?\b)",
    R"(\bbetter than (a )?cure\b)",
    R"(\bcured (ham|meat)\b)",
    R"(\b(children's )?miracle (network|league|mile)\b)",
    (R"(\bno (risks?|side effects?|complications|adverse events) (were|was|have been|had been|has been|related|)"
     R"(attributed|in the|in either|in both|in any|occurred|reported|observed|recorded|seen|noted)\b)"),
    R"(\brisk[- ]free (trial|period|offer|evaluation|return|returns|registration|cancellation|simulation|practice)\b)",
    R"(\bwithout (any )?(risks?|complications) (to|were|being|data|assessment|score|adjustment)\b)",
    R"(\b(without|free (of|from)) complications\b)",
    (R"(\bharmless (artefacts?|artifacts?|noise|errors?|messages?|beeps?|variations?|bacteria|murmurs?|warning|)"
     R"(alarms?|skin|discolo[a-z]+)\b)"),
    R"(\b(does not|doesn't|not|cannot|can't) (guarantee|promise)\b [a-z ]{0,20}(seat|place)\b)",
    R"(\bpain(less|[- ]free) (interval|window|walking|days?|jaundice|ulcers?|h(a)?ematuria|lump|mass|swelling|setup)\b)",
    R"(\bpain(less|[- ]free) (switch|upgrade|registration|installation|migration|integration|ordering|paperwork)\b)",
    R"(\beradicate (polio|malaria|smallpox|measles|tb|hunger|poverty|inequalit[a-z]+)\b)",
    R"(\bpermanent (pacemaker|implant|magnet|magnets|record|staff|resident|makeup)\b)",
    R"(\binstant[- ]read\b)",
    R"(\bmagic angle\b)",
    R"(\breverse (shoulder|transcriptase|osmosis|engineering|total)\b)",
    R"(\balways (read|follow|consult|ask|refer|check|wear|report|use as directed)\b)",
    R"(\bguarantee(s|d)? (you |your |the |a |an |our |that )?([a-z-]+ )?(reply|replies|answers?|turnaround|start|return|support|help|training|seats|call|visit|pick-?up|collection|stock)\b)",
    R"(\b(word|term|two-year|one-year|five-year|[0-9]+[- ]year|year|legal|bank|state|warranty and) guarantee(s|d)?\b)",
    R"(\bguarantee (in|on|for|of) (our|the|parts|spare|all parts|repairs?|[0-9]+)\b)",
    R"(\b(no|zero|without) (errors?|mistakes?|surprises|failures?|doubts?|limits)\b[^.!?\n]{0,25}\b(in the (audit|file|form|invoice|log|plant|warehouse|budget|report|test)|were|was|found|reported|allowed)\b)",
    R"(\bcur(e|es|ed|ing) (nothing|nobody|no one)\b)",
    R"(\bguaranteed? (by|under) (our |the )?(policy|law|contract|statute|constitution|agreement)\b)",
};

}  // namespace

const WordList& absolute() {
  static constexpr WordList list{
      "absolute",
      allow,
      {grave, plain, {}},
      false,
      {"Heilmittelwerbegesetz s. 3 no. 2; TGA advertising code; FTC health products guidance", "2026",
       Certainty::reported}};
  return list;
}

}  // namespace posology::terms
