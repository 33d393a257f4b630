// Which rules' findings are wanted: --select, --ignore and --profile.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"
#include "model/campaign.h"
#include "text/finding.h"

namespace posology::cli {

/// Rules by code, name, or the beginning of codes ("CMP", "CMP1").
struct Selection {
  bool good = true;  ///< everything typed names a rule; else it has been said
  std::vector<std::string> selected, ignored;
  std::optional<std::vector<Profile>> profiles;  ///< instead of the file's; nothing when none was typed

  [[nodiscard]] bool wants(const Finding& finding) const;
};

[[nodiscard]] Selection selection_of(const Arguments& arguments, World& world);
/// Puts the typed profiles in the place of the campaign's own.
void set_profiles(Campaign& campaign, const Selection& selection);
/// Drops what is not wanted and says how many those were. What the reader could not read is never left out.
std::size_t keep_wanted(Findings& findings, const Selection& selection);

}  // namespace posology::cli
