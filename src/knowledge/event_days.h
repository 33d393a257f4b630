// The days of a campaign's event: its own, or those of the observance that it names.
#pragma once

#include <optional>

#include "model/campaign.h"

namespace posology {

/// Of an observance: the days that touch the run, else those of the year in which the run starts; nothing where no days
/// are known.
[[nodiscard]] std::optional<DateRange> event_days(const Event& event, DateRange run);

}  // namespace posology
