#include "text/width.h"

#include "catch.h"
#include "text/unicode.h"

using namespace posology;

TEST_CASE("cells of a text as a terminal shows them", "[text]") {
  CHECK(display_width("plain") == 5);
  CHECK(display_width("") == 0);
  CHECK(display_width("日本") == 4);
  CHECK(display_width("e\xCC\x81") == 1);
  CHECK(display_width("\xC2\xAD") == 0);       // soft hyphen
  CHECK(display_width("👩‍⚕️") == 2);  // health worker: joined
  CHECK(display_width("❤️") == 2);         // made an emoji by its selector
  CHECK(display_width("❤") == 1);
  CHECK(display_width("1️⃣") == 2);                               // keycap
  CHECK(display_width("a\xEF\xB8\x8F") == 1);                         // a letter stays a letter
  CHECK(display_width("👍🏽") == 2);                              // skin tone
  CHECK(display_width("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB") == 2);  // Hangul in three parts
  CHECK(display_width("🇩🇪") == 2);
  CHECK(display_width("🇩🇪🇫🇷") == 4);
  CHECK(display_width("🫨") == 2);      // Unicode 15
  CHECK(display_width("\xFF\xFE") == 2);  // shown as two replacement signs
}

TEST_CASE("clusters are what the eye takes for one character", "[text]") {
  const auto list = clusters("e\xCC\x81🇩🇪日x");
  REQUIRE(list.size() == 4);
  CHECK(list[0].text == "e\xCC\x81");
  CHECK(list[1].text == "🇩🇪");
  CHECK(list[1].cells == 2);
  CHECK(list[2].text == "日");
  CHECK(list[3].cells == 1);
}

TEST_CASE("a text is cut with a mark, never inside a character", "[text]") {
  CHECK(cut_to_width("wound care", 10, true) == "wound care");
  CHECK(cut_to_width("wound care", 9, true) == "wound ca…");
  CHECK(cut_to_width("wound care", 7, true) == "wound…");
  CHECK(cut_to_width("wound care", 9, false) == "wound...");
  CHECK(cut_to_width("日本語", 5, true) == "日本…");
  CHECK(cut_to_width("日本語", 4, true) == "日…");
  CHECK(cut_to_width("e\xCC\x81"
                     "abc",
                     2, true) == "e\xCC\x81…");
  CHECK(cut_to_width("abcdef", 2, false) == "..");
  CHECK(cut_to_width("abcdef", 0, true).empty());
}

TEST_CASE("a text is padded by cells", "[text]") {
  CHECK(pad_to_width("日", 4) == "日  ");
  CHECK(pad_to_width("long", 2) == "long");
}

TEST_CASE("what could steer a terminal or hide is made visible", "[text]") {
  CHECK(visible("\x1b[2J\x07") == "<U+001B>[2J<U+0007>");
  CHECK(visible(std::string_view("\0\x7F", 2)) == "<U+0000><U+007F>");
  CHECK(visible("\xC2\x9B"
                "31m") == "<U+009B>31m");
  CHECK(visible("a\tb\nc\r") == "a<U+0009>b<U+000A>c<U+000D>");
  for (const char* text : {"\u061C", "\u200B", "\u200E", "\u200F", "\u2028", "\u2029", "\u202A", "\u202E", "\u2060",
                           "\u2066", "\u2069", "\uFEFF"}) {
    CAPTURE(text);
    CHECK(visible(text).rfind("<U+", 0) == 0);
  }
  CHECK(visible("\u202E") == "<U+202E>");
  CHECK(visible("a\xFF") == "a\xEF\xBF\xBD");
}

TEST_CASE("printable text stays as it is", "[text]") {
  for (const char* text : {"größe 日本 «x»", "👩🏽‍⚕️", "🇩🇪", "می\u200Cخواهم",
                           "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"}) {
    CAPTURE(text);
    CHECK(visible(text) == text);
  }
}

TEST_CASE("joiners and tags that do no work only hide", "[text]") {
  CHECK(visible("gua\u200Drantee") == "gua<U+200D>rantee");
  CHECK(visible("\u200Cx") == "<U+200C>x");
  CHECK(visible("x\U000E0041") == "x<U+E0041>");
}

TEST_CASE("commands to a workflow runner are broken", "[text]") {
  CHECK(visible("##[error]no") == "## [error]no");
  CHECK(visible("x ##vso[task.complete]") == "x ## vso[task.complete]");
  CHECK(visible("###[a] ##[b]") == "### [a] ## [b]");
  CHECK(visible("## Heading [1]") == "## Heading [1]");
  CHECK(to_ascii("■■[group]") == "## [group]");
  CHECK(runner_command("a##[") == 3);
  CHECK(runner_command("##[ ##x[", 1) == 6);
  CHECK(runner_command("#[ ## [") == std::string_view::npos);
}

TEST_CASE("letters for letters where there is no UTF-8", "[text]") {
  CHECK(to_ascii("Größe, Łódź, Ærø") == "Grosse, Lodz, AEro");
  CHECK(to_ascii("“a” – b… → €5") == "\"a\" - b... -> EUR5");
  CHECK(to_ascii("ﬁrst ＡＢ") == "first AB");
  CHECK(to_ascii("日本 👩‍⚕️ u\xCC\x88") == "?? ? u");
  CHECK(to_ascii("a\xFF") == "a?");
  CHECK(to_ascii("■□█") == "#o#");
}

TEST_CASE("two bytes of ASCII are the clusters that the library makes of them", "[text]") {
  for (char a = 0; a >= 0 && a < 127; ++a) {
    for (char b = 0; b >= 0 && b < 127; ++b) {
      const std::string text = {a, b};
      INFO(static_cast<int>(a) << ' ' << static_cast<int>(b));
      CHECK(clusters(text).size() == count_graphemes(text));
      // Before a letter that is not ASCII the long way is taken.
      CHECK(display_width(text) + 2 == display_width(text + "中"));
    }
  }
}
