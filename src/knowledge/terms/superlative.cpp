// Superlatives: what nobody can be shown to be.
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view grave[] = {
    R"(\bsafest\b)",
    R"(\b(the|our|world's) most effective\b)",
    R"(\bmost effective <device>\b)",
};

constexpr std::string_view plain[] = {
    R"(\b(not|never|won't|cannot|can't|hardly) (find|get|buy|see)( [a-z]+){0,2} (better|safer|faster|easier|smarter|more (accurate|precise|reliable|advanced|trusted))\b)",
    (R"(\b(world|europe|america|asia|industry|market|germany|country|nation)('s)? (undisputed |clear |true )?)"
     R"((leading|leader|finest|top|favou?rite|preferred)( [a-z-]+){0,4} <device>\b)"),
    R"(\b(surgeons|nurses|doctors|clinicians|hospitals|users|experts|teams)'? (first|number one|favou?rite|preferred|natural) choice\b)",
    R"(\bbest( [a-z-]+){0,2} (<device>|<result>)\b)",
    R"(\b(is|are|was|be|simply|still|it\'s|that\'s) (simply |still |always |quite )?the (very )?best\b)",
    R"(\bthe (very )?best (for|in|of) (you|your|its class|class|the market|the world|the industry|all)\b)",
    R"(\b(best[- ](in[- ]class|on the market|of breed|ever made)|best in the (world|business|industry))\b)",
    R"(\b(the|and|world's|europe's|america's) (first and |one and )?only( fda[- ][a-z]+)?( [a-z-]+){0,4} <device>\b)",
    R"(\bthe only (one (that|to|with)|name|choice|option|answer|brand)\b)",
    R"(^only [a-z0-9-]+ (gives|offers|delivers|shows|detects|provides|lets|makes|measures)\b)",
    R"((#1\b|\bnumber one\b|\bno\. ?1\b))",
    R"(\b(world|europe|america|asia|industry|germany|italy|france|poland|country|nation)('s)?[- ]first( [a-z-]+){0,4} <device>\b)",
    R"(\bfirst (and only|in class|in its class|of its kind|on the market|to market|ever)\b|\bfirst-(in-class|of-its-kind|ever)\b)",
    R"(\bthe first( [a-z-]+){0,3} <device> (to|that|of its kind|ever|designed|built|which|on the market|in the world)\b)",
    R"(\bsuperior( [a-z-]+){0,2} (<device>|<result>)\b)",
    R"(\b(is|are|clinically|proven|proved|proves|clearly|truly|far) superior\b)",
    R"(\b(the|our|world's|its|your|today's) (single )?most (accurate|advanced|reliable|comfortable|precise|trusted|sensitive|powerful|sophisticated)\b)",
    R"(\bmost (accurate|advanced|reliable|comfortable|precise|trusted|sensitive|powerful) <device>\b)",
    R"(\bun(rivalled|rivaled|matched|paralleled|surpassed|beatable|equalled|equaled)\b)",
    R"(\b(second to none|in a class of (its|their) own|nothing (else )?(beats|compares|comes close)|no other <device>|without equal|world[- ]beating)\b)",
    R"(\bno( [a-z]+)? <device> (is|are|was|works|performs|detects|measures|comes) (as |any |so )?(more |better |faster |safer |accurate|good|close|gentle|reliable))",
    R"(\b(new|our) gold standard\b|\bgold[- ]standard <device>\b|\bsets? (a|the) (new )?(gold )?standard (for|in|of)\b|\bredefin(e|es|ing) (the )?(standard|<device>|care)\b)",
    R"(\bproven\b)",
    R"(\bfastest\b)",
    R"(\bmost (trusted|loved|chosen|preferred|used|popular|recommended|advanced|accurate|promising|reliable|precise|modern|sensitive) ([a-z-]+ )?<device>\b)",
    R"(\bno other ([a-z-]+ ){0,3}<device>\b)",
    R"(\b(you (will|'ll)|nobody will|no one will) (never|not|hardly|ever) (find|see|need|want|use) (a |an )?(better|another|finer|safer)\b)",
    R"(\b(unmatched|unequalled|unrivalled|world-class|top-class|first-class|best-ever|award-winning) (<device>|<result>)\b)",
    R"(\b(the )?(first|number one|no\. ?1|#1|top|preferred|favou?rite) choice (of|for|among)\b)",
};

constexpr std::string_view puffery[] = {
    R"(\bleading\b)",
    R"(\brevolution(ary|ise|ize|izes|ises)\b)",
    R"(\bgame[- ]chang(er|ing)\b)",
    R"(\bstate[- ]of[- ]the[- ]art\b)",
    R"(\bcutting[- ]edge\b)",
    R"(\bnext[- ]gen(eration)?\b)",
    R"(\bbreakthrough\b)",
    R"(\bultimate\b)",
    R"(\bpremier\b)",
    R"(\binnovative\b)",
};

