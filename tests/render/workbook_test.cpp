// The workbook as values: texts stay texts, sums have their values, rows are high enough, lists and heat maps fit.
#include "render/workbook.h"

#include <algorithm>

#include "../report/small_plan.h"
#include "catch.h"

using namespace posology;
using namespace posology::render;
using report::SmallPlan;

namespace {

const Sheet& sheet_of(const Workbook& book, const std::string& name) {
  const auto found =
      std::find_if(book.sheets.begin(), book.sheets.end(), [&](const Sheet& s) { return s.name == name; });
  REQUIRE(found != book.sheets.end());
  return *found;
}

std::size_t column_of(const Sheet& sheet, const std::string& name) {
  for (std::size_t i = 0; i < sheet.rows[0].size(); ++i) {
    if (sheet.rows[0][i].text == name) return i;
  }
  FAIL("no column " << name);
  return 0;
}

}  // namespace

TEST_CASE("posts stand in rows with dates, times and money as such", "[render][workbook]") {
  SmallPlan small;
  small.plan().posts[0].cost.labour = Money{12345};
  const Workbook book = make_workbook(small.outcome, {});
  CHECK(book.created == report::day("2027-01-04"));
  CHECK_FALSE(book.a4);  // a campaign in the US
  const Sheet& posts = sheet_of(book, "Posts");
  REQUIRE(posts.rows.size() == 5);  // the fifth post is not placed
  const auto cell = [&](std::size_t row, const char* name) { return posts.rows[row][column_of(posts, name)]; };
  CHECK((cell(1, "Date").kind == CellKind::date && cell(1, "Date").date == report::day("2027-01-19")));
  CHECK((cell(1, "Time").kind == CellKind::time && cell(1, "Time").number == 570));
  CHECK((cell(1, "Cost").number == 12345 && cell(1, "Cost").one == 100 && cell(1, "Cost").look == CellLook::money));
  CHECK(cell(1, "Made by").text == "Ana, designer (nobody)");
  CHECK(posts.filter);
  for (const ListRule& rule : posts.lists) {
    CHECK((rule.first == 1 && rule.last == 4));
    for (std::size_t row = 1; row < posts.rows.size(); ++row) {
      const std::string& value = posts.rows[row][rule.column].text;
      CHECK(std::count(rule.words.begin(), rule.words.end(), value) == 1);
    }
  }
  for (const Sheet& sheet : book.sheets) {
    for (const auto& row : sheet.rows) CHECK(row.size() <= sheet.widths.size());
    CHECK(sheet.heights.size() <= sheet.rows.size());
  }
}

TEST_CASE("what a user typed is a text whatever it begins with", "[render][workbook]") {
  SmallPlan small;
  for (const std::string words : {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(1)", "\t=1", "{=1}", "00123", "1E5"}) {
    small.campaign.team[0].name->value = words;
    for (PlannedPost& post : small.plan().posts) post.title = post.pillar = post.id = words;
    std::size_t seen = 0;
    for (const Sheet& sheet : make_workbook(small.outcome, {}).sheets) {
      for (const auto& row : sheet.rows) {
        for (const SheetCell& cell : row) {
          if (cell.text.find(words) == std::string::npos) continue;
          CHECK(cell.kind == CellKind::text);
          ++seen;
        }
      }
    }
    CHECK(seen > 10);
  }
}

TEST_CASE("sums name the cells that they add and hold their value", "[render][workbook]") {
  SmallPlan small;
  const Workbook book = make_workbook(small.outcome, {});
  std::size_t sums = 0;
  for (const Sheet& sheet : book.sheets) {
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
      for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
        const SheetCell& cell = sheet.rows[row][column];
        if (cell.kind != CellKind::sum) continue;
        ++sums;
        std::int64_t added = 0;
        for (std::uint32_t i = cell.first; i <= cell.last; ++i)
          added += cell.across ? sheet.rows[row][i].number : sheet.rows[i][column].number;
        INFO(sheet.name << " row " << row << " column " << column);
        CHECK(added == cell.number);
      }
    }
  }
  CHECK(sums == 3 + 4 + 2 + 5);  // weeks and people, months and kinds
}

TEST_CASE("the heat map covers the people and weeks with work, overload is above 1", "[render][workbook]") {
  SmallPlan small;
  const Sheet people = sheet_of(make_workbook(small.outcome, {}), "People");
  REQUIRE(people.heats.size() == 1);
  CHECK((people.heats[0].last_row == 3 && people.heats[0].last_column == 3));
  const SheetCell& over = people.rows[2][1];  // Ben in week 1
  CHECK((over.look == CellLook::percent && over.number > over.one));
  CHECK(people.rows[2][3].text == "away");
  CHECK(people.rows[3][2].text == "30 min!");  // work where nothing can be given
  REQUIRE(people.charts.size() == 1);
  CHECK((people.charts[0].series.size() == 3 && people.charts[0].limited));
  small.plan().people.clear();
  CHECK(sheet_of(make_workbook(small.outcome, {}), "People").rows[0][0].text == "Nobody in the team has work.");
}

TEST_CASE("a day with more posts than a row can show counts the rest, and no row is too high", "[render][workbook]") {
  SmallPlan small;
  for (int i = 0; i < 60; ++i)
    small.add_post(("many-" + std::to_string(i)).c_str(), "x", "2027-01-20", 9,
                   "a title of so many words that it takes more than a single line of its day");
  const Sheet calendar = sheet_of(make_workbook(small.outcome, {}), "Calendar");
  const std::string& day = calendar.rows[1][3].text;
  CHECK(day.find(" more: see Posts") != std::string::npos);
  for (const std::uint32_t height : calendar.heights) CHECK(height <= 409);
  const std::size_t lines = static_cast<std::size_t>(std::count(day.begin(), day.end(), '\n')) + 1;
  CHECK(lines * 15 <= calendar.heights[1]);
}

TEST_CASE("a text longer than a cell can hold is cut and says so", "[render][workbook]") {
  SmallPlan small;
  Post written;
  written.id = report::at(Id{"waveform"});
  std::string words;
  for (int i = 0; i < 20'000; ++i) words += "\U0001FA7A";  // two UTF-16 units each
  written.text = report::at(words);
  small.campaign.posts.push_back(written);
  small.plan().posts[0].written = 0;
  const Sheet posts = sheet_of(make_workbook(small.outcome, {}), "Posts");
  const std::string& text = posts.rows[1].back().text;
  CHECK(text.ends_with("(cut: the whole text is in the campaign file)"));
  CHECK(text.size() < 33'000);
  CHECK(text.find("\xF0\x9F\xA9 ") == std::string::npos);  // never inside a character
}
