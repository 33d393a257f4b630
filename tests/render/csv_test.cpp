#include "render/csv.h"

#include "catch.h"

using namespace posology::render;

TEST_CASE("fields are quoted where a reader would split or trim them, and kept byte by byte", "[render]") {
  CHECK(csv({{"a", "b c", ""}}, false) == "a,b c,\r\n");
  CHECK(csv({{"a,b", "say \"x\"", "two\nlines", " outer ", "tab\there"}}, false) ==
        "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\" outer \",\"tab\there\"\r\n");
  CHECK(csv({{"=1+1"}, {""}}, true) == "\xEF\xBB\xBF=1+1\r\n\"\"\r\n");
  CHECK(csv({}, false).empty());
}
