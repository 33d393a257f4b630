// A mark as a source on health, which YouTube does not give to channels of device makers: by its name (tier 1), and
// where YouTube is meant in other words (tier 2).
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view marks[] = {
    R"(\bhealth[ -](content |source |information |info )+(labels?|panels?|shelf|shelves|badges?|context)\b|\bhealth (shelf|shelves)\b)",
    R"(\byoutube('s)? health (features?|labels?|badges?|program(me)?s?|partners?|status|source|listings?|section|directory|certification|accreditation)\b|\bhealth panels? on youtube\b)",
};

constexpr std::string_view meant[] = {
    R"(\bhealth (information |info |expert |publisher )*(labels?|panels?|badges?|tags?|context|carousels?|ticks?|check-?marks?)\b)",
    R"(\bfrom an? (accredited |licensed |trusted |verified )*health (organi[sz]ation|source|system)\b)",
    R"(\b(list(s|ed|ing)?|recogni[sz](e|es|ed|ing)|recognition|verif(y|ies|ied|ication)|accredit(s|ed|ation)|certif(y|ies|ied|ication)|eligible|eligibility|admi(t|ts|tted|ssion)|accept(s|ed|ance)?)\b[^.!?\n]{0,40}\b(in|as|by|on|for|to|with) (a |an |the |our |your )?(youtube('s)? |trusted |verified |reliable |authoritative |credible |official |accredited )*(health|medical) (source|publisher|expert|voice|authority|channel|program(me)?|feature|partner|organi[sz]ation)s?\b)",
    R"(\b(qualif(y|ies|ied)|apply|applies|applied|applying|application|become|becoming|ranks?|ranked|treat(s|ed)?|class(es|ed)|mark(s|ed)|tag(s|ged)?|label(s|led|ed)?|count(s|ed)?|join(s|ed|ing)?)\b[^.!?\n]{0,40}\b(a |an |the )?((youtube('s)?|verified|authoritative|credible|official|accredited) )+(health|medical) (source|publisher|expert|voice|authority|channel|program(me)?|feature|partner|organi[sz]ation)s?\b)",
    R"(\b(tags?|labels?|marks?|ranks?|lists?|sees?|treats?|shows?) [^.!?\n]{1,30}\bas (a |an )?(reliable|trusted|credible|authoritative|official|verified) (medical|health)\b)",
    R"(\b(list(s|ed|ing)?|verif(ied|ication)|accredit(ed|ation)|eligible|admitted|accepted|approved|featured|join(s|ed|ing)?|enter(s|ed|ing)?|part of|member of)\b[^.!?\n]{0,20}\b(in |of |to |by |for |into )?youtube('s)? health\b)",
    R"(\bhealth search(es)?\b[^.!?\n]{0,40}\b(first|on top|at the top|above)\b|\b(first|on top|at the top|above)\b[^.!?\n]{0,40}\bhealth search(es)?\b)",
    (R"(\b(licensed |verified )?(doctor|clinician|medical|hospital|nurse|expert|physician)('s)? (badge|label|tick|)"
     R"(check-?mark|seal)s?\b)"),
    R"(\b(apply|applies|applied|applying|application) (to|for|with) youtube('s)? health\b)",
    (R"(\b(blue |official |trusted |special |verified )?(badge|label|labell?ed|mark|marked|seal|tick|)"
     R"(check ?mark|shelf|row|panel|listing|status)\b[^.!?\n]{0,60}\b(health|medical) (source|provider|)"
     R"(organi[sz]ation|authority|expert|channel|publisher|videos?|information|content)s?\b)"),
    (R"(\b(health|medical) (source|authority|provider|organi[sz]ation|videos?)s?\b[^.!?\n]{0,30}\b(label|badge|)"
     R"(mark|panel|shelf|seal|on youtube|that youtube|by youtube)\b|)"
     R"(\byoutube('s)? health\b[^.!?\n]{0,30}\b(label|source|badge|shelf|authority|panel|provider)\b|)"
     R"(\bfrom health sources\b)"),
};

// What stands on a device, and who says no already.
constexpr std::string_view allow[] = {
    R"(\b(health|medical) (device|product|care) labels?\b)",
    R"(\bineligible for [^.!?\n]{0,40})",
    R"(\b(apply|applies|applied|applying|application|qualif(y|ies|ied)) for (a |an |the )?(health|medical) (information|content) (job|role|post|grant|position)s?\b)",
};

}  // namespace

const WordList& health_label() {
  static constexpr WordList list{"health_label",
                                 allow,
                                 {marks, meant, {}},
                                 false,
                                 {"YouTube Help, health features and how to apply, answer 12796915 (seen in a mirror)",
                                  "2026", Certainty::reported}};
  return list;
}

}  // namespace posology::terms
