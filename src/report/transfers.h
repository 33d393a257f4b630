// Transfers of value as tables: what each payee gets by programme year, and the list for who reports them.
#pragma once

#include <string>

#include "model/money.h"
#include "model/transfer_sheet.h"
#include "report/table.h"

namespace posology::report {

[[nodiscard]] Table payees_by_year(const TransferSheet& sheet, const Currency& currency);
[[nodiscard]] Table transfer_list(const TransferSheet& sheet, const Currency& currency);
/// What must be known to read them: who reports, by which thresholds, and what nobody decides here.
[[nodiscard]] std::string transfer_words(const TransferSheet& sheet, const Currency& currency);
/// "report", "below the thresholds", "not in the United States", "not judged".
[[nodiscard]] std::string verdict_words(const TransferSheet& sheet, const PayeeYear& year);

}  // namespace posology::report
