#include "money/scenario.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "text/suggest.h"
#include "text/width.h"

namespace posology {
namespace {

constexpr std::string_view keys[] = {"rate", "passed-on", "absorbed-by", "sales", "marketing-share", "social-share"};
constexpr std::int64_t most_sales = 100;  ///< times what is declared

std::string key_list() { return fmt::format("{}", fmt::join(keys, ", ")); }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "2.3%", "0.023", "120%": at most nine digits, of which six after the point; exact.
std::optional<Ratio> number_of(std::string_view text) {
  const bool percent = text.ends_with('%');
  if (percent) text.remove_suffix(1);
  std::int64_t num = 0, den = percent ? 100 : 1;
  int digits = 0, decimals = -1;
  for (const char c : text) {
    if (c == '.' && decimals < 0) {
      decimals = 0;
      continue;
    }
    if (!is_digit(c) || ++digits > 9 || decimals >= 6) return std::nullopt;
    num = num * 10 + (c - '0');
    if (decimals >= 0) {
      ++decimals;
      den *= 10;
    }
  }
  if (digits == 0 || decimals == 0) return std::nullopt;
  return Ratio::of(num, den);
}

std::string set_number(std::string_view key, std::string_view value, WhatIf& into) {
  const std::optional<Ratio> number = number_of(value);
  const Ratio most{key == "sales" ? most_sales : 1, 1};
  if (!number || *number > most) {
    return fmt::format("'{}={}' is no share from 0% to {}", key, visible(value), most.percent());
  }
  if (key == "rate") into.rate = number;
  if (key == "passed-on") into.passed_on = number;
  if (key == "sales") into.sales = number;
  if (key == "marketing-share") into.marketing = number;
  if (key == "social-share") into.social = number;
  return {};
}

ReadWhatIf one_key(std::string_view part, WhatIf& into) {
  const std::size_t equals = part.find('=');
  const std::string_view key = part.substr(0, equals);
  const std::string_view value = equals == std::string_view::npos ? "" : part.substr(equals + 1);
  if (std::find(std::begin(keys), std::end(keys), key) == std::end(keys)) {
    const auto guess = nearest(key, keys);
    return {{},
            fmt::format("'{}' is nothing that can be changed; these can: {}", visible(key), key_list()),
            guess ? fmt::format("did you mean '{}'?", *guess) : "write it as rate=2.3%"};
  }
  if (key != "absorbed-by") return {{}, set_number(key, value, into), "write it as " + std::string(key) + "=2.3%"};
  into.absorbed_by = from_word<Absorption>(value);
  if (into.absorbed_by) return {};
  return {{},
          fmt::format("'absorbed-by={}' is none of proportional, marketing, none", visible(value)),
          "write it as absorbed-by=marketing"};
}

template <class T>
Located<T> written(T value) {
  return {value, {}};
}

void scale(Opt<Money>& amount, Ratio by) {
  if (amount) amount->value = portion(amount->value, by);
}

void scale_sales(Budget& budget, Ratio by) {
  if (budget.basis) scale(budget.basis->revenue, by);
  if (!budget.device_tax) return;
  for (Sale& sale : budget.device_tax->sales) {
    sale.amount.value = portion(sale.amount.value, by);
    for (Opt<Money>* amount : {&sale.freight, &sale.installation, &sale.insurance, &sale.discount, &sale.packing,
                               &sale.highest_wholesale_price, &sale.co_op_amount}) {
      scale(*amount, by);
    }
  }
}

}  // namespace

ReadWhatIf read_what_if(std::string_view typed) {
  WhatIf what_if;
  what_if.name = typed;
  for (std::size_t at = 0; at <= typed.size();) {
    const std::size_t comma = std::min(typed.find(',', at), typed.size());
    ReadWhatIf read = one_key(typed.substr(at, comma - at), what_if);
    if (!read.problem.empty()) return read;
    at = comma + 1;
  }
  return {what_if, {}, {}};
}

Campaign under(const Campaign& campaign, const WhatIf& what_if) {
  Campaign other = campaign;
  if (!other.budget) return other;
  Budget& budget = *other.budget;
  if (what_if.sales) scale_sales(budget, *what_if.sales);
  if (budget.basis && what_if.marketing) budget.basis->marketing_share = written(*what_if.marketing);
  if (budget.basis && what_if.social) budget.basis->social_share = written(*what_if.social);
  if (!budget.device_tax) return other;
  DeviceTax& tax = *budget.device_tax;
  if (what_if.rate) {
    tax.law = written(TaxLawChoice::what_if);
    tax.rate = written(*what_if.rate);
  }
  if (what_if.passed_on) tax.passed_on = written(*what_if.passed_on);
  if (what_if.absorbed_by) tax.absorbed_by = written(*what_if.absorbed_by);
  return other;
}

}  // namespace posology
