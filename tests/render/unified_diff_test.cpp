// Unified diffs of texts whose lines correspond.
#include "render/unified_diff.h"
#include "catch.h"

using posology::render::unified_diff;

TEST_CASE("a changed line stands between three lines of context", "[render][diff]") {
  CHECK(unified_diff("a.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") ==
        "--- a.yaml\n+++ a.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
  CHECK(unified_diff("a.yaml", "1\n", "1\n").empty());
}

TEST_CASE("near changes share a hunk, far ones do not, and a missing last line end is said", "[render][diff]") {
  const std::string near = unified_diff("a", "1\n2\n3\n4\n5\n6\n7\n8", "x\n2\n3\n4\n5\n6\n7\ny");
  CHECK(near ==
        "--- a\n+++ a\n@@ -1,8 +1,8 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n\\ No newline at end of file\n+y\n"
        "\\ No newline at end of file\n");
  const std::string far = unified_diff("a", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "x\n2\n3\n4\n5\n6\n7\n8\ny\n");
  CHECK(far == "--- a\n+++ a\n@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+y\n");
  CHECK(unified_diff("a", "1\r\n2\r\n", "1\r\nx\r\n") == "--- a\n+++ a\n@@ -1,2 +1,2 @@\n 1\r\n-2\r\n+x\r\n");
}
