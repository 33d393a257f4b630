// CMP102: registration, listing or a certificate that is shown as if the regulator had judged the device.
#include <fmt/format.h>

#include "rules/copy/said.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

void check(const Judge& judge) {
  for (const Said& said : said_in(judge.campaign(), TermList::approval)) {
    if (said.hit.tier != 2) continue;
    Finding& finding = judge.found(said.place, shown(said) + ": FDA neither certifies nor endorses devices",
                                   "leave it out; where the device is cleared, write 'FDA-cleared' with the K number");
    if (said.hit.negated) finding.level = Level::info;
  }
}

}  // namespace

extern const Rule rule_CMP102;
const Rule rule_CMP102{
    .code = "CMP102",
    .name = "registration-shown-as-approval",
    .level = Level::error,
    .what =
        "No copy, picture or alternative text says FDA registered, listed, certified or endorsed, or shows its seal.",
    .why =
        "Registering a maker or listing a device says nothing about the device, and FDA issues no certificate for "
        "either; creating the impression misbrands the device.",
    .source = "21 CFR 807.39",
    .authority = Authority::law,
    .waivable = false,
    .wording = true,
    .bad = "posts:\n  - id: proud\n    platform: linkedin\n    text: Proudly FDA registered  # <- CMP102\n",
    .good = "posts:\n  - id: proud\n    platform: linkedin\n    text: Cleared under K123456; see the indications\n",
    .check = check,
};

}  // namespace posology::rules
