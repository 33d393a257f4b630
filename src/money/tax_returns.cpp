#include "money/tax_returns.h"

#include <algorithm>

#include "knowledge/holiday.h"

namespace posology {
namespace {

// 26 C.F.R. 40.6302(c)-1 to -3 as the IRS told them for this tax (Form 720 and Notice 2012-77, 2012-12).
constexpr Money no_deposit_up_to{250000};  ///< $2,500.00
constexpr Ratio part_of_liability{95, 100};
// Six half months: a sixth of the look-back quarter each; 16 to 26 September are 11/15 of the last half month.
constexpr Ratio part_of_look_back{1, 6};
constexpr std::int64_t september_first = 11, september_second = 4;  ///< of 15
constexpr int days_to_deposit = 14;
// Unconfirmed: the day on which the deposit for 16 to 26 September falls due.
constexpr unsigned september_due = 29;

bool is_working_day(Date day) {
  if (day.weekday() == Weekday::sat || day.weekday() == Weekday::sun) return false;
  return holidays_of("US", {day, day}).empty();
}

Date day_of(int year, unsigned month, unsigned day) { return Date::from_ymd(year, month, day).value_or(Date{}); }

struct Part {
  DateRange period;
  Date due;  ///< before it is moved to a working day
  Money liability;
  Ratio of_look_back;
};

void add_half(DateRange period, Money liability, std::vector<Part>& parts) {
  parts.push_back({period, period.last + days_to_deposit, liability, part_of_look_back});
}

void add_september(int year, Money liability, std::vector<Part>& parts) {
  const std::int64_t weights[] = {september_first, september_second};
  const std::vector<Money> two = split(liability, weights);
  const Ratio whole = part_of_look_back;
  parts.push_back({{day_of(year, 9, 16), day_of(year, 9, 26)},
                   day_of(year, 9, september_due),
                   two[0],
                   whole * Ratio::of(september_first, 15)});
  parts.push_back({{day_of(year, 9, 27), day_of(year, 9, 30)},
                   day_of(year, 10, 14),
                   two[1],
                   whole * Ratio::of(september_second, 15)});
}

std::vector<Part> parts_of(const TaxQuarter& quarter) {
  std::vector<Part> parts;
  for (unsigned m = 0; m < 3; ++m) {
    const Month month{quarter.year, (quarter.quarter - 1) * 3 + m + 1};
    const std::int64_t evenly[] = {1, 1};
    const std::vector<Money> halves = split(quarter.by_month[m], evenly);
    const Date middle = month.first() + 14;
    add_half({month.first(), middle}, halves[0], parts);
    if (month.month == 9) {
      add_september(month.year, halves[1], parts);
    } else {
      add_half({middle + 1, month.last()}, halves[1], parts);
    }
  }
  return parts;
}

const TaxQuarter* look_back_of(const TaxQuarter& quarter, const std::vector<TaxQuarter>& all) {
  const int wanted = quarter.year * 4 + static_cast<int>(quarter.quarter) - 2;
  const auto at = std::find_if(all.begin(), all.end(), [&](const TaxQuarter& q) {
    return q.year * 4 + static_cast<int>(q.quarter) == wanted && !q.rate.zero();
  });
  return at == all.end() ? nullptr : &*at;
}

std::vector<TaxDeposit> deposits_of(const TaxReturn& made) {
  std::vector<TaxDeposit> deposits;
  Money by_liability, by_look_back;
  for (const Part& part : parts_of(made.quarter)) {
    TaxDeposit deposit{part.period, working_day_at_or_before(part.due), part.liability, {}, {}, {}};
    deposit.by_liability = portion(part.liability, part_of_liability);
    if (made.look_back) deposit.by_look_back = portion(*made.look_back, part.of_look_back);
    by_liability += deposit.by_liability;
    by_look_back += deposit.by_look_back.value_or(Money{});
    deposits.push_back(deposit);
  }
  const bool cheaper = made.look_back && by_look_back < by_liability;
  for (TaxDeposit& deposit : deposits) deposit.least = cheaper ? *deposit.by_look_back : deposit.by_liability;
  return deposits;
}

}  // namespace

Date working_day_at_or_before(Date day) {
  while (!is_working_day(day)) --day;
  return day;
}

Date working_day_at_or_after(Date day) {
  while (!is_working_day(day)) ++day;
  return day;
}

std::vector<TaxReturn> tax_returns(const std::vector<TaxQuarter>& quarters) {
  std::vector<TaxReturn> returns;
  for (const TaxQuarter& quarter : quarters) {
    if (quarter.tax.minor == 0) continue;
    TaxReturn made;
    made.quarter = quarter;
    const Month after = Month{quarter.year, quarter.quarter * 3}.next();
    made.due = working_day_at_or_after(after.last());
    if (const TaxQuarter* before = look_back_of(quarter, quarters)) made.look_back = before->tax;
    if (quarter.tax > no_deposit_up_to) made.deposits = deposits_of(made);
    made.with_return = quarter.tax;
    for (const TaxDeposit& deposit : made.deposits) made.with_return -= deposit.least;
    returns.push_back(std::move(made));
  }
  return returns;
}

std::vector<TaxReturn> returns_due(const Campaign& campaign, const TaxResult& tax) {
  if (!campaign.budget || !campaign.budget->device_tax || campaign.budget->currency.code != "USD") return {};
  if (value_or(campaign.budget->device_tax->law, TaxLawChoice::enacted) == TaxLawChoice::what_if) return {};
  return tax_returns(tax.quarters);
}

}  // namespace posology
