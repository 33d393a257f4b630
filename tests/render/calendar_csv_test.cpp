// The calendar as a table: a row for each post that was chosen, the text untouched for programs.
#include "render/calendar_csv.h"

#include "../report/small_plan.h"
#include "catch.h"

using namespace posology;
using namespace posology::render;
using report::SmallPlan;

namespace {

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t n = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
  return n;
}

}  // namespace

TEST_CASE("each placed post is a row below the names", "[render]") {
  SmallPlan small;
  const std::string table = calendar_csv(small.outcome, {}, CsvFor::program);
  std::size_t placed = 0;
  for (const PlannedPost& post : small.plan().posts) placed += post.placed ? 1 : 0;
  CHECK(table.rfind("post,date,weekday,time,zone,", 0) == 0);
  CHECK(count(table, "\r\n") == placed + 1);
  small.plan().posts[0].placed = false;
  CHECK(count(calendar_csv(small.outcome, {}, CsvFor::program), "\r\n") == placed);
}

TEST_CASE("a title that looks like a formula reaches a program as it is, and a spreadsheet as text", "[render]") {
  SmallPlan small;
  small.plan().posts[0].title = "=SUM(A1)";
  CHECK(count(calendar_csv(small.outcome, {}, CsvFor::program), ",\"=SUM(A1)\",") == 1);
  CHECK(count(calendar_csv(small.outcome, {}, CsvFor::spreadsheet), "\"'=SUM(A1)\"") == 1);
}
