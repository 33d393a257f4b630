// What an answer to a comment says of a use, where it may only give a contact: that a product works, and for whom (tier
// 1).
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view answers[] = {
    (R"(<own> (also |certainly |really |indeed |easily |definitely |can |will |should |may |might |has |)"
     R"(does )*(works?|functions?|performs?|reads?|measures?|helps?|detects?|picks? up|tracks?|monitors?|)"
     R"(treats?|suits?|fits|handles|worked|helped|caught|shown?|does|do)( [a-z'-]+){0,6} (in|for|on|with|during|)"
     R"(at|from|against|as well|too|well|there|fine|95|[0-9]+)\b)"),
    (R"(<own> (is|was|has been|are) (also |really |very |certainly |definitely |just |perfectly |absolutely |)"
     R"(quite )*(great|good|perfect|fine|ideal|suitable|safe|used|tried|tested|effective|excellent|wonderful|)"
     R"(reliable|popular|helpful|useful|okay|ok|brilliant|an option|approved|right|the best) (in|for|on|with|)"
     R"(during|at|by|among|to use|choice|option)\b)"),
    (R"(\b(you can|can you|you may|you could|you should|just|simply|please|go ahead and|feel free to|)"
     R"(of course you can|try|we suggest|we recommend|we advise|they|hospitals|clinics|customers|surgeons|)"
     R"(colleagues|users|sites|centers|centres|doctors|parents|nurses)( [a-z]+){0,6} (use|using|used|put|place|)"
     R"(wear|try|trying|start|starting|run|attach|apply|stick|set|choose|order|report|reporting|see|seeing|get|)"
     R"(rely on|love)( [a-z]+){0,2} <own>\b[^.!?\n]{0,60})"),
    (R"(<own> (can|could|may|might) (also |certainly |easily |safely |well |definitely )*be (used|worn|placed|)"
     R"(put|applied|tried|set|taken|attached|recommended|given) (in|on|for|with|during|at|as|from|by|around|)"
     R"(under)\b)"),
    (R"(\b(label|labell?ed|cleared|approved|indicated|officially|official|recommend|intended|on paper|)"
     R"(in the manual|in the ifu)\b[^\n]{0,70}\b(but|though|in practice|however|still|yet|that said|between us|)"
     R"(even so|nevertheless|all the same|anyway)\b[^\n]{0,90}\b(<own>|it|customers|hospitals|surgeons|sites|)"
     R"(users|clinics|readings?|results?)\b)"),
    (R"(\b(while|although|though|even if|even though) (we|it|this|that)( [a-z']+){0,3} (officially|recommend|)"
     R"(labell?ed|cleared|say so|claim|approved|indicated|official|promote)\b[^\n]{0,100}\b(<own>|results?|)"
     R"(experiences?|well|fine|works?|many|most|surgeons|customers|doctors)\b)"),
    R"(\b(between us|off the record|unofficially|strictly speaking|entre nous|unter uns|under the table)\b)",
    (R"(\b(excellent|great|good|promising|encouraging|very good|fantastic|wonderful|strong|beautiful|clean|)"
     R"(clear) (results?|outcomes?|readings?|experiences?|signals?|traces?|tracings?|success|feedback|numbers|)"
     R"(data)\b[^.!?\n]{0,40}\b(with|from|using|on|in|by|of|for) [^.!?\n]{0,20}(<own>|it|(<site>|kids|preemies|)"
     R"(women|mothers?|people|adults|seniors|runners|athletes|cases|surgery|wards?|practice|sports?|dialysis|)"
     R"(school|toddlers?|teenagers?|[a-z]+-(year|month|week)-olds?|transplant|fetal|foetal|unborn|horses|dogs|)"
     R"(cats|carotid|neck|ankle|leg|arm|thigh|medicine|patients?))\b|<own>[^.!?\n]{0,50}\b(excellent|great|)"
     R"(promising|encouraging|very good|fantastic|wonderful|clean|clear|beautiful(ly)?) ?(results?|outcomes?|)"
     R"(readings?|experiences?|signals?|traces?|tracings?|success)?)"),
    (R"(\b(settings?|dose|level|mode|gain|cuff|protocol|dosage|intensity) (to|for|at|on|in|[0-9]+|that|which|is|)"
     R"(should|low|high|small|you)\b[^\n]{0,60}|\b(set|turn|lower|raise|keep) the (gain|level|dose|intensity|)"
     R"(mode|alarm)\b|\b(small|pediatric|child|infant|short) (cuff|strap|probe|mode|size)\b)"),
    (R"(\b(study|paper|poster|trial|data|abstract|white paper|pdf) (shows?|says|proves|suggests?|found|finds|)"
     R"(confirms?) [^.!?\n]{0,20}<own>|\bour (own )?(tests?|data|engineers|sales manager|rep|local rep|)"
     R"(sales team)\b[^.!?\n]{0,50}\b(settings|show you|tips|caught|found|works?|tricks?|success|how)\b)"),
    (R"(\b(yes|sure|absolutely|of course|certainly|definitely|indeed|no problem|good news|great idea|sure thing|)"
     R"(you bet)\b[^\n]{0,60}\b(in|on|for|with|during) ([a-z-]+ ){0,3}(<site>|kids|preemies|women|mothers?|)"
     R"(people|adults|seniors|runners|athletes|cases|surgery|wards?|practice|sports?|dialysis|school|toddlers?|)"
     R"(teenagers?|[a-z]+-(year|month|week)-olds?|transplant|fetal|foetal|unborn|horses|dogs|cats|carotid|neck|)"
     R"(ankle|leg|arm|thigh|medicine|patients?)\b)"),
    (R"(<own> (kann|funktioniert|eignet|wirkt|hilft|misst|l_sst|ist)\b[^.!?\n]{0,80}|\bmit <own> (sehr |)"
     R"(auch )?gute|<own> (fonctionne|peut|convient|aide|marche|est|donne|s'utilise)\b[^.!?\n]{0,80}|)"
     R"(<own> (funciona|puede|sirve|ayuda|va|es|se usa|tambi_n)\b[^.!?\n]{0,80}|<own> (funziona|pu_|va bene|)"
     R"(aiuta|si usa|_|anche|d_)\b[^.!?\n]{0,80})"),
    (R"(\b(isn't|is not|not|never|wasn't) (yet |officially |really |strictly )*(meant|made|designed|supposed|)"
     R"(licensed|labell?ed|cleared|intended|approved|indicated|tested) (for|in|to)\b[^\n]{0,60}\b(but|yet|)"
     R"(though|still|however)\b[^\n]{0,80})"),
    (R"(<own> (should|will|would|ought to|is going to|must) (also |still |be |do |work |just )+(fine|ok|okay|)"
     R"(well|good|great|safe|perfect|suitable|no problem|work|with|in|for|there)\b)"),
    (R"(\b(we'd|we would|i'd|we|i|they|try|just) (choose|recommend|suggest|pick|take|go for|use|start with|)"
     R"(go with|set|advise) (the |a |your )?([a-z]+ )?<own>\b|\bturn (up|down) the (gain|dose|level|volume of)|)"
     R"(\bworks? like a charm\b|\bnever had (a|any|one) (complaint|problem|issue)s?\b)"),
    (R"(\b(how|where|what) (other|many|some|our) (clinics|hospitals|users|customers|sites|teams|doctors|)"
     R"(patients|centers|centres) (use|do|put|set|handle|run) (it|with|<own>)\b)"),
    (R"(\b(it|they|our (patch|sensor|pump|device|monitor|system|mask|implant|dressing|meter|lens|brace|stent|)"
     R"(valve|probe|product)) (also |certainly |really |easily |definitely |can |will |should |may )*(works?|)"
     R"(functions?|performs?|helps?|be used|be worn|is (fine|safe|great|suitable|ideal|perfect|good|okay|ok)|)"
     R"(does (well|fine|great)|has (helped|worked)) ([a-z'-]+ ){0,3}(in|for|on|with|)"
     R"(during) ([a-z-]+ ){0,3}(<site>|kids|preemies|women|mothers?|adults|seniors|runners|athletes|cases|)"
     R"(surgery|wards?|practice|sports?|dialysis|school|toddlers?|teenagers?|[a-z0-9]+-(year|month|week)-olds?|)"
     R"(transplant|fetal|unborn|patients?)\b)"),
    (R"(\b(use|used|using|uses|wear|wears|put|try|tried) (it|them|our [a-z]+) (in|for|on|with|)"
     R"(during) ([a-z-]+ ){0,3}(<site>|kids|preemies|women|mothers?|adults|seniors|runners|athletes|cases|)"
     R"(surgery|wards?|practice|sports?|dialysis|school|toddlers?|teenagers?|[a-z0-9]+-(year|month|week)-olds?|)"
     R"(transplant|fetal|unborn|patients?)\b)"),
};

