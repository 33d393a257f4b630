#include "measure/delimited.h"

#include "catch.h"

using namespace posology::measure;

namespace {

std::vector<std::vector<std::string>> texts(const Delimited& read) {
  std::vector<std::vector<std::string>> all;
  for (const DelimitedRow& row : read.rows) {
    all.emplace_back();
    for (const DelimitedCell& cell : row) all.back().push_back(cell.text);
  }
  return all;
}

using Texts = std::vector<std::vector<std::string>>;

}  // namespace

TEST_CASE("rows end at any line end, quotes may hold anything", "[measure]") {
  CHECK(texts(parse_delimited("a,b\r\nc,d\re,f\n", ',', 0, 9)) == Texts{{"a", "b"}, {"c", "d"}, {"e", "f"}});
  CHECK(texts(parse_delimited("\"1,200\",\"say \"\"hi\"\"\"\n\"two\nlines\",x", ',', 0, 9)) ==
        Texts{{"1,200", "say \"hi\""}, {"two\nlines", "x"}});
  CHECK(texts(parse_delimited("a;b\n\n \nc;", ';', 0, 9)) == Texts{{"a", "b"}, {"c", ""}});
  CHECK(texts(parse_delimited("", ',', 0, 9)).empty());
  CHECK(texts(parse_delimited("a\nb\nc", ',', 0, 2)).size() == 2);
}

TEST_CASE("a cell's place holds its quotes", "[measure]") {
  const Delimited read = parse_delimited("a,\"b\"\nc", ',', 7, 9);
  CHECK(read.rows[0][1].place == posology::Place{7, 2, 5});
  CHECK(read.rows[1][0].place == posology::Place{7, 6, 7});
}

TEST_CASE("a quote that is never closed is told, and its row is left out", "[measure]") {
  for (const char* text : {"a\n\"b", "a\n\"", "a\n\"b\"\"", "a\nx,\"b\nc\n"}) {
    const Delimited read = parse_delimited(text, ',', 0, 9);
    INFO(text);
    CHECK(read.open_quote);
    CHECK(read.rows.size() == 1);
  }
  CHECK_FALSE(parse_delimited("a\n\"\"", ',', 0, 9).open_quote);
}
