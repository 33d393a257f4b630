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
    (R"(\b(never mind|forget|ignore|whatever|no matter what|despite|regardless of) (what )?(the|its|our) (label|)"
     R"(box|manual|booklet|leaflet|ifu|fine print)\b)"),
    (R"(\b(not|isn't|aren't|never|nowhere)( yet| officially)? (in|on|part of) (the|its|our) (manual|box|booklet|)"
     R"(leaflet|brochure|fine print|labell?ing)\b)"),
    (R"(\b(says|reads|printed) [^.!?\n]{1,30} on (the|its) (box|label)\b[^\n]{0,80}\b(know better|but|yet|still|)"
     R"(beg to differ|disagree)\b)"),
    (R"(\b(use|uses|application|job|trick|talent|role) (that )?(you won't|you will not|you'd never|we never|)"
     R"(nobody|not) (find|found|see|wrote|put|expected|listed|written|in|on)\b)"),
    (R"(\b(an? )?(unlisted|unofficial|undocumented|unlabell?ed|hidden|secret|off-the-books) (use|application|)"
     R"(trick|talent|feature|indication)s?\b)"),
    (R"(\b(isn't|not|wasn't|never)( yet| officially| been)? (cleared|approved|indicated|labell?ed|listed|meant|)"
     R"(intended|designed|made) for [^.!?\n]{1,40}[,;-] ?(but|yet|though|still|and|neurologists|surgeons|)"
     R"(doctors|nurses|users|clinics)\b)"),
    (R"(\b(cleared|approved|indicated|labell?ed|intended|designed|made|built|meant) for (something (else|quite|)"
     R"(entirely|completely|different)|another|the [a-z]+, (also|great|it))\b)"),
    (R"(\b(though|although|while) (intended|made|built|cleared|designed|meant|labell?ed|)"
     R"(indicated) for [^.!?\n]{1,40}, (<own>|it|we|our|many|you)\b)"),
    (R"(<own>[^.!?\n]{0,50}\b(in|on|for|with|against|of|during|at) ([a-z'-]+ ){0,3}(<site>|pups|preemies|)"
     R"(surgery|care|labs?|stress|fatigue|burnout|menopause|pupils|seniors|sleep|sports?|marathons?|calf|calves|)"
     R"(neck|ankle|foot|dialysis) ([a-z]+ )?(too|also|as well|equally|just as well|even)\b)"),
    (R"(<own> (is |has |can |will |now |is now |are )*(also|even|equally|additionally|just as|)"
     R"(even more) [^.!?\n]{0,50}\b(in|on|for|with|against|from|at|to (spot|find|detect|screen|treat|calm|ease|)"
     R"(diagnose|check)) [^.!?\n]{0,40}\b(<site>|preemies|sports?|medicine|burnout|stress|fatigue|menopause|)"
     R"(pupils|sleep|surgery|care|lungs|labs?|there)\b)"),
    R"(\b(screen|screening|screens|look|looking|looks|check|test|testing) for [^.!?\n]{1,40} (with|using|by) <own>)",
    (R"(\b(vets?|veterinarians?|midwives|midwife|coaches|runners|athletes|personal trainers|sleep labs?|)"
     R"(neurologists|oncologists|dentists|orthopedists|dermatologists|school nurses|nicus?|)"
     R"(kindergartens) [^.!?\n]{0,40}\b(use|uses|using|used|love|loves|adopt|adopted|try|trying|swear|swears|)"
     R"(place|screen|turn to|rely on|put) [^.!?\n]{0,30}<own>)"),
    (R"(\b(new|another|second|fresh|unexpected|surprising) (trick|job|use|role|life|career|home|field|purpose|)"
     R"(calling|mission) [^.!?\n]{0,60}<own>|<own>[^.!?\n]{0,40}\b(new|another|second|unexpected|)"
     R"(surprising) (trick|job|role|use|field|purpose|talent)\b)"),
    (R"(<own>[^.!?\n]{0,40}\b(many uses|a hundred uses|goes? (far )?beyond|beyond (its|the|adults|cleared|what)|)"
     R"(more than (its|the) (label|indication))\b|\b(beyond|outside) (the heart|adults|cardiology|its label)\b)"),
    (R"(\bone <own>, (many|two|three|a hundred|countless) (uses|jobs|indications|talents)\b|<own> does (wonders|)"
     R"(miracles|magic) (for|in|on)\b)"),
    (R"(\b(surgeons|doctors|clinicians|hospitals|teams|clinics|users|patients) (in [a-z]+ )?(have |has )?(begun|)"
     R"(started|begin|started|now) (to |using |use |putting |placing |place )*<own> (in|on|for|to|during|with)\b)"),
    (R"(<own> (isn't|is not|wasn't) (yet |officially )*(cleared|approved|indicated|labell?ed|meant|)"
     R"(made) [^.!?\n]{0,40}\b(but|yet|though|still)\b)"),
    (R"(\b(use|purpose|application) (that )?(we|nobody|no one) (have |has |had )?(never|not)? ?(asked|planned|)"
     R"(cleared|wrote|filed|submitted|asked the fda)\b|\boff the (label|books)\b)"),
    (R"(<own> (also|now also|even|now even) (treats?|helps?|eases?|calms?|detects?|finds?|spots?|works|)"
     R"(monitors?|reads?|tracks?|measures?|gives|picks up|catches|stops|fights|shows|soothes|)"
     R"(relieves) [^.!?\n]{0,30}(<site>|answers|there)\b)"),
    (R"(<own> [^.!?\n]{0,40}\b(their |your |his |her |our )?<site>,? (too|as well|also)\b|<own> on your (bump|)"
     R"(belly|baby|child|dog|cat|horse)\b)"),
    (R"(\b(built|made|cleared|designed|meant|intended) for [^.!?\n]{1,30}[.!;,-] [^\n]{0,50}\b(brilliant|great|)"
     R"(good|perfect|just as|works|wonderful|shines)\b[^.!?\n]{0,20}\b(for|on|in|with|at) ([a-z]+ )?<site>\b)"),
    (R"(\b(trying|trialing|testing|exploring|piloting|adopting) <own> (in|for|on|with)\b|<own> can do (so much |)"
     R"(far |much |a lot )?more than (the|its) (label|indication))"),
    (R"(<own> can (also |now |even |as well )+be (used|worn|placed|applied|put|tried) (for|in|on|with|during|)"
     R"(against)\b|<own> (finds?|found|has found|gets|got) (a |its )?(new|another|second) (home|place|job|field|)"
     R"(life|fans?) (in|at|among)\b)"),
    R"(\b(youngest|tiniest|smallest|littlest) (fan|user|wearer|patient|customer|hero|friend)s?\b[^.!?\n]{0,60}<own>)",
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
    (R"(\b(ever|have you|has anyone|have any of you|did you|did anyone|who has|who else|how many of you|anyone|)"
     R"(which of you)( [a-z]+){0,4} (use|used|tried|try|put|worn|wear|placed|applied|taken) (a |an |the |your |)"
     R"(our )*<own> (on|in|for|with|during|beyond|outside|where|at)\b)"),
    (R"(\b(strangest|oddest|weirdest|wildest|boldest|smallest|youngest|oldest|craziest|unlikeliest|rarest|)"
     R"(most (unusual|surprising|creative|unexpected|exotic|unlikely)|trickiest|toughest|favou?rite|best|)"
     R"(cleverest) ([a-z-]+ ){0,4}(spot|place|patient|patients|case|cases|use|uses|way|ways|trick|tricks|hack|)"
     R"(situation|body part|thing|kind|species)\b[^.!?\n]{0,40}<own>)"),
    (R"(\b(what|which|where|whom|who) (would|could|do|will|did|should) you (all )?(love to|like to|want to|)"
     R"(most like to|dare to|dream of|next )*(use|using|try|see|put|test|wear) (a |an |the |your |)"
     R"(our )*<own> (for|on|in|with|next|at|during)\b)"),
    (R"(\b(do|does) (you|your team|anyone|anybody) have (a|an|any|)"
     R"(your own) ([a-z0-9-]+ ){0,3}<own> ([a-z]+ ){0,2}(in|on|with|from|for|about|involving) )"),
    (R"(\b(your|share|send|post|show|tell us)\b[^.!?\n]{0,30}<own> (hacks?|tricks?|workarounds?|experiments?|)"
     R"(firsts?|in (kids|children|babies|pregnancy|pregnant|newborns|teens))\b)"),
    (R"(\b(in|on|for|with) (which|what) (other )?(patients?|people|age groups?|cases|operations?|)"
     R"(conditions?)\b[^?\n]{0,60}\b(has|have|did|does|do) <own>)"),
    (R"(\bwhich (other )?(patients?|people|conditions?|operations?|organs?|animals?)\b[^?\n]{0,60}\b(tried|used|)"
     R"(put|placed|worn|seen|use|try|put) (a |an |the |your |our )*<own>)"),
    (R"(<own>[^?\n]{0,40}\b(we (never|did not|didn't) (intend|plan|think|expect|imagine|foresee|write)|)"
     R"(nobody (intended|planned|expected))[a-z]*\b)"),
    (R"(\bwhere [^?\n]{0,40}\b(do|did|have|would|does) (you|your team|your patients)( [a-z]+)? (place|put|wear|)"
     R"(use|stick|attach|apply|tape|position) (a |the |your |our )?<own>\b)"),
    (R"(<own> (ever )?(surprise|surprised|helped|worked|saved) (you|your team)[^?\n]{0,30}\b(in|with|on|)"
     R"(for) (a |an |patients?|somebody|someone))"),
    (R"(\b(which|what) ([a-z]+ ){0,3}(diseases?|patients?|organs?|ailments?|age groups?|species|symptoms?|joints?)\b[^?\n]{0,70}<own>[^?\n]{0,30}\?)"),
    (R"(\b(got|have|had|send|share|tell|know|post)( us)? (a |an |any |your )*([a-z]+ ){0,2}<own> (stor(y|ies)|)"
     R"(cases?|experiences?|success(es)?|tales?|moments?) (from|in|with|on|of|involving) )"),
    (R"(\bask (us|me|our [a-z ]{1,20}) [^.!?\n]{0,60}\b(off[- ]?label|not in the (label|booklet|manual)|)"
     R"(other uses)\b)"),
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
    R"(<own> (is|was|does|can|may|must|has|should|will)(n't| not)( yet| been)? [^.!?,;\n]{0,60}(\.|$|\n))",
    (R"(\b(not|never) (in|on|part of) (the|its|our) (box|brochure)( yet)?[:,] (a|an|the)? ?(charger|cable|)"
     R"(adapter|battery|batteries|strap)\b)"),
    (R"(\b(cable|storage|cleaning|charging|packing|travel|congress|coffee|desk|labell?ing|organi[sz]ing|setup|)"
     R"(set-up) (hacks?|tricks?|tips?|workarounds?)\b)"),
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
