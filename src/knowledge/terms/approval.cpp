// Wording that says or suggests that the regulator approves the product.
#include "knowledge/terms/word_list.h"

namespace posology::terms {
namespace {

constexpr std::string_view approved[] = {
    R"(\b(us )?fda[- ]?approv(ed|al)\b)", R"(\bapproved by (the )?(us |u\.s\. )?(fda|food and drug administration)\b)",
    R"(\bfda[- ]?zugelassen\b)",          R"(\bapprouv\S+ par la fda\b)",
    R"(\baprobad[oa]s? por la fda\b)",
};

// Registration, listing and certificates: no sign of approval either.
constexpr std::string_view registered[] = {
    R"(\bfda[- ]?(registered|listed|certified|endorsed|recommended|licensed|validated|accepted|compliant|verified)\b)",
    R"(\b(registered|listed) (with|by) (the )?(us )?fda\b)",
    R"(\bfda (seal|logo|certificate|registration certificate)\b)",
};

// A pending approval is another rule's business; drugs and labels may be approved.
constexpr std::string_view allow[] = {
    R"(\bpending fda approval\b)",
    R"(\bfda[- ]?approved (drug|medicine|insulin|label|labeling|labelling|therapy|therapies|medication)s?\b)",
};

}  // namespace

const WordList& approval() {
  static constexpr WordList list{
      "approval",
      allow,
      {approved, registered, {}},
      false,
      {"21 CFR 807.97: clearance and registration do not denote approval", "2026", Certainty::official}};
  return list;
}

}  // namespace posology::terms
