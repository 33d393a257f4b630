#include "report/findings.h"

#include <fmt/format.h>

namespace posology::report {
namespace {

Tone tone_of(Level level) {
  if (level == Level::error) return Tone::bad;
  return level == Level::warning ? Tone::warn : Tone::quiet;
}

}  // namespace

std::string line_of(const Place& place, const Sources* sources) {
  if (sources == nullptr || !place.known() || place.source >= sources->size()) return {};
  const Source& source = (*sources)[place.source];
  return fmt::format("{}:{}", source.name(), source.position(place.begin).line);
}

Table findings_table(const Findings& findings, const Sources* sources) {
  Table table{
      {{"Level"}, {"Rule"}, {"Line"}, {"What was found", Align::left, true}, {"What would mend it", Align::left, true}},
      {}};
  for (const Finding& finding : findings) {
    table.rows.push_back({{std::string(level_word(finding.level)), tone_of(finding.level)},
                          {finding.rule + " " + finding.name},
                          {line_of(finding.place, sources)},
                          {finding.message},
                          {finding.help}});
  }
  return table;
}

}  // namespace posology::report
