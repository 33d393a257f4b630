// Stated uses: what a device is said to do about a disease or a patient (tier 1), or at all (tier 2).
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

// A clinical verb and, in the same clause, something clinical. "Measures" alone is a technical fact.
constexpr std::string_view uses[] = {
    // Everybody and everything: wider than any indication.
    (R"(\b(works?|working|used?|suits?|suitable|right|fits?|ready|made|good|ideal|perfect|<device>) (for|in|with|on) )"
     R"((everyone|everybody|anyone|all ages|(every|any|all) (patients?|person|people|newborn|adult)|(patients?|people|everyone) of (all|any|every) ages?|)"
     R"((every|any|all) (kinds?|types?|sorts?) of (patients?|people|surger(y|ies)|operations?|procedures?|grafts?|vessels?|hearts?|wounds?|diseases?))\b)"),
    // By itself: more than an adjunct.
    R"(\b(alone|by itself|on its own|single-handedly) (tells?|shows?|is enough|detects?|decides?|diagnos(es|e)|finds?|reveals?|answers?|proves?|confirms?|replaces?)\b)",
    R"(\bno (other|further|additional|second|more) (tests?|checks?|measurements?|exams?|examinations?|imaging|angiograph[a-z]+|scans?|look)( is| are)? (needed|necessary|required)\b)",
    R"(\b(replaces?|replacing|instead of|makes? [a-z]+ unnecessary|no need for|without the need for) (an? |the |any )?(angiogra[a-z]+|doppler|imaging|ct|mri|biops[a-z]+|clinical (judge?ment|examination))\b)",
    (R"(\b(treats|detects|diagnoses|identifies|predicts|prevents|relieves|finds|spots|reveals|catches|assesses|screens|)"
     R"(monitors|manages|controls|heals|alleviates|restores|corrects|flags|rules out|recognises|recognizes)\b)"
     R"([^.!?;:\n]{0,50}\b(?:<disease>|<people>)\b)"),
    (R"(\b(helps?|lets|allows|enables|can|will|designed|used|built|made|intended|indicated)( [a-z]+){0,3} )"
     R"((treat|detect|diagnose|identify|predict|prevent|relieve|find|spot|reveal|catch|assess|screen|monitor|manage|)"
     R"(control|heal|alleviate|restore|correct|flag|rule out|recognise|recognize)\b[^.!?;:\n]{0,50}\b(?:<disease>|<people>)\b)"),
    (R"((^|[.!?\n] ?)(treat|detect|diagnose|identify|predict|prevent|relieve|spot|catch|screen|heal|alleviate)\b)"
     R"([^.!?;:\n]{0,50}\b(?:<disease>|<people>)\b)"),
    (R"(\bfor (the )?((early|reliable|continuous|better|faster|routine|intraoperative) )?)"
     R"((detection|diagnosis|treatment|screening|monitoring|assessment|management|prevention|relief) of)"
     R"([^.!?;:\n]{0,40}\b(?:<disease>|<people>)\b)"),
    (R"(\b(see|sees|show|shows|warn|warns|alert|alerts)( you| your team| the team| surgeons| nurses)?( of| to| about)?\b)"
     R"([^.!?;:\n]{0,30}\b<disease>)"),
    R"(\b(answer|solution|remedy|protection|relief|help) (to|for|from|against)\b[^.!?;:\n]{0,30}\b<disease>)",
    (R"(\b(makes?|making)\b[^.!?;:\n]{0,20}\b(detection|diagnosis|treatment|screening|monitoring|assessment) of\b)"
     R"([^.!?;:\n]{0,40}\b(?:<disease>|<people>))"),
    R"(\b(indicated|cleared|intended) for [^.!?;:\n]{0,60}\b(?:<disease>|<people>)\b)",
    R"(\b(stands|works|decides|reads|diagnoses) (now )?(alone|on its own|by itself|solo|unaided)\b)",
    R"(\b(finds|detects|diagnoses|reads|spots|decides|sees|screens|catches)\b[^.!?;:\n]{0,40}\b(alone|by itself|on its own|unaided|without (a |your |the )?(doctor|nurse|radiologist|clinician|physician|specialist))\b)",
    R"(\b(helps?|works? for|suits|serves|fits|treats|screens) (everyone|everybody|anyone|all) (who|with|in the family|whose)\b)",
    R"(\b(screens?|treats?|monitors?|helps?|protects?) (the|your) (whole|entire) (family|household)\b)",
    R"(\bfrom (the )?(mild(est)?|light(est)?|slight(est)?|smallest)\b[^.!?\n]{0,30}\bto (the )?(most )?(severe(st)?|worst|heaviest|gravest)\b)",
    R"(\blet (it|[a-z]+) make the (call|decision|diagnosis)\b|\b(nobody|no one) (has|needs) to (look|check|read|confirm) (twice|again)\b)",
    R"(\b(is|are) (perfectly |totally |absolutely |quite )?(fine|ok|okay|all right|no problem|suitable) (in|for|with|during|on) ([a-z-]+ ){0,3}(<site>|trimester|everyone)\b)",
    R"(\bcan (also |easily )?be used (in|for|with|during|on) ([a-z-]+ ){0,2}<site>\b)",
    (R"(\b(cures|ends|stops|beats|tackles|fights|treats|relieves|eases|soothes|calms|tames|conquers|defeats|)"
     R"(banishes|quiets|silences|reverses|slows|halts|heals|clears( up)?|takes care of|gets rid of|puts an end to|)"
     R"(works (on|against)|helps against|is good for) ((any|all|every|most|your|the|severe|mild|chronic|acute|)"
     R"(advanced|early|a|an|their|his|her) )*((kind|type|form|sort|stage|degree|grade|case|bit)s? of )?([a-z-]+ )"
     R"()?<condition>\b)"),
    (R"(\b(any|every|all|whatever|each|no matter (the|which|what)) (degree|stage|severity|grade|level)s? of )"
     R"(([a-z-]+ ){0,2}<condition>\b|\b(whatever|no matter) (your|the|how|what|their) ([a-z]+ ){0,2}(age|stage|)"
     R"(severity|condition|diagnosis|cause|severe|bad|old|young|<condition>)\b)"),
    (R"(\b(for|in|from|treats|covers|suits|helps|with|whether) (it is |the |a )?(mild|moderate|light|early),? )"
     R"((moderate,? |or |and |to |through )+(even )?(very )?(severe|profound|advanced|end-stage|late)\b)"),
    (R"(\b(even|also|including|especially|up to) (in |for |with )?(the )?(most )?(severe|profound|advanced|)"
     R"(end-stage|late-stage) ([a-z-]+ ){0,2}(<condition>|cases?|patients?|hearing loss)\b)"),
    (R"(\b(for|fits|suits|helps|serves|treats) (all|every|any) (ages?|age groups?|generations?|family members?|)"
     R"(bod(y|ies)|skin types?)\b)"),
    (R"(\b(kids|children|babies|toddlers|teens|teenagers|newborns?) (and|to|or) (adults|seniors|grandparents|)"
     R"(parents|grandma|grandpa|the elderly|older people)\b)"),
    (R"(\bfrom (babies|newborns?|infants?|birth|the cradle|kids|children|toddlers?|teens) to (grand[a-z]+|)"
     R"(great-grand[a-z]+|old age|seniors|the elderly|adults|eighty|ninety|[0-9]{2,3})\b)"),
    (R"(\b(the )?only (test|check|exam|reading|scan|treatment|therapy) (you|they|patients|your team|a clinic|)"
     R"(doctors|surgeons)('ll| will)? (ever )?needs?\b)"),
    (R"(\bno (need for )?(a |an |any |more |further |other |extra )*((doctors?|nurses?|radiologists?|specialists?|)"
     R"(physicians?|cardiologists?|clinicians?|surgeons?)|prescription|confirm[a-z]*|(angiogra[a-z]+|doppler|)"
     R"(imaging|ct|mri|biops(y|ies)|x-?rays?|lab( tests?| work)?|blood tests?|scans?|ultrasound|medications?|pills|)"
     R"(drugs|insulin|surgery|second (tests?|look|opinions?|reading)|finger ?(sticks?|pricks?))|check-?ups?)( )"
     R"(visits?)? (is |are )?(needed|required|necessary|at all|to confirm|any ?more)\b)"),
    (R"(\b(skip|forget|drop|ditch|cancel|spare yourself|save yourself|leave out|do away with|replaces?|replacing|in )"
     R"(place of) (the|your|that|any|further|other|another|every|a|an) ([a-z-]+ ){0,1}(angiogra[a-z]+|doppler|)"
     R"(imaging|ct|mri|biops(y|ies)|x-?rays?|lab( tests?| work)?|blood tests?|scans?|ultrasound|medications?|pills|)"
     R"(drugs|insulin|surgery|second (tests?|look|opinions?|reading)|finger ?(sticks?|pricks?))([.,!;]|$| (and|with|)"
     R"(altogether|for good|today|now|visit|before|because|since)\b))"),
    (R"(\b(replaces?|replacing|instead of|in place of|makes) (the|your|a|any|every|an) ([a-z]+ )?((doctors?|nurses?|)"
     R"(radiologists?|specialists?|physicians?|cardiologists?|clinicians?|surgeons?)|judge?ment|second opinion)( )"
     R"(visits?| exams?)?( unnecessary| obsolete)?\b)"),
    (R"(\b(one|a single) (reading|look|number|scan|beat|test|measurement|glance|drop|curve) (is (all|enough|)"
     R"(everything)|tells (you |us )?(all|everything|the whole)|settles|decides|replaces|and (you know|the )"
     R"(diagnosis))\b|\b(stand-?alone|sole) (diagnosis|diagnostic|treatment|therapy|basis)\b)"),
    (R"(\b(made|built|designed|works|meant|ideal|perfect|great|good|works well|right|there) for (all |any |every )"
     R"()?(people|patients|those|anyone|everyone|women|men|families|kids|children) (with|who have|living with|)"
     R"(suffering from) ([a-z-]+ ){0,2}<condition>\b)"),
    (R"(\byour (answer|ally|partner|shield|weapon|helper?|cure|fix|key|guard) (to|against|in|for) ([a-z-]+ )"
     R"(){0,3}<condition>\b)"),
    (R"(\b<condition>\? (try|meet|use|wear|get|no problem|no more|problem solved|solved|gone|not with|say hello to|)"
     R"(there is (a|an) (answer|fix|cure)|[a-z]+ (helps|ends|stops|fixes|solves|has you covered|is the answer|can )"
     R"(help|takes care))\b)"),
    (R"(\b(all|everything|the only thing) (you|they|patients|anyone|your team) needs? (for|to|against) (a |the |)"
     R"(your )?(diagnos[a-z]+|treat[a-z]*|rule out|detect|screening|(beat|stop|end|fight|manage) ))"),
    (R"(<own>,? (is |as )?(the |our |your |a |an )?([a-z-]+ )?(answer|solution|treatment|therapy|remedy|help|)"
     R"(relief|weapon|test|check|monitoring|monitor|ally|partner|shield|care)? ?(for|against|to) (your |the |a |)"
     R"(an |any |all |every )?([a-z-]+ ){0,2}<condition>\b)"),
    R"(\b<condition>\? [^\n]{0,30}<own>|\b<condition>: <own>)",
    (R"(<own> (also |now |simply |reliably |easily |quickly |can |could |will |may |even |always |)"
     R"(closely )*(tracks?|picks? up|rules? out|follows?|sees?|knows?|reads?|watch(es)?|measures?|monitors?|)"
     R"(detects?|diagnoses?|treats?|manages?|screens?|finds?|spots?|catch(es)?|handles?|covers?|tackles?|)"
     R"(fights?|beats?|stops?|ends?|cures?|eases?|heals?|recogni[sz]es?|reveals?|predicts?|flags?|tells?|shows?|)"
     R"(identif(y|ies)|assess(es)?|evaluates?|controls?|calms?|helps?|improves?) (you |your |team |the |with |)"
     R"(of |in |for |every |any |all |a |an |early |signs |both |to )*([a-z-]+ ){0,2}(<condition>|a stroke|)"
     R"(heart attacks?|your (heart|lungs?|brain|kidneys?)|the (heart|lungs?|brain|kidneys?))\b)"),
    (R"(\b(one|a single|just one) (look|glance|touch|drop|breath|beat|reading) (at|of|on|with|)"
     R"(into)? ?<own> and (you|your|the)\b|\b(all|everything) (you|they|teams?|clinics?|patients) (will ever |)"
     R"(ever )?needs? (to|for|in)\b[^.!?\n]{0,40}<condition>)"),
    (R"(\b(monitoring|following|treating|tracking|managing|fighting|facing|suspect(ing)?|got|)"
     R"(have) ([a-z-]+ ){0,2}<condition>\? [^\n]{0,30}(<own>|our))"),
    R"(\bwherever there (is|are) ([a-z-]+ ){0,2}<condition>)",
    (R"(<own>[^.!?\n]{0,40}\b(anyone|anybody|everyone|everybody|any patient|every patient|all patients|any age|)"
     R"(all ages|any stage|every stage|whole family|entire family|anybody's|patients? of (any|all|every))\b|)"
     R"(\b(patients?|people|adults) (of|at|in) (any|every|all) (age|ages|stage|stages)\b[^.!?\n]{0,40}<own>)"),
    (R"(\b<condition>? ?([a-z-]+ )?(therapy|treatment|monitoring|screening|detection|diagnosis|care|relief|)"
     R"(management|test|testing|check)\b[^.!?\n]{0,40}\b(from|on) your (sofa|couch|home|own bed|phone|wrist)\b)"),
    (R"(<own>: ([a-z-]+ ){0,2}<condition> (therapy|treatment|monitoring|screening|detection|diagnosis|care|)"
     R"(relief|management|test|testing|check)\b|<own> #?[a-z ]{0,20}<condition> (monitoring|therapy|treatment|)"
     R"(care|relief|screening|detection)\b)"),
    (R"(\b(diagnose|detect|treat|monitor|manage|track|screen for|rule out|spot|find|catch|stop) (your |the |)"
     R"(every |a |an |any )?([a-z-]+ ){0,2}(<condition>|stroke)\b[^.!?\n]{0,40}\b(with|using|by) <own>)"),
    (R"(\bwith <own>,? [^.!?\n]{0,20}\b(diagnose|detect|treat|monitor|manage|track|screen|rule out|spot|find|)"
     R"(catch|stop|see|know)\b[^.!?\n]{0,30}<condition>)"),
    R"(\b(severe|advanced|end-stage|late-stage|serious|mild) ([a-z-]+ ){0,2}<condition>\? )",
    (R"(\b<condition> (has |have |just |finally )*met (its|their) match\b|\breplaces? (your |the |all |any |)"
     R"(most )?([a-z]+ )?(visits?|check-?ups?|doctors?|tests?|hospital stays?|scans?) (with|by) <own>)"),
    (R"(<own> (keeps?|gets?|brings?|holds?|puts?|takes?) ([a-z-]+ ){0,2}<condition> (under control|in check|)"
     R"(at bay|down|on a leash|seriously)\b|<own> (gives?|shows?|paints?|draws?|tells?|)"
     R"(brings?) [^.!?\n]{0,40}\b(picture|story|view|insight|truth|answers?|state|signs?|course) (of|about|on|)"
     R"(into) ([a-z-]+ ){0,2}<condition>)"),
};

