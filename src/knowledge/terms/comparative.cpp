// Comparisons with another product or method (tier 1), and words that may open one (tier 2).
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view gravest[] = {
    R"(\b(outshines?|outdoes|outranks?|eclipses?|trumps|dwarfs)\b)",
    R"(\bwhy (use|keep|bother|rely|work|trust|buy)\b[^.!?\n]{0,40}\bwhen (you|there)\b)",
    (R"(\b(surgeons|nurses|doctors|clinicians|hospitals|users|teams|patients|perfusionists|physicians|experts|most|everyone|[0-9]+ ?(%|percent)|)"
     R"(([0-9]+|two|three|four|seven|eight|nine) (out )?of ([0-9]+|three|four|five|ten)( [a-z]+)?) (now |clearly |also |would |still )*prefer(red|s)? [^.!?]{1,40} (to|over) [a-z0-9])"),
    (R"(\b(surgeons|nurses|doctors|clinicians|hospitals|users|teams|patients|perfusionists|physicians|experts|most)( [a-z]+)? (choose|chose|pick|picked|favou?r|favou?red) )"
     R"([^.!?]{1,40} (over|instead of|ahead of) [a-z0-9])"),
    (R"(\b(better|safer|faster|smaller|lighter|stronger|easier|gentler|cheaper|quicker|cleaner|clearer|higher|lower|fewer|less|greater|)"
     R"(shorter|longer|earlier|sooner|sharper|softer|simpler|smoother|thinner)\b[^.!?]{0,40}\bthan\b)"),
    R"(\bmore (accurate|effective|precise|reliable|comfortable|durable|sensitive|specific|efficient|powerful|stable|flexible|gentle|advanced|consistent|responsive|secure)(ly)?\b[^.!?]{0,30}\bthan\b)",
    R"(\b(outperform(s|ed|ing)?|outclass(es|ed)?|beats|surpass(es|ed)?|outlast(s|ed)?)\b)",
    R"(\bsuperior to\b)",
    R"(\b(unlike|in contrast to|compared (with|to)) (other|conventional|traditional|competing|standard|ordinary|most|any other|all other|older|the leading)\b)",
    R"(\b(as (good|accurate|safe|effective|reliable|precise|fast) as|equivalent to|non[- ]?inferior to|comparable to|on par with)\b)",
    R"(\b(switch|upgrade|move|change) from\b)",
    R"(\bthan (the )?(leading|other|conventional|traditional|standard|competing|competit[a-z]+)\b)",
    R"(\b(twice|two times|three times|four times|[0-9.]+ ?(x|times|%|percent)) (as |more |less |fewer |faster|better|lower|higher|quicker|shorter|safer|stronger)\b)",
    R"(\b(ahead of|leaves?|left|beyond) (the )?(competit(ion|ors)|competing|other <device>|rivals?|the rest)\b)",
    R"(\b(replaces|makes) (conventional|traditional|doppler|manual|old|outdated|[a-z]+ obsolete)\b)",
    R"(\bobsolete\b)",
    R"(\bwhy (settle for|stay with|keep using|stick (with|to)|put up with)\b[^.!?\n]{0,40}\bwhen\b)",
    R"(\b(say )?goodbye to (doppler|conventional|manual|old|traditional|standard)\b)",
    R"(\b(twice|double|triple|half|three times|four times|ten times|[0-9.]+ ?x|a fraction of|a quarter of|a third of) the ([a-z-]+ ){1,3}(of|than|at)\b)",
    R"(\b(unlike|in contrast to|compared (with|to)|next to|as opposed to|set against) (the |any |all |your |most |many |every |a |an )*([a-z'-]+ ){0,2}(<device>|surger(y|ies)|operations?|angiogra[a-z]+|doppler|ultrasound|palpation|auscultation|finger ?(sticks?|pricks?)|visual inspection|standard of care|usual care|medications?|drugs|pills|painkillers|injections?|manual [a-z]+|competit[a-z]+)\b)",
    R"(\bno (other|rival|competing) ([a-z-]+ ){0,3}(comes? close|can match|matches|offers|gives|does|shows|delivers|measures|detects|has|lets|is (as|so))\b)",
    R"(\b(nothing|nobody|none)( else)? (on the market|out there|available|comes close|can match|matches|compares|competes)\b)",
    R"(\b(competing|rival|other|conventional|ordinary|traditional|older|handheld|standard|legacy|most) ([a-z-]+ ){0,2}<device> (need|wear|wears|take|takes|cost|costs|fail|fails|lose|loses|slip|slips|require|requires|miss|misses|cannot|can't|can not|don't|do not|does not|doesn't|struggle|drift|drifts|break|breaks|only|still|stop|leave|lag)\b)",
    R"(\bleaves? [^.!?\n]{1,40} (behind|in the dust|far behind|standing)\b)",
    R"(\b(why|don't|do not|no need to|never) (settle|make do|put up)( for| with)?\b)",
    R"(\b(switched|switching|moved|moving|changed|upgraded|converted|converting|came over) (over )?(from [^.!?\n]{1,40} to|to us|to our|away from)\b)",
    R"(\b(out-?measures|out-?paces|out-?does|wins (against|over)|defeats|crushes|puts [^.!?\n]{1,30} (to shame|in the shade)|raises the bar|ahead of (its|the) (time|field|pack|rest))\b)",
    R"(\b(others|competitors|rivals|the competition|other (companies|makers|brands|vendors|manufacturers|systems)) (only|just|still|can(not|'t)?|promise|fail|need|struggle|don't|do not|follow|copy|charge|guess|miss|stop)\b)",
    R"(\b(than|as|from) (any|those of|that of|the ones? of) (other|another|competing|rival|our competit[a-z]+)\b)",
    R"(\b(that|which|where|what) (the |an? |other |your |most |ordinary |conventional |standard |competing |traditional )+([a-z-]+ ){0,2}<device> (misses|miss|missed|overlooks?|cannot|can't|slips?|fails?|stops?|gives? up|leaks?|lags?)\b)",
    R"(\b(finds?|detects?|catch(es)?|spots?|sees?|shows?|picks? up|prevents?|stops?|saves?) (more|fewer|twice|two times|three times|[0-9]+ times|[0-9]+ ?%)\b[^.!?\n]{0,30}\bthan\b)",
    R"(\b(compared|in comparison) (with|to) [^.!?\n]{1,40}\b(twice|two times|three times|four times|five times|ten times|double|half|[0-9.]+ ?(x|times|%|percent)) (as|more|fewer|less|the)\b)",
    R"(\b(switch|upgrade|change|move) from your (current|old|present|existing|last) ([a-z-]+ ){0,2}<device>\b)",
    R"(\b(more|better|less|faster|farther|clearer) with [^.!?\n]{1,40} than (with|without)\b)",
    R"(\b(comes?|came|finish(es|ed)?) (out )?(ahead|on top) (of|on|in|every|again)\b|\bcomes? out (ahead|on top)\b|\bpulls? ahead\b|\bside by side with the (market|industry|leading|other|big|best-?selling)\b)",
    R"(\b(other|rival|competing|ordinary|conventional|traditional|cheap|typical|most) ([a-z-]+ ){0,2}(<device>|stems?|hips?|knees?|cements?|creams?|gels?|brands?|models?|makers?|companies|suppliers) (loosen|leak|slip|clog|break|hurt|itch|irritate|guess|drift|pinch|whistle|fog|peel|jam|crack|fall (off|short|behind)|lag|drop|let you down|wear out|give up)s?\b)",
    R"(\bno (other|rival|competing|competitor|comparable|similar) ([a-z-]+ ){0,2}(comes?|gets?|is|can|has|offers|reaches)( even)? (near|close|match|rival)\b)",
    R"(\b(never|nobody|no one|none)( [a-z]+){0,3} (go|goes|went|going|look|looks|looked|switch(es)?) back\b)",
    R"(\b[a-z]{3,}(er|ier) (and [a-z]+er )?(to|on|for|in|at) [^.!?\n]{0,25}\bthan\b)",
    R"(\b[a-z]{4,}er (and|,) [a-z]{4,}er\b[^.!?\n]{0,30}\bthan\b)",
    R"(\bthan ((the|an|any|your|other|ordinary|old) )?([a-z'-]+ ){0,3}(<device>|brands?|stems?)\b)",
    R"(\b(forget|never mind|ditch|dump|leave behind|trade in|swap|retire|throw out|bin) (what )?(the |your |that |those )?(big brands?|others|competition|rivals?|market leader|big names?|old stock|old [a-z]+ <device>|current <device>)\b)",
    R"(\b(that |what )?(theirs|the others|the rest|the competition|competitors'?|rivals?) (misses|miss|can't|cannot|don't|do not|doesn't|fails?|lacks?|lose|overlook)\b)",
    R"(\btired of (your|the|an?) (current|old|present|ordinary|noisy|bulky|clumsy) [a-z-]+)",
    R"(\band then there('s| is) (the one|ours)\b|\bmake the (change|switch|move) (to|from)\b)",
    R"(\b(market leader|leading brand|big brands?|number two|old guard) (can't|cannot|wishes|struggles|lags|trails|falls|loses|behind)\b|\bleaves the (old guard|competition|rest|others)\b)",
};

