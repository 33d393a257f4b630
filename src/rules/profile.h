// Profiles: sets of rules that hold for a campaign, and what each of them changes.
#pragma once

#include <span>
#include <string_view>

#include "model/campaign.h"
#include "rules/rule.h"

namespace posology::rules {

/// Turns rules off. `us` and `eu` leave out law of elsewhere: named together they leave out nothing.
struct ProfileRow {
  Profile profile;
  std::string_view rules;  ///< a code, or a family like "RES"
  std::string_view why;
};
[[nodiscard]] std::span<const ProfileRow> profile_rows();

/// What a profile is for, in a sentence.
[[nodiscard]] std::string_view profile_meaning(Profile profile);

/// The row by which the campaign's profiles leave the rule out; null when it holds. What cannot be waived always holds.
[[nodiscard]] const ProfileRow* left_out_by(const Campaign& campaign, const Rule& rule);
/// Whether `profile` alone leaves the rule out.
[[nodiscard]] const ProfileRow* row_of(Profile profile, const Rule& rule);
/// Whether `strict` raises the rule's warnings to errors: those that are decided by words.
[[nodiscard]] bool raised_by_strict(const Rule& rule);

[[nodiscard]] bool has_profile(const Campaign& campaign, Profile profile);
/// A segment of lay people under `hcp-only`.
void check_profiles(const Campaign& campaign, Findings& findings);

}  // namespace posology::rules
