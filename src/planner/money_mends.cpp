#include "planner/money_mends.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

#include "money/spending.h"
#include "money/written_amount.h"

namespace posology::planner {
namespace {

// One minute of work for each whole unit of money.
std::int64_t price_of(Money more, const Currency& currency) {
  std::int64_t unit = 1;
  for (int i = 0; i < currency.decimals; ++i) unit *= 10;
  return more.minor / unit;
}

std::vector<Month> broken_caps(const Campaign& campaign, const Plan& plan) {
  std::vector<Month> months;
  for (const auto& cap : campaign.budget->caps) {
    const bool broken = std::any_of(plan.unmet.begin(), plan.unmet.end(), [&](const Unmet& u) {
      return u.kind == UnmetKind::cap_over && u.subject == cap.first.iso();
    });
    if (broken) months.push_back(cap.first);
  }
  return months;
}

/// What the months come to where their caps hold nothing back.
std::map<Month, Money> without_caps(const Campaign& campaign, Options options, const std::vector<Month>& months) {
  Campaign free = campaign;
  for (const Month month : months) free.budget->caps.erase(month);
  options.mends = false;
  options.trial = true;
  std::map<Month, Money> needed;
  for (const MonthMoney& row : posology::planner::plan(free, options).money.months) {
    if (std::find(months.begin(), months.end(), row.month) != months.end()) needed[row.month] = row.total();
  }
  return needed;
}

Change raised_cap(const Campaign& campaign, Month month, Money needed) {
  const Located<Money>& cap = campaign.budget->caps.at(month);
  const Currency& currency = campaign.budget->currency;
  return {"budget.caps." + month.iso(),
          as_written(needed, currency),
          as_written(cap.value, currency),
          cap.place,
          price_of(needed - cap.value, currency),
          [month, needed](Campaign& c) { c.budget->caps.at(month).value = needed; }};
}

bool broken(const Plan& plan, const BudgetLine& line) {
  return line.cap && std::any_of(plan.unmet.begin(), plan.unmet.end(), [&](const Unmet& u) {
           return u.kind == UnmetKind::cap_over && u.subject == line.id->text;
         });
}

/// The caps of lines, each raised to what falls on the line where none of them holds anything back.
std::vector<Change> raised_line_caps(const Campaign& campaign, Options options, const Plan& plan) {
  Campaign free = campaign;
  bool any = false;
  for (BudgetLine& line : free.budget->lines) {
    if (!broken(plan, line)) continue;
    line.cap.reset();
    any = true;
  }
  std::vector<Change> changes;
  if (!any) return changes;
  options.mends = false;
  options.trial = true;
  const Plan loose = posology::planner::plan(free, options);
  const std::vector<LineUse> uses = line_uses(free, spend_parts(free, loose));
  for (std::size_t i = 0; i < campaign.budget->lines.size(); ++i) {
    const BudgetLine& line = campaign.budget->lines[i];
    const Money needed = uses[i].planned;
    if (!broken(plan, line) || needed <= line.cap->value) continue;
    const Currency& currency = campaign.budget->currency;
    changes.push_back({fmt::format("budget.lines.{}.cap", line.id->text), as_written(needed, currency),
                       as_written(line.cap->value, currency), line.cap->place,
                       price_of(needed - line.cap->value, currency),
                       [i, needed](Campaign& c) { c.budget->lines[i].cap->value = needed; }});
  }
  return changes;
}

/// The least total that leaves `planned` when its contingency is taken off; nothing where the contingency is all of it.
std::optional<Money> least_total(const Budget& budget, Money planned) {
  if (!budget.contingency) return planned;
  const MoneyOrShare& held = budget.contingency->value;
  if (!held.is_share) return planned + held.money;
  if (held.share >= Share{1, 1}) return std::nullopt;
  const auto enough = [&](Money total) { return total - portion(total, held.share) >= planned; };
  Money total = portion(planned, Ratio{1, 1} / (Ratio{1, 1} - held.share));
  while (!enough(total)) ++total.minor;
  while (enough({total.minor - 1})) --total.minor;
  return total;
}

/// Money over the budget and over the caps of its months.
Money over_budget(const Plan& plan) {
  Money over;
  const PlannedMoney& money = plan.money;
  if (money.available && money.planned > *money.available) over += money.planned - *money.available;
  for (const MonthMoney& month : money.months) {
    if (month.cap && month.total() > *month.cap) over += month.total() - *month.cap;
  }
  return over;
}

// What only held open posts back was kept.
bool broken_money(const Unmet& unmet) {
  return unmet.kind == UnmetKind::budget_over || (unmet.kind == UnmetKind::cap_over && unmet.grade != Grade::chosen);
}

}  // namespace

Change both(const Change& a, const Change& b) {
  return {a.key + " and " + b.key,
          a.value + " and " + b.value,
          a.instead_of + " and " + b.instead_of,
          a.place,
          a.price + b.price,
          [a, b](Campaign& c) {
            a.apply(c);
            b.apply(c);
          }};
}

bool breaks_more_money(const Plan& plan, const Plan& other) {
  if (over_budget(plan) > over_budget(other)) return true;
  return std::any_of(plan.unmet.begin(), plan.unmet.end(), [&](const Unmet& unmet) {
    return broken_money(unmet) && std::none_of(other.unmet.begin(), other.unmet.end(), [&](const Unmet& was) {
             return broken_money(was) && was.kind == unmet.kind && was.subject == unmet.subject;
           });
  });
}

void raise_caps(const Campaign& campaign, const Options& options, const Plan& plan, std::vector<Change>& into) {
  if (!campaign.budget) return;
  std::vector<Change> changes = raised_line_caps(campaign, options, plan);
  const std::vector<Month> months = broken_caps(campaign, plan);
  if (!months.empty()) {
    for (const auto& [month, needed] : without_caps(campaign, options, months)) {
      if (needed > campaign.budget->caps.at(month).value) changes.push_back(raised_cap(campaign, month, needed));
    }
  }
  std::optional<Change> all;
  for (const Change& change : changes) all = all ? both(*all, change) : change;
  const bool several = changes.size() > 1;
  std::move(changes.begin(), changes.end(), std::back_inserter(into));
  if (several) into.push_back(*all);
}

void raise_total(const Campaign& campaign, const Plan& plan, std::vector<Change>& into) {
  if (!campaign.budget || !campaign.budget->total || !plan.money.available) return;
  if (plan.money.planned <= *plan.money.available) return;
  const auto needed = least_total(*campaign.budget, plan.money.planned);
  const Located<Money>& total = *campaign.budget->total;
  if (!needed || *needed <= total.value) return;
  const Currency& currency = campaign.budget->currency;
  into.push_back({"budget.total", as_written(*needed, currency), as_written(total.value, currency), total.place,
                  price_of(*needed - total.value, currency),
                  [needed](Campaign& c) { c.budget->total->value = *needed; }});
}

}  // namespace posology::planner
