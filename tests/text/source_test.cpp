#include "text/source.h"
#include "catch.h"

using namespace posology;

TEST_CASE("a line ends at LF, CRLF or a CR alone", "[text]") {
  const Source source("a.yaml", "one\ntwo\r\nthree\rfour");
  REQUIRE(source.line_count() == 4);
  CHECK(source.line(1) == "one");
  CHECK(source.line(2) == "two");
  CHECK(source.line(3) == "three");
  CHECK(source.line(4) == "four");
  CHECK(source.line(0).empty());
  CHECK(source.line(5).empty());
  CHECK(source.line_start(3) == 9);
  CHECK(source.line_start(5) == source.text().size());
  CHECK(source.position(9) == LineColumn{3, 1});
  CHECK(source.position(7) == LineColumn{2, 4});
}

TEST_CASE("a blank line between two ends is a line of its own", "[text]") {
  const Source source("a.yaml", "a\r\r\nb\n\n");
  REQUIRE(source.line_count() == 5);
  CHECK(source.line(1) == "a");
  CHECK(source.line(2).empty());
  CHECK(source.line(3) == "b");
  CHECK(source.line(5).empty());
}

TEST_CASE("columns count characters, not bytes", "[text]") {
  const Source source("a.yaml", "é: \"ü\"\n");
  CHECK(source.position(0) == LineColumn{1, 1});
  CHECK(source.position(2) == LineColumn{1, 2});
  CHECK(source.position(4) == LineColumn{1, 4});
  CHECK(source.position(5) == LineColumn{1, 5});
  CHECK(source.position(6) == LineColumn{1, 5});  // inside of ü
  CHECK(source.position(7) == LineColumn{1, 6});
}

TEST_CASE("a byte beyond the end stands after the last character", "[text]") {
  CHECK(Source("a", "ab").position(99) == LineColumn{1, 3});
  CHECK(Source("a", "ab\n").position(99) == LineColumn{2, 1});
  CHECK(Source("a", "").position(0) == LineColumn{1, 1});
}

TEST_CASE("a byte order mark takes no column", "[text]") {
  const Source source("a", "\xEF\xBB\xBFkey: 1");
  CHECK(source.position(0) == LineColumn{1, 1});
  CHECK(source.position(3) == LineColumn{1, 1});
  CHECK(source.position(4) == LineColumn{1, 2});
}

TEST_CASE("sources give the text of a place, and nothing for nowhere", "[text]") {
  Sources sources;
  const Source& first = sources[sources.add(Source("a", "name: value"))];
  CHECK(sources.add(Source("b", "other")) == 1);
  CHECK(sources.size() == 2);
  CHECK(first.name() == "a");
  CHECK(sources.text({0, 6, 11}) == "value");
  CHECK(sources.text({1, 0, 99}) == "other");
  CHECK(sources.text({0, 6, 6}).empty());
  CHECK(sources.text({0, 99, 100}).empty());
  CHECK(sources.text({7, 0, 1}).empty());
  CHECK(sources.text({}).empty());
}