// What a device does as a technical fact; beside the words of its own indication it is the indicated use.
constexpr std::string_view facts[] = {
    R"(\b(measures?|monitors?|records?|tracks?|tells|shows|checks|quantifies|maps|reads|assesses|evaluates)\b)",
    R"(\b(is|are) (used |made |meant |indicated |intended |designed )?(for|to)\b)",
    R"(\b(indicated|intended|cleared) (for|to)\b)",
    R"(\b(measurement|monitoring|recording|tracking|assessment|evaluation) (of|during|in)\b)",
    R"(\b(treats?|relieves?|restores?|delivers?|calms?|soothes?|stimulates?|supports?|stabili[sz]es?|closes|seals|warms|cools|lowers?|reduces?)\b)",
};

// What people do, and what is taught or studied.
constexpr std::string_view allow[] = {
    (R"(\b(course|webinar|session|talk|workshop|lecture|training|guideline|poster|podcast|paper|study|trial|review)s? )"
     R"((for|on|about) the (early )?(detection|diagnosis|treatment|screening|monitoring|assessment|management) of\b)"),
    (R"(\b(surgeon|doctor|physician|clinician|nurse|team|patient|hospital|clinic|guideline|society|law|regulator|ai|we)s? )"
     R"((treats?|detects?|diagnoses?|identif(y|ies)|finds?|assess(es)?|screens?|monitors?|manages?|controls?)\b)"),
    (R"(\b(cleaning|disinfection|training|education|hygiene|hand ?washing|vaccination|vaccines?|exercise|diet|)"
     R"(walking|prevention|early care|guidelines?|medicines?|drugs?|antibiotics|rest|surgery|screening|checklists?|)"
     R"(teamwork|movement|ice|sleep|gauze|compression|insulin|law|rules?) (also |can |may |often |alone |never )"
     R"()*(cures|ends|stops|beats|tackles|fights|treats|relieves|eases|soothes|calms|tames|conquers|defeats|)"
     R"(banishes|quiets|silences|reverses|slows|halts|heals|clears( up)?|takes care of|gets rid of|puts an end to|)"
     R"(works (on|against)|helps against|is good for)\b)"),
    (R"(\b(foundation|charity|society|association|research|researchers|science|walk|run|race|campaign|school|)"
     R"(coalition|alliance) (that |which |who )?(fights|tackles|beats|ends|stops|for)\b)"),
    R"(\b(nothing|nobody|no (device|app|monitor|number|machine|reading)s?) (ever )?(can )?replaces? [^.!?\n]{0,40})",
    (R"(\b(kids|children|babies|toddlers|teens|teenagers|(all|every) (ages?|generations?))\b[^.!?\n]{0,50}\b(open )"
     R"((day|house)|tour|party|picnic|festival|games?|crafts?|parade|playground|welcome)\b)"),
    R"(\b(open (day|house)|tour|party|picnic|festival|games?|crafts?|parade|playground)\b[^.!?\n]{0,50})",
    R"(<own> (is|was|does|can|may|must|has|should|will)(n't| not)( yet| been)? [^.!?;\n]{0,80})",
};

}  // namespace

const WordList& stated_use() {
  static constexpr WordList list{
      "stated_use",
      allow,
      {uses, facts, {}},
      false,
      {"Posology's own list; FDA draft guidance on character space (June 2014): an indication may not be shortened",
       "2026", Certainty::assumed}};
  return list;
}

}  // namespace posology::terms
