#include "render/csv.h"

#include "catch.h"

using namespace posology::render;

TEST_CASE("fields are quoted where a reader would split or trim them, and kept byte by byte", "[render]") {
  CHECK(csv({{"a", "b c", ""}}, false) == "a,b c,\r\n");
  CHECK(csv({{"a,b", "say \"x\"", "two\nlines", " outer ", "tab\there"}}, false) ==
        "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\" outer \",\"tab\there\"\r\n");
  CHECK(csv({{"=1+1"}, {""}}, true) == "\xEF\xBB\xBF\"=1+1\"\r\n\"\"\r\n");
  CHECK(csv({{"-12.50", "+1 for us", "-"}}, false) == "-12.50,\"+1 for us\",-\r\n");
  CHECK(csv({}, false).empty());
}

TEST_CASE("in a spreadsheet every field is quoted, and what would run as a formula is text", "[render]") {
  CHECK(spreadsheet_csv({{"id", "a\"b"}}) == "\xEF\xBB\xBF\"id\",\"a\"\"b\"\r\n");
  for (const char* bad :
       {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF201"}) {
    CAPTURE(bad);
    CHECK(spreadsheet_csv({{bad}}) == "\xEF\xBB\xBF\"'" + std::string(bad) + "\"\r\n");
  }
}
