// Personal attributes: the reader is said, or asked, to have a disease (tier 1).
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view asserted[] = {
    R"(\b(are|aren't) you (one of|among|one among) (the|those|many|millions)( [a-z0-9.,]+){0,4} (with|who have|who has|living with|suffering from|affected by) ([a-z]+ )?<condition>\b)",
    R"(\b(do|are|have|did|were) you (been |being |also |still |ever )?(suffer|suffering|living with|struggling with|struggle with|diabetic|depressed|obese|overweight|incontinent|diagnosed|battling|fighting|dealing with|live with|told you have|worried about your)\b)",
    R"(\b(do|did) you (also |still )?(have|get|suffer from|feel|live with) (a |an |the |any |some )?([a-z]+ ){0,2}<condition>\b[^.!?]{0,40}\?)",
    R"(\bdoes your ([a-z]+ ){0,2}<condition>\b)",
    R"(\byour ([a-z]+ )?<condition>\b)",
    R"(\b(struggling|living|suffering|dealing|diagnosed|battling) (with |from )?(your |a |an )?([a-z]+ )?<condition>\b[^.!?]{0,30}\?)",
    R"((^|[.!?] )['"]?(tired of|sick of|fed up with|done with|troubled by|plagued by|worried about) (your |the |that |all that )?([a-z]+ )?<condition>\b)",
    R"(\b(people|patients|others|sufferers|diabetics|women|men|survivors|amputees) (just )?like you\b)",
    R"(\bas an? (diabetic|amputee|cancer survivor|stroke survivor|heart (failure )?patient|dialysis patient|asthmatic|epileptic|[a-z]+ sufferer)\b)",
    R"(\b(you|you've|you have) (have |suffer from |live with |been diagnosed with |got |been living with )(a |an )?([a-z]+ )?<condition>\b)",
    R"(\b(your doctor|they|your cardiologist|your surgeon) (said|says|told you|tells you)( that)? (you|you've|it's|it is) (have |got |are |is )?[a-z ]{0,15}<condition>\b)",
    R"(\b(you're|you are) (a |an )?(diabetic|obese|overweight|asthmatic|depressed|incontinent|epileptic|disabled|[a-z]+ (patient|sufferer|survivor))\b)",
    R"((^|[.!?] )['"]?(diabetic|asthmatic|overweight|depressed|incontinent|snoring|epileptic)\?)",
    R"((^|[.!?] )['"]?<condition>\? )",
    R"(\b(beat|manage|control|overcome|ease|end|fight|treat|relieve) your ([a-z]+ )?<condition>\b)",
    R"(\b(do|does|is|are|has|have|did) your ([a-z]+ )?(knees?|hips?|backs?|joints?|feet|foot|legs?|heart|chest|eyes?|ears?|hands?|shoulders?|neck|skin|bladder|stomach|head|blood sugar|blood pressure|hearing|memory|sight)\b[^.!?\n]{0,20}\b(hurt(ing|s)?|ach(e|es|ing)|rac(e|es|ing)|swell(s|ing)?|sw_llen|swollen|itch(es|ing)?|burn(s|ing)?|fail(s|ing)?|kill(ing)? you|stiff|numb|weak|bad|worse|worn|high|low|leak(s|ing)?|skip|skips|flutter(s|ing)?|pound(s|ing)?|let(ting)? you down|too (high|low|fast|slow))\b)",
    R"(\bwhen your (knees?|hips?|backs?|joints?|feet|foot|legs?|heart|chest|eyes?|ears?|hands?|shoulders?|neck|skin|bladder|stomach|head|blood sugar|blood pressure|hearing|memory|sight)\b[^.!?\n]{0,20}\b(hurts?|aches?|races?|swells?|itch(es)?|burns?|fails?|skips?|flutters?)\b)",
    R"(\b<condition> (patients? |sufferers? )?(like|just like) you\b)",
    R"(\b(people|patients|women|men|those|anyone|sufferers|parents|adults) (living |suffering )?(with|from|who have) ([a-z]+ )?<condition>,? (just )?like (you|yourself)\b)",
    R"(\b(you|you're|you are) (not alone|tired|exhausted|in pain|suffering|struggling)\b[^.!?\n]{0,30}\b(with|of|from) ([a-z]+ )?<condition>\b)",
    R"(\b(living|struggling|coping|suffering|diagnosed|battling|dealing|born) (with|from) ([a-z-]+ ){0,2}<condition>\b[^.!?\n]{0,10}(\?|[.!?] you\b))",
    R"(\b(recently|newly|just|freshly) diagnosed\b[^.!?\n]{0,40}\?)",
    R"(\b(manage|control|lower|check|measure|treat|beat|master|ease|tame|relieve|live with|forget) (your|the) ([a-z]+ )?<condition>\b[^.!?\n]{0,30}\b(from home|at home|again|yourself|today|better|with us)\b)",
    R"(\b(as|being) (a|an) (diabetic|asthmatic|amputee|epileptic|smoker|[a-z]+ (patient|sufferer|survivor)),? you\b)",
    R"(\b(since|after|before) your ([a-z]+ )?(<condition>|diagnosis|surgery|operation|amputation|transplant)\b)",
    R"(\b(your doctor|your gp|your cardiologist|they) (says?|said|told|tells|thinks?|found|diagnosed)\b[^.!?\n]{0,25}\b<condition>\b)",
    R"(\bas (someone|somebody|a person|people|one) (living|who lives|with|who has|affected|struggling)\b[^.!?\n]{0,15}<condition>\b)",
    R"((^|[.!?\n] ?)(is|are|does|do|has|have) (your |the |this )?<condition> (ruin|steal|keep|tak|hold|limit|control|run|affect|gett|spoil|rul|wak|stop|slow)(ing|s|es|e)? [^.!?\n]{0,40}\?)",
    R"(\b(hey|hello|hi|dear|attention|calling( all)?|listen up,?) (you |all )?(diabetics|asthmatics|epileptics|amputees|([a-z]+ )?<condition> (patients|sufferers|warriors|survivors|fighters))\b)",
    R"(\byou know (what it is like|how it feels|what it's like)\b|\b(we noticed|we know|we see) (that )?(you are|you're|you have)\b[^.!?\n]{0,30}<condition>)",
    R"(\byou (are |'re )(still )?(managing|fighting|battling|treating|living with|coping with|facing|dealing with|suffering from)\b[^.!?\n]{0,20}<condition>)",
    R"(\byour (worn-?out|aching|bad|weak|failing|sore|painful|stiff|cloudy|swollen|numb|itchy) (knees?|hips?|backs?|joints?|feet|legs?|heart|chest|eyes?|sight|ears?|hands?|shoulders?|neck|skin|bladder|discs?|spine|hearing|lungs?)\b)",
    R"(\bdo you (still )?(leak|snore|wheeze|gasp|limp|tremble|faint)\b|\b(that|the) (flutter|ringing|tremor|numbness|wheeze|itch|burning|ache) in your\b)",
    R"(\bbecause of your (gut|bladder|back|knees?|weight|heart|skin|hearing|lungs|bowel|pain)\b)",
    (R"(\b(attention|hey|hello|calling|dear|hi)[, ]+(all |you )?([a-z-]+ )?(<condition>|heart|kidney|migraine|)"
     R"(pain|back pain|sleep apno?ea) (sufferers?|patients?|survivors?|warriors?|fighters?)\b|\bhey you with\b)"),
    (R"(\b(you've|you have|you) (had|survived|beat|beaten|got|lived through|come through|been through) (a |an |)"
     R"(your |the )?([a-z-]+ )?(<condition>|stroke|heart attack|cancer|bypass|transplant)\b)"),
    (R"(\b(we know|we see|we understand|we can tell) (that )?(you're|you are|you've|you) (struggling|suffering|)"
     R"(fighting|living|battling|tired|in pain|worried|hurting)\b)"),
    (R"(\byour ([a-z]+ )?(knees?|hips?|back|joints?|feet|legs?|heart|chest|eyes?|ears?|hands?|shoulders?|neck|)"
     R"(skin|bladder|stomach|lungs?|hearing|sight) (hurts?|aches?|is (failing|weak|tired|asking|struggling|)"
     R"(acting up)|are (failing|killing|swollen|sore|stiff)|(won't|will not) stop|keeps? (hurting|racing|)"
     R"(you up))\b)"),
    (R"(\b(still|always|often|constantly|again) (short of breath|out of breath|breathless|dizzy|exhausted|)"
     R"(in pain|sore|stiff|wheezing|coughing|tired after|awake at)\b[^.!?\n]{0,30}\?|\byou (can't|cannot|)"
     R"(can hardly|can barely|could not|couldn't) (hear|see|sleep|breathe|walk|climb|stand|hold)\b|)"
     R"(\byou had to stop\b)"),
    (R"(\byour (child|son|daughter|baby|mother|father|husband|wife|partner|mom|mum|dad) (has|suffers from|)"
     R"(lives with|was diagnosed with) ([a-z]+ )?(<condition>|asthma|diabetes|epilepsy)\b)"),
    (R"(\bas an? ([a-z]+ ){1,3}(survivor|sufferer|patient|amputee|wearer), you\b|\b(ever since|since|)"
     R"(after) your (stent|bypass|stroke|heart attack|implant|transplant|diagnosis|pacemaker|surgery|valve|)"
     R"(operation)\b)"),
    (R"(\b(like you,? who|just like you|anyone like you|everyone like you|you who (fight|live|suffer|)"
     R"(struggle))\b|\b(sick|tired|fed up|done) (of|with) (your |the |all those |all these )?(insulin|pills|)"
     R"(inhaler|needles|injections|cpap|mask|hearing aids?|cane|walker|dialysis|oxygen|brace|tablets|)"
     R"(finger pricks|pain)\b|\byou (were|have been|'ve been) (just |recently |newly )?diagnosed\b)"),
    (R"(\byou are not (your|alone with your|the only one with) ([a-z]+ )?<condition>|(^|[.!?\n] ?)(stroke|)"
     R"(cancer|heart attack|transplant|bypass) (survivor|patient|recipient|veteran)s?\?|\b(because of|thanks to|)"
     R"(due to|with) your ([a-z]+ )?<condition>|\b(can't|cannot|can not|unable to) (sleep|walk|breathe|climb|)"
     R"(hear|see|bend|work|concentrate)\b[^.!?\n]{0,30}\b(your|\?))"),
};

