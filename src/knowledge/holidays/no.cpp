// Norway: the public holidays of the laws of 1947 and 1995.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "NO";

constexpr Rule rules[] = {
    on(1, 1, "Første nyttårsdag"),      easter_plus(-3, "Skjærtorsdag"),
    easter_plus(-2, "Langfredag"),      easter_plus(0, "Første påskedag"),
    easter_plus(1, "Andre påskedag"),   on(5, 1, "Arbeidernes dag"),
    on(5, 17, "Grunnlovsdagen"),        easter_plus(39, "Kristi himmelfartsdag"),
    easter_plus(49, "Første pinsedag"), easter_plus(50, "Andre pinsedag"),
    on(12, 25, "Første juledag"),       on(12, 26, "Andre juledag"),
};

void list(int year, std::string_view region, std::vector<Holiday>& into) { add_rules(rules, code, year, region, into); }

}  // namespace

HolidayCountry no() {
  // Earlier decades were not looked at.
  return {code,
          "Norway",
          1980,
          {"Lov om 1. og 17. mai som høgtidsdager (1947); lov om helligdager og helligdagsfred (1995)", "2026",
           Certainty::observed},
          list};
}

}  // namespace posology::holiday_table
