// Words that point beyond the label (tier 1), and questions that ask for it (tier 2).
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view gravest[] = {
    R"(\boff[- ]?label\b)",
    R"(\b(unapproved|unlabell?ed|uncleared) (use|indication)s?\b)",
    R"(\b(also|even|equally) (works?|used|helps?|useful|great|suitable|suited|good) (for|in|with|on)\b)",
    R"(\bbeyond (its|the) (indications?|labels?|cleared use)\b)",
    R"(\b(new|expanded|additional|extra|other|many more) (indication|use)s?\b)",
    R"(\bexperimental use\b)",
    R"(\b(surgeons|doctors|clinicians|some centers|some centres|hospitals|teams) (are|now|also) (now |also )?us(e|ing) (it|this|them) (for|in|on)\b)",
    R"(\b(not just|not only) for [a-z]+\b)",
    R"(\bthough (it is |it's )?not (yet )?(indicated|labelled|labeled|cleared) for\b)",
    R"(\bbeyond what (the|its|our) (label|indication|clearance|ifu|instructions)\b)",
    R"(\b(not|isn't|never)( yet)? (on|in|part of) (our|the|its) (label|indications?|ifu)( yet)?\b)",
    R"(\boutside (the|its|our) (label|indications?|ifu)\b)",
    R"(\b(outside|beyond|past|nowhere in|far from) (of )?(the|its|our|their|your|this) ([a-z]+ ){0,2}(label|labell?ing|indications?|ifu|instructions|purpose|clearance|booklet|scope|intended use|leaflet)\b)",
    R"(\b(even though|although|though|even if|while) (it |they |it's |is |was |were |are )*(never|not|wasn't|isn't) (yet |officially |formally |been |actually )*(cleared|indicated|labell?ed|intended|meant|designed|studied) for\b)",
    R"(\b(although|though|even though|even if|whatever|despite what|no matter what) (the|its|our) (label|labell?ing|indication|ifu|instructions|clearance|booklet|leaflet)\b)",
    R"(\b(label|labell?ing|indication|ifu|instructions|clearance) (says|reads|states|names|mentions|stops at|lists|covers)\b[^.!?\n]{0,40}[,;-] ?(yet|but|still|though|however)\b)",
    R"(\b(labell?ed|cleared|indicated|intended|designed|meant) (only )?(for|to) [^.!?\n]{1,50},? (but|yet|and yet|though|still|however)[, ]+(did you know|many|most|more and more|some|our (users|customers|clinics|surgeons|clients|field)|surgeons|doctors|nurses|users|clinics|hospitals|teams|it also|also works|it works|it does|it shines|shines|customers|labs|neurologists)\b)",
    R"(\b(labell?ed|cleared|indicated|intended|designed|meant) (only )?(for|to) [^.!?\n]{1,40}, (loved|great|used|perfect|brilliant|famous) (for|in|by|on)\b)",
    R"(\b(labell?ed|cleared|indicated) (only )?for [^.!?\n]{1,30}, is (finding|giving|winning|making|conquering|helping|proving)\b)",
    R"(\b(does|do|did|doing|shines?|works?|performs?|helps?|excels?|useful|brilliant|great|wonderful|handy|good) (a |an )?([a-z]+ ){0,3}(in|on|for|with) ([a-z-]+ ){0,2}<site> (too|as well|also)\b)",
    R"(\b(use|uses|using|used|put|puts|placing|place|try|tries|trying|tried)\b[^.!?\n]{0,30}\b(in|into|on|for|with) ([a-z-]+ ){0,2}<site> (as well|too|also|even though|although|despite)\b)",
    R"(\b(pregnant|younger|pediatric|smaller|tiny|healthy) (patients|women|users|mothers|children|people|athletes) (can (also |now )?(use|wear|benefit|enjoy|try|get)|love|use it)\b)",
    R"(\b(finding|found|finds|discover[a-z]*|has|enjoys|leads|living) a (second|new|double|surprising|secret) (life|career|calling|role|talent)\b)",
    R"(\b(new|another|fresh|further|unexpected|surprising|second) (applications?|use case|purpose|job) for (the |our )?[a-z])",
    R"(\bnot (indicated|cleared|labell?ed|intended|meant) (for|to|in) [^.!?\n]{1,40},? (but|yet|still|though) (did you know|many|most|more and more|some|our (users|customers|clinics|surgeons|clients|field)|surgeons|doctors|nurses|users|clinics|hospitals|teams|it also|also works|it works|it does|it shines|shines|customers|labs|neurologists)\b)",
    R"(\bthink (outside|beyond) the (instructions|label|indication|ifu)\b)",
    R"(\b(cleared|indicated|labell?ed|meant) (only )?for ([a-z-]+ ){0,2}[a-z-]+[.!;] (curious about|what about|how about|great (for|in|on)|ever tried|why not|try it)\b)",
    R"(\bindicated for [^.!?\n]{1,30}[.;,:] [^.!?\n]{0,80}\bus(e|ing) [a-z]+ (in|on|for) (the )?<site>\b)",
};

