#include "measure/side_cells.h"

#include <fmt/format.h>

#include <algorithm>

#include "measure/cell_text.h"
#include "measure/figure_cell.h"
#include "measure/read_results.h"
#include "text/ascii.h"
#include "text/number.h"

namespace posology::measure {
namespace {

bool is_code(std::string_view text) {
  return text.size() == 3 && std::all_of(text.begin(), text.end(), ascii::is_upper);
}

/// Takes a currency code away from either end; empty without one.
std::string take_code(std::string& text) {
  if (text.size() <= 3) return {};
  for (const std::size_t at : {std::size_t{0}, text.size() - 3}) {
    std::string code = text.substr(at, 3);
    if (!is_code(code)) continue;
    text = trimmed(at == 0 ? text.substr(3) : text.substr(0, at));
    return code;
  }
  return {};
}

std::int64_t power_of_ten(int decimals) {
  std::int64_t value = 1;
  for (int i = 0; i < decimals; ++i) value *= 10;
  return value;
}

}  // namespace

MoneyCell read_money(std::string_view typed, const Currency& budget, std::string_view said, bool own,
                     std::optional<DecimalMark> decimal, bool semicolons) {
  std::string text = trimmed(typed);
  const std::string code = take_code(text);
  const std::string_view named = code.empty() ? said : std::string_view(code);
  if (named.empty() && !own)
    return {{}, "does not say its currency", "give a map with `currency: " + budget.code + "` if that is what it is"};
  if (!named.empty() && named != budget.code)
    return {{},
            fmt::format("is in {}, and the budget in {}", named, budget.code),
            "write what it was in the currency of the budget: no rate is guessed"};
  if (!code.empty() && !said.empty() && code != said)
    return {{}, fmt::format("is in {}, and its column in {}", code, said), "mend the cell or the heading"};
  const FigureCell figure = read_figure(text, decimal, semicolons, false);
  if (!figure.value) return {{}, figure.why, figure.help};
  // Thousandths to minor units: nothing finer than a cent is money that was paid.
  const Ratio minor = Ratio::of(figure.value->thousandths, 1000) * Ratio::of(power_of_ten(budget.decimals), 1);
  if (own && minor.den != 1)
    return {{},
            fmt::format("has more decimals than {} has", budget.code),
            fmt::format("write {}", budget.decimals == 0 ? "whole amounts" : "it like 45.50")};
  return {Money{minor.times(1)}, {}, {}};
}

HoursCell read_hours(std::string_view typed, bool semicolons) {
  const std::string text = trimmed(typed);
  if (ascii::to_lower(text) == "none") return {true, std::nullopt, {}, {}};
  FigureCell figure = read_figure(text, std::nullopt, semicolons, false);
  if (!figure.value)
    return {false, {}, std::move(figure.why), "write hours like 3.5, or none where there was no reply"};
  return {true, figure.value, {}, {}};
}

std::string currency_in_heading(std::string_view heading) {
  const std::string text = trimmed(heading);
  if (text.size() < 7 || text.back() != ')' || text[text.size() - 5] != '(') return {};
  const std::string code = text.substr(text.size() - 4, 3);
  return is_code(code) && currency_known(code) ? code : std::string();
}

std::string column_name_of_cost(std::string_view heading) {
  const std::string text = trimmed(heading);
  return column_name(currency_in_heading(text).empty() ? text : text.substr(0, text.size() - 5));
}

}  // namespace posology::measure
