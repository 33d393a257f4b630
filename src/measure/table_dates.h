// The dates of a table: one pattern and one zone for all of its rows, or a finding that says why not.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "measure/delimited.h"
#include "model/date.h"
#include "text/finding.h"

namespace posology::measure {

/// A date as a cell writes it.
struct WrittenTime {
  Date date;
  std::optional<TimeOfDay> time;
  std::optional<int> offset_minutes;  ///< east of UTC
  friend bool operator==(const WrittenTime&, const WrittenTime&) = default;
};

/// The whole text by a pattern of YYYY, MM, DD (one or two digits beside other characters), MMM (Jan), DDD (Tue), D,
/// HH, mm, ss, Z (+0000, +00:00, Z); all other characters stand for themselves.
[[nodiscard]] std::optional<WrittenTime> parse_written(std::string_view text, std::string_view pattern);
/// Patterns that are told apart in a table that keeps to none of its own.
[[nodiscard]] std::span<const std::string_view> known_patterns();
/// By any of the known patterns that there is no doubt about: not those that begin with a day or month of two digits.
[[nodiscard]] std::optional<Date> plain_date(std::string_view text);

struct DateCell {
  std::string text;
  Place place;
};

struct TableDates {
  std::string pattern;             ///< that the cells keep to
  std::optional<Finding> problem;  ///< why the table cannot be read at all
};

/// The first of `allowed` that reads every cell; cells that are no dates at all are left to their rows. Two ways of
/// writing in one table, a way that the map does not know, and times of two zones are a problem. `zone` is the
/// campaign's: its own two offsets, of summer and winter, are one zone.
[[nodiscard]] TableDates dates_of(const std::vector<DateCell>& cells, const std::vector<std::string>& allowed,
                                  const std::string& zone);

}  // namespace posology::measure
