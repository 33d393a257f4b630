// The proposal and the conditions of budget lines, as tables and in words.
#pragma once

#include <string>
#include <vector>

#include "model/outcome.h"
#include "model/proposal.h"
#include "report/table.h"

namespace posology::report {

/// A row for each value of the file that would change; without rows where nothing moves.
[[nodiscard]] Table proposal_table(const Proposal& proposal);
/// Why, what it should bring, what was tried, and what would change its mind.
[[nodiscard]] std::vector<std::string> proposal_words(const Outcome& outcome, const Proposal& proposal);
/// The conditions of budget lines; without rows where there are none.
[[nodiscard]] Table conditions_table(const std::vector<Condition>& conditions);

}  // namespace posology::report
