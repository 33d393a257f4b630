// Observances: awareness days, weeks and months, and the events of the industry, by rule or by announced date.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/fact.h"
#include "model/date.h"

namespace posology {

enum class ObservanceKind { day, week, month, event };
POSOLOGY_WORDS(ObservanceKind, "day", "week", "month", "event");

/// How the first day of an observance is found in a year, and how many days it lasts.
struct ObservanceRule {
  enum class From {
    announced,           ///< no rule: only the dates that the organiser has announced
    date,                ///< month and day
    weekday_from,        ///< the first such weekday on or after month and day
    sunday_on_or_before  ///< of month and day: the week from Sunday to Saturday that holds them
  };
  From from = From::announced;
  unsigned month = 0, day = 0;
  Weekday weekday = Weekday::sun;  ///< of weekday_from
  int length = 1;                  ///< days; 0: to the end of the month
  int first_year = 2013;           ///< earlier years were not looked at, unless the row says more
  int last_year = 9999;
};

/// Dates that an organiser has given out.
struct Announced {
  std::string_view first, last;  ///< ISO dates
  std::string_view place;        ///< empty: not kept
  Cited cited;
};

struct Observance {
  std::string_view id, name;
  ObservanceKind kind = ObservanceKind::day;
  std::string_view where;               ///< country code; empty: international
  std::string_view when;                ///< the rule in words
  std::array<ObservanceRule, 2> rules;  ///< the first that holds in a year; the second may be none
  std::span<const Announced> announced;
  Cited cited;
};

/// The day on which it was last looked up what organisers have announced.
inline constexpr std::string_view observances_as_of = "2026-11-22";

/// All of them: days, weeks, months, events, each in the order of the year.
[[nodiscard]] std::span<const Observance> observances();
[[nodiscard]] const Observance* find_observance(std::string_view id);

/// One observance in one year; without dates where none is known.
struct Occurrence {
  const Observance* observance = nullptr;
  int year = 0;  ///< in which it begins
  std::optional<DateRange> dates;
  std::string_view place;
  Cited cited;
};
[[nodiscard]] Occurrence in_year(const Observance& observance, int year);
/// Those that touch the range by date, then in the order of the table; at the end, by year, those without known dates.
[[nodiscard]] std::vector<Occurrence> observances_in(DateRange range);
/// Why an observance has no dates in a year: "not announced yet (as of 2026-11-22)", not kept, or not looked at.
[[nodiscard]] std::string why_undated(const Observance& observance, int year);

}  // namespace posology
