// The posting calendar: what runs on which day, and what the day itself is (holiday, event, absence).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/outcome.h"
#include "model/words.h"

namespace posology::report {

/// A post on the calendar.
struct Card {
  std::string id;
  TimeOfDay time;          ///< in the calendar's zone
  std::string there_time;  ///< "15:30 CET" where it is written in another zone or its readers live in one; else empty
  std::string letters;     ///< of the platform: "in"
  std::string platform;    ///< "LinkedIn"
  bool settled = false;    ///< approved, scheduled or published
  std::string status;      ///< "in-review"
  std::string title;
  std::string pillar;  ///< as the campaign names it
  Pillar counts_as{};
  std::string letter;  ///< of the pillar: "E"
};

enum class NoteKind { holiday, blackout, event, observance, absence, clock_change };

/// What is to be known of a day or of several in a row.
struct DayNote {
  DateRange days;
  NoteKind kind{};
  std::string text;
};

struct CalendarDay {
  Date date;
  bool outside = false;     ///< before or after the days that are shown
  std::vector<Card> cards;  ///< by time
};

/// Seven days, from the campaign's first day of the week.
struct CalendarWeek {
  std::string name;  ///< "Week 2", as the campaign numbers weeks
  std::vector<CalendarDay> days;
  std::vector<DayNote> notes;  ///< that touch the week, by first day, in the order of NoteKind
  [[nodiscard]] std::size_t posts() const;
};

struct Calendar {
  std::string zone;  ///< IANA name that all days and times are in
  DateRange days;    ///< that are shown: the campaign's, and of posts outside it, within the chosen ones
  Weekday week_start = Weekday::mon;
  std::vector<CalendarWeek> weeks;  ///< without a gap
};

/// How much a page shows.
enum class CalendarView { month, week, quarter, year };

/// What of a plan a calendar shows; empty lists and absent days leave nothing out.
struct CalendarChoice {
  CalendarView view = CalendarView::month;
  std::optional<Date> from, to;        ///< both included
  std::vector<std::string> platforms;  ///< ids as the plan has them
  std::vector<std::string> pillars;    ///< as the campaign names them
};

/// The outcome must hold a plan. No weeks where the chosen days lie outside of it.
[[nodiscard]] Calendar make_calendar(const Outcome& outcome, const CalendarChoice& choice = {});
/// The placed posts that are chosen, in the order of the plan.
[[nodiscard]] std::vector<const PlannedPost*> chosen_posts(const Outcome& outcome, const CalendarChoice& choice);
/// "Mon 11 Jan - Fri 2 Apr 2027 · 81 posts · only LinkedIn · only educational": what a calendar shows.
[[nodiscard]] std::string calendar_words(const Calendar& calendar, const CalendarChoice& choice);
/// Places in the week that a grid has columns for: Monday to Friday always, the others where any week has posts on
/// them.
[[nodiscard]] std::vector<std::size_t> weekdays_shown(const Calendar& calendar);
/// Notes of one day but absences, which belong to the people's pages; an observance of several days is told once in
/// each week, on the first of its days that is shown.
[[nodiscard]] std::vector<DayNote> notes_of(const CalendarWeek& week, Date day);
/// Holidays, blackouts, events, the observances that the campaign names, absences and clock changes of the days, in
/// order.
[[nodiscard]] std::vector<DayNote> day_notes(const Campaign& campaign, DateRange days);

}  // namespace posology::report

namespace posology {
POSOLOGY_WORDS(report::CalendarView, "month", "week", "quarter", "year");
}  // namespace posology
