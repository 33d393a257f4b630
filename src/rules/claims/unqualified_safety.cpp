// CMP113: bare safe, effective or reliable about an own product.
#include <algorithm>

#include <fmt/format.h>

#include "rules/copy/about.h"
#include "rules/copy/said.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

// A number, a study or the label in the same sentence says for whom and against what.
bool qualified(std::string_view sentence) {
  static const std::vector<std::string> words = {"study",      "trial",       "registry",      "cohort",      "label",
                                                 "indication", "instruction", "patients with", "in adults",   "bench",
                                                 "tested to",  "iso",         "iec",           "when used as"};
  const bool number = std::any_of(sentence.begin(), sentence.end(), [](char c) { return c >= '0' && c <= '9'; });
  return number || !find_words(words, sentence).empty();
}

void check(const Judge& judge) {
  for (const Said& said : said_in(judge.campaign(), TermList::safety)) {
    const std::string& text = said.piece.text->value;
    if (said.products.empty() || !said.post->claims.empty() || said.piece.what == "risk line") continue;
    if (said.hit.negated || qualified(said.hit.sentence.of(text))) continue;
    if (!about_own(text, said.hit, said.products)) continue;
    judge.found(said.place, shown(said) + " says for whom, and against what, in no word",
                "say what was seen in whom ('in 412 adults, no device-related events at 30 days') and name the claim");
  }
}

}  // namespace

extern const Rule rule_CMP113;
const Rule rule_CMP113{
    .code = "CMP113",
    .name = "unqualified-safety-claim",
    .level = Level::warning,
    .what =
        "Safe, effective and reliable stand beside an own product only with a claim, or with a number, a study or the "
        "label in the same sentence.",
    .why = "'Safe' alone is read as 'no risk'.",
    .source =
        "TGA advertising code word list (2007); 21 CFR 812.7(d) for investigational devices; elsewhere our default",
    .authority = Authority::practice,
    .wording = true,
    .bad =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: flow\n    risk: Readings can be false.\n    text: "
        "FlowSense is safe and effective  # <- CMP113\n",
    .good =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: flow\n    risk: Readings can be false.\n    text: "
        "FlowSense was used in 412 adults; two device-related events were reported at 30 days\n",
    .check = check,
};

}  // namespace posology::rules
