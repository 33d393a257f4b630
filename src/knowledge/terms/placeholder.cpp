// Placeholders: text that should have been replaced.
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

// Capitals matter: "todo" is a word in Spanish.
constexpr std::string_view left_over[] = {
    R"(\bTODO\b)",
    R"(\bTBC\b)",
    R"(\bTBD\b)",
    R"(\bXXX+\b)",
    R"((?i)\blorem ipsum\b)",
    R"((?i)\[(insert|your|name|date|link|url|product|placeholder|todo|tbd|tbc|xx+)\b[^\]\n]{0,40}\]?)",
    R"(\{\{[^}\n]{0,60}(\}\})?)",
    (R"((?i)<(insert|your|name|first[ -]?name|last[ -]?name|author|journal|title|speaker|topic|venue|)"
     R"(company|product|date|time|link|url|hospital|city|booth)( [^<>\n]{0,30})?>)"),
    R"((?i)\bexample\.(com|org|net)\b)",
    R"((?i)\[[a-z ]{0,30}(to come|goes here|needed|missing|pending|tba|number|colou?r|city|speaker|venue|quote|photo|logo)\b[^\]\n]{0,20}\])",
    R"(\b(HOSPITAL|CLINIC|SPEAKER|DOCTOR|PRODUCT|COMPANY|CITY|EVENT|CUSTOMER|AUTHOR|JOURNAL|VENUE|FIRST|LAST|SURGEON|PARTNER|BOOTH|SESSION) (NAME|NUMBER|TITLE|HERE|LINK|CITY|DATE)\b)",
    R"(\b(on|at|in|by|with|from) (DATE|NAME|VENUE|CITY|LINK|SPEAKER)\b)",
    R"((?i)\b(headline|sentence|text|copy|caption|quote|title|link|picture|image|photo|subhead) goes here\b|\?\?\?)",
    R"((?i)\b(check|confirm|clear) with (legal|regulatory|medical|compliance) before (posting|publishing|we post|going live)\b)",
};

// The thirtieth congress, and tuberculosis.
constexpr std::string_view allow[] = {
    (R"((?i)\bXXX\.? (annual|international|national|world|european|)"
     R"(congress|congresso|congreso|kongress|kongres|zjazd|edition)\b)"),
    R"((?i)\b(anti-?|active |latent |pulmonary )TBC\b)",
    R"((?i)\bTBC (pulmonar|polmonare|pulmonary|patients?|screening|infections?|tests?|treatment))",
};

}  // namespace

const WordList& placeholder() {
  static constexpr WordList list{
      "placeholder", allow, {left_over, {}, {}}, true, {"Posology's own list", "2026", Certainty::assumed}};
  return list;
}

}  // namespace posology::terms
