// The scorecard on paper: targets, weeks, categories, cost, what works, where the money should go, rows.
#pragma once

#include "model/outcome.h"
#include "model/scorecard.h"
#include "render/pages/page.h"
#include "render/pages/paper_size.h"
#include "text/finding.h"

namespace posology::render {

/// `rows` is what was found in the results. The outcome must hold a plan, and the campaign must measure something.
[[nodiscard]] Book scorecard_book(const Outcome& outcome, const Scorecard& card, const Findings& rows, PaperSize size,
                                  const Ruler& ruler);

}  // namespace posology::render
