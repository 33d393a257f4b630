// Portugal: the obligatory holidays of article 234 of the Código do Trabalho.
#include "knowledge/holidays/table.h"

namespace posology::holiday_table {
namespace {

constexpr std::string_view code = "PT";

constexpr Rule rules[] = {
    // Carnival and the municipal holiday are optional (article 235). No day moves when it falls on a weekend.
    on(1, 1, "Ano Novo"),
    easter_plus(-2, "Sexta-feira Santa"),
    easter_plus(0, "Domingo de Páscoa"),
    on(4, 25, "Dia da Liberdade"),
    on(5, 1, "Dia do Trabalhador"),
    on(6, 10, "Dia de Portugal"),
    on(8, 15, "Assunção de Nossa Senhora"),
    on(12, 8, "Imaculada Conceição"),
    on(12, 25, "Natal"),
};

// Law 23/2012 took these away for the years 2013 to 2015; law 8/2016 gave them back.
constexpr Rule given_back[] = {
    easter_plus(60, "Corpo de Deus"),
    on(10, 5, "Implantação da República"),
    on(11, 1, "Todos os Santos"),
    on(12, 1, "Restauração da Independência"),
};

void list(int year, std::string_view region, std::vector<Holiday>& into) {
  add_rules(rules, code, year, region, into);
  if (year < 2013 || year > 2015) add_rules(given_back, code, year, region, into);
}

}  // namespace

HolidayCountry pt() {
  // The code of 2009 is in force since February of that year.
  return {code,
          "Portugal",
          2010,
          {"Código do Trabalho (Lei 7/2009), article 234; Lei 23/2012; Lei 8/2016", "2026-11-29", Certainty::reported},
          list};
}

}  // namespace posology::holiday_table
