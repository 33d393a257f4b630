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
