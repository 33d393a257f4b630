// Why a plan holds a post back that had a place: the words that begin or end its last reason.
#pragma once

#include <string_view>

#include "model/plan.h"

namespace posology {

inline constexpr std::string_view no_hours_to_make_it = "nobody has the hours to make it";
inline constexpr std::string_view no_time_to_make_it = "there is too little time to make it";

inline constexpr std::string_view held_by_cap = "held back: the cap of ";

/// Whether the post has lost its place for this reason.
[[nodiscard]] inline bool held_back(const PlannedPost& post, std::string_view why) {
  return !post.placed && !post.reasons.empty() && post.reasons.back().text.ends_with(why);
}

/// Whether a cap of a month or of a line holds it back.
[[nodiscard]] inline bool held_back_by_cap(const PlannedPost& post) {
  return !post.placed && !post.reasons.empty() && post.reasons.back().text.starts_with(held_by_cap);
}

}  // namespace posology