// What the label says, and how a device is connected, kept and delivered.
constexpr std::string_view allow[] = {
    (R"(<own> (is|was) (cleared|indicated|intended|designed|labell?ed|meant) (only )?(for|as|)"
     R"(to)\b[^.!?\n]{0,80}(\.|$|\n))"),
    R"(<own> (is|was|does|can|may|must|has|should|will)(n't| not)( yet| been)? [^.!?\n]{0,80}(\.|$|\n))",
    (R"(\b(works?|runs?|connects?|pairs?) (in|with|on|over) (ios|android|windows|mac|battery|mains|bluetooth|)"
     R"(wifi|usb|any (phone|browser|tablet)|all (phones|browsers)|your (phone|tablet|tower|monitor))\b)"),
    (R"(\b(cannot|can't|can not|unable to|not able to|do not|don't|won't|will not) (discuss|comment|answer|)"
     R"(advise|recommend|give|say|share)[^.!?\n]{0,80}(\.|$|\n))"),
    (R"(\b(contact|write to|call|e-?mail|reach|ask) (our |the |your )?(medical (information|affairs)|doctor|)"
     R"(physician|care team|service|support)[^!?\n]{0,80})"),
    (R"(\b(privacy|volume|brightness|language|screen|display|account|app|network|bluetooth|cookie|time|date|)"
     R"(menu) settings?\b[^\n]{0,60}|\bsettings (menu|page|screen)\b)"),
};

}  // namespace

const WordList& reply_use() {
  static constexpr WordList list{"reply_use",
                                 allow,
                                 {answers, {}, {}},
                                 false,
                                 {"FDA draft guidance on unsolicited requests, December 2011; the words are our own",
                                  "2026", Certainty::official}};
  return list;
}

}  // namespace posology::terms
