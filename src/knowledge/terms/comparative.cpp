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
    R"(\b(others|competitors|rivals|the competition|other (companies|makers|brands|vendors|manufacturers|systems)) (only|just|still|can(not|'t| only)|promise|fail|need|struggle|don't|do not|follow|copy|charge|guess|miss|stop)\b)",
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
    (R"(\b(others|other (companies|makers|brands|devices|pumps|monitors|sensors|systems|manufacturers|suppliers)|)"
     R"(the (big|old|usual|well-known|famous) (names|brands|players|makers)|rivals?|competitors?|the competition|)"
     R"(the market leaders?|the rest) (can |could |will |may |might |are |were )?(only |still |just |merely )"
     R"()*(dream|fall short|catch(ing)? up|lags?|lagging|trail(ing)?|wish|envy|cannot keep up|can't keep up|nowhere )"
     R"(near|stuck|playing catch|left behind|years behind|a step behind)\b)"),
    (R"(\b(half|twice|double|triple|a third|a quarter|a fraction|three times|four times|five times|ten times) (of )"
     R"()?(the|as|what) [^.!?\n]{1,40}\b(other|others|rivals?|competitors?|competing|market|brands?|alternatives?|)"
     R"(conventional|standard|traditional|usual|ordinary|leading) ([a-z-]+ )?(<device>|methods?|surgery|brands?|)"
     R"(need|needs?|costs?|charge|take|do|does|offer|ones?|deliver|weigh)\b)"),
    (R"(\b(the|every|any) (standard|usual|conventional|traditional|ordinary) ([a-z-]+ ){0,2}(<device>|surgery|)"
     R"(methods?|approach|techniques?|way) (cannot|can't|could never|fails?|does not|doesn't|misses|never|will )"
     R"(never|won't|leaves|forces|hurts|slows)\b)"),
    (R"(\b(why|time to|no need to|no reason to|tired of|stop|quit|done with) (still )?(use|using|stay with|staying )"
     R"(with|stick with|sticking with|put up with|putting up with|wait(ing)? for|settle for|settling for|struggl(e|)"
     R"(ing) with|wrestl(e|ing) with|liv(e|ing) with) [^.!?\n]{0,30}\b(outdated|yesterday's|second[- ]best|last[- )"
     R"(]century|last[- ]generation|clumsy|bulky|conventional|traditional|ordinary|inferior) [a-z])"),
    (R"(\b(no|without) (equal|rival|peer)s?( (in|among|on)\b|[.!,]|$)|\bno match for (it|ours|our [a-z]+)\b|\bin a )"
     R"((league|class) of (its|their) own\b|\b(a (class|cut|level|notch)|head and shoulders) above\b|\blight[- )"
     R"(]years ahead\b|\b(years|a step|a generation|a decade) ahead of (the (competition|rest|field|pack|market|)"
     R"(others)|others?|rivals?|anything|everything|its time|any other)\b)"),
    (R"(\b(puts?|putting) [^.!?\n]{1,40} to shame\b|\bblows? [^.!?\n]{1,40} (away|out of the water)\b|\bruns? )"
     R"((rings|circles) around\b|\b(next to|beside) (it|ours|our [a-z]+),? [^.!?\n]{1,40} (looks?|feels?|seems?) )"
     R"((old|slow|outdated|dated|clumsy|like (a toy|yesterday|a relic|the past))\b|\bmakes? (the |your |any |every |)"
     R"(all )?(other|others|old|rival|competing|conventional|current|rest)[^.!?\n]{0,30} (look|feel|seem) (old|slow|)"
     R"(outdated|like|clumsy|silly|dated)\b)"),
    (R"(\b(while|where|whereas|when) (the )?(others?|other [a-z-]+|most [a-z-]+|conventional [a-z-]+|standard )"
     R"([a-z-]+|traditional [a-z-]+|ordinary [a-z-]+|competing [a-z-]+|rival [a-z-]+|older [a-z-]+) (<device>|)"
     R"(brands?|makers?|companies|names)?[^.!?\n]{1,50}, (ours|our (pump|probe|device|monitor|sensor|system|stent|)"
     R"(ring|valve|mask|lens|implant|dressing|catheter|scanner)|it|we) (does|do|stays?|keeps?|works?|lasts?|gives?|)"
     R"(shows?|sees?|finds?|holds?|just|simply|already|delivers?|reads?|never|needs?|takes?)\b)"),
    (R"(\b(ditch(es|ing|ed)?|swap(s|ping|ped)?|abandon(s|ing|ed)?|trad(e|es|ing|ed) in|defect(s|ing|ed)?|retir(e|es|)"
     R"(ing|ed)) (from )?(the|their|your|an?|old|other|conventional) ([a-z-]+ ){0,3}(<device>|brands?|doppler|)"
     R"(supplier|vendor|maker)s? (for|in favou?r of|to)\b)"),
    (R"(\bfinally,? (a|an|one) ([a-z-]+ ){0,3}<device> (that|which) (does not|doesn't|won't|never|actually|really|)"
     R"(works|stays|lasts)\b|\b(the|a|an) ([a-z-]+ ){0,2}<device> (others|competitors|rivals|other (makers|brands|)"
     R"(companies)) (wish|wanted|could not|couldn't|never|failed)\b)"),
    (R"(\bstill (using|on|stuck with|stuck on|working with|fighting with|struggling with|paying for|relying on|)"
     R"(wrestling with|carrying|wearing) (your |a |an |the |that |those )?(old|outdated|yesterday's|last[- )"
     R"(]generation|ageing|aging|noisy|bulky|clumsy|conventional|traditional|ordinary|competitor's?|rival) )"
     R"(([a-z'-]+ ){0,2}<device>\b)"),
    (R"(\b(trounces?|overtakes?|leapfrogs?|outpaces?|outsmarts?|outruns?|outscores?|outguns?|outwears?|edges out|)"
     R"(leaves (others|other|rivals|the rest)|tops (every|all|any|the) (other|rival|competing))\b)"),
    (R"(\b(instead of|in place of|rather than) (an? |the |your |old |ordinary |conventional |another )*(doppler|)"
     R"(palpation|finger ?(sticks?|pricks?)|open surgery|competitor[a-z']*|rival[a-z']*|other brands?)\b|\b(ask|try )"
     R"(asking) (a|any|your|an) [a-z-]+ (user|owner|rep)\b[^\n]{0,80}\bthen ask (a|an|ours|our)\b)"),
    (R"(\b(besser|genauer|sicherer|schneller|schonender|leichter|g_nstiger|zuverl_ssiger|pr_ziser|sanfter|kleiner) )"
     R"(als (jede[rsn]?|andere|alle|herk_mmliche|die|der|das|ein|eine|die konkurrenz|vergleichbare)\b|\b(beter|)"
     R"(nauwkeuriger|veiliger|sneller|betrouwbaarder|lichter|zachter) dan (andere?|elke?|alle|de|het|gewone|)"
     R"(traditionele|conventionele)\b)"),
    (R"(\b(mieux|meilleure?s?|plus (pr_cis|s_r|rapide|efficace|fiable|doux|l_ger|pr_cise|s_re|douce|l_g_re)s?) que )"
     R"((les|le|la|tout|toute?s?|d'autres|ses|n'importe|votre)\b|\b(mejor|m_s (preciso|seguro|r_pido|eficaz|fiable|)"
     R"(ligero|precisa|segura|r_pida)s?) que (otr[a-z]+|los|las|el|la|cualquier|todos)\b)"),
    (R"(\b(meglio|migliore|pi_ (preciso|sicuro|rapido|efficace|affidabile|leggero|precisa|sicura|rapida)) (di|dei|)"
     R"(delle|della|del) (altr[a-z]|tutt[a-z]|qualsiasi|quals_asi|ogni|concorren[a-z]+|metodi|chirurgia|)"
     R"(tradizional[a-z])|\b(lepszy|lepsza|lepsze|dok_adniejsz[a-z]+|bezpieczniejsz[a-z]+|szybsz[a-z]+|)"
     R"(skuteczniejsz[a-z]+|l_ejsz[a-z]+) (ni_|od) (inn[a-z]+|konkurenc[a-z]+|tradycyjn[a-z]+|ka_d[a-z]+|)"
     R"(zwyk_[a-z]+|wszystki[a-z]+))"),
    (R"(\b(what )?(doppler|ultrasound|palpation|angiogra[a-z]+|finger ?(sticks?|pricks?)|the stethoscope|the human )"
     R"(eye|x-?rays?|guesswork|manual [a-z]+) (misses|miss|cannot see|can't see|overlooks?|hides?|never sees?|never )"
     R"(shows?|fails? to)\b|\b(goodbye|farewell|so long|bye bye),? (to )?(doppler|ultrasound|palpation|)"
     R"(angiogra[a-z]+|finger ?(sticks?|pricks?)|the stethoscope|the human eye|x-?rays?|guesswork|manual [a-z]+)\b)"),
    (R"(\bcompare (for yourself|us|it yourself|the numbers|and see|that (to|with) (your|the|any|other))\b|\bbrand )"
     R"([xy]\b|\b(unlike|than|against) (brand|model|product) [a-z0-9]\b)"),
    (R"(\b(others|they|rivals|other (brands|makers|companies)) need (two|three|four|five|six|ten|[0-9]+|hours|)"
     R"(minutes|days|weeks)\b[^.!?\n]{0,30}[,;.:-] ?(we|ours|it|our [a-z]+|[a-z]+) (needs?|takes?|just)\b)"),
    (R"(\b[a-z_]{3,}er als (herk_mmliche|andere|_bliche|vergleichbare|g_ngige|alle anderen|die meisten|jede[rsn]?)\b|)"
     R"(\b(im gegensatz zu|anders als) (anderen?|herk_mmlichen|_blichen) |\bdie konkurrenz (kann|schafft|hat)\b)"),
    (R"(\b(plus|moins) [a-z_]{4,} que (les|nos|tous|toutes|d'autres|n'importe)\b|\b(deux|trois|quatre|dix) fois (plus|moins) )"
     R"([a-z_]{4,} que\b|\b(contrairement|_ la diff_rence) aux? (autres?|capteurs|dispositifs|concurrents)\b|\bnos concurrents\b)"),
    (R"(\b(pi_|meno) [a-z_]{4,} (e [a-z_]+ ){0,2}(degli|delle|dei|di tutti gli|rispetto a(gli|lle|i)?) (altri|altre|concorrenti|)"
     R"(sensori|dispositivi|tradizionali)|\b(a differenza|al contrario) (degli|delle|di) (altri|altre)\b)"),
    (R"(\ba diferencia de (otr[oa]s|los dem_s|las dem_s|la competencia|cualquier)|\bm_s [a-z_]{4,} que (otr[oa]s|los dem_s|)"
     R"(la competencia|cualquier|los sensores|los dispositivos)\b|\b(dos|tres|diez) veces m_s [a-z_]{4,} que\b)"),
    (R"(\b(unlike|forget|ditch|goodbye|leave|compared (with|to)|next to|against|versus|sorry|why (pay|buy|use|)"
     R"(keep|settle)) [^\n]{0,10}\b(others?|the rest|rivals?|competit(ors?|ion)|holters?|dopplers?|big brands?|)"
     R"(big names?|market leaders?|(the |your |an? |any |every |that |most )?(old|conventional|traditional|)"
     R"(standard|ordinary|classic|usual|regular|common|bulky|other) [a-z]+)\b[^\n]{0,60}<own>)"),
    (R"(\b(prefers?|preferred|picks?|picked|choose|chooses|chose|favou?rs?|favou?red|loves?|likes?) (a |the |)"
     R"(our )?<own> (to|over|instead of|rather than|more than)\b)"),
    (R"(<own> (has|holds|gives you|offers|enjoys|keeps) (the |an |a )?([a-z]+ )?(edge|advantage|lead|)"
     R"(head start) (over|on)\b)"),
    (R"(\b(half|twice|double|triple|a third|a quarter|a fraction) (the|as) [a-z]+ (of|as) (an?|the|your|any|)"
     R"(other|most) [^.!?\n]{1,30}[^\n]{0,40}<own>|<own>[^.!?\n]{0,30}\b(half|twice|double|triple|a third|)"
     R"(a quarter|a fraction) (the|as) [a-z]+ (of|as|at) )"),
    (R"(\b(what|where|when) (the )?(others?|they|competitors|rivals|other [a-z]+|the rest|everyone else) (only |)"
     R"(just )?(miss(es)?|fails?|stops?|guess|overlook|can't|cannot|give up|struggle)\b)"),
    (R"(\b(needs?|takes?|costs?|lasts?|weighs?|holds?|finds?|sees?) [^.!?\n]{1,25}[.,;:-] ?(but )?<own> (only |)"
     R"(just )?(needs?|takes?|costs?|lasts?|weighs?|holds?|finds?|sees?|does)\b)"),
    (R"(<own> (does|did|handles|manages) (it|that|this|the same( job)?|the job),? (only |just |but )?(better|)"
     R"(faster|quicker|sooner|longer|lighter|smaller|thinner|gentler|safer|cheaper|easier|simpler|clearer|)"
     R"(sharper|smarter|quieter|stronger|finer|less|fewer|more)\b|\bsame job,? (only |just |but )?(better|)"
     R"(faster|quicker|sooner|longer|lighter|smaller|thinner|gentler|safer|cheaper|easier|simpler|clearer|)"
     R"(sharper|smarter|quieter|stronger|finer|less|fewer|more))"),
    (R"(\b(others?|the rest|rivals?|competit(ors?|ion)|holters?|dopplers?|big brands?|big names?|)"
     R"(market leaders?|(the |your |an? |any |every |that |most )?(old|conventional|traditional|standard|)"
     R"(ordinary|classic|usual|regular|common|bulky|other) [a-z]+) (peel|slip|drift|leak|break|itch|fail|miss|)"
     R"(guess|fall|stop|need|take|cost|hurt|lag|lose|come) [^\n]{0,60}\b(ours|<own>))"),
    (R"(\b(so viel )?(besser|genauer|sicherer|schneller|leichter|sanfter|pr_ziser|zuverl_ssiger|)"
     R"(kleiner) als\b[^.!?\n]{0,40}\b(pflaster|sensor|ger_t|monitor|pumpe|konkurrenz|wettbewerb|andere[nrs]?)|)"
     R"(\b(miglior[ei]|meglio|pi_ [a-z_]+) (degli|delle|dei|di (ogni|qualsiasi|tutti)) (altr|concorrent|sensor|)"
     R"(dispositiv)|\bmejor que (otr|los|las|cualquier)|\bplus [a-z_]+ que (les autres|nos concurrents|tous))"),
};

constexpr std::string_view plain[] = {
    R"(\bversus( |$))",
    R"(\bvs\.?( |$))",
    R"(\bcompetit(or|ors|ive|ion)\b)",
    R"(\balternative to\b)",
    R"(\brivals?\b|\bother (brands?|manufacturers|vendors)\b)",
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
    R"(\b(friendly|old|local|sporting|football|hockey) rivals?\b|\brival (team|school|club|theor(y|ies))\b)",
    (R"(\bnothing (else )?beats ((a|an) (good|cup|strong|hot|cold|long|short|quiet|real|night|fresh|warm)|good|)"
     R"(fresh|home))"),
    (R"(\bthan (the |our )?(old|last|previous|earlier|first) (one|ones|version|model|cable|menu|app|manual|)"
     R"(release|office|plant|strap|edition|year's?)\b|\bthan (version|release|v) ?[0-9])"),
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
