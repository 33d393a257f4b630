// The patch of a proposal: new values in the places of the old ones, in the file's own way of writing.
#pragma once

#include <string>

#include "cli/reading.h"
#include "model/proposal.h"

namespace posology::cli {

/// The campaign file's text with the changes, or why it cannot be patched.
struct Patched {
  std::string text, problem;
};
[[nodiscard]] Patched patched_text(const Document& document, const Proposal& proposal);

/// Whether the campaign that was read from the new text has all changes and no other. An anchor that several keys
/// share would change them all. Empty, or what is wrong.
[[nodiscard]] std::string other_changes(const Campaign& before, const Campaign& after, const Proposal& proposal);

}  // namespace posology::cli
