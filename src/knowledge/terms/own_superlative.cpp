// Superlatives that name the own product: "the gentlest way to measure: Cardilo" (tier 2).
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view named[] = {
    (R"(<own>,? [^.!?\n]{0,40}\b(the|your|our|a) (very |single |world's )?(safest|fastest|gentlest|easiest|)"
     R"(simplest|smartest|quickest|strongest|smallest|lightest|thinnest|finest|greatest|kindest|softest|)"
     R"(quietest|clearest|sharpest|surest|cleverest|slimmest|tiniest|toughest|purest|smoothest|cleanest|calmest|)"
     R"(brightest|nicest|friendliest|handiest|cheapest|steadiest|most [a-z]{4,}|best|number one|perfect|only|)"
     R"(ideal) ([a-z,-]+ ){0,6}(way|ways|route|choice|option|method|solution|answer|means|path|road|approach|)"
     R"(tool|friend|thing|device|monitor|patch|sensor|pump|therapy|treatment|[a-z]+ (meter|monitor|pump|patch|)"
     R"(sensor|device|therapy|treatment|test|valve|stent|dressing))\b)"),
    (R"(\b(the|your) (very |single )?(safest|fastest|gentlest|easiest|simplest|smartest|quickest|strongest|)"
     R"(smallest|lightest|thinnest|finest|greatest|kindest|softest|quietest|clearest|sharpest|surest|cleverest|)"
     R"(slimmest|tiniest|toughest|purest|smoothest|cleanest|calmest|brightest|nicest|friendliest|handiest|)"
     R"(cheapest|steadiest|most [a-z]{4,}|best|number one|perfect|only|ideal) ([a-z,-]+ ){0,6}(way|ways|route|)"
     R"(choice|option|method|solution|answer|means|path|road|approach|tool|friend|thing|device|monitor|patch|)"
     R"(sensor|pump|therapy|treatment|[a-z]+ (meter|monitor|pump|patch|sensor|device|therapy|treatment|test|)"
     R"(valve|stent|dressing))\b[^\n]{0,50}<own>)"),
    (R"(\b(a |the )?(world|national|european|global|industry)('s)? first\b[^\n]{0,30}<own>|)"
     R"(<own>[^.!?\n]{0,30}\b(a|the) (world|global|industry) first\b|\bperfection\b[^\n]{0,40}<own>)"),
    (R"(<own>[^.!?\n]{0,40}\b(der|die|das|den|dem) (beste|sicherste|genaueste|schnellste|sanfteste|kleinste|)"
     R"(modernste)[nrsm]?\b|<own>[^.!?\n]{0,40}\b(le|la|les) (plus [a-z_]+|meilleure?s?)\b|)"
     R"(<own>[^.!?\n]{0,40}\b(el|la|los|las|lo) (mejor|mejores|m_s [a-z_]+)\b|<own>[^.!?\n]{0,40}\b(il|la|i|)"
     R"(le) (migliore?|migliori|pi_ [a-z_]+)\b|<own>[^.!?\n]{0,40}\bnaj(lepsz|bezpieczniejsz|dok_adniejsz|)"
     R"(skuteczniejsz)[a-z_]*)"),
    (R"(\b(la mejor|el mejor|la meilleure|le meilleur|la migliore|il migliore|der beste|die beste|das beste|)"
     R"(najlepszy) [^.!?\n]{0,40}<own>)"),
};

// Where to find something about it is no rank of its own.
constexpr std::string_view allow[] = {
    (R"(\b(best|easiest|fastest|simplest|quickest) (ways?|places?|options?|answers?) (to|for|of|is|are) (reach|)"
     R"(get to|get there|contact|clean|cleaning|learn|learning|store|storing|travel|park|send|book|register|)"
     R"(find|ask|join|return|charge|charging|wash|train|teach|start|update|install|recycle|dispose|pack|connect|)"
     R"(set up|log)\b[^\n]{0,80})"),
    R"(\bnot the (best|only|safest|easiest|right) [^.!?\n]{0,40})",
};

}  // namespace

const WordList& own_superlative() {
  static constexpr WordList list{
      "superlative",
      allow,
      {{}, named, {}},
      false,
      {"Heilmittelwerbegesetz s. 3 no. 2; FTC health products guidance; the words are our own", "2026",
       Certainty::reported}};
  return list;
}

}  // namespace posology::terms
