// A budget sheet: the device tax, the way from sales to campaign, what the plan spends, and other ways it could go.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/money.h"
#include "model/plan.h"
#include "model/ratio.h"
#include "model/tax_return.h"
#include "model/transfer_sheet.h"

namespace posology {

/// A step from sales to campaign. Levels are what is there; the rest goes off or comes on, so that every level is the
/// level before with the steps between them.
struct BudgetStep {
  std::string name;
  Money amount;  ///< of a level: what is there; otherwise what comes on (> 0) or goes off (< 0)
  bool level = false;
  std::string formula;  ///< with the numbers in it: "7% of 9,816,000.00"
};

/// What is planned of a kind, beside the part that is usual.
struct KindOfMoney {
  std::string kind;
  std::optional<Money> usual;  ///< of what is available; the kinds add up to it
  Money planned;
};

/// A line of the file and what of the plan falls on it.
struct LineUse {
  std::string id;
  std::string on;  ///< "labour, facebook, Mar 2014"
  Money amount, planned;
};

/// What the paid placements of a platform may bring, at the published prices of views and clicks.
struct PaidReach {
  std::string platform;
  Money paid;
  std::array<std::int64_t, 3> views{}, clicks{};  ///< at high, usual and low prices; rounded down
  std::string source;                             ///< with its year and how sure it is
};

struct BudgetScenario {
  std::string name;
  Money tax, absorbed, after_income_tax;
  std::optional<Money> marketing, total, available;
  std::optional<Money> left;  ///< available less what is planned
};

/// What it takes to cost the campaign one post a week.
struct BreakEven {
  Money weekly_post;          ///< a post a week for the whole campaign, at what the planned posts cost on average
  std::optional<Ratio> rate;  ///< the least rate on the declared sales, to 0.0001%; nothing where none up to 100% does
  Ratio known_rate;           ///< the rate that `base` is told for
  Money revenue;              ///< of the basis
  std::optional<Money>
      base;  ///< the least taxable base at that rate; nothing where none up to 100 times the revenue does
};

struct BudgetSheet {
  Currency currency;
  bool too_large = false;  ///< a sum left what money can hold: nothing here may be shown
  std::vector<TaxQuarter> quarters;
  std::vector<TaxReturn> returns;
  Money tax;
  std::string tax_note;
  Money after_income_tax;  ///< what the company bears when the deduction is counted
  Ratio income_tax;
  std::vector<BudgetStep> steps;  ///< none where the file names neither a total nor a basis
  std::vector<KindOfMoney> kinds;
  std::vector<LineUse> lines;
  std::vector<NamedMoney> by_audience, by_person, by_role;
  std::vector<PaidReach> paid;        ///< platforms with paid placements and known prices; US dollars only
  std::vector<NamedMoney> post_cost;  ///< of one post on average: of all, then of each pillar
  std::vector<BudgetScenario> scenarios;
  std::optional<BreakEven> break_even;
  TransferSheet transfers;
};

}  // namespace posology
