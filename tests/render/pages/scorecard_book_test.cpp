// The report of results on paper: every part is there, nothing runs over the margins, long parts go on.
#include "render/pages/scorecard_book.h"

#include "catch.h"
#include "render/pages/book_texts.h"
#include "render/pages/even_ruler.h"
#include "report/small_results.h"

using namespace posology;
using namespace posology::render;
using report::SmallResults;

namespace {

Book book_of(const SmallResults& small, PaperSize size = PaperSize::a4) {
  const EvenRuler ruler;
  return scorecard_book(small.outcome, small.card, small.rows, size, ruler);
}

}  // namespace

TEST_CASE("the report on paper has its parts in the outline, and each chart's figures", "[render][paper][measure]") {
  SmallResults small;
  small.card.conditions = {{"paid", "answers below 5", Met::yes, "3 answers", {}}};
  const Book book = book_of(small);
  std::vector<std::string> outline;
  for (const OutlineEntry& entry : book.outline) outline.push_back(entry.text);
  CHECK(outline == std::vector<std::string>{"Against the targets", "Planned and published", "Results and their cost",
                                            "What works, what to move", "Rows of the results"});
  const std::string texts = texts_of(book);
  for (const char* words : {"expected by now", "due, not published", "no metric", "$4.00", "answers below 5",
                            "this row is counted for no post", "reach (exposure), in people"}) {
    INFO(words);
    CHECK(texts.find(words) != std::string::npos);
  }
  CHECK(book.title == "Flow monitor launch: results");
}

TEST_CASE("nothing of the report runs over the margins, however many rows there are", "[render][paper][measure]") {
  SmallResults small;
  for (int i = 0; i < 200; ++i) small.rows.push_back(small.rows[0]);
  small.card.proposal = Proposal{};
  for (int i = 0; i < 40; ++i) small.card.proposal->stays.push_back(std::string(300, 'w') + " and why");
  for (const PaperSize size : {PaperSize::a4, PaperSize::letter}) {
    const Book book = book_of(small, size);
    CHECK(book.pages.size() > 8);
    for (const Page& page : book.pages) {
      for (const PageItem& item : page.items) {
        const auto* text = std::get_if<TextItem>(&item);
        if (text == nullptr) continue;
        INFO(text->text);
        CHECK(text->y + text->lines * pitch(text->font) < page.height - 15);
        CHECK(text->x + text->w < page.width - 15);
        CHECK(text->x >= 15);
      }
    }
  }
}
