#include "measure/figure_cell.h"

#include "catch.h"
#include "measure/cell_text.h"

using namespace posology;
using namespace posology::measure;

namespace {

std::string read(std::string_view text, std::optional<DecimalMark> decimal = {}, bool semicolons = false,
                 bool share = false) {
  const FigureCell cell = read_figure(text, decimal, semicolons, share);
  return cell.value ? std::to_string(cell.value->thousandths) : cell.why;
}

}  // namespace

TEST_CASE("a figure is read with its thousands marks, and kept to the thousandth", "[measure]") {
  CHECK(read("1200") == "1200000");
  CHECK(read(" 1,200.5 ") == "1200500");
  CHECK(read("1203.0") == "1203000");
  CHECK(read("0.0125") == "13");
  CHECK(read("0.01249999") == "12");
  CHECK(read("1.200,5", DecimalMark::comma) == "1200500");
  CHECK(read("1 200,5", DecimalMark::comma) == "1200500");
  CHECK(read("1\xC2\xA0"
             "200",
             DecimalMark::comma) == "1200000");
  CHECK(read("1\xE2\x80\xAF"
             "200",
             DecimalMark::comma, true) == "1200000");
  CHECK(read("1,200", DecimalMark::point, true) == "1200000");
}

TEST_CASE("a figure that could mean two things is none", "[measure]") {
  CHECK(read("1,200", {}, true) == "may have a decimal comma or marks of thousands");
  CHECK(read("1,2", {}) == "is no number");
  CHECK(read("1.2", DecimalMark::comma) == "is no number");
  CHECK(read("-3") == "is below zero");
  CHECK(read("4%") == "is a share, and its column is to hold counts");
  CHECK(read("3.1 %", {}, false, true) == "3100");
  CHECK(read("0.031", {}, false, true) == "has no percent sign, and its metric is in percent");
  CHECK(read("1000000001") == "is too large");
  CHECK(read("99999999999999999999") == "is no number");
  CHECK(read("many") == "is no number");
}

TEST_CASE("words of a table", "[measure]") {
  CHECK(column_name("  Watch \t time\n(hours) ") == "watch time (hours)");
  for (const char* word : {"Total", "TOTALS:", "Grand  total", "Summe"}) CHECK(is_total(word));
  CHECK_FALSE(is_total("Total recall"));
  for (const char* word : {"", " ", "-", "\xE2\x80\x94", "N/A"}) CHECK(is_nothing(word));
  CHECK_FALSE(is_nothing("0"));
}
