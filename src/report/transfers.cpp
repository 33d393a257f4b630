#include "report/transfers.h"

#include <fmt/format.h>

#include <set>

#include "model/words.h"
#include "report/words.h"

namespace posology::report {
namespace {

std::string payee_words(const std::string& name) { return name.empty() ? "(nobody named)" : name; }

std::string listed(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

std::string day_words(const TransferItem& item) {
  if (item.day_known) return day_month_year(item.on);
  return "from " + month_year(Month::of(item.on));
}

Cell reported_cell(const TransferItem& item) {
  if (!item.reportable) return {item.reported.value_or(false) ? "yes" : ""};
  if (!item.reported) return {"not said", Tone::warn};
  return *item.reported ? Cell{"yes"} : Cell{"no", Tone::bad};
}

}  // namespace

std::string verdict_words(const TransferSheet& sheet, const PayeeYear& year) {
  if (!year.us) return "not in the United States";
  if (!year.judged) return "not judged";
  return year.reportable(sheet.items) ? "report" : "below the thresholds";
}

Table payees_by_year(const TransferSheet& sheet, const Currency& currency) {
  Table table{{{"Year"},
               {"Payee"},
               {"Payments", Align::right},
               {"Meals", Align::right},
               {"Travel", Align::right},
               {"Product", Align::right},
               {"All", Align::right},
               {"Verdict"},
               {"The agreement lacks"}},
              {}};
  for (const PayeeYear& year : sheet.years) {
    std::vector<Cell> row = {{std::to_string(year.year)}, {payee_words(year.name), Tone::strong}};
    for (const Money amount : year.by_kind)
      row.push_back({amount == Money{} ? std::string() : show_plain(amount, currency)});
    row.push_back({show_plain(year.total, currency), Tone::strong});
    row.push_back({verdict_words(sheet, year)});
    row.push_back({listed(year.agreement_lacks), Tone::bad});
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table transfer_list(const TransferSheet& sheet, const Currency& currency) {
  Table table{{{"Day"}, {"Payee"}, {"What"}, {"Amount", Align::right}, {"From"}, {"For"}, {"To report"}, {"Reported"}},
              {}};
  for (const TransferItem& item : sheet.items) {
    table.rows.push_back({{day_words(item)},
                          {payee_words(item.name), Tone::strong},
                          {std::string(word(item.kind))},
                          {show_plain(item.amount, currency)},
                          {fmt::format("{} '{}'", word(item.source), item.id)},
                          {item.why},
                          {item.reportable ? "yes" : "no"},
                          reported_cell(item)});
  }
  return table;
}

std::string transfer_words(const TransferSheet& sheet, const Currency& currency) {
  if (sheet.years.empty()) return {};
  std::string text = !sheet.applicable_manufacturer   ? "the file does not say whether the company is an applicable "
                                                        "manufacturer, which must report"
                     : *sheet.applicable_manufacturer ? "the company is an applicable manufacturer and must report"
                                                      : "the company is no applicable manufacturer: it need not report";
  std::set<int> said;
  for (const PayeeYear& year : sheet.years) {
    if (!said.insert(year.year).second) continue;
    text += year.judged ? fmt::format("; {}: from {} each, or all above {} in the year ({})", year.year,
                                      show(year.single, currency), show(year.yearly, currency), year.threshold)
                        : fmt::format("; {}: {}", year.year, year.threshold);
  }
  return text +
         "; whether a payee is a covered recipient (physician, PA, NP, CNS, CRNA, CNM, teaching hospital) is "
         "for you to say";
}

}  // namespace posology::report
