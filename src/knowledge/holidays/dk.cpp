// Denmark: the public holidays (helligdage).
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "DK";

constexpr Rule rules[] = {
    on(1, 1, "Nytårsdag"),
    easter_plus(-3, "Skærtorsdag"),
    easter_plus(-2, "Langfredag"),
    easter_plus(0, "Påskedag"),
    easter_plus(1, "2. påskedag"),
    easter_plus(26, "Store bededag").until(2023),  // law 214 of 6 March 2023; its number is from memory
    easter_plus(39, "Kristi himmelfartsdag"),
    easter_plus(49, "Pinsedag"),
    easter_plus(50, "2. pinsedag"),
    on(12, 25, "Juledag"),
    on(12, 26, "2. juledag"),
};

void list(int year, std::string_view region, std::vector<Holiday>& into) { add_rules(rules, code, year, region, into); }

}  // namespace

HolidayCountry dk() {
  // Constitution Day and Christmas Eve close shops but are no public holidays. Earlier decades were not looked at.
  return {code,
          "Denmark",
          1980,
          {"Lukkeloven; lov nr. 214 af 6. marts 2023 (Store bededag)", "2026", Certainty::observed},
          list};
}

}  // namespace posology::holiday_table