// Speech about people with a disease, and about the patients, devices and rooms of a reader who is a professional.
constexpr std::string_view allow[] = {
    R"(\b(for|support for|care for|caring for|about|among|in|with|of|help|helps|helping) (people|patients|adults|children|those|anyone|everyone|somebody|someone) (who (are )?)?(living |live )?(with|who have|that have)\b)",
    R"(\b(for|help|helps|helping) people living with\b)",
    R"(\byour (patients?|patients'|patient's|team|department|hospital|clinic|ward|staff|colleagues?|residents?|practice|unit|lab)\b[^.!?]{0,60})",
    R"(\byour [a-z -]{0,20}(patient|population|cohort|caseload|programme|program|service|team|nurse|specialist|clinic|unit|ward|centre|center|pathway|protocol|audit|workshop|course|registry|guideline|research|session|booth|paper|data|talk|knowledge|skills?|training)s?\b)",
    R"(\b(do|did) you (also |still )?(have|get) (any |a |an )?(questions?|feedback|ideas?|time|minutes?|experience)\b)",
    R"(\byour (risk|chance|knowledge|questions?|view|experience|guide|understanding) (of|about|on|to)\b)",
    R"(\bif (you|your child|somebody|someone)( or [a-z ]{1,20})? (have|has|feel|feels|notice|get|experience)\b[^.!?\n]{0,60}\b(see|call|ask|tell|talk to|contact|consult|speak to|stop|seek|go to)\b)",
    R"(\b(if|when) your [^.!?\n]{0,40}\b(call|see|ask|tell|talk|contact|seek|dial)\b)",
};

}  // namespace

const WordList& personal_attribute() {
  static constexpr WordList list{
      "personal_attribute",
      allow,
      {asserted, {}, {}},
      false,
      {"Meta, advertising standards on personal attributes; the words are our own", "2025", Certainty::official}};
  return list;
}

}  // namespace posology::terms
