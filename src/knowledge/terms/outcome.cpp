// Outcomes that a person tells of: what readers take as the result to expect.
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view outcomes[] = {
    R"(\b(reoperations?|complications?|infections?|readmissions?|revisions?|leaks?|bleedings?|failures?) (is|are|went|have gone|has gone|have|has|dropped|fell|came) (down|dropped|fallen|by|to)\b)",
    (R"(\b((have|has|had) (not|never|yet to)( yet)?|haven't|hasn't|hadn't|never) (lost|had|lose) (a|one|any|another|even one)( single)? )"
     R"((graft|patient|complication|infection|failure|leak|wound|revision|stroke|limb|leg)\b)"),
    R"(\bnot (a|one) single (graft|patient|complication|infection|failure|leak|wound|revision|stroke|limb|leg)\b)",
    R"(\bsaved? ((my|our|his|her|their|the|a|this|that|one) )?([a-z]+'s? )?(life|leg|sight|hearing|limb|graft)\b)",
    R"(\bsaved (many|two|three|several|countless|[0-9]+) (lives|patients|grafts|legs|limbs)\b)",
    R"(\b(pain|symptom|drug|seizure|ulcer)[- ]free\b)",
    R"(\b(no|without|zero) (more )?(pain|symptoms|seizures|attacks|flare-?ups|medication|pills)\b)",
    R"(\b(pain|symptoms?|swelling|wound|ulcer|seizures?|attacks?|tremor|dizziness|breathlessness|palpitations)\b[^.!?\n]{0,30}\b(gone|disappeared|vanished|stopped|resolved|closed|healed|went away|better|less)\b)",
    R"(\b(healed|recovered|cured|better) (in|within|after)\b)",
    R"(\bback (to|at|on|in) (my |the )?(work|running|sports?|life|normal|school|golf|tennis|feet|bike|garden|saddle|gym)\b)",
    (R"(\b(run|running|walk|walking|hike|hiking|dance|dancing|cycle|cycling|swim|swimming|climb|climbing|play|playing|)"
     R"(sleep|sleeping|breathe|breathing|hear|hearing|see|seeing|drive|driving|work|working|travel|travelling) )"
     R"([^.!?\n]{0,25}\bagain\b)"),
    (R"(\b(ran|walked|hiked|danced|cycled|swam|climbed|running|walking|cycling|jogging|was home|went home|drove)\b)"
     R"([^.!?\n]{0,40}\b(after|later|within|km|kilometres|kilometers|miles|marathon|stairs)\b)"),
    R"(\b(days?|weeks?|months?) (after|later|post)\b[^.!?\n]{0,40}\b(ran|walked|hiked|danced|cycled|swam|climbed|running|walking|dancing|was (home|well|fit)|went (home|skiing)|back)\b)",
    R"(\b(sleep|slept|sleeping) (through|better)\b)",
    R"(\blost [0-9]+ ?(kg|kilos?|pounds|lbs?)\b)",
    (R"(\b(now|today) i (can |am able to )?(hike|run|walk|dance|swim|cycle|climb|play|sleep|hear|see|breathe|travel|drive|)"
     R"(garden|ski|golf|jog|sing)\b)"),
    (R"(\b(my|the) (pain|hearing|sight|vision|eyesight|blood pressure|blood sugar|breathing|sleep|balance|mobility|rhythm|)"
     R"(tremor|wound|ulcer|knee|hip|back|skin|heart|swelling)\b[^.!?\n]{0,40}\b(is|are|was|were|feels?|works?)\b)"
     R"([^.!?\n]{0,15}\b(perfect|normal|gone|history|better|fine|great|closed|healed|like new|under control|stable)\b)"),
    R"(\bwithout (any )?(tablets|pills|painkillers|medication|medicine|insulin|a cane|crutches|glasses|oxygen)\b)",
    R"(\bno longer (need|take|have|feel|suffer)\b)",
    R"(\b[0-9]+ ?(%|percent) (less|fewer|better|faster|more)\b)",
    R"(\b(saved|changed|gave me back) my (life|leg|sight|hearing)\b)",
    R"(\bgave me (my|a) (life|new life|freedom) back\b)",
    R"(\bfe(el|lt) (like new|like a new|[0-9]+ years younger|reborn|as good as new)\b)",
    R"(\b(went|gone|dropped|fell|fallen|came|down|cut|reduced|improved|rose|sank|shrunk|shrank) (down |up )?from [^.!?\n]{1,30} to\b)",
    R"(\bfrom ([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+ty) [^.!?\n]{1,30} to (none|zero|nothing|no|one|two|three|[0-9]+)\b)",
    R"(\b(cut|halved|reduced|lowered|slashed|doubled|brought down|shortened) (my|our|the|its|her|his) [^.!?\n]{1,30})",
    R"(\b(by|in) (half|a (third|quarter)|two thirds|[0-9]+ ?(%|percent))\b)",
    R"(\b(for the first time|first time) (in|since|for) [^.!?\n]{0,20}(years?|months|decades?|surgery|diagnosis|childhood)\b)",
    R"(\b(days?|weeks?|months?|years?) (after|later|on|since)\b[^.!?\n]{0,50}\b(i was|i am|i can|i could|back|again|no longer|without)\b)",
    R"(\b(feels?|felt|am|was|is) (so |much |far |a lot )*(better|stronger|fitter|healthier|younger|lighter)\b)",
    R"(\b(my|his|her|their) (a1c|hba1c|blood sugars?|sugars?|glucose|cholesterol|ldl|weight|pulse|ejection fraction|numbers?|levels?|readings?|blood pressure)\b[^.!?\n]{0,30}\b(fell|dropped|sank|went down|came down|(is|are) down|steady|stable|normal|in range|under control|improved)\b)",
    R"(\b(off|came off|got off|stopped|quit|gave up) (my |all |the |his |her )?(insulin|medication|meds|tablets|pills|painkillers|oxygen|opioids|cpap|dialysis|blood thinners|inhalers?)\b)",
    R"(\b(not|never|haven't|hasn't|without)( had| having| felt)? (a|an|one|any|another) (single )?(low|hypo|attack|seizure|flare-?up|episode|fall|migraine|relapse|spell|alarm)\b)",
    R"(\b(threw|thrown|tossed|put|gave) (away|out|down|aside|up) (my |his |her |the )?([a-z]+ )?(pills|tablets|painkillers|cane|crutches|walker|wheelchair|glasses|inhaler|medication)\b)",
    R"(\b(was|is|feels?|felt|are|were) (just )?(like|as good as) new\b)",
    R"(\bcan (finally |now )?(lift|carry|hold|hug|pick up|throw|kneel|bend|stand|sit|eat|cook|write|sew|paint)\b[^.!?\n]{0,30}\bagain\b)",
    R"(\b(after|following) (a|one|the first|just one|two|three|only) ([a-z]+ )?(nights?|days?|weeks?|sessions?|treatments?)\b[^.!?\n]{0,40}\b(none|gone|zero|could)\b)",
    R"(\b(threw|put|woke|walked|could|heard|saw|gave|sold|hung|stopped|danced|played|skied|moved)\b[^.!?\n]{0,40}\bthe (very )?(next|same|following) (morning|day|evening|week)\b)",
    R"(\b(threw|thrown|tossed|put|gave|hung|sold|retired|burned|donated) (away |out |down |aside |up )?(my|his|her|the|their) ([a-z]+ )?(pills|tablets|painkillers|cane|crutches|walker|wheelchair|glasses|inhaler|medication|brace|bandages)\b)",
    R"(\b(does|do|did|doing|fares?) (wonderfully|brilliantly|great|beautifully|superbly)\b)",
    R"(\b(could (not|hardly|barely|no longer)|couldn't) (even )?(lift|walk|hear|sleep|breathe|see|hold|climb|stand|eat|move|read|drive)\b)",
    R"(\b(i|he|she|we|they) (had )?(heard|hear|saw|felt) (my|his|her|their|the) [a-z]+ ([a-z]+ )?(whisper|laugh|sing|voice|across|again|for the first)\b)",
    R"(\b(moved|came|went|is|are) back (in|into|to|on) (the |his |her |my |our )?([a-z]+ )?(bedroom|garden|golf|dance|stage|team|choir|slopes?|field|pitch|mountain)\b|\bon the dance floor\b)",
    R"(\blost:? [0-9]+ ?(pounds|kilos?|kg|lbs?)\b|\byours (could|can|may|will) be next\b)",
    R"(\b(gave|given|gives|got) (me|him|her|us|my [a-z]+) (my|his|her|our|their) ([a-z]+ )?(life|hearing|nights?|sleep|freedom|mornings?|smile|mobility|voice|husband|wife|mother|son|daughter) back\b)",
    R"(\bthat is the [a-z]+ (effect|difference|magic)\b|\bbefore: [^\n]{1,60}\bafter\b)",
    (R"(\b(i|he|she|we|they|my [a-z]+|our [a-z]+|mom|mum|dad|grandma|grandpa|[a-z]+'s [a-z]+) (can|could|is able to|)"
     R"(am able to|was able to) (finally |now |suddenly |even |already |actually )*(walk|run|hike|dance|swim|climb|)"
     R"(cycle|sleep|breathe|kneel|jog|ski|lift|chew|taste|smell)\b|\b(can|could) (finally|now|suddenly) (hear|see|)"
     R"(drive|travel|cook|eat|wear|fly|smile)\b)"),
    (R"(\b(from|used to (need|take|wake|get|have)) [^.!?\n]{1,30}\b(a|per|every|each|an) (day|week|night|hour|)"
     R"(month)\b[^.!?\n]{0,40}\b(to|now|today) (none|zero|nothing|no|one|two|[0-9]+|i)\b)"),
    (R"(\b(changed|saved|transformed|turned around) (my|his|her|our|their|[a-z]+'s) (whole |entire )?(life|days|)"
     R"(nights|world|marriage|career|mornings?|family)\b|\b(my|his|her|our) (whole |entire )?(life|world) (has |is )"
     R"()?(changed|turned around|different|transformed)\b)"),
    (R"(\b(pain|ache|aches|snoring|tinnitus|headaches?|migraines?|numbness|cough|rash|burns?|wounds?|ulcers?|sores?|)"
     R"(cramps?|spasms?|tremors?|dizziness|leaks?|itch(ing)?|swelling|stiffness|limp|fog|fatigue|nausea|reflux|)"
     R"(bleeding|ringing|apno?ea) (is|are|was|were|has|have|had)? ?(simply |just |all |now |almost |completely |)"
     R"(finally )*(gone|closed|vanished|over|disappeared|history|healed|cleared( up)?|eased|faded|forgotten|behind )"
     R"((me|us|him|her))\b|\b(no|zero|without|not a trace of|hardly any|barely any) (more )?(pain|ache|aches|)"
     R"(snoring|tinnitus|headaches?|migraines?|numbness|cough|rash|burns?|wounds?|ulcers?|sores?|cramps?|spasms?|)"
     R"(tremors?|dizziness|leaks?|itch(ing)?|swelling|stiffness|limp|fog|fatigue|nausea|reflux|bleeding|ringing|)"
     R"(apno?ea)( any ?more| since| at all| now| today)?\b)"),
    (R"(\b(have|got|get|gave|given|giving|want|had) (me |him |her |us )?(my|his|her|our|their) (old |whole )?(life|)"
     R"(self|independence|energy|smile|confidence|marriage|sleep|nights|freedom|evenings|appetite|voice|balance|)"
     R"(husband|wife|mother|father|mom|mum|dad|son|daughter) back\b)"),
    (R"(\b(like|feel|feels|feeling|felt) (like )?(i|he|she|we)? ?(am|was|were|is|'m)? ?(a teenager|a kid|(20|25|30|)"
     R"(40|twenty|thirty|forty) again|years younger|a new (man|woman|person|knee|hip|heart|me)|brand new|reborn|)"
     R"(alive again)\b)"),
    (R"(\b(no|not one|zero|not a single|without a|never another|not had a) ([a-z-]+ ){0,2}(hospital(i[sz]ations?)?|)"
     R"(er|ambulance|emergency|lows?|highs?|attacks?|hypos?|infections?|seizures?|setbacks?|relapses?|episodes?|)"
     R"(falls?|flare-?ups?)( visits?| stays?| calls?| admissions?| rooms?)? (since|in|for|after|ever)\b)"),
    (R"(\b(a1c|hba1c|blood pressure|cholesterol|ejection fraction|ldl|ahi)\b[^.!?\n]{0,25}\b(is|are|was|now|at|down )"
     R"(to|dropped to|went to|came to|of) [0-9]|\b(my|his|her) (blood pressure|sugars?|weight|scores?|readings?|)"
     R"(numbers|pulse|rhythm|hearing)\b[^.!?\n]{0,15}\b(is|are) (now |finally |back to )*(normal|perfect|steady|in )"
     R"(range|the best)\b)"),
    (R"(\b(doctors?|surgeons?|cardiologists?|nurses?|physio[a-z]*|dentists?|audiologists?|neurologists?|team) (was|)"
     R"(is|were|could|says|said|can) (amazed|stunned|speechless|impressed|astonished|not believe|hardly believe|)"
     R"(it('s| is) a miracle)|\b(couldn't|can't|cannot) believe (my|his|her) (ears|eyes|luck|numbers|scan|)"
     R"(results?)\b)"),
    (R"(\bnothing (else |ever )?(has )?(helped|worked|touched|came close)[^.!?\n]{0,40}\b(until|before|but|like)\b|)"
     R"(\b(it|finally something that) (really |just |actually )*(works|worked|did it|did the trick) (for|on|with) )"
     R"((me|my|him|his|her|us|our)\b|\bdid the trick\b)"),
    (R"(\b(sleep|slept|sleeps|sleeping|rest|rested) ([a-z]+ ){0,2}(like a (baby|log|stone|child)|all night|the )"
     R"(whole night|the night through|soundly|straight through|(six|seven|eight|nine|ten|[0-9]+) hours)\b|\bfirst )"
     R"((good|full|quiet|whole|real|decent) night('s)?\b)"),
    R"(\b(down the aisle|finish line|marathon|took (his|her|my) first)\b)",
    (R"(\b(play|playing|played|run|ran|running|keep up|kept up|chase|chasing|dance|danced) (around )?(with|after) )"
     R"((my|his|her|our) (grand[a-z]+|kids|children|son|daughter|dog)\b)"),
    (R"(\b(stopped hurting|no longer hurts?|does not hurt any ?more|doesn't hurt any ?more|hardly hurts?|hurts? )"
     R"((far |much |a lot )?less|healed (up|over|completely|nicely|well|fully)|closed (up|over|completely)|cleared )"
     R"((up|completely)|fully recovered|on the mend)\b)"),
    (R"(\b(attack|insulin|migraine|infection|medication|oxygen|wound|snore|crutch|wheelchair|glasses|dialysis|)"
     R"(cancer|hospital|relapse|hypo|headache|reflux|tube|arrhythmia)[- ]free\b)"),
    (R"(\b(off|without|stopped|quit|threw out|don't need|do not need|gave up|ditched|cancelled) (my |all |the |his |)"
     R"(her |any |taking )*(insulin|medication|meds|tablets|pills|painkillers|oxygen|opioids|dialysis|crutch(es)?|)"
     R"(cane|walker|wheelchair|brace|second surgery|glasses)\b)"),
    (R"(\b(halved|cut|lost|dropped|shed|gained|improved|doubled|went down|went up|rose|sank|grew) (by |my |about |)"
     R"(almost |nearly |over |more than )*([0-9]+|half|ten|twenty|thirty|a third|a quarter|two|three) ?(kilos?|kg|)"
     R"(pounds|lbs?|%|percent|points?|sizes?|steps|miles|decibels)\b)"),
    (R"(\b(my|our) (last|first|past|previous) ([0-9]+|ten|twenty|fifty|hundred|hundreds of) (cases|patients|)"
     R"(implants|procedures|operations)\b[^.!?\n]{0,60}\b(no|not|zero|without|never|all|every)\b|\b(patients|they) )"
     R"((go|went|are going) home (earlier|sooner|the same day|the next day|[a-z]+ days? (earlier|sooner|later))\b)"),
    (R"(\b(within|in|after|by|just|only) (just |only |about |less than |under )*(a|one|two|three|four|five|six|)"
     R"(seven|eight|nine|ten|twelve|fourteen|[0-9]+) (more )?(days?|weeks?|months?|nights?|hours?|sessions?|)"
     R"(treatments?)\b[^.!?\n]{0,50}\b(back (at|to|on|in) (my|his|her|work|the|school)|healed|gone|closed|home|)"
     R"(walking|running|better|normal|down to|lighter|vanished|stopped hurting|smiling|dancing|on (his|her|my) feet|)"
     R"(good as new)\b|\b(back (at|to|on|in) (my|his|her|work|the|school)|healed|gone|closed|home|walking|running|)"
     R"(better|normal|down to|lighter|vanished|stopped hurting|smiling|dancing|on (his|her|my) feet|good as )"
     R"(new)\b[^.!?\n]{0,40}\b(within|in|after|by|just|only) (just |only |about |less than |under )*(a|one|two|)"
     R"(three|four|five|six|seven|eight|nine|ten|twelve|fourteen|[0-9]+) (more )?(days?|weeks?|months?|nights?|)"
     R"(hours?|sessions?|treatments?)\b)"),
    (R"(\b(can|could|able to|started to|began to|am|i'm|is|are) [^.!?\n]{0,50}\bagain([.!,;\"]|$| (after|since|with|)"
     R"(without|thanks|now|at|in|and)\b))"),
    (R"(\bfrom (a |my |the |his |her )?(wheelchair|cane|walker|crutches|bed|bedridden|sofa|couch|hospital bed|)"
     R"(oxygen|insulin|dialysis|pain|silence|sleepless [a-z]+|barely [a-z]+) to\b)"),
    (R"(\bnever (thought|dreamed|believed|imagined) (i|he|she|we|they)('d| would| could)( ever)?\b|\b(only thing|)"
     R"(one thing|first thing) that (has )?(ever )?(helped|worked|made a difference|touched)\b|\bswears? by\b)"),
    (R"(\b(all|every|each|most|none) (one |single )?(of )?(my|our|the|his|her) (patients?|cases?|residents?) )"
     R"([^.!?\n]{0,40}\b(does|do|did|went|go|goes|recovered|recovers?|healed|heals?|came|walks?|leaves?|left|)"
     R"(improved|improves?|responded|slept|sleeps?)\b|\bevery patient (of mine|i|we)\b)"),
    (R"(\b(forget|goodbye|bye,? bye|so long|no more|farewell|done with) ,?(to )?(the |my |his |her |her |all )"
     R"()?(cane|pills|pain|walker|wheelchair|needles|glasses|insulin|inhaler|crutches|injections?|mask|snoring|limp|)"
     R"(bandages|drops)\b)"),
    (R"(\b(two at a time|(18|nine|eighteen) holes|behind the wheel|without (stopping|a break|a rest|waking|waking )"
     R"(up|limping|a limp|holding on|the rail|pain))\b)"),
    (R"(\b(is|am|are|'m|'s) (now |already |finally )?(walking|running|hiking|dancing|swimming|cycling|golfing|)"
     R"(skiing|climbing|jogging|sleeping|hearing|breathing|cooking|gardening) (again|every|without|better|through|)"
     R"(like|up|[0-9]))"),
    (R"(\b(walks?|runs?|hikes?|dances?|sleeps?|climbs?|rides?|swims?|jogs?) (every (day|night|morning)|[0-9]+ )"
     R"((miles|km|kilomet[a-z]+|steps|hours|stairs)|(six|seven|eight|nine|ten|two|three|four|five) (miles|hours|)"
     R"(flights))\b)"),
    (R"(\b(couldn't|could not|hadn't|had not|hasn't|wasn't able|was unable|used to|was told|were told|barely|)"
     R"(never thought|told (me|him|her)|gave (me|him|her))\b[^\n]{0,110}\b(now|today|these days|nowadays|)"
     R"(last (night|week|month|year|summer|winter|spring|saturday|sunday|weekend)|yesterday|this (morning|week|)"
     R"(summer|year)|since|watch (him|her))\b)"),
    (R"(\b(before|until|without) <own>[^\n]{0,100}\b(now|today|after|these days|since|with (it|<own>))\b|)"
     R"(\b(after|with) <own>:)"),
    (R"(\b(since|after|thanks to|because of|because) (getting |having |starting |wearing |starting with |)"
     R"(he got |she got |i got |the |my |his |her |their |our |dad's |mom's |mum's |a |an |)"
     R"(i started (with )?)*<own>)"),
    (R"(\b(it |pain |score )?(was|were|used to be) (a |an |at |about |over )?([0-9]+|one|two|three|four|five|)"
     R"(six|seven|eight|nine|ten|twelve)\b[^\n]{0,40}\b(now|today)\b)"),
    (R"(\b(no|not one|zero|not a single) ([a-z-]+ ){0,2}(hospital|er|doctor|ambulance|ward|attacks?|falls?|)"
     R"(crisis|crises|stays?|visits?) (since|in|for|after)\b)"),
    (R"(\b(years|decades) younger\b|\b(takes?|took|taking) (his|her|their|my) first steps?\b|\bwithout (shaking|trembling|crutches|resting|gasping|)"
     R"(stopping|wincing|pain)\b|\bno longer (needs?|takes?|has|have|feels?|suffers?|wakes?|uses?|limps?)\b)"),
    (R"(\b(i|he|she|we|they|dad|mom|mum|grandpa|grandma|[a-z]+) (can|could) (now |finally |once more )?(hold|lift|carry|hug|reach|tie|button|thread|garden|fly)\b)"),
    R"(\b(went|was|came|got) home (the )?(next|same|following|very) (day|morning|evening|afternoon)\b)",
    (R"(<own> (has )?(changed|saved|gave|transformed|turned|brought) (everything|(my|his|her|their|our|)"
     R"([a-z]+'s) [a-z]+|(me|him|her|us|them|[a-z]+) back|back)\b|\bwhat <own> did for [a-z]+\b)"),
    (R"(\b(hears?|sees?|walks?|sleeps?|runs?|breathes?|climbs?|dances?|coaches|plays?|swims?|rides?|cooks?|)"
     R"(sings?|drives?|works?) [^.!?\n]{0,30}\b(again|every (word|day|night|morning)|at last|pain-free|)"
     R"(like (she|he) used to)\b)"),
    (R"(\b(weeks?|months?|days?|years?|nights?) (in|on|into|with|later|after|of)( with)? <own>|\b(weeks?|)"
     R"(months?|days?|fortnight|year) (with|on|of) (a |an |the |my |his |her )?<own>)"),
    (R"(\bhas (just )?(run|climbed|finished|walked|cycled|swum|danced|hiked|completed|gone back|returned) (her|)"
     R"(his|my|their|a|the|to)\b)"),
    (R"(\bwith <own>,? [^.!?\n]{0,20}\b(climbed|ran|walked|danced|swam|cycled|hiked|finished|slept|sang|played|)"
     R"(returned|went back|sleeps|runs|walks|climbs|hikes|dances)\b|\bgood as new\b|<own> (took|takes|)"
     R"(has taken) (away )?(my|his|her|the|their|our) \w+)"),
    (R"(\b(days?|weeks?|months?|years?) (later|after|on),? [^.!?\n]{0,25}\b(was|is|am|were|are) (back |already |)"
     R"(out )*(skiing|running|walking|dancing|hiking|swimming|cycling|climbing|golfing|working|home|surfing|)"
     R"(riding|cooking|gardening|playing|on (his|her|my|the)|at (work|school))\b)"),
};

