#include "knowledge/observance.h"

#include <algorithm>
#include <tuple>

#include "knowledge/observances/table.h"

namespace posology {
namespace {

Date first_day(const ObservanceRule& rule, int year) {
  const Date day = Date::from_ymd(year, rule.month, rule.day).value_or(Month{year, rule.month}.last());
  if (rule.from == ObservanceRule::From::sunday_on_or_before) return week_first(day, Weekday::sun);
  if (rule.from == ObservanceRule::From::date) return day;
  return day + (static_cast<int>(rule.weekday) - static_cast<int>(day.weekday()) + 7) % 7;
}

std::optional<DateRange> dates_by(const ObservanceRule& rule, int year) {
  if (rule.from == ObservanceRule::From::announced || year < rule.first_year || year > rule.last_year) return {};
  const Date first = first_day(rule, year);
  return DateRange{first, rule.length > 0 ? first + rule.length - 1 : Month::of(first).last()};
}

std::optional<DateRange> dates_of(const Announced& announced) {
  const auto first = Date::parse(announced.first), last = Date::parse(announced.last);
  return first && last ? std::optional(DateRange{*first, *last}) : std::nullopt;
}

}  // namespace

std::span<const Observance> observances() {
  static const std::vector<Observance> all = [] {
    std::vector<Observance> list;
    for (const auto& part : {observance_table::days(), observance_table::weeks(), observance_table::months(),
                             observance_table::events()}) {
      list.insert(list.end(), part.begin(), part.end());
    }
    return list;
  }();
  return all;
}

const Observance* find_observance(std::string_view id) {
  for (const Observance& observance : observances()) {
    if (observance.id == id) return &observance;
  }
  return nullptr;
}

Occurrence in_year(const Observance& observance, int year) {
  Occurrence found{&observance, year, {}, {}, observance.cited};
  for (const Announced& announced : observance.announced) {
    const auto dates = dates_of(announced);
    if (dates && dates->first.year() == year) return {&observance, year, dates, announced.place, announced.cited};
  }
  for (const ObservanceRule& rule : observance.rules) {
    if (!found.dates) found.dates = dates_by(rule, year);
  }
  return found;
}

std::vector<Occurrence> observances_in(DateRange range) {
  std::vector<Occurrence> dated, undated;
  for (int year = range.first.year() - 1; year <= range.last.year(); ++year) {
    for (const Observance& observance : observances()) {
      const Occurrence found = in_year(observance, year);
      if (found.dates && found.dates->meets(range)) dated.push_back(found);
      if (!found.dates && year >= range.first.year()) undated.push_back(found);
    }
  }
  std::stable_sort(dated.begin(), dated.end(),
                   [](const Occurrence& a, const Occurrence& b) { return *a.dates < *b.dates; });
  dated.insert(dated.end(), undated.begin(), undated.end());
  return dated;
}

std::string why_undated(const Observance& observance, int year) {
  if (observance.rules[0].from != ObservanceRule::From::announced)
    return "its rule is not known for " + std::to_string(year);
  if (observance.announced.empty()) return "no dates are kept here; ask the organiser";
  const int looked_up = Date::parse(observances_as_of).value_or(Date{}).year();
  if (year <= looked_up) return "no date is kept for " + std::to_string(year);
  return "not announced yet (as of " + std::string(observances_as_of) + ")";
}

}  // namespace posology
