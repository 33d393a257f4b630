// How a plan came about, above its page: what was tried, what moved since the lock and why.
#pragma once

#include <string>

#include "model/plan_origin.h"
#include "text/show_finding.h"
#include "text/source.h"

namespace posology::render {

/// Ended by an empty line; empty where the plan is just the file's.
[[nodiscard]] std::string origin_text(const PlanOrigin& origin, const Sources& sources, const TextStyle& style);
[[nodiscard]] std::string origin_markdown(const PlanOrigin& origin, const Sources& sources);

/// "3 of 118 posts moved; no plan that fills as many places moves fewer".
[[nodiscard]] std::string moved_words(const Stability& stability);
/// "Wed 3 Feb 09:00 -> Thu 4 Feb 09:00: Wed 3 Feb 2027 is closed (campaign.yaml:41)"; with the arrow given.
[[nodiscard]] std::string move_words(const PostMove& move, const Sources& sources, std::string_view arrow);

}  // namespace posology::render
