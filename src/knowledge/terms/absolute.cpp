// Absolute promises: certain success, no harm at all.
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view grave[] = {
    R"(\bguarantee(s|d)?\b)",
    R"(\b100 ?(%|percent) (safe|effective|accurate|success|reliable)\b)",
    R"(\bcur(e|es|ed|ing)\b)",
    R"(\bmirac(le|ulous)\b)",
    R"(\binfallible\b)",
    R"(\bunfailing\b)",
    R"(\bfool[- ]?proof\b)",
    R"(\b(risk[- ]free|zero risk|no risks?)\b)",
    R"(\b(no side effects?|side[- ]effect[- ]free|without side effects?)\b)",
    R"(\bharmless\b)",
    R"(\b(completely|totally|absolutely|perfectly|entirely) safe\b)",
    R"(\bworks for everyone\b)",
    R"(\b(never|cannot|can't) fails?\b)",
    R"(\bmagic(al)?\b)",
};

constexpr std::string_view plain[] = {
    R"(\bpain(less|[- ]free)\b)",
    R"(\bpermanent(ly)?\b)",
    R"(\binstant(ly)?\b)",
    R"(\beliminat(e|es|ed|ing)\b)",
    R"(\beradicat\w+\b)",
    R"(\brevers(e|es|ed|ing)\b)",
    R"(\bprevents?\b)",
    R"(\bclinically proven\b)",
    R"(\balways\b)",
};

// Curing resins and lamps, charities, warranties of parts, set terms of the field.
constexpr std::string_view allow[] = {
    R"(\b(light|uv|heat|dual|self|pre)[- ]cur(e|es|ed|ing)\b)",
    R"(\bcur(e|ing) (time|times|light|lights|lamp|cycle|temperature|depth)\b)",
    R"(\b(race|walk|ride) for (the|a) cure\b)",
    R"(\bcure (sma|jm|alzheimer's fund|parkinson's)\b)",
    R"(\b\d+[- ]year (warranty|guarantee)\b)",
    R"(\bpermanent (pacemaker|implant|magnet|magnets|record|staff|resident|makeup)\b)",
    R"(\binstant[- ]read\b)",
    R"(\bmagic angle\b)",
    R"(\breverse (shoulder|transcriptase|osmosis|engineering|total)\b)",
    R"(\balways (read|follow|consult|ask|refer|check|wear|report|use as directed)\b)",
};

}  // namespace

const WordList& absolute() {
  static constexpr WordList list{
      "absolute",
      allow,
      {grave, plain, {}},
      false,
      {"Heilmittelwerbegesetz s. 3 no. 2; TGA advertising code; FTC health products guidance", "2026",
       Certainty::reported}};
  return list;
}

}  // namespace posology::terms
