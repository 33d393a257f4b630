// Budget: totals, lines and caps, and what the device tax is computed from.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/enums.h"
#include "model/id.h"
#include "model/located.h"
#include "model/money.h"
#include "model/units.h"

namespace posology {

struct BudgetLine {
  Place place{};
  Located<Id> id;
  Located<Money> amount;
  Opt<LineKind> kind;
  Opt<RefTo<Kind::platform>> platform;
  Opt<Month> month;
  Opt<std::string> pillar, payee, reallocate_if;
  Opt<Money> cap;  ///< the most that the plan may put on the line
};

/// Something of value that a clinician or a teaching hospital gets.
struct Transfer {
  Place place{};
  Located<Id> id;
  Located<std::string> payee;  ///< id of an endorser, or a name
  Located<TransferKind> kind;
  Located<Money> amount;
  Located<Date> on;
  Opt<std::string> country;  ///< where the payee works; default the endorser's, else the campaign's first
  Opt<std::string> why;
  Opt<bool> open_payments;  ///< it is reported
};

/// From which amount on transfers of a programme year (a calendar year) are reported.
struct ReportingThreshold {
  Place place{};
  Located<std::int64_t> year;
  Located<Money> single, yearly;
};

/// What work for the whole campaign costs where the file says so.
struct ServicePrices {
  Place place{};
  Opt<Money> captions;     ///< a minute of video
  Opt<Money> translation;  ///< a word
  Opt<Money> community;    ///< an hour of answering followers
};

struct BudgetBasis {
  Place place{};
  Opt<Money> revenue;  ///< without the tax, of the period that the budget pays for
  Opt<Share> marketing_share, social_share;
};

/// Sales of a period, as declared.
struct Sale {
  Place place{};
  Located<DateRange> period;
  Located<Money> amount;  ///< before `discount`; packing, freight, installation, insurance, co-op come on top
  Opt<RefTo<Kind::product>> product;
  Opt<SalesChannel> channel;  ///< default wholesale
  Opt<bool> tax_included;
  Opt<SaleExemption> exempt;
  Opt<Money> freight, installation, insurance, discount, packing, highest_wholesale_price;
  Opt<bool> documented;
  Opt<Money> co_op_amount;
  Opt<AdMedium> co_op_media;
};

struct DeviceTax {
  Place place{};  ///< the key `device_tax`
  Opt<TaxLawChoice> law;
  Opt<Date> as_of;  ///< of `law: as-of: <date>`
  Opt<Ratio> rate;
  std::vector<Sale> sales;
  Opt<Share> passed_on;
  Opt<Absorption> absorbed_by;
  Opt<Share> income_tax_rate;
  Opt<Money> booked;
};

struct Budget {
  Place place{};  ///< the key `budget`
  Currency currency;
  Place currency_place{};
  Opt<Money> total;
  std::optional<BudgetBasis> basis;
  Opt<MoneyOrShare> contingency;
  std::map<Month, Located<Money>> caps;
  std::vector<BudgetLine> lines;
  Place lines_place{};
  std::optional<DeviceTax> device_tax;
  std::vector<Transfer> transfers;
  Place transfers_place{};
  std::optional<ServicePrices> prices;
  std::vector<ReportingThreshold> reporting_thresholds;  ///< they go before the built-in table
};

}  // namespace posology
