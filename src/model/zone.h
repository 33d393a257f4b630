// Time zones by IANA name: from wall clock to world time and back.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/date.h"

namespace posology {

/// What a wall-clock time means in a zone.
struct ZonedTime {
  enum class Status { normal, skipped, doubled };
  Status status = Status::normal;
  std::int64_t utc_minutes = 0;  ///< minutes since 1970-01-01 00:00 UTC; of a doubled time, the first
  int offset_minutes = 0;        ///< east of UTC, at that moment
  std::string abbreviation;      ///< EST, CET
  /// For a skipped time: what the clock shows as long before the change, and as long after it, as the time would be:
  /// 02:30 in a gap from 2 to 3 is 01:30 or 03:30.
  std::optional<LocalTime> before, after;
};

[[nodiscard]] bool zone_known(std::string_view name);
/// The zone's name must be known.
[[nodiscard]] ZonedTime resolve(const LocalTime& wall, const std::string& zone);
/// What the clock of a zone shows at a moment (minutes since 1970-01-01 00:00 UTC). The zone's name must be known.
[[nodiscard]] LocalTime wall_time(std::int64_t utc_minutes, const std::string& zone);
/// The letters of the zone at that moment: EST, CET.
[[nodiscard]] std::string zone_letters(std::int64_t utc_minutes, const std::string& zone);
/// "UTC+02:00"
[[nodiscard]] std::string offset_text(int offset_minutes);
/// Days in the range on which the zone's offset changes.
[[nodiscard]] std::vector<Date> clock_changes(const std::string& zone, DateRange range);
/// Version of the zone data ("2026f"), or "unknown".
[[nodiscard]] std::string zone_data_version();
/// All zone names, sorted; for suggestions.
[[nodiscard]] std::vector<std::string> zone_names();

}  // namespace posology