// Courses, habits and machines.
constexpr std::string_view allow[] = {
    R"(\b(now|today) i (run|play|drive|see|hear) (a|an|the|it|from|of|about|how|why|that|more|two|three|for)\b)",
    R"(\b(walk|walked|walks|run|ran|running|drove|driving) (me|us|you|them|through|the (course|team|booth|workshop|session))\b)",
    R"(\b(watch|read|see|hear|play|ask|say|explain|show|work) (it|that|this|them|the [a-z]+) again\b)",
    R"(\bsee (you|each other) again\b)",
    R"(\b(work|working|working) (together )?again\b)",
    R"(\bback (to|at|in) (my |the )?(work|school|normal) (after|from) (the )?(holidays?|lunch|break|parental leave|easter|christmas|summer)\b)",
    R"(\b(no|without|zero) (leaks?|bleeding) (test|tests|in the (hose|pipe|cable|tube|system))\b)",
    (R"(\b(can|could) (now|finally) (see|hear|drive|eat) (the (film|recording|guide|course|booklet|list|steps|)"
     R"(display|screen|alarm)|about|to you|with you|it online|from home)\b)"),
    (R"(\b(in|the) (session|course|film|lesson|class|webinar|group)s? (is|are|was|were)? ?(now |already )?(gone|)"
     R"(closed|over)\b)"),
    (R"(\b(call|write to|meet|join|do it|choose it|recommend it|be there|come|look|book|order) (you |them |us |it )"
     R"()?again\b)"),
    (R"(\b(within|in|after|by|just|only) (just |only |about |less than |under )*(a|one|two|three|four|five|six|)"
     R"(seven|eight|nine|ten|twelve|fourteen|[0-9]+) (more )?(days?|weeks?|months?|nights?|hours?|sessions?|)"
     R"(treatments?) (of|from) (training|lessons|practice|study)\b)"),
    R"(\b(without|no more) (pain|help) (relief|line|desk|scale|diary|score)\b)",
};

}  // namespace

const WordList& outcome() {
  static constexpr WordList list{
      "outcome", allow, {outcomes, {}, {}}, false, {"Posology's own list; 16 CFR 255.2", "2023", Certainty::assumed}};
  return list;
}

}  // namespace posology::terms
