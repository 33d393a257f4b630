// Finland: the church and national days that are public holidays.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "FI";

constexpr Rule rules[] = {
    // The eves of Midsummer and Christmas are free for most people but are no public holidays.
    on(1, 1, "Uudenvuodenpäivä"),
    on(1, 6, "Loppiainen"),
    easter_plus(-2, "Pitkäperjantai"),
    easter_plus(0, "Pääsiäispäivä"),
    easter_plus(1, "Toinen pääsiäispäivä"),
    on(5, 1, "Vappu"),
    easter_plus(39, "Helatorstai"),
    easter_plus(49, "Helluntaipäivä"),
    from_day(Weekday::sat, 6, 20, "Juhannuspäivä"),
    from_day(Weekday::sat, 10, 31, "Pyhäinpäivä"),
    on(12, 6, "Itsenäisyyspäivä"),
    on(12, 25, "Joulupäivä"),
    on(12, 26, "Tapaninpäivä"),
};

void list(int year, std::string_view region, std::vector<Holiday>& into) { add_rules(rules, code, year, region, into); }

}  // namespace

HolidayCountry fi() {
  // Since 1992 Epiphany and Ascension are on their old days again.
  return {code,
          "Finland",
          1992,
          {"Kirkkolaki and laki itsenäisyyspäivän viettämisestä (388/1937), vapunpäivän järjestämisestä (272/1944)",
           "2026", Certainty::observed},
          list};
}

}  // namespace posology::holiday_table
