// Transfers of value: what clinicians get by the file, summed by payee and programme year, against the thresholds.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/campaign.h"
#include "model/transfer_sheet.h"

namespace posology {

/// From `budget.transfers`, from lines that pay a clinician (of the kind hcp, or with an endorser of that kind as their
/// payee) and from the amounts of such endorsers, less what lines and transfers of the same kind already give them.
[[nodiscard]] TransferSheet transfer_sheet(const Campaign& campaign);

/// What the contract with a clinician lacks: the conditions for consultants of the AdvaMed Code of Ethics (2020): in
/// writing, signed before the first service, a need that is written down, a basis of the fair market value, and a
/// choice that is not made by sales. Empty: nothing, or no payment that needs one.
[[nodiscard]] std::vector<std::string> agreement_lacks(const Campaign& campaign, const Endorser& endorser);

/// The first day on which a post with the endorser may run; nothing where no post names him or says a day.
[[nodiscard]] std::optional<Date> first_service(const Campaign& campaign, const Endorser& endorser);

/// Works in the United States and is a clinician, as far as the file says: its country, else the campaign's first.
[[nodiscard]] bool is_us_clinician(const Campaign& campaign, const Endorser& endorser);

}  // namespace posology
