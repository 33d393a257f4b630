#include "text/snippet.h"
#include "catch.h"
#include "text/width.h"

using namespace posology;

namespace {

// The marked part in the shown line: what stands above the carets.
std::string marked(const ShownLine& shown) {
  std::string out;
  std::size_t column = 0;
  for (const Cluster& c : clusters(shown.text)) {
    if (column >= shown.from && column < shown.to) out += c.text;
    column += c.cells;
  }
  return out;
}

ShownLine show(std::string_view line, std::string_view part, std::size_t room = 200, bool unicode = true) {
  const std::size_t at = line.find(part);
  return shown_line(line, at, at + part.size(), room, unicode);
}

}  // namespace

TEST_CASE("carets stand under tabs, wide characters and marks", "[text]") {
  const ShownLine tabs = show("\ta:\tbad", "bad");
  CHECK(tabs.text == "    a:  bad");
  CHECK(tabs.from == 8);
  CHECK(tabs.to == 11);
  const ShownLine wide = show("日本: \"e\xCC\x81 🇩🇪 bad\"", "bad");
  CHECK(wide.from == 12);
  CHECK(marked(wide) == "bad");
  const ShownLine part = shown_line("x日y", 1, 4, 200, true);
  CHECK(part.from == 1);
  CHECK(part.to == 3);
}

TEST_CASE("what is made visible moves the carets", "[text]") {
  const ShownLine shown = show(
      "a\xE2\x80\xAE"
      "b bad",
      "bad");
  CHECK(shown.text == "a<U+202E>b bad");
  CHECK(shown.from == 11);
  const ShownLine itself = show(
      "a\x1b"
      "b",
      "\x1b");
  CHECK(marked(itself) == "<U+001B>");
}

TEST_CASE("plain ASCII has its carets under its own letters", "[text]") {
  const ShownLine shown = show("日本 €5 … bad", "bad", 200, false);
  CHECK(shown.text == "?? EUR5 ... bad");
  CHECK(marked(shown) == "bad");
}

TEST_CASE("no workflow command comes together again across the marked part", "[text]") {
  const ShownLine whole = show("x: ##[error]bad", "bad");
  CHECK(whole.text == "x: ## [error]bad");
  CHECK(marked(whole) == "bad");
  const ShownLine split = show("x: ##[error]", "[error]");
  CHECK(split.text == "x: ## [error]");
  CHECK(marked(split) == "[error]");
  CHECK(show("■■vso[x]", "x", 200, false).text == "## vso[x]");
  CHECK(show("###[ ##[", "[").text == "### [ ## [");
}

TEST_CASE("an empty place takes one cell where something is missing", "[text]") {
  const ShownLine end = shown_line("key:", 4, 4, 200, true);
  CHECK(end.from == 4);
  CHECK(end.to == 5);
  const ShownLine middle = shown_line("key: x", 3, 3, 200, true);
  CHECK(middle.from == 3);
  CHECK(middle.to == 4);
  const ShownLine beyond = shown_line("key", 90, 99, 200, true);
  CHECK(beyond.from == 3);
  CHECK(beyond.to == 4);
  CHECK(shown_line("", 0, 0, 200, true).to == 1);
}

TEST_CASE("a long line is cut around the marked part, and both cuts are marked", "[text]") {
  const std::string left = std::string(100, 'l') + " ", right = " " + std::string(100, 'r');
  const ShownLine both = show(left + "bad" + right, "bad", 40);
  CHECK(both.text == "…" + std::string(11, 'l') + " bad " + std::string(22, 'r') + "…");
  CHECK(marked(both) == "bad");
  CHECK(display_width(both.text) == 40);
  const ShownLine ascii = show(left + "bad" + right, "bad", 40, false);
  CHECK(ascii.text.rfind("...l", 0) == 0);
  CHECK(ascii.text.substr(ascii.text.size() - 4) == "r...");
  CHECK(marked(ascii) == "bad");
  const ShownLine first = show("bad" + right, "bad", 40);
  CHECK(first.text == "bad " + std::string(35, 'r') + "…");
  const ShownLine last = show(left + "bad", "bad", 40);
  CHECK(last.text == "…" + std::string(35, 'l') + " bad");
  CHECK(marked(last) == "bad");
}

TEST_CASE("a marked part longer than the page is cut with its carets", "[text]") {
  const ShownLine shown = shown_line(std::string(300, 'x'), 0, 300, 40, true);
  CHECK(shown.text == std::string(39, 'x') + "…");
  CHECK(shown.from == 0);
  CHECK(shown.to == 39);
}

TEST_CASE("every cut fits the page and keeps the start of the marked part", "[text]") {
  std::string line;
  for (int i = 0; i < 60; ++i) line += "日a\t\x01🇩🇪e\xCC\x81";
  for (const bool unicode : {true, false}) {
    for (std::size_t at = 0; at < line.size(); ++at) {
      for (const std::size_t room : {30U, 31U, 97U}) {
        const ShownLine shown = shown_line(line, at, at + 1, room, unicode);
        CAPTURE(at, room, unicode, shown.text);
        REQUIRE(display_width(shown.text) <= room);
        REQUIRE(shown.from < room);
        REQUIRE(shown.to <= room);
        REQUIRE(shown.from < shown.to);
      }
    }
  }
}

TEST_CASE("a caret behind a line that fills the page stays on the page", "[text]") {
  const ShownLine shown = shown_line(std::string(40, 'x'), 40, 40, 40, true);
  CHECK(shown.text == "…" + std::string(38, 'x'));
  CHECK(shown.from == 39);
  CHECK(shown.to == 40);
}

TEST_CASE("what was not looked at counts as cut", "[text]") {
  std::string line = "bad";
  for (int i = 0; i < 10000; ++i) line += "\xCC\x81";
  const ShownLine shown = show(line + "hidden", "bad", 40);
  CHECK(shown.text.substr(shown.text.size() - 3) == "…");
  CHECK(shown.text.find("hidden") == std::string::npos);
}

TEST_CASE("a very long line is shown by its part near the mark", "[text]") {
  const std::string line = std::string(2000000, 'a') + "bad" + std::string(2000000, 'b');
  const ShownLine shown = show(line, "bad", 40);
  CHECK(shown.text == "…" + std::string(12, 'a') + "bad" + std::string(23, 'b') + "…");
  CHECK(marked(shown) == "bad");
  std::string wide;
  for (int i = 0; i < 20000; ++i) wide += "日";
  CHECK(marked(show(wide + "bad" + wide, "bad", 41)) == "bad");
}
