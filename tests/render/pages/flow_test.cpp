// Tables that go on over pages: the head stands again, and no row is left alone.
#include "render/pages/flow.h"

#include "catch.h"
#include "render/pages/even_ruler.h"
#include "report/small_plan.h"

using namespace posology;
using namespace posology::render;

namespace {

// Rows of each page's tables, the head among them.
std::vector<int> rows_of(const Book& book) {
  std::vector<int> rows;
  for (const Page& page : book.pages) {
    rows.push_back(0);
    for (const PageItem& item : page.items) {
      const auto* tag = std::get_if<TagBegin>(&item);
      if (tag != nullptr && tag->tag == Tag::row) ++rows.back();
    }
  }
  return rows;
}

Book book_with(const report::Table& table, bool heat) {
  const report::SmallPlan small;
  const EvenRuler ruler;
  const report::CalendarChoice choice;
  const report::Calendar calendar = report::make_calendar(small.outcome);
  const Desk desk{small.outcome, choice, calendar, ruler, paper_facts(PaperSize::letter, Turned::upright)};
  Flow flow(desk);
  flow.section("Table", "", "table");
  if (heat) {
    flow.heat(table);
  } else {
    flow.table(table);
  }
  return std::move(flow).take();
}

}  // namespace

TEST_CASE("no row of a table is left alone on a page, however many there are", "[render][pages]") {
  for (const bool heat : {false, true}) {
    std::size_t most_pages = 0;
    for (std::size_t n = 2; n <= 100; ++n) {
      report::Table table;
      table.columns = {{"Name"}, {"Week"}};
      table.rows.assign(n, {{"Ana"}, {"12 h"}});
      const std::vector<int> rows = rows_of(book_with(table, heat));
      int all = 0;
      for (const int on_page : rows) {
        INFO(n << " rows");
        CHECK(on_page >= 3);
        all += on_page - 1;
      }
      CHECK(all == static_cast<int>(n));
      most_pages = std::max(most_pages, rows.size());
    }
    CHECK(most_pages >= 2);
  }
}
