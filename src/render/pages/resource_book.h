// The resource plan on paper: hours by week and person, submit dates, money by month.
#pragma once

#include "model/outcome.h"
#include "render/pages/page.h"
#include "render/pages/paper_size.h"

namespace posology::render {

/// The outcome must hold a plan.
[[nodiscard]] Book resource_book(const Outcome& outcome, PaperSize size, const Ruler& ruler);

}  // namespace posology::render
