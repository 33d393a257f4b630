// The calendar feed: what calendars refuse or move by an hour when it is not exactly right.
#include "render/ics.h"

#include <sstream>

#include "../report/small_plan.h"
#include "catch.h"
#include "render/ics_zone.h"

using namespace posology;
using namespace posology::render;
using report::SmallPlan;

namespace {

bool holds(const std::vector<std::string>& lines, const std::string& line) {
  return std::find(lines.begin(), lines.end(), line) != lines.end();
}

DateRange year(int y) { return {*Date::from_ymd(y, 1, 1), *Date::from_ymd(y, 12, 31)}; }

// Content lines with their folds undone.
std::vector<std::string> unfolded(std::string feed) {
  for (std::size_t at = 0; (at = feed.find("\r\n ", at)) != std::string::npos;) feed.erase(at, 3);
  std::vector<std::string> lines;
  std::istringstream in(feed);
  for (std::string line; std::getline(in, line);) lines.push_back(line.substr(0, line.size() - 1));
  return lines;
}

std::vector<std::string> of_name(const std::vector<std::string>& lines, const std::string& name) {
  std::vector<std::string> found;
  for (const std::string& line : lines) {
    if (line.rfind(name, 0) == 0) found.push_back(line);
  }
  return found;
}

}  // namespace

TEST_CASE("lines are folded at 75 octets, never inside a character", "[render]") {
  CHECK(folded("SUMMARY:short") == "SUMMARY:short\r\n");
  CHECK(folded(std::string(75, 'a')) == std::string(75, 'a') + "\r\n");
  CHECK(folded(std::string(76, 'a')) == std::string(75, 'a') + "\r\n a\r\n");
  CHECK(folded(std::string(74, 'a') + "é") == std::string(74, 'a') + "\r\n é\r\n");
  CHECK(folded(std::string(149, 'b')) == std::string(75, 'b') + "\r\n " + std::string(74, 'b') + "\r\n");
}

TEST_CASE("text values are escaped, and hold no line end and no control character", "[render]") {
  CHECK(ics_text("a;b,c\\d") == "a\\;b\\,c\\\\d");
  CHECK(ics_text("one\r\ntwo\x1b[31m") == "one\\ntwo[31m");
  CHECK(ics_text("Überblick: \"ok\"") == "Überblick: \"ok\"");
}

TEST_CASE("a zone is described by the rules that its clock follows", "[render]") {
  const auto berlin = zone_lines("Europe/Berlin", year(2027));
  CHECK(holds(berlin, "TZID:Europe/Berlin"));
  CHECK(holds(berlin, "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"));
  CHECK(holds(berlin, "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"));
  CHECK(holds(berlin, "DTSTART:19700329T020000"));
  CHECK(holds(berlin, "DTSTART:19701025T030000"));
  CHECK(of_name(berlin, "TZOFFSETTO:") == std::vector<std::string>{"TZOFFSETTO:+0200", "TZOFFSETTO:+0100"});
  const auto new_york = zone_lines("America/New_York", year(2027));
  CHECK(holds(new_york, "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"));
  CHECK(holds(new_york, "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"));
  CHECK(holds(new_york, "TZNAME:EDT"));
}

TEST_CASE("a clock that never changes has one offset, one that follows no yearly rule has its days", "[render]") {
  const auto tokyo = zone_lines("Asia/Tokyo", year(2027));
  CHECK(of_name(tokyo, "RRULE").empty());
  CHECK(of_name(tokyo, "TZOFFSETTO:") == std::vector<std::string>{"TZOFFSETTO:+0900"});
  // Morocco leaves its summer time for Ramadan, which the moon decides.
  const auto morocco = zone_lines("Africa/Casablanca", year(2027));
  CHECK(of_name(morocco, "RRULE").empty());
  CHECK(of_name(morocco, "DTSTART:").size() > 3);
}

TEST_CASE("a post keeps its id when it moves, and another campaign's post has another", "[render]") {
  SmallPlan small;
  const auto before = of_name(unfolded(calendar_ics(small.outcome, {})), "UID:");
  REQUIRE_FALSE(before.empty());
  for (PlannedPost& post : small.plan().posts) {
    post.title = "Another title";
    post.utc_minutes += 1440;
    post.at.date = post.at.date + 1;
  }
  CHECK(of_name(unfolded(calendar_ics(small.outcome, {})), "UID:") == before);
  small.campaign.name = report::at(std::string("Another campaign"));
  CHECK(of_name(unfolded(calendar_ics(small.outcome, {})), "UID:") != before);
}

TEST_CASE("a feed stands on well-formed lines, and a later one carries a higher number", "[render]") {
  SmallPlan small;
  small.plan().posts[0].title = "Comma, semicolon; \\ and\nnew line, " + std::string(200, 'x') + "ü";
  const std::string feed = calendar_ics(small.outcome, {{}, true, 3});
  std::istringstream in(feed);
  for (std::string line; std::getline(in, line);) {
    CAPTURE(line);
    CHECK(line.back() == '\r');
    CHECK(line.size() <= 76);
  }
  const auto lines = unfolded(feed);
  CHECK(of_name(lines, "BEGIN:VEVENT").size() == of_name(lines, "END:VEVENT").size());
  CHECK(of_name(lines, "SEQUENCE:3").size() == of_name(lines, "BEGIN:VEVENT").size());
  CHECK(of_name(lines, "METHOD").empty());
  CHECK(lines.front() == "BEGIN:VCALENDAR");
  CHECK(lines.back() == "END:VCALENDAR");
}

TEST_CASE("what is done by hand stands in the feed when it is asked for", "[render][manual]") {
  SmallPlan small;
  small.campaign.platforms[0].groups.items.push_back(report::at(std::string("Cardiac devices")));
  CHECK(of_name(unfolded(calendar_ics(small.outcome, {})), "SUMMARY:By hand").empty());
  IcsChoice choice;
  choice.tasks = true;
  const auto lines = unfolded(calendar_ics(small.outcome, choice));
  const auto summaries = of_name(lines, "SUMMARY:By hand");
  REQUIRE(summaries.size() == 1);
  CHECK(summaries[0] ==
        "SUMMARY:By hand\\, nobody: pass on 'Reading the waveform at the table' (waveform) to the group 'Cardiac "
        "devices' on LinkedIn");
  CHECK(holds(lines, "DTSTART;VALUE=DATE:20270119"));
  CHECK(holds(lines, "DTEND;VALUE=DATE:20270120"));
  // Only of posts that the feed holds.
  choice.posts.platforms = {"x"};
  CHECK(of_name(unfolded(calendar_ics(small.outcome, choice)), "SUMMARY:By hand").empty());
}