constexpr std::string_view plain[] = {
    R"(\bversus( |$))",
    R"(\bvs\.?( |$))",
    R"(\bcompetit(or|ors|ive|ion)\b)",
    R"(\balternative to\b)",
};

// Numbers, times, change from baseline and set phrases compare with no other product.
constexpr std::string_view allow[] = {
    (R"(\b([0-9]+|one|two|three|four|five|six|ten|few|several|some|more|the|these|those|of|between|heart|missed|skipped|extra|)"
     R"(ectopic|paced|normal|single|every|regular) beats\b)"),
    R"(\b(less|more|cheaper|faster|easier|better|quicker|simpler|fewer|lower|greater) ?[^.!?]{0,30}\bthan (buying|purchasing|replacing|waiting|repairing|travell?ing|printing|searching|guessing|reading|doing nothing)\b)",
    R"(\b(less|more|fewer|greater|higher|lower|longer|shorter|earlier|smaller|faster|sooner) than (or equal to |about |around |half |a third |a quarter |a dozen )?(an? )?([0-9]|half|third|quarter|dozen|one|two|three|four|five|six|ten|twenty|hour|minute|day|week|month|year|expected|normal|usual|planned|you think|before|ever|last|that|this|average|the (limit|threshold|cut-off|alarm)|zero|baseline))",
    R"(\b(less|more|fewer) [a-z]+ than (half|[0-9]))",
    R"(\bmore than (an? )?([0-9]|one|two|three|half|just|enough|ever|words|a (tool|device|product|number|box)))",
    R"(\bmore than\b)",
    R"(\bno (more|less|fewer|larger|longer|later) than\b)",
    R"(\brather than\b)",
    R"(\bother ([a-z]+ )?than\b)",
    R"(\b(better|easier|faster|sooner) than ever\b)",
    R"(\bthan (ever|last year|before|expected|you think|in 20[0-9]{2}|planned|usual|a year ago)\b)",
    R"(\bsubstantially equivalent to\b)",
    R"(\b(heart)?beats? (per minute|by beat)\b)",
    R"(\b(compared|versus|vs\.?) (with |to )?(the )?baseline\b)",
    R"(\bprevention is better than\b)",
    R"(\bbetter late than\b)",
    R"(\beasier said than\b)",
    R"(\b(switch|upgrade|change|move) from (paper|demo|version|the (old|test) (portal|version|form|site)|winter|your (old )?(phone|browser|desk|sofa|couch|office|seat|password|laptop|computer|calendar|winter|summer|paper|spreadsheets?|inbox|car)|one (slide|page|room|tab)|standby|battery|mains|mode))",
    R"(\b(twice|two times|three times|four times|[0-9]+ times|double|half) as many\b)",
    R"(\b(compared (with|to)|unlike) (the )?(last|previous|first|prior|other) (year|month|week|quarter|edition|course|spring|summer|autumn|winter|event|congress|time)s?\b)",
    R"(\b(twice|double|triple|half|a third of|a quarter of) the (number|size|space|length|usual|team|room|seats|people|places|stand|budget|width|height) (of|at)\b)",
    R"(\b(younger|older|larger|smaller|higher|lower|under|over|after|later|longer) [^.!?\n]{0,20}than [0-9]+\b)",
    R"(\bmake the (change|switch|move) (to|from) (summer|winter|paper|the new (portal|address|form))\b)",
};

}  // namespace

const WordList& comparative() {
  static constexpr WordList list{
      "comparative",
      allow,
      {gravest, plain, {}},
      false,
      {"FDA and FTC practice on comparative claims (MDDI, September 2004); FTC Policy Statement, 16 CFR 14.15", "2026",
       Certainty::reported}};
  return list;
}

}  // namespace posology::terms
