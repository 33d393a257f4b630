// The plan's pages in Markdown: whole tables, and no word of the user's is ever read as markup.
#include "render/markdown.h"

#include <sstream>

#include "../report/small_plan.h"
#include "catch.h"
#include "render/markdown_table.h"

using namespace posology;
using namespace posology::render;
using report::SmallPlan;

namespace {

bool holds(const std::string& page, const std::string& text) { return page.find(text) != std::string::npos; }

// Bars that part cells; those of the user's words have a backslash.
std::size_t bars(const std::string& line) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < line.size(); ++i) count += line[i] == '|' && (i == 0 || line[i - 1] != '\\') ? 1 : 0;
  return count;
}

std::vector<std::string> pages(const Outcome& outcome) {
  std::vector<std::string> list = {plan_markdown(outcome), resources_markdown(outcome), money_markdown(outcome),
                                   submit_dates_markdown(outcome)};
  for (const auto view : {report::CalendarView::month, report::CalendarView::week, report::CalendarView::quarter,
                          report::CalendarView::year}) {
    report::CalendarChoice choice;
    choice.view = view;
    list.push_back(calendar_markdown(outcome, choice));
  }
  return list;
}

}  // namespace

TEST_CASE("every row of every table has the cells of its head", "[render]") {
  SmallPlan small;
  small.plan().posts[0].title = "a | b <b>c</b> `d`\n| e | **f** [g](h)";
  small.campaign.name = report::at(std::string("# Launch | *two*"));
  for (const std::string& page : pages(small.outcome)) {
    std::istringstream lines(page);
    std::size_t width = 0;
    for (std::string line; std::getline(lines, line);) {
      CAPTURE(line);
      if (line.rfind("|", 0) != 0) {
        width = 0;
        continue;
      }
      if (width == 0) width = bars(line);
      CHECK(bars(line) == width);
    }
    CHECK_FALSE(holds(page, "<b>"));
    CHECK(holds(page, "\\*two\\*"));
    CHECK(holds(page, "A clean plan is not regulatory approval"));
  }
}

TEST_CASE("the plan's page says everything that the terminal's does", "[render]") {
  SmallPlan small;
  small.plan().defaults.push_back({"platforms.x.min_gap", "4 h", "our default, 2026", true});
  const std::string page = plan_markdown(small.outcome);
  for (const char* part : {"# Flow monitor launch: plan", "## Could not be met", "## Week 3, ", "## Who makes what",
                           "## People", "## Defaults used"}) {
    INFO(part);
    CHECK(holds(page, part));
  }
}

TEST_CASE("the resource plan lists the work of each person by day", "[render]") {
  SmallPlan small;
  PlannedTask task;
  task.step = "draft";
  task.person = 0;
  task.effort = {90};
  task.first = report::day("2027-01-05");
  task.last = report::day("2027-01-06");
  small.plan().posts[0].tasks = {task};
  const std::string page = resources_markdown(small.outcome);
  CHECK(holds(page, "| From | By | Task | Post | Title | Hours |"));
  CHECK(holds(page, "## Ana"));
  CHECK(holds(page,
              "| Tue 5 Jan 2027 | Wed 6 Jan 2027 | draft | waveform | Reading the waveform at the table | 1.5 h |"));
}

TEST_CASE("a Markdown table aligns figures to the right and marks what is strong", "[render]") {
  const report::Table table{{{"Month"}, {"Left", report::Align::right}},
                            {{{"Jan"}, {"-5.00", report::Tone::bad}}, {{"All", report::Tone::strong}, {}}}};
  CHECK(markdown_table(table) == "| Month | Left |\n|---|---:|\n| Jan | **-5.00** |\n| **All** | |\n");
  CHECK(markdown_table({{{"Month"}}, {}}).empty());
}
