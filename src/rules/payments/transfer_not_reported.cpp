// CMP402: something of value for a US clinician that Open Payments wants to know, and the file does not say so.
#include <fmt/format.h>

#include "money/transfers.h"
#include "rules/rule.h"

namespace posology::rules {
namespace {

/// The thresholds that hold: the rule's options where they are set, else those of the year.
struct Thresholds {
  Money single, yearly;
  bool own = false;
};

Thresholds thresholds_of(const Judge& judge, const PayeeYear& year) {
  const std::int64_t single = judge.option("single"), yearly = judge.option("yearly");
  return {single > 0 ? Money{single} : year.single, yearly > 0 ? Money{yearly} : year.yearly, single > 0 || yearly > 0};
}

void tell(const Judge& judge, const TransferItem& item, const PayeeYear& year, const Thresholds& from) {
  const Currency currency = judge.campaign().budget->currency;
  const bool single = item.amount >= from.single;
  judge
      .found(item.place,
             fmt::format("'{}' gets {} in {}, which is reported {} {}{}", item.name.empty() ? item.id : item.name,
                         show(item.amount, currency), year.year, single ? "from" : "with all else above",
                         show(single ? from.single : from.yearly, currency), single ? " on" : " a year"),
             "write `open_payments: true` to the endorser, once it is on the list to report")
      .notes.push_back({"the thresholds: " + (from.own ? std::string("options of this rule") : year.threshold), {}});
}

void check_year(const Judge& judge, const TransferSheet& sheet, const PayeeYear& year) {
  const Thresholds from = thresholds_of(judge, year);
  for (const std::size_t at : year.items) {
    const TransferItem& item = sheet.items[at];
    const bool reportable = item.amount > Money{} && (item.amount >= from.single || year.total > from.yearly);
    if (year.us && reportable && !item.reported.value_or(false)) tell(judge, item, year, from);
  }
}

void check(const Judge& judge) {
  if (!judge.campaign().budget) return;
  const TransferSheet sheet = transfer_sheet(judge.campaign());
  if (sheet.too_large || !sheet.applicable_manufacturer.value_or(false)) return;
  for (const PayeeYear& year : sheet.years) {
    if (year.judged) check_year(judge, sheet, year);
  }
}

constexpr Option options[] = {{"single", 0, "US cents from which a single thing is reported; 0: those of the year"},
                              {"yearly", 0, "US cents above which a payee's whole year is; 0: those of the year"}};

}  // namespace

extern const Rule rule_CMP402;
const Rule rule_CMP402{
    .code = "CMP402",
    .name = "transfer-not-reported",
    .level = Level::warning,
    .what =
        "Where the company is an applicable manufacturer, whatever a US clinician gets by the file - fees, meals, "
        "travel, products - says `open_payments: true` from the year's single threshold on, and all of it once the "
        "payee's year passes the yearly one. The thresholds of 2027 were not to be found when this was written: those "
        "of 2026 stand in, and options set others. Whether the profession is "
        "one that is reported is for you to know.",
    .why = "What is not reported is fined, and is read by every patient and journalist later.",
    .source =
        "42 CFR 403.904; CMS thresholds by year (2026: 13.82 and 138.13, second hand; 2027 unconfirmed); list of "
        "recipients as told by makers",
    .authority = Authority::law,
    .options = options,
    .bad =
        "company: {name: Acme, applicable_manufacturer: true}\nbudget: {currency: USD, total: 5000 USD}\n"
        "endorsers:\n  - {id: rivera, kind: hcp, country: US, relation: paid, amount: 900.00, open_payments: false}  # "
        "<- CMP402\n",
    .good =
        "company: {name: Acme, applicable_manufacturer: true}\nbudget: {currency: USD, total: 5000 USD}\n"
        "endorsers:\n  - {id: rivera, kind: hcp, country: US, relation: paid, amount: 900.00, open_payments: true}\n",
    .check = check,
};

}  // namespace posology::rules