constexpr std::string_view plain[] = {
    R"(\b(has|have|did) (anyone|anybody|you|somebody|someone)( here| ever| already| of you)* (tried|used|try|use) [a-z0-9-]+ (in|on|for|with|during)\b)",
    R"(\bhow (do|are|have) you (use|using|used)\b)",
    R"(\bwhat (do|are|else do) you (use|using) (it|this|.{1,20}) for\b)",
    R"(\bshare your (unusual|creative|off|new|own) (uses?|ways?)?)",
    R"(\btried (it|this) (for|on|in)\b)",
    R"(\bwhere else (do|could|would) you use\b)",
    R"(\bwhat else (do|could|can|would) you (use|do with)\b)",
    R"(\bwhat else you (use|do with)\b)",
    R"(\bin ways (we|nobody|no one)\b)",
    R"(\bwhich other (operations?|procedures?|patients?|uses|indications|cases|surger(y|ies)|fields|specialties)\b)",
    (R"(\b(unusual|surprising|creative|unexpected|strangest|new|other|different|cleverest) (ways?|uses?|cases?|applications?)\b)"
     R"([^.!?\n]{0,30}\b(use|used|using|found|tried|discovered)\b)"),
    R"(\b(anyone|anybody|who( else)?( here)?( is)?)\b[^.!?\n]{0,10}\bus(e|es|ed|ing)\b[^.!?\n]{0,30}\b(in|for|on)\b)",
    R"(\b(have|has|did|anyone|anybody)\b[^.!?\n]{0,20}\b(tried|try|used?)\b[^.!?\n]{0,30}\b(in|on|for|with) (other|another|different|children|new)\b)",
    R"(\b(use|using|used)\b[^.!?\n]{0,30}\b(outside|beyond|other than|apart from)\b)",
    R"(\b(for|in|on|during|with) (which|what) ([a-z]+ ){0,2}(operations?|procedures?|surger(y|ies)|patients?|cases|indications?|diseases|interventions?|specialt(y|ies)|departments?)\b[^.!?\n]{0,30}\b(you|your team|anyone)\b[^.!?\n]{0,25}\b(use|used|reach for|rely on|choose|turn to|need|put|apply|try|tried|take|grab|prefer|switch on|employ)\b)",
    R"(\b(most|more) (unusual|surprising|creative|unexpected|extreme|exotic|difficult|unlikely|interesting) (cases?|use|uses|way|ways|patients?|application|place|situation|operation)\b)",
    R"(\bhow (your team|your hospital|you|you and your team|others)\b[^.!?\n]{0,15}\b(puts?|uses?|employs?|applies|apply) [^.!?\n]{1,30}\b(to work|to use|beyond|outside|differently|elsewhere)\b)",
    R"(\bwhere (else )?(do|does|did|have|could|can|would) (you|your team|your hospital)\b[^.!?\n]{0,15}\b(use|used|apply|try|put|take|tried)\b)",
    R"(\bwhich (operations?|procedures?|patients?|cases|surger(y|ies)|specialt(y|ies)|departments?)\b[^.!?\n]{0,40}\b(good|useful|best|suited|helpful|handy|right) (for|in|with)\b)",
    R"(\b(unusual|weird|creative|surprising|strange|odd|unexpected|wildest|boldest|craziest|cleverest|smartest) (thing|place|patient|case|use|way|spot|site|idea|setting)s? (you|you've|you have|your|anyone)\b)",
    R"(\b(where|how|on whom|in whom) (else )?(do|does|did|have|would|could|has) (you|anyone|your [a-z]+) (place|put|wear|stick|apply|position|insert|implant|attach) (the|your|our|a|this|it)\b[^?\n]{0,80}\?)",
    R"(\b(has|have) (anyone|anybody|someone|any of you)( here| ever| already)* (used|tried|placed|put|run|worn) [^?\n]{1,40} (in|on|for|with|during)\b)",
    R"(\b(which|what) (other|else|new|further) ([a-z]+ ){0,2}(joints?|organs?|patients?|conditions?|diseases?|age groups?|operations?|indications?|sites?|tissues?|ailments?|symptoms?|vessels?) (do|does|did|have|would|could|can) (you|your)\b)",
    R"(\bask (us|me|our [a-z ]{1,20}) (anything|everything|whatever)\b[^.!?\n]{0,60}\b(indications?|off[- ]label|booklet|not in the)\b)",
    R"(\blabel never (told|said|mentioned)\b|\b(fill in the blank|finish the sentence)\b[^\n]{0,80}\b(label|used? it for)\b)",
    R"(\b(in|on) (which|what) patients (beyond|outside|off)\b|\b(success|luck|results?) [^.!?\n]{0,30}\b(beyond|outside) the label\b)",
    R"(\b(found|discovered|invented|come up with) (a few|some|new|other|many|any|your own) (uses|applications|purposes)\b)",
    (R"(\b(tell|show|send|share|post|describe|name)\b[^.!?\n]{0,50}\b(uses?|used|cases?|stor(y|ies)|experiences?|)"
     R"(patients?|ways?|success[a-z]*|results?|tricks?)\b[^.!?\n]{0,40}\b(beyond|outside|off|past|not on|not in) )"
     R"((of )?(the|its|our|your) (label|indications?|labell?ing|booklet|ifu|intended use|instructions)\b)"),
    (R"(\b(what|which)( [a-z]+){0,3} (do|did|have|would|could) you (treat|treated|cure|heal) (with|by)\b|\b(what|)"
     R"(who|whom) else (do|did|have|could|would) you (treat|treated|implant|prescribe|try|give)\b)"),
    (R"(\b(would|did|do|have|has|ever) (you|anyone|anybody|somebody|someone|your [a-z]+|any of )"
     R"(you)( ever| also| already| even| dare( to)?| thought of| considered| here)* (using|use|used|trying|try|)"
     R"(tried|putting|put|placing|place|placed|implant|implanted|prescribe|prescribed|wear|worn|give|given|apply|)"
     R"(applied) [^?\n]{1,40} (in|on|for|with|to) ([a-z-]+ ){0,3}<site>[^?\n]{0,40}\?)"),
    (R"(\b(youngest|smallest|oldest|sickest|heaviest|tiniest|rarest|strangest|unlikeliest) (patient|case|person|)"
     R"(user|wearer|child|operation|indication|body part|joint|animal)s?\b[^.!?\n]{0,40}\b(you|your|anyone|)"
     R"(anybody)\b)"),
    (R"(\b(what|which) ([a-z]+ ){0,2}(conditions?|diseases?|symptoms?|ailments?|patients?|age groups?|ages) (do|did|)"
     R"(have|would|could|can|are) (you|your [a-z]+) (ever |also )?(use|used|using|try|tried|put|wear|reach for|)"
     R"(treat with) [^?\n]{0,40}\?|\b(what|which) ([a-z]+ ){0,2}(conditions?|diseases?|symptoms?|ailments?|)"
     R"(patients?) (does|did|can|has) (it|our [a-z]+) (help|treat|cure|heal|work|helped|treated))"),
    R"(\b(your|favou?rite|best|one|own|secret) ([a-z0-9-]+ ){0,2}(hacks?|workarounds?|life ?hacks?)\b)",
    (R"(\bwhere (has|have|did) (it|our [a-z]+|[a-z]+) surprised? (you|your)\b|\bsomething we (have )?(never|not) )"
     R"((written|put|printed) (down|in|on)\b)"),
    (R"(\b(in|on|for|with) (which|what) ([a-z]+ ){0,2}(patients|people|age groups?) [^?\n]{0,40}\b(help(s|ed)?|)"
     R"(save[sd]?|shine[sd]?|success|luck)\b)"),
    (R"(\b(do|does|did|would|will|can|could) (it|they|our [a-z]+|the [a-z]+) (also )?(work|help) (for|in|on|with) )"
     R"((your|other|different) ([a-z-]+ ){0,2}(patients|conditions?|diseases?|indications?|species|<site>)\b)"),
    (R"(\b(use|used|using|uses) [^.!?\n]{1,30}\b(creatively|unconventionally|off[- ]script|unofficially|the way )"
     R"(nobody|in your own way|against the (manual|booklet|ifu|instructions))\b)"),
    (R"(\bwhat (do|are|did|would) (your|the|our) (patients|colleagues|teams?|surgeons|nurses|users|customers|)"
     R"(hospitals?|clinics?) (use|using) (it|this|the [a-z]+|our [a-z]+|[a-z]+) (for|on|in)\b)"),
    (R"(\b(wish|want|like|wanted|hope) [^.!?\n]{0,40}\b(on|in|added to) (the|our|its) (label|indications?|)"
     R"(labell?ing|booklet|ifu|intended use|instructions)\b[^\n]{0,60}\?|\b(which|what) (use|indication|)"
     R"(patients?)\b[^?\n]{0,40}\b(missing|lacking|absent) (on|in|from) (the|our|its) (label|indications?|)"
     R"(labell?ing|booklet|ifu|intended use|instructions))"),
    (R"(\b(where|for what|on what|on whom|with whom|in whom|in which [a-z]+) (else )?(does|do|did|would|will|has|)"
     R"(have) (your|the|our) (team|hospital|clinic|unit|department|practice|lab|surgeons?|nurses?|colleagues|)"
     R"(patients?) (ever )?(use|used|wear|place|put|apply|try|deploy|implant)\b|\bhow (does|did|will|would) (your|)"
     R"(the) [a-z]+ use (it|ours|our [a-z]+)\b)"),
    R"(\b(i|we) use [^.!?\n]{1,25} (for|in|on) ?\.\.\.)",
    R"(\b(poll|vote|quiz)\b[^\n]{0,80}\b(use|used|using) (it|ours|our [a-z]+|the <device>) (most )?(for|in|on)\b)",
    (R"(\bwho( here| else| among you| of you)? (has |have |is |already |ever )*(use|uses|used|using|tried|try|tries|)"
     R"(put|placed|worn|wears?|implanted|prescribed) [^?\n]{1,30} (in|on|for|with|during) ([a-z-]+ )"
     R"(){0,3}<site>[^?\n]{0,30}\?)"),
    (R"(\b(show|tell|send|share|post|drop) (us )?(your|a|the) ([a-z-]+ ){0,4}(uses?|cases?|stor(y|ies)|tips?|)"
     R"(settings|doses?|tricks?) (with|on|in|from|for) ([a-z-]+ ){0,5}<site>\b)"),
};

