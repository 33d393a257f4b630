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
