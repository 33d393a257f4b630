// The lock of a plan as YAML: one line a post, in the order of time.
#pragma once

#include <string>

#include "model/outcome.h"

namespace posology::render {

/// The most posts that a lock is written for: what the reader takes of one file.
inline constexpr std::size_t most_locked_posts = 13'000;

/// The outcome must hold a plan. Posts without a place are left out: nothing holds them.
[[nodiscard]] std::string plan_lock(const Outcome& outcome);

}  // namespace posology::render
