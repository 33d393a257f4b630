// Wording that says or suggests that the regulator approves the product.
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view approved[] = {
    (R"(\b(fda|food and drug administration) (has |have |just |finally |recently |now |also )*(given|gave|gives|granted|grants) )"
     R"(([a-z0-9-]+ ){0,4}(the |a |its |their |full )?(green light|nod|thumbs[- ]up|blessing|go-ahead|ok|okay|stamp of approval|seal of approval)\b)"),
    R"(\b(fda|food and drug administration) (has |have |just |finally |now )*(said yes|says yes|signed off)\b)",
    (R"(\b(got|gets|received|receives|won|wins|earned|earns|obtained|achieved|secured|gained|has|granted|was given) )"
     R"((its |our |the |a |full |final |us |u\.s\. )*(pre-?market|pma|u\.s\.|us|federal|government) approval\b)"),
    R"(\b(us )?(fda|f\.d\.a\.?|f d a|food and drug administration)('s)?[- ]?(full |formal |final |official |pre[- ]?)?approv(ed|al|es)\b)",
    R"(\bapproved (for [a-z ]{1,30} )?(by|from) (the )?(us |u\.s\. |american )?(fda|f\.d\.a\.?|f d a|food and drug administration))",
    R"(\bapproval (from|by|of) (the )?(us |u\.s\. |american )?(fda|f\.d\.a\.?|f d a|food and drug administration))",
    R"(\b(fda|f\.d\.a\.?|f d a|food and drug administration) (has |have |just |formally |officially |recently |now |fully |also |already )+approved\b)",
    R"(\b(fda|f\.d\.a\.?|f d a|food and drug administration) (has |have |just )*(given|gave|gives|granted|issued) (us |it |its |our |the |[a-z]+ ){0,3}approval\b)",
    R"(\b(fda|f\.d\.a\.?|f d a|food and drug administration)('s)?[- ](nod|blessing|stamp of approval|seal of approval|green light|backed|backing|sanctioned|endorsement|go-ahead|ok|okay)\b)",
    R"(\b(blessed|backed|sanctioned) by (the )?(us |u\.s\. )?(fda|f\.d\.a\.?|f d a|food and drug administration))",
    R"(\b(us|u\.s\.|american)[- ](government|regulator|federally)[- ]approved\b|\b(government|federally|regulator)[- ]approved\b)",
    R"(\bapproved (in|for use in|for sale in|throughout|across) (the )?(u\.s\.|usa|united states))",
    R"(\bfda[- ]?zugelassen\b)",
    R"(\b(approuv\S+|homologu\S+) par la fda\b)",
    R"(\b(aprobad|autorizad|approvat)[oaie]s? (por|dalla) (la )?fda\b)",
    R"(\bzatwierdzon\S+ przez fda\b)",
    R"(\bapproval( (letter|decision|notice|certificate|order|stamp|number|document))? (from|by|of) ([a-z'-]+,? ){0,5}(the )?(fda|f\.d\.a\.?|food and drug administration))",
    R"(\b(approved|blessed|endorsed) by (america's|the american|the us|the u\.s\.|us|u\.s\.|american|federal) ([a-z-]+ ){0,2}(regulators?|authorit(y|ies)|government|agency|watchdog)\b)",
    R"(\b(approval|green light|blessing|nod) (from|by|of) (america's|the american|the us|the u\.s\.|us|u\.s\.|american|federal) ([a-z-]+ ){0,2}(regulators?|authorit(y|ies)|government|agency|watchdog)\b)",
    R"(\b(fda|f\.d\.a\.?|food and drug administration) (has |have |had |just |now |finally |recently |officially |formally |fully |also |already )*(approves|greenlit|okayed|blessed|sanctioned)\b)",
    R"(\b(passed|survived|sailed through|came through|cleared) (the |a |all )?(strict |tough |rigorous |full |long )*(us |u\.s\. )?(fda|f\.d\.a\.?|food and drug administration)('s)? (approval|review|scrutiny|tests?|checks?|inspection|examination)\b)",
    R"(\b(washington|america|federal|government|uncle sam)('s)? ([a-z-]+ ){0,2}(regulators?|agency|authorit(y|ies)|watchdog|reviewers|officials) (has |have |had |just |now |finally |recently |officially |formally |fully |also |already )*(approved|okayed|blessed|endorsed|signed off|said yes|greenlit|gave|given)\b)",
    R"(\b(agency|regulator|washington|uncle-sam)-approved\b|\bfederally[- ]approved\b)",
    R"(\b<fda> (reviewers|officials|experts|inspectors|scientists|staff)\b[^.!?\n]{0,60}\b(approved|signed off|endorsed|said yes|blessed|convinced|gave (it|us) the)\b)",
    R"(\b(blessing|approval|endorsement|seal of approval|stamp of approval|nod|ok|okay|go-ahead|green light|thumbs[- ]up|sign-?off|backing) (of|from|by) (the )?(us |u\.s\. |american )?<fda>)",
    R"(\b<fda> (has |have |had |just |now |finally |recently |officially |formally |fully |also |already )*(put|puts|lent|lends|staked|gave|gives|given) (its|their) (full |own |good |official )?(name|weight|stamp|seal|trust|blessing|reputation|support|backing|okay|ok|yes|vote)\b)",
    R"(\b(earned|won|got|gets|received|has|have|with|carries|bears|wears) (the |an? |its |full |our )*<fda>('s)? (yes|okay|ok|nod|vote|trust|thumbs[- ]up|sign-?off|endorsement|permission|blessing)\b)",
    R"(\b(approved|okayed|blessed|sanctioned) (for [a-z ]{1,30} )?(by|in) (the )?(government|feds|washington|uncle sam|federal (government|regulators?))\b)",
    R"(\bapproved[.!]( [a-z]+[.!])? (after|following) [^.!?\n]{0,40}\b(agency|<fda>))",
    R"(\b<fda> (has |have |had |just |now |finally |recently |officially |formally |fully |also |already )*(agrees|agreed|confirms|confirmed|deems|deemed|considers|considered|judged|declared|rated|calls) [^.!?\n]{0,30}\b(safe|safety|effective|efficacy|works|reliable|fit for)\b)",
    R"(\baprobaci_n (de|por) (la )?fda\b|\b(cuenta con|tiene|recibi_|obtuvo) (la )?aprobaci_n\b[^.!?\n]{0,20}\bfda\b)",
    R"(\b(zulassung|genehmigung|freigabe) (der|durch die|von der) (us-|amerikanischen )?fda\b|\bfda-?(zulassung|genehmigung)\b|\bvon der fda (genehmigt|freigegeben)\b)",
    R"(\b(approbation|agr_ment|homologation) (de |par )?la fda\b|\bapprobation fda\b)",
    R"(\bapprovazione (della|dell'|da parte della) fda\b|\bgoedgekeurd door de fda\b|\bfda-goedkeuring\b|\bgoedkeuring van de fda\b)",
    R"(\b(zatwierdzenie|aprobata|akceptacj[a-z_]+) fda\b|\baprova__o (da|pela) fda\b|\baprovad[oa]s? pela fda\b)",
    (R"(\b(holds?|has|have|received|granted|won|with|got|its|our) (a |an |full |fda )*(pre-?market approval|pma )"
     R"(approval)\b|\bpma[- ]approved\b|\b(completed|passed|cleared) (the|its|our) (full )?pma\b)"),
};

