// Spain: the days of the whole country; the autonomous communities exchange some of them.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "ES";

constexpr Rule rules[] = {
    on(1, 1, "Año Nuevo"),
    on(1, 6, "Epifanía del Señor"),
    easter_plus(-2, "Viernes Santo"),
    on(5, 1, "Fiesta del Trabajo"),
    on(8, 15, "Asunción de la Virgen"),
    on(10, 12, "Fiesta Nacional de España"),
    on(11, 1, "Todos los Santos"),
    on(12, 6, "Día de la Constitución Española"),
    on(12, 8, "Inmaculada Concepción"),
    on(12, 25, "Natividad del Señor"),
};

void list(int year, std::string_view region, std::vector<Holiday>& into) { add_rules(rules, code, year, region, into); }

}  // namespace

HolidayCountry es() {
  // A Sunday is made good on the Monday only where a community decides so; such days are not listed. Years before
  // the present century were not looked at.
  return {
      code,
      "Spain (national)",
      2001,
      {"Real Decreto 2001/1983, art. 45; yearly lists in the Boletín Oficial del Estado", "2026", Certainty::observed},
      list};
}

}  // namespace posology::holiday_table
