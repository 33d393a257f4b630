// Submission sheets: one for each post, with all that its reviewers have to see, and room for their decision.
#pragma once

#include <string>
#include <vector>

#include "model/outcome.h"
#include "render/pages/page.h"
#include "render/pages/paper_size.h"

namespace posology::render {

/// The written posts of these ids, in the order of their submit dates; with no ids, all that are not approved yet.
[[nodiscard]] std::vector<const PlannedPost*> posts_to_submit(const Outcome& outcome,
                                                              const std::vector<std::string>& ids);
/// One or more pages for each post; there must be at least one.
[[nodiscard]] Book submission_book(const Outcome& outcome, const std::vector<const PlannedPost*>& posts, PaperSize size,
                                   const Ruler& ruler);

}  // namespace posology::render
