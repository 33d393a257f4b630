// Tables on a terminal: figures are never cut, however narrow the page.
#include "render/text_table.h"

#include "catch.h"
#include "text/width.h"

using namespace posology;
using namespace posology::render;
using report::Align;

namespace {

report::Table scenarios() {
  return {{{"Scenario"}, {"Tax", Align::right}, {"Marketing", Align::right}, {"Campaign", Align::right}, {"Left"}},
          {{{"as written, with the tax of 2013 to 2015"},
            {"184,000.00"},
            {"12,687,120.00"},
            {"1,051,534.00"},
            {"enough for all that is planned"}},
           {{"no tax"}, {"0.00"}, {"12,700,000.00"}, {"1,052,500.00"}, {""}}}};
}

std::string at_width(const report::Table& table, unsigned width) {
  return str(text_table(table, TextStyle{false, true, width}, 2));
}

bool stands_whole(const std::string& page, const std::string& figure) {
  for (std::size_t at = page.find(figure); at != std::string::npos; at = page.find(figure, at + 1)) {
    const std::size_t end = at + figure.size();
    const bool left = at == 0 || page[at - 1] == ' ' || page[at - 1] == '\n';
    if (left && (end == page.size() || page[end] == ' ' || page[end] == '\n')) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("no figure is broken at any width", "[render]") {
  const report::Table table = scenarios();
  for (unsigned width = 20; width <= 130; ++width) {
    const std::string page = at_width(table, width);
    INFO(width << "\n" << page);
    for (const auto& row : table.rows) {
      for (std::size_t c = 1; c <= 3; ++c) CHECK(stands_whole(page, row[c].text));
    }
  }
}

TEST_CASE("where the figures have no room side by side they stand below the row's name", "[render]") {
  CHECK(at_width(scenarios(), 40) ==
        "  as written, with the tax of 2013 to\n"
        "  2015\n"
        "    Tax        184,000.00\n"
        "    Marketing  12,687,120.00\n"
        "    Campaign   1,051,534.00\n"
        "    Left       enough for all that is\n"
        "               planned\n"
        "  no tax\n"
        "    Tax        0.00\n"
        "    Marketing  12,700,000.00\n"
        "    Campaign   1,052,500.00\n");
}

TEST_CASE("words give way before figures", "[render]") {
  const std::string page = at_width(scenarios(), 70);
  INFO(page);
  CHECK(page.find("Scenario") != std::string::npos);
  for (std::size_t at = 0, end = 0; (end = page.find('\n', at)) != std::string::npos; at = end + 1)
    CHECK(display_width(page.substr(at, end - at)) <= 70);
}