// Anatomy, programme names, mandatory limits, set phrases, and what is first in an order of things.
constexpr std::string_view allow[] = {
    R"(\b(number one|no\. ?1)(:| (complaint|question|request|reason|topic|annoyance|wish|cause|mistake|tip|rule)s?\b))",
    R"(\bbest (practices?|regards|wishes|interests?|available evidence|supportive care|of luck)\b)",
    R"(\bat best\b)",
    R"(\bpersonal best\b)",
    R"(\b(rx|prescription) only\b)",
    R"(\bfor (professional|investigational|research|hospital|hcp|healthcare professional) use only\b)",
    R"(\bonly (when|if|by|under|for use|after|as|to|in)\b)",
    R"(\bsuperior (vena cava|mesenteric|oblique|rectus|colliculus|labrum|lobe|gluteal|pole)\b)",
    (R"(\bfirst[- ](in[- ]human|line|aid|degree|name|step|responders?|author|)"
     R"(trimester|quarter|half|use|read|time|of all|visit|day|week|month|year)\b)"),
    R"(\b(at|your|our) first\b)",
    (R"(\bfirst[- ](page|figure|slide|row|column|part|chapter|topic|question|)"
     R"(session|seat|results?|patients?|meeting)s?\b)"),
    R"(\bfirst (on|at)\b)",
    R"(\bthe most (advanced|sensitive) (stage|stages|disease|cases|form|area|part)s?\b)",
    R"(\bfirst in (january|february|march|april|may|june|july|august|september|october|november|december)\b)",
    R"(\bfirst\?)",
    R"(\bleading (cause|causes|edge|zero|question|questions)\b)",
    R"(\bbreakthrough (pain|bleeding|infections?|devices? (designation|program))\b)",
    R"(\bultimate (tensile|strength|load|goal)\b)",
    R"(\bnumber one (on|in) (the|this) list\b)",
    R"(\b(for|get the|achieve the|obtain the) best results\b)",
    R"(\bbest (image|poster|abstract|paper|case|photo|video|talk|answer|question|seat|time|day|way|ways|place|moment)s?\b)",
    (R"(\b(tip|step|case|myth|question|episode|part|lesson|rule|booth|hall|room|lot|slide|figure|table|reason|fact|day|)"
     R"(week|module|poster|abstract|session|volume|issue|chapter|series|note|item|point|mistake|topic|site|or|track) )"
     R"((#1|no\. ?1|number one)\b)"),
    (R"((#1\b|\bnumber one\b|\bno\. ?1\b) (priority|rule|tip|reason|cause|question|mistake|concern|complaint|goal|)"
     R"(killer|risk|request|topic|challenge|barrier|issue|thing|on|in a series|of [0-9]+|:|-))"),
    R"(^(#1|no\. ?1|number one)[:.)])",
    R"(\bunmatched (pairs?|cohorts?|controls?|groups?|analys[ie]s|samples?|cases?|donors?)\b)",
    R"(\b(biopsy|culture|lab|laboratory|angiograph[a-z]+|histolog[a-z]+|pcr|mri|ct|autopsy|microbiolog[a-z]+)[- ]proven\b)",
    (R"(\bproven (teaching|training|learning|track|curriculum|format|infections?|diagnos[ie]s|cases?|stenosis|disease|)"
     R"(dvt|allergy|coronary|cancer|metastas[ie]s|record)\b)"),
    R"(\b(yet to be|to be|remains? to be|be|not|never|has yet to be|still to be) proven\b)",
    R"(\bfastest[- ]growing\b)",
    (R"(\b(safest|fastest|most effective|best) (way|route|place|time|position|approach|distance|answer|)"
     R"(course) (to|for|in|is|of action|will)\b)"),
    R"(\bfirst (and foremost|things first)\b)",
    R"(\bthe only (one|name) (in|on|at|who|of us|left)\b)",
    R"(\bsafest (year|quarter|month|week|season|shift|plant|site|workplace)\b)",
    R"(\bthe most [a-z]+ ([a-z-]+ ){0,3}(we|i|our team) (have|has|had|'ve)? ?ever (bought|had|ordered|owned|installed|eaten|seen|made)\b)",
    (R"(\bnothing (else )?beats ((a|an) (good|cup|strong|hot|cold|long|short|quiet|real|night|fresh|warm)|good|)"
     R"(fresh|home))"),
};

}  // namespace

const WordList& superlative() {
  static constexpr WordList list{
      "superlative",
      allow,
      {grave, plain, puffery},
      false,
      {"Heilmittelwerbegesetz s. 3 no. 2; TGA advertising code; FTC health products guidance", "2026",
       Certainty::reported}};
  return list;
}

}  // namespace posology::terms
