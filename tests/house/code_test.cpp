#include "code.h"

#include "catch.h"

using namespace posology::house;

TEST_CASE("code, comments and strings are told apart", "[house]") {
  const Views views = views_of("int a = 1'000;  // double\nauto s = \"float // no\"; /* x\ny */ char c = '\"';");
  CHECK(views.code == "int a = 1'000;           \nauto s = \"           \";     \n     char c = ' ';");
  CHECK(lines_with(views.comments, "double") == std::vector<int>{1});
  CHECK(lines_with(views.comments, "y") == std::vector<int>{3});
  CHECK(lines_with(views.code, "float").empty());
  CHECK(lines_with(views_of("auto r = R\"x(double \" )\" )x\"; double d;").code, "double") == std::vector<int>{1});
  CHECK(lines_with(views_of("auto r = R\"x(double \" )\" )x\"; int d;").code, "double").empty());
}

TEST_CASE("a word is found whole only", "[house]") {
  CHECK(lines_with("double_entry\nre_double\n(double)", "double") == std::vector<int>{3});
  CHECK(lines_with("a doubled double", "double") == std::vector<int>{1});
}

TEST_CASE("includes are read with their line, but not out of comments", "[house]") {
  const auto found = includes_of("#include \"text/hash.h\"\n// #include <regex>\n#include <re2/re2.h>\n");
  REQUIRE(found.size() == 2);
  CHECK((found[0].line == 1 && found[0].own && found[0].named == "text/hash.h"));
  CHECK((found[1].line == 3 && !found[1].own && found[1].named == "re2/re2.h"));
}
