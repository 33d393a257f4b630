// The posting calendar as an iCalendar feed (RFC 5545, RFC 7986), for the calendars of phones and offices.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/earlier_feed.h"
#include "model/outcome.h"
#include "report/calendar.h"

namespace posology::render {

/// An all-day event that is no post: a day on which something falls due.
struct IcsDay {
  std::string id;  ///< one of its own in the feed: "2014-Q1-return"
  Date date;
  std::string summary, description;
};

struct IcsChoice {
  report::CalendarChoice posts;
  bool submit_dates = false;  ///< the last safe days to hand drafts to review, as all-day events
  /// Rises when a feed that was handed out is replaced: calendars take a changed event only with a higher number.
  int revision = 0;
  bool tasks = false;                ///< what is done by hand, as all-day events
  std::vector<IcsDay> tax_days{};    ///< deposits and returns of the device tax, in order of time
  std::vector<FeedEvent> earlier{};  ///< of the feed that this one replaces: what is not in this one is cancelled
};

/// Events keep their ids while they move (render/ics_ids.h). Posts do not block anybody's diary; those that are not
/// approved are tentative. The outcome must hold a plan.
[[nodiscard]] std::string calendar_ics(const Outcome& outcome, const IcsChoice& choice);
/// A content line folded at 75 octets, never inside a character, ended by CR LF.
[[nodiscard]] std::string folded(std::string_view line);
/// A text value: backslash, semicolon, comma and line ends escaped, other controls dropped.
[[nodiscard]] std::string ics_text(std::string_view text);

}  // namespace posology::render
