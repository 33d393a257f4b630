// The CE mark as an approval (tier 1), or as proof that a device works (tier 2).
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

// A letter outside ASCII is an underscore in reduced text: "TÜV" is "t_v".
constexpr std::string_view approvals[] = {
    R"(\bce[- ]?(mark )?(approved|approval|certified|registered|accredited|licensed)\b)",
    R"(\b(eu|mdr|ivdr|europe|european|european union)[- ](approved|approval)\b)",
    R"(\bapproved (in|by|for|across|throughout|for use in) (europe|the eu|the european union|all of europe|eu countries)\b)",
    R"(\bapproved (under|by|according to) the (mdr|ivdr|medical device regulation)\b)",
    R"(\bt(u|_|ue)v[- ]approved\b)",
    R"(\bapproved by (t(u|_|ue)v|(our|a|the) notified body|bsi|dekra)\b)",
    R"(\bnotified body[- ]approved\b)",
    R"(\b(certified|licensed|endorsed|recommended|tested|declared|rated|proven|confirmed)( (as )?(safe|effective|reliable|good))? by (the )?(eu|european union|europe|brussels|european commission)\b)",
    R"(\b(european|ce|mdr) (seal|certificate) of (approval|quality)\b)",
    R"(\b(eu|europ_ische) zulassung\b)",
    R"(\b(the )?(eu|e\.u\.|europe|brussels|european (union|commission|regulators?|authorit(y|ies)|medicines agency)|ema) (has |have |had |just |now |finally |recently |officially |formally |fully |also |already )*(approves|approved|cleared|certified|certifies|licensed|endorsed|recommends|recommended) (our|us|it|this|its|every|[a-z0-9-]+[.!]|[a-z0-9-]+ (for|in|as|after|last|this|too|now|and)\b))",
    R"(\b(eu|e\.u\.|europe|european|european union|ema|mdr|ivdr|brussels)[- ](approved|cleared|certified|authori[sz]ed|licensed|endorsed)\b)",
    R"(\b(eu|e\.u\.|european|european union|europe-wide|ema|brussels|mdr|ce)[- ](market |regulatory |device |full |official )*(approvals?|clearance|authori[sz]ation)\b)",
    R"(\b(approved|cleared|certified|authori[sz]ed|licensed|endorsed|registered) (in|by|for|across|throughout|from|under) (all of |the whole of )?(the )?(eu|e\.u\.|europe|brussels|ema|european (union|commission|market|regulators?|authorit(y|ies)|medicines agency))\b)",
    R"(\b(approval|clearance|green light|blessing|go-ahead|nod|certification) (in|by|for|across|throughout|from|of) (all of )?(the )?(eu|e\.u\.|europe|brussels|ema|european (union|commission|market|regulators?|authorit(y|ies)|medicines agency))\b)",
    R"(\b(the |a |our )?notified body (has |have |had |just |now |finally |recently |officially |formally |fully |also |already )*(approved|approves|recommends|endorses|endorsed)\b)",
    R"(\b(european|eu|brussels|europe's) ([a-z]+ )?(regulators?|authorit(y|ies)|officials|commission|experts|inspectors)( has| have| had)? (given|gave|gives|granted|issued|tested|validated|confirmed|found|checked|endorsed)\b)",
    R"(\b(brussels|europe|the eu|the european union) (has |have |just |finally |now |already )*(said yes|says yes|validated|okayed|signed off|answered|confirmed|endorsed|tested|approved)( it| us| our|[.!]))",
    R"(\b(eu|european union('s)?|europe's|european) (seal|stamp|badge|hallmark|quality (mark|seal))\b)",
    R"(\b(von|durch) (der |die |den )?(eu|europ_ischen union|t_v|europa|br_ssel) (offiziell |amtlich )?(zugelassen|genehmigt|gepr_ft|zertifiziert|best_tigt|anerkannt)|\bvom t_v (genehmigt|zugelassen|best_tigt)|\b(eu|ce|europa)-(zugelassen|zertifiziert|genehmigt|zulassung|genehmigung)|\bamtlich best_tigt)",
    R"(\b(approbation|homologation|agr_ment) (ce|europ_enne|de l'europe|de l'union|de bruxelles)\b|\b(approuv|valid|homologu|certifi)_?[es_]* par (l'europe|l'union europ_enne|l'ue|bruxelles)|\bl'(europe|union europ_enne) a (valid|approuv|certifi|confirm|reconnu))",
    R"(\b(aprobad|autorizad|certificad|validad|avalad)[oa]s? por (europa|la uni_n europea|la ue|bruselas)\b|\baprobaci_n (ce|europea|de europa|de la ue)\b|\bsello (europeo|de europa)\b)",
    R"(\b(goedgekeurd|gecertificeerd|erkend) door (de )?(eu|europa|europese|brussel)|\b(eu|ce|europese)[- ]?(goedkeuring|keurmerk|goedgekeurd|gecertificeerd)\b)",
    R"(\b(approvat|certificat|autorizzat|validat)[oaie] (dall'unione europea|dall'europa|dall'ue|da bruxelles)\b|\bapprovazione (ce|europea|dell'unione|dell'ue)\b)",
    R"(\b(zatwierdzon|certyfikowan)[a-z_]* przez (uni_|ue|europ_)|\b(zatwierdzenie|aprobata) (ue|ce|europejsk)|\b(godk_nd|certifierad) av eu\b|\b(ce|eu)-?(godk_nd|godkendt|godkjent)\b|\bgodkendt af eu\b|\b(aprovad|certificad)[oa]s? pela (europa|uni_o europeia|ue)\b|\bodobren[oa]? od (eu|europsk))",
};

