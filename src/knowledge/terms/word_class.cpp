#include "knowledge/terms/word_class.h"

#include <utility>

namespace posology::terms {
namespace {

// What a device maker sells. Posology's own list.
constexpr std::string_view device =
    "(?:monitor|probe|device|valve|ring|stent|graft|catheter|pump|sensor|system|implant|dressing|platform|solution|"
    "product|technology|tool|scanner|meter|lens|aligner|inhaler|patch|wearable|test|kit|instrument|needle|mask|laser|"
    "camera|software|app|tracker|analyzer|analyser|stapler|brace|prosthesis|electrode|ventilator|guidewire|balloon|"
    "sheath|screw|mesh|suture|oximeter|thermometer|cuff|mattress|syringe|filter|scope|endoscope|robot|clip|bandage|"
    "injector|machine|equipment|brand|aid|treatment|therapy|glucometer|pacemaker|defibrillator|bed|lead|foam)s?";

// What buyers want of it.
constexpr std::string_view result =
    "(?:accuracy|precision|results?|outcomes?|performance|relief|protection|safety|comfort|reliability|visibility|"
    "images?|imaging|sensitivity|specificity|detection|efficacy|effectiveness|patency|durability|grip|choice|option|"
    "healing|recovery|success|control|quality|fit|signal|readings?|measurements?|data quality|hemostasis|haemostasis)";

constexpr std::string_view harm =
    "(?:pain|risks?|infections?|complications?|bleeding|errors?|side effects?|symptoms?|bacteria|pathogens|mrsa|falls|"
    "revisions?|scarring|scars|ulcers?|pressure injuries|strokes?|thrombosis|clots?|reoperations?|readmissions?|"
    "need for|guesswork|mistakes|wrinkles|inflammation|swelling|disease|damage|heart attacks?|amputations?|deaths?|"
    "needle ?sticks?|sepsis|failures?|leaks?|blood loss)";

constexpr std::pair<std::string_view, std::string_view> classes[] = {
    {"<device>", device}, {"<result>", result}, {"<harm>", harm}};

}  // namespace

std::string with_word_classes(std::string_view pattern) {
  std::string text(pattern);
  for (const auto& [name, words] : classes) {
    for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + words.size()))
      text.replace(at, name.size(), words);
  }
  return text;
}

}  // namespace posology::terms
