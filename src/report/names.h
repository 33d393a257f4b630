// Names that a page gives to platforms, pillars, people and posts.
#pragma once

#include <string>

#include "model/campaign.h"
#include "model/plan.h"

namespace posology::report {

[[nodiscard]] std::string platform_name(const std::string& id);     ///< "LinkedIn"; the id of an unknown one
[[nodiscard]] std::string platform_letters(const std::string& id);  ///< "in"
/// One letter; pillars of the campaign's own have the letter of the pillar that they count as.
[[nodiscard]] std::string pillar_letter(Pillar counts_as);
/// By index in the team; "nobody" for -1.
[[nodiscard]] std::string person_name(const Campaign& campaign, int person);
/// Approved, scheduled or published: nothing of it changes any more.
[[nodiscard]] bool is_settled(PostStatus status);
/// The headline, or the id and the format of a slot that is still open: "in-07, image".
[[nodiscard]] std::string post_title(const PlannedPost& post);
/// For those who make it: the title, or of an open slot the format and what it could be used for.
[[nodiscard]] std::string work_title(const PlannedPost& post);

}  // namespace posology::report