// Registration, listing and certificates: no sign of approval either.
constexpr std::string_view registered[] = {
    R"(\bfda[- ]?(registered|registration|listed|certified|certification|certifies|endorsed|recommended|recommends|licensed|validated|accepted|compliant|verified|accredited|grade)\b)",
    R"(\b(registered|listed|certified|recommended|endorsed|accredited|licensed) (with|by|at) (the )?(us |u\.s\. )?(fda|food and drug administration)\b)",
    R"(\bfda (seal|logo|certificate|registration certificate|badge|stamp)\b)",
    R"(\bcertificate (from|of|by) (the )?(us )?fda\b)",
    R"(\bfda (trusts|trusted)\b|\btrusted by (the )?fda\b)",
    R"(\b(fda|f\.d\.a\.?|food and drug administration) (has |have |had |just |now |finally |recently |officially |formally |fully |also |already )*(certified|registered|licensed|accredited|certifies|trusts|vouches for|stands behind) (our|us|the|its|this|it|every|each|all|[a-z0-9-]+)\b)",
    R"(\b(registered|listed|certified|licensed|accredited|validated|verified) (with|by|at|under) (the )?(us |u\.s\. |american )?(fda|f\.d\.a\.?|food and drug administration)\b)",
    R"(\b(fda|f\.d\.a\.?|food and drug administration)('s)? (certificate|certification|registration|listing|licen[cs]e|logo|seal|badge|stamp|emblem|quality mark)\b)",
    R"(\b(on|in|part of) (the )?<fda>('s)? ([a-z]+ )?(register|registry|list|database|books|records|files?|directory)\b[^.!?\n]{0,60}\b(so|proof|proves?|means|which|that is why|therefore|hence|trust|confidence|quality|safe|sure|guarantees?|assurance|know)\b)",
    R"(\b(<fda>|federal|government|regulator's?)\b[^.!?\n]{0,40}\b(registration|listing|number|entry|certificate|inspection|database|gudid)\b[^.!?\n]{0,40}\b(so you|so that|so every|so our|so all|proof|proves|guarantees|assures|is your assurance|vouches|means (that )?(our|your|you|every|all|it|we|this|these))\b)",
    R"(\b(registration|listing|registered|inspected|gudid|owner number)\b[^.!?\n]{0,30}\b(with|by|at) (the )?<fda>\b[^.!?\n]{0,30}\b(so you|so that|so every|so our|so all|proof|proves|guarantees|assures|vouches|means (that )?(our|your|you|every|all|it|we|this|these|[a-z]+ ([a-z]+ )?(has|have|is|are)))\b)",
    R"(\b(government|federally|agency|washington|regulator)[- ](verified|certified|registered|inspected|tested|vetted|recogni[sz]ed|listed|backed|endorsed|validated|recommended)\b)",
    R"(\b(recognition|recogni[sz]ed|certified|verified|vetted|recommended|endorsed|validated|vouched for) (of|from|by|in) (the )?(us |u\.s\. |american |federal )*(<fda>|government|regulators?|washington|agency)\b)",
    R"(\b(regulator|government|agency|washington)('s)? (official |full |own )?(recognition|endorsement|seal|certificate|recommendation|guarantee|quality mark|stamp)\b)",
    R"(\b(agency|<fda>|government|washington|regulators?) (itself |fully |officially )?(stands|stood) behind\b|\b(agency|government|washington|regulators?) (itself |fully |officially )?(vouches for|backs|guarantees|trusts|certifies|keeps a page)\b)",
    R"(\bfda-(inspected|audited|vetted|tested|checked)\b)",
    R"(\b(our|its|the) ((fda|owner|operator|establishment|federal|government) )*(registration|listing|owner|operator|establishment)( number)?\b[^.!?\n]{0,30}\b(proud(ly)?|on every|on each|on the (box|front|carton|label))\b)",
    R"(\bcertificad[oa]s? por (la )?(fda|autoridad|autoridades|gobierno)\b|\b(registro|registrad[oa]s?) (ante|en|por|de) la fda\b)",
    R"(\b(certifi|enregistr|recommand)_?[es_]* (par|aupr_s de|_ )? ?la fda\b|\bfda-?(zertifiziert|registriert|gepr_ft|gelistet)[a-z]*|\bvon der fda (zertifiziert|registriert|empfohlen|gepr_ft|anerkannt)\b)",
    R"(\b(certificat|registrat|raccomandat)[oaie] (dalla|presso la) fda\b)",
};