// Warnings, training about the rule, and other uses of other things.
constexpr std::string_view allow[] = {
    R"(\bnot (just|only) for (surgeons|doctors|nurses|experts|engineers|members|beginners|students|specialists|clinicians|professionals|users|customers|teams|perfusionists|trainees|the)\b)",
    R"(\bus(e|es|ed|ing)\b[^.!?\n]{0,30}\b(for|in|on) (the first time|training|teaching|a demo|your (team|ward|hospital|room|or)|the (team|ward|hospital|room|or|log|booth)|[0-9]+ years?|years|a (week|month|year))\b)",
    R"(\b(new|other|different) (ways?|uses?) [^.!?\n]{0,20}\b(used|using|found|tried) (the|this|our) (library|simulator|manual|poster|room|app|portal)\b)",
    R"(\bdo not use off[- ]?label\b)",
    R"(\blimited by federal law to investigational use\b)",
    R"(\bnew (use|uses) of (data|space|time|words|colou?r)\b)",
    R"(\b(off[- ]?label|unapproved) (use )?(promotion|questions?|requests?|policy|rules?|guidance|training|inquiries|enquiries)\b)",
    R"(\b(new|other|additional|expanded) uses? (of|for) (the )?(room|budget|data|office|old|portal|badge)\b)",
    R"(\bother uses? (have|has) not been\b)",
    R"(\bterms of use\b)",
    R"(\binstructions for use\b)",
    (R"(\b(use|used|using|try|tried|trying) (the|our|this|a|your) ([a-z-]+ )?(simulator|model|phantom|manual|poster|)"
     R"(app|checklist|course|library|handbook|guide|template|forms?|portal|toolkit|calendar|films?)\b[^?\n]{0,60})"),
    (R"(\b(send|address|write|direct|bring|take|put) [^.!?\n]{0,20}questions? [^.!?\n]{0,40}\b(outside|beyond|off|)"
     R"(not in) (the|its|our) (label|indications?|labell?ing|booklet|ifu|intended use|instructions)\b)"),
    (R"(\b(cannot|can't|do not|don't|will not|won't|never|may not) (discuss|answer|talk about|cover|comment )"
     R"(on)\b[^.!?\n]{0,60})"),
};

}  // namespace

const WordList& off_label() {
  static constexpr WordList list{
      "off_label",
      allow,
      {gravest, plain, {}},
      false,
      {"21 CFR 801.4 (2021); FDA draft guidance on unsolicited requests, December 2011", "2026", Certainty::official}};
  return list;
}

}  // namespace posology::terms
