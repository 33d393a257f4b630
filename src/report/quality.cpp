#include "report/quality.h"

#include <fmt/format.h>

#include "report/names.h"
#include "report/words.h"

namespace posology::report {
namespace {

std::string gap_words(int gap_hours) {
  return gap_hours < 24 ? counted(gap_hours, "hour", "hours") : counted((gap_hours + 12) / 24, "day", "days");
}

}  // namespace

Table mix_table(const Quality& quality) {
  Table table{{{"Pillar"}, {"Wanted", Align::right}, {"Posts", Align::right}, {"Planned", Align::right}}, {}};
  int all = 0;
  for (const PillarQuality& pillar : quality.pillars) all += pillar.planned;
  for (const PillarQuality& pillar : quality.pillars) {
    table.rows.push_back({{pillar.pillar},
                          {whole_percent(pillar.wanted)},
                          {std::to_string(pillar.planned)},
                          {all == 0 ? "" : whole_percent(Ratio::of(pillar.planned, all))}});
  }
  return table;
}

Table rhythm_table(const Quality& quality) {
  Table table{{{"Platform"},
               {"Placed", Align::right},
               {"Wanted", Align::right},
               {"Possible", Align::right},
               {"Shortest gap", Align::right},
               {"Longest gap", Align::right},
               {"Rhythm"}},
              {}};
  for (const PlatformQuality& p : quality.platforms) {
    const bool gaps = p.placed > 1;
    table.rows.push_back({{platform_name(p.platform)},
                          {std::to_string(p.placed), p.placed < p.wanted ? Tone::warn : Tone::plain},
                          {std::to_string(p.wanted)},
                          {std::to_string(p.possible)},
                          {gaps ? gap_words(p.least_gap_hours) : ""},
                          {gaps ? gap_words(p.largest_gap_hours) : ""},
                          {p.slots_optimal ? "as even as can be: proved" : ""}});
  }
  return table;
}

Table defaults_table(const Plan& plan) {
  Table table{{{"Default"}, {"Value"}, {"Source"}, {"Kind"}}, {}};
  for (const DefaultUsed& d : plan.defaults) {
    table.rows.push_back({{d.key}, {d.value}, {d.source}, {d.assumption ? "assumption" : ""}});
  }
  return table;
}

Table unstaffed_table(const Plan& plan) {
  Table table{{{"Role that nobody holds"}, {"Hours", Align::right}}, {}};
  for (const UnstaffedLoad& load : plan.unstaffed) {
    table.rows.push_back({{role_name(load.role)}, {hours(load.minutes)}});
  }
  return table;
}

}  // namespace posology::report