// A pending approval is another rule's business; drugs and labels may be approved.
constexpr std::string_view allow[] = {
    R"(\b(pending|awaiting|awaits?|seek(s|ing)?|pursu(e|es|ing)|appl(y|ied|ying) for|before|until|without|requir(e|es|ed|ing)|needs?|toward|towards|path to|road to|prior to|submitted for) (us |u\.s\. |full )?fda approval\b)",
    (R"(\bfda[- ]approved ([a-z-]+ ){0,2})"
     R"((drug|medicine|medication|insulin|label|labeling|labelling|therap(y|ie)|indication|protocol|trial|study|ide|biologic|vaccine|agent|anticoagulant|antibiotic|contrast|antivenom|statin|generic|pharmaceutical|dose|dosing|regimen|tracer|radiotracer|sedative|opioid|analgesic|heparin|combination|package insert|prescribing)s?\b)"),
    R"((drug|medicine|medication|insulin|label|labeling|labelling|therap(y|ie)|indication|protocol|trial|study|ide|biologic|vaccine|agent|anticoagulant|antibiotic|contrast|antivenom|statin|generic|pharmaceutical|dose|dosing|regimen|tracer|radiotracer|sedative|opioid|analgesic|heparin|combination|package insert|prescribing)s? ([a-z,]+ ){0,3}(is|are|was|were|that|which|already|has been|not) ([a-z]+ )?(fda[- ])?approved( by (the )?(fda|food and drug administration))?\b)",
    R"(\bfda approval (process|pathways?|routes?|requirements?|timelines?|rates?|standards?|criteria|stud(y|ies)|trials?|letters?)\b)",
    (R"(\bfda approval (of|for) (the |a |an |this |that |its |new |another |several )*([a-z-]+ )?)"
     R"((drug|medicine|medication|insulin|label|labeling|labelling|therap(y|ie)|indication|protocol|trial|study|ide|biologic|vaccine|agent|anticoagulant|antibiotic|contrast|antivenom|statin|generic|pharmaceutical|dose|dosing|regimen|tracer|radiotracer|sedative|opioid|analgesic|heparin|combination|package insert|prescribing)s?\b)"),
    (R"(\bfda (has |have |just |recently |now |also )*approved (the |a |an |our |this |new |another |several |two )*([a-z-]+ ){0,2})"
     R"((drug|medicine|medication|insulin|label|labeling|labelling|therap(y|ie)|indication|protocol|trial|study|ide|biologic|vaccine|agent|anticoagulant|antibiotic|contrast|antivenom|statin|generic|pharmaceutical|dose|dosing|regimen|tracer|radiotracer|sedative|opioid|analgesic|heparin|combination|package insert|prescribing)s?\b)"),
    R"(\bfda[- ]registered (establishment|facility|facilities|site|sites)\b)",
    R"(\bfda (registration|listing) (fees?|deadline|renewals?|requirements?|process|rules?|system|database|portal|training|specialist|manager|courses?|webinar|month|season|guide)\b)",
    R"(\bfda (recommends|recommended) (that|practices?|steps?|reading|training|a |cleaning|reprocessing|measures?|to )\b)",
    R"(\bfda[- ](compliant|accepted) (electronic|records?|software validation|formats?|submissions?|part 11|standards?|process(es)?)\b)",
    R"(\b(fda|f\.d\.a\.?|food and drug administration) (registration|certification) (does|do|is|are) (not|no)\b[^.!?\n]{0,60})",
    R"(\b(your|their|a|the|any|what|how|which|an) (fda|f\.d\.a\.?|food and drug administration) (registration|listing) (number|fee|rule|deadline|of (establishments|sites|facilities))s?\b)",
    R"(\bapproval (of|for) (a |the |new |this |that |another )*([a-z-]+ )?(drugs?|medicines?|vaccines?|trials?|stud(y|ies)|protocols?|labels?|indications?)\b)",
    R"(\b(pma|pre-?market approval) (is |still )?(pending|process explained|pathway|route)\b)",
};

}  // namespace

const WordList& approval() {
  static constexpr WordList list{
      "approval",
      allow,
      {approved, registered, {}},
      false,
      {"21 CFR 807.97: clearance and registration do not denote approval", "2026", Certainty::official}};
  return list;
}

}  // namespace posology::terms
