// Germany: the days of all sixteen Länder, and those of each Land.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "DE";

constexpr HolidayRegion regions[] = {
    {"BB", "Brandenburg"},
    {"BE", "Berlin"},
    {"BW", "Baden-Württemberg"},
    {"BY", "Bayern"},
    {"HB", "Bremen"},
    {"HE", "Hessen"},
    {"HH", "Hamburg"},
    {"MV", "Mecklenburg-Vorpommern"},
    {"NI", "Niedersachsen"},
    {"NW", "Nordrhein-Westfalen"},
    {"RP", "Rheinland-Pfalz"},
    {"SH", "Schleswig-Holstein"},
    {"SL", "Saarland"},
    {"SN", "Sachsen"},
    {"ST", "Sachsen-Anhalt"},
    {"TH", "Thüringen"},
};

constexpr Rule rules[] = {
    on(1, 1, "Neujahr"),
    on(1, 6, "Heilige Drei Könige").in("BW BY ST"),
    on(3, 8, "Internationaler Frauentag").from(2019).in("BE"),
    on(3, 8, "Internationaler Frauentag").from(2023).in("MV"),
    easter_plus(-2, "Karfreitag"),
    easter_plus(0, "Ostersonntag").in("BB"),
    easter_plus(1, "Ostermontag"),
    on(5, 1, "Tag der Arbeit"),
    // 75 and 80 years since the end of the war; 75 years since the rising of 1953: acts of Berlin of 2019 and 2024.
    on(5, 8, "Tag der Befreiung").only(2020).in("BE"),
    on(5, 8, "Tag der Befreiung").only(2025).in("BE"),
    on(6, 17, "Jahrestag des Volksaufstandes").only(2028).in("BE"),
    easter_plus(39, "Christi Himmelfahrt"),
    easter_plus(49, "Pfingstsonntag").in("BB"),
    easter_plus(50, "Pfingstmontag"),
    easter_plus(60, "Fronleichnam").in("BW BY HE NW RP SL"),
    // In Bayern a holiday only where most people are Catholic (Art. 1 Abs. 1 Nr. 2 FTG), so it is not taken as a day of
    // the whole Land.
    on(8, 15, "Mariä Himmelfahrt").in("SL"),
    on(9, 20, "Weltkindertag").from(2019).in("TH"),
    on(10, 3, "Tag der Deutschen Einheit"),
    on(10, 31, "Reformationstag").until(2016).in("BB MV SN ST TH"),
    // 500 years of the Reformation: every Land made this one day a holiday.
    on(10, 31, "Reformationstag").only(2017),
    on(10, 31, "Reformationstag").from(2018).in("BB HB HH MV NI SH SN ST TH"),
    on(11, 1, "Allerheiligen").in("BW BY NW RP SL"),
    from_day(Weekday::wed, 11, 16, "Buß- und Bettag").in("SN"),
    on(12, 25, "1. Weihnachtstag"),
    on(12, 26, "2. Weihnachtstag"),
};

void list(int year, std::string_view region, std::vector<Holiday>& into) { add_rules(rules, code, year, region, into); }

}  // namespace

HolidayCountry de() {
  // Until 1994 Buß- und Bettag was a day of all Länder; years before its end are not covered.
  return {code, "Germany (all Länder)",
          1995, {"Einigungsvertrag Art. 2 Abs. 2; holiday acts of the Länder", "2026", Certainty::observed},
          list, regions};
}

}  // namespace posology::holiday_table
