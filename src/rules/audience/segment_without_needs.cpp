// AUD001: a segment that states no needs.
#include <algorithm>

#include <fmt/format.h>

#include "rules/rule.h"

namespace posology::rules {
namespace {

void check(const Judge& judge) {
  for (const Segment& segment : judge.campaign().audience) {
    const bool stated = std::any_of(segment.needs.begin(), segment.needs.end(),
                                    [](const Need& n) { return n.text && !n.text->value.empty(); });
    if (stated) continue;
    judge.found(segment.id.place, fmt::format("segment '{}' states no needs", segment.id->text),
                "add `needs:` with what these people want to know, a line each");
  }
}

}  // namespace

extern const Rule rule_AUD001;
const Rule rule_AUD001{
    .code = "AUD001",
    .name = "segment-without-needs",
    .level = Level::warning,
    .what = "Each segment of the audience states at least one need.",
    .why = "Whoever does not know what an audience needs cannot meet it.",
    .source = "Wilder Marketing Chat, Why Social Media is Important for the MedTech Industry, 2013-11-15",
    .authority = Authority::practice,
    .bad = "audience:\n  - {id: surgeons, kind: hcp}  # <- AUD001\n",
    .good = "audience:\n  - {id: surgeons, kind: hcp, needs: [how to read the waveform]}\n",
    .check = check,
};

}  // namespace posology::rules
