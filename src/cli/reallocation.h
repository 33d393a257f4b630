// Moving money to what works: a proposal that was planned and judged before it is shown, and its patch of the file.
#pragma once

#include <string>

#include "cli/planning.h"
#include "model/scorecard.h"

namespace posology::cli {

/// The largest proposal that holds: the changed campaign reads, changes nothing else, plans without anything unmet
/// that was met before, and is found nothing in that was not found before. Where none holds, the smallest one with
/// what stands against it. Nothing without results to go by.
[[nodiscard]] std::optional<Proposal> tried_proposal(const Document& document, const Scorecard& card, const AsOf& as_of,
                                                     World& world);

/// The proposal as a unified diff; empty where nothing moves.
[[nodiscard]] std::string proposal_as_diff(const Document& document, const Proposal& proposal);
/// Writes the proposal into the campaign file: every other byte stays. Says what was done, or why nothing was.
[[nodiscard]] ExitCode apply_proposal(const Document& document, const std::optional<Proposal>& proposal, World& world);

}  // namespace posology::cli
