#include "text/escape.h"
#include "catch.h"

using namespace posology;

TEST_CASE("signs of markup are shown, not obeyed", "[text]") {
  CHECK(markdown_cell("a|b") == "a\\|b");
  CHECK(markdown_cell("back\\slash `code` *b* _i_ ~~s~~") == "back\\\\slash \\`code\\` \\*b\\* \\_i\\_ \\~\\~s\\~\\~");
  CHECK(markdown_cell("[x](y) <script> &lt;") == "\\[x\\](y) \\<script\\> \\&lt;");
  CHECK(markdown_cell("plain words, 100% at $5.00!") == "plain words, 100% at $5.00!");
}

TEST_CASE("line ends become breaks", "[text]") {
  CHECK(markdown_cell("a\nb\r\nc\rd") == "a<br>b<br>c<br>d");
  CHECK(markdown_cell("a\n\nb") == "a<br><br>b");
  CHECK(markdown_cell("block\n") == "block");
  CHECK(markdown_cell("") == "");
}

TEST_CASE("the start of a line makes neither heading nor list", "[text]") {
  CHECK(markdown_line("# title") == "\\# title");
  CHECK(markdown_line("+ plus") == "\\+ plus");
  CHECK(markdown_line("- item") == "\\- item");
  CHECK(markdown_line("===") == "\\===");
  CHECK(markdown_line("1. first") == "1\\. first");
  CHECK(markdown_line("12) twelfth") == "12\\) twelfth");
  CHECK(markdown_line("2027 starts") == "2027 starts");
  CHECK(markdown_line("2027") == "2027");
  CHECK(markdown_line("a # b - c + 1. d") == "a # b - c + 1. d");
  CHECK(markdown_line("    - indented\t") == "\\- indented");
  CHECK(markdown_cell("# title") == "# title");
}

TEST_CASE("nothing hides in a page of Markdown", "[text]") {
  CHECK(markdown_cell("a\xE2\x80\xAE"
                      "b\x1b[31m") == "a\\<U+202E\\>b\\<U+001B\\>\\[31m");
  CHECK(markdown_cell("tab\there") == "tab here");
}
