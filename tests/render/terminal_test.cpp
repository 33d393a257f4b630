// The plan's page on a terminal: the same facts at every width, with and without colour and Unicode.
#include "render/terminal.h"

#include <algorithm>
#include <sstream>

#include "../report/small_plan.h"
#include "catch.h"
#include "render/cards.h"
#include "render/load_bars.h"
#include "render/week_grid.h"
#include "text/width.h"

using namespace posology;
using namespace posology::render;
using report::SmallPlan;

namespace {

std::vector<std::string> lines_of(const std::string& page) {
  std::vector<std::string> lines;
  std::istringstream in(page);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

bool holds(const std::string& page, const std::string& text) { return page.find(text) != std::string::npos; }

std::string without_escapes(const std::string& page) {
  std::string out;
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (page[i] == '\x1b') {
      i = page.find('m', i);
    } else {
      out += page[i];
    }
  }
  return out;
}

// Where wrapped lines are of no interest.
std::string words_of(const std::string& page) {
  std::istringstream in(page);
  std::string out;
  for (std::string word; in >> word;) out += word + ' ';
  return out;
}

std::string weeks(SmallPlan& small, const TextStyle& style) {
  return str(week_grids(report::make_calendar(small.outcome), small.plan().as_of, style));
}

}  // namespace

TEST_CASE("no line is wider than the page, ends in blanks or holds other signs than asked for", "[render]") {
  SmallPlan small;
  small.plan().posts[0].title = "グラフト流量測定の波形を読む、手術台で役立つ五つの原因 and more";
  for (const bool unicode : {true, false}) {
    for (const unsigned width : {40U, 50U, 60U, 72U, 80U, 100U, 140U}) {
      for (const std::string& line : lines_of(plan_terminal(small.outcome, {false, unicode, width}))) {
        CAPTURE(unicode, width, line);
        CHECK(display_width(line) <= width);
        CHECK((line.empty() || line.back() != ' '));
        CHECK((unicode || std::all_of(line.begin(), line.end(), [](char c) { return c >= ' ' && c <= '~'; })));
      }
    }
  }
}

TEST_CASE("colour adds nothing but colour", "[render]") {
  SmallPlan small;
  small.plan().defaults = {{"workflow.review.turnaround", "10 business days", "", true},
                           {"resources.hours_per_week", "40 hours", "", false},
                           {"platforms.linkedin.cadence", "2 to 3 a week", "", true}};
  for (unsigned width = 40; width <= 140; ++width) {
    CAPTURE(width);
    const std::string plain = plan_terminal(small.outcome, {false, true, width});
    const std::string colored = plan_terminal(small.outcome, {true, true, width});
    CHECK(plain.find('\x1b') == std::string::npos);
    CHECK(colored != plain);
    CHECK(without_escapes(colored) == plain);
  }
}

TEST_CASE("the same facts stand on a narrow page and in plain letters", "[render]") {
  SmallPlan small;
  for (const TextStyle style : {TextStyle{false, true, 140}, TextStyle{false, false, 50}}) {
    const std::string page = words_of(plan_terminal(small.outcome, style));
    CAPTURE(page);
    for (const char* fact :
         {"1 thing could not be met", "4 of 5 posts", "'late' is too late", "run it on 4 Feb", "118%!", "away",
          "30 min!", "Martin Luther King", "Surgeons' meeting", "Ben away", "quarter close", "waveform", "Fri 8 Jan",
          "Raj", "1,740.00", "-230.00", "not regulatory approval"}) {
      CAPTURE(fact);
      CHECK(holds(page, fact));
    }
  }
}

TEST_CASE("text of the file cannot steer the terminal", "[render]") {
  SmallPlan small;
  small.campaign.name = report::at(std::string("Evil \x1b[2J name"));
  small.campaign.team[0].name = report::at(std::string("\x1b]0;title\x07"));
  small.campaign.events[0].name = report::at(std::string("\xE2\x80\xAEtxet"));
  small.plan().posts[0].title = "a\x1b[31mb";
  small.plan().posts[0].pillar = "p\x1b[1m";
  small.plan().posts[2].id = "\x1b[7mid";
  for (const unsigned width : {50U, 100U}) {
    const std::string page = plan_terminal(small.outcome, {false, true, width});
    CHECK(page.find('\x1b') == std::string::npos);
    CHECK_FALSE(holds(page, "\xE2\x80\xAE"));
  }
}

TEST_CASE("a week is a grid of days and times, with titles wrapped in their cells", "[render]") {
  SmallPlan small;
  const std::vector<std::string> page = lines_of(weeks(small, {false, true, 100}));
  REQUIRE(page.size() > 12);
  CHECK(page[0] == "Week 3    Mon 18 Jan        Tue 19            Wed 20            Thu 21            Fri 22");
  CHECK(page[2].substr(0, 58) == "                                              Ben away ─");
  CHECK(holds(page[2], "▸"));
  CHECK(page[3] == "          holiday: Martin");
  CHECK(page[6] == "  09:30                     in □ Reading the                    in □ in-02,");
  CHECK(page[7] == "                                 waveform at                         image E");
  CHECK(page[9] == "  12:30                                                         X  ■ What the");
  CHECK(holds(weeks(small, {false, true, 100}), "Sat 23 Jan: Surgeons' meeting"));
}

TEST_CASE("weekends have columns only when something runs on them", "[render]") {
  SmallPlan small;
  CHECK_FALSE(holds(weeks(small, {false, true, 100}), "Sun 24"));
  small.plan().posts[0].at.date = report::day("2027-01-24");
  CHECK(holds(weeks(small, {false, true, 140}), "Sun 24"));
}

TEST_CASE("a narrow page lists the days", "[render]") {
  SmallPlan small;
  const std::string page = weeks(small, {false, false, 50});
  CHECK(holds(page, "Week 3, Mon 18 Jan - Sun 24 Jan 2027\n"));
  CHECK(holds(page, "  Tue 19 Jan\n    09:30 in o Reading the waveform at the table\n               (E)\n"));
  CHECK(holds(page, "    12:30 X  # What the trial measured (P)\n"));
}

TEST_CASE("the week of today is marked", "[render]") {
  SmallPlan small;
  CHECK_FALSE(holds(weeks(small, {false, true, 100}), "this week"));
  small.plan().as_of = report::day("2027-01-26");
  const std::vector<std::string> page = lines_of(weeks(small, {false, true, 100}));
  const auto mark = std::find_if(page.begin(), page.end(), [](const auto& l) { return holds(l, "this week"); });
  REQUIRE(mark != page.end());
  CHECK(holds(*(mark - 1), "Week 4"));
}

TEST_CASE("a bar has an eighth of a cell for each thirty-second, and never hides a little work", "[render]") {
  CHECK(bar({1, 1}).size() == 4 * std::string("█").size());
  CHECK(bar({1, 2}) == "██");
  CHECK(bar({53, 100}) == "██▏");
  CHECK(bar({1, 1000}) == "▏");
  CHECK(bar({}).empty());
}