constexpr std::string_view proofs[] = {
    (R"(\bce[- ]?mark(ed|ing)?\b[^.!?\n]{0,30}\b(proves?|proof|guarantees?|confirms?|shows|demonstrates|certifies|means)\b)"
     R"([^.!?\n]{0,40}\b(works?|effective(ness)?|efficacy|safe|benefits?|better|superior|best|excellence|reliab[a-z]+|accura[a-z]+|quality (of|and|you))\b)"),
    R"(\b(proof|proven|guaranteed) by (the |its |our )?ce[- ]?mark\b)",
    R"(\bce[- ]?marked,? (and |so |hence )?(proven|therefore|thus|you know|effective)\b)",
    R"(\b(ce[- ]?(certificate|certification|label|sign|badge)|notified body)\b[^.!?\n]{0,30}\b(proves?|proof|guarantees?|confirm(s|ed)?|show(s|ed)?|demonstrate[sd]|certifie[sd]|means|found|agrees)\b[^.!?\n]{0,40}\b(works?|effective(ness)?|efficacy|safe|safety|benefits?|better|superior|best|reliab[a-z]+|accura[a-z]+)\b)",
    R"(\b(effective(ness)?|efficacy|safe(ty)?|works|reliability|accuracy|performance|quality)\b[^.!?\n]{0,30}\b(confirmed|proven|shown|guaranteed|certified|proved|demonstrated) by (its |the |our |a )?(ce[- ]?(mark|marking|certificate)|notified body)\b)",
    R"(\b(so|therefore|hence|which means|that is why|because)\b[^.!?\n]{0,30}\b(works?|effective|safe|reliable|trust)\b[^.!?\n]{0,30}\bce[- ]?mark(ed|ing)?\b)",
    R"(\bce[- ]?mark(ed|ing)?\b[^.!?\n]{0,15}\b(so|therefore|hence|which means|that is why|because)\b[^.!?\n]{0,30}\b(works?|effective|safe|reliable|trust|good|sure)\b)",
    R"(\bce\b[^.!?\n]{0,40}\b(means|proves?|proof|guarantees?|confirms?|assures?)\b[^.!?\n]{0,60}\b(works|effective(ness)?|efficacy|safe|proven|heals?|clinically)\b)",
    R"(\b(ce-?(zeichen|kennzeichnung|siegel)|marquage ce|(marcado|sello) ce|ce-?(markering|keurmerk)|(marchio|marcatura) ce|(znak|oznaczenie|oznakowanie) ce)\b[^.!?\n]{0,40}\b(beweist|garantiert|b_rgt|garantie|garantit|prouve|atteste|garantiza|demuestra|prueba que|asegura|garandeert|bewijst|garantisce|dimostra|assicura|gwarantuje|dowodzi)\b)",
    R"(\bwith (the |a )?ce\b[^.!?\n]{0,40}\b(nobody|no one|no need|you need not|never)\b[^.!?\n]{0,20}\b(ask|wonder|doubt|worry)\b)",
};

// Continuing education, medicines, and what a notified body approves: a system of quality.
constexpr std::string_view allow[] = {
    R"(\bthe (eu|european union|european parliament) approved (the|a|an|its|new|plans)\b)",
    R"(\bce[- ]?mark(ed|ing)?\b[^.!?\n]{0,20}\b(no|not|never|cannot|nothing|neither|doesn't|isn't)\b)",
    R"(\bce[- ]?(credits?|hours?|courses?|activit(y|ies)|points?|units?|sessions?|providers?|programmes?|programs?)\b)",
    R"(\bce[- ]?(approved|accredited|certified|registered) (credits?|hours?|courses?|activit(y|ies)|points?|units?|sessions?|providers?|programmes?|programs?|nurses?|webinars?|training)\b)",
    R"(\b(approved|accredited|registered) (for|as) ce\b)",
    R"(\b(eu|europe|european)[- ]approved (drugs?|medicines?|insulin|vaccines?|therap(y|ies)|antibiotics?|disinfectants?|biocides?|antiseptics?)\b)",
    R"(\b(plan|budget|law|act|regulation|directive|agreement|funding|merger|project|grant|study|trial|protocol|drug|medicine|vaccine|course)s? (was |were |is |are |has been )?approved (in|by) (europe|the eu|the european union)\b)",
    R"(\b(eu|european|ema|ce|mdr)[- ](approval|clearance|authori[sz]ation|market approval) (of|for) (drugs?|medicines?|vaccines?|insulin|the (drug|medicine|vaccine)))",
    R"(\b(eu|european)[- ](certified|approved|licensed) (organic|origin|nurse|trainer|translator|course|driver|carrier|recycl[a-z]+|timber|paper|coffee)s?\b)",
    R"(\b(management|quality|our) systems? (is |was |has been |are )?(certified|approved|audited|registered) (by|under|in|for|to)\b[^.!?\n]{0,40})",
    R"(\bce[- ]?mark(ed|ing|s)?\b[^.!?\n]{0,80}\b(no|not|never|cannot|nothing|neither|doesn't|isn't)\b[^.!?\n]{0,40})",
};

}  // namespace

const WordList& ce_mark() {
  static constexpr WordList list{
      "ce_mark",
      allow,
      {approvals, proofs, {}},
      false,
      {"Regulation (EU) 2017/745 art. 20 and art. 7(a); UK CAP Code rule 12.1", "2022", Certainty::reported}};
  return list;
}

}  // namespace posology::terms
