// The posting calendar: what runs on which day, and what the day itself is (holiday, event, absence).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/outcome.h"

namespace posology::report {

/// A post on the calendar.
struct Card {
  std::string id;
  TimeOfDay time;
  std::string zone;      ///< letters ("CET") where it is not the campaign's zone; else empty
  std::string letters;   ///< of the platform: "in"
  std::string platform;  ///< "LinkedIn"
  bool settled = false;  ///< approved, scheduled or published
  std::string status;    ///< "in-review"
  std::string title;
  std::string pillar;  ///< as the campaign names it
  Pillar counts_as{};
  std::string letter;  ///< of the pillar: "E"
};

enum class NoteKind { holiday, blackout, event, absence, clock_change };

/// What is to be known of a day or of several in a row.
struct DayNote {
  DateRange days;
  NoteKind kind{};
  std::string text;
};

struct CalendarDay {
  Date date;
  bool outside = false;     ///< before or after the campaign
  std::vector<Card> cards;  ///< by time
};

/// Seven days, from the campaign's first day of the week.
struct CalendarWeek {
  std::string name;  ///< "Week 2"; ISO week of the week's Monday
  std::vector<CalendarDay> days;
  std::vector<DayNote> notes;  ///< that touch the week, by first day, in the order of NoteKind
  [[nodiscard]] std::size_t posts() const;
};

struct Calendar {
  std::string zone;  ///< IANA name that all times are in, unless a card says otherwise
  DateRange days;    ///< the campaign's, and of posts outside it
  Weekday week_start = Weekday::mon;
  std::vector<CalendarWeek> weeks;  ///< without a gap
};

/// The outcome must hold a plan.
[[nodiscard]] Calendar make_calendar(const Outcome& outcome);
/// Holidays, blackouts, events, absences and clock changes of the days, in order.
[[nodiscard]] std::vector<DayNote> day_notes(const Campaign& campaign, DateRange days);

}  // namespace posology::report
