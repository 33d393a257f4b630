#include "text/unicode.h"

#include <utf8proc.h>
#include <fstream>
#include <sstream>
#include <string>

#include "catch.h"

using namespace posology;

namespace {

std::string utf8(char32_t code) {
  utf8proc_uint8_t bytes[4];
  return {reinterpret_cast<char*>(bytes),
          static_cast<std::size_t>(utf8proc_encode_char(static_cast<utf8proc_int32_t>(code), bytes))};
}

}  // namespace

TEST_CASE("the first byte that is no UTF-8 is found", "[text]") {
  CHECK_FALSE(first_invalid_utf8("größe 日本 🩺"));
  CHECK_FALSE(first_invalid_utf8(""));
  CHECK(first_invalid_utf8("ab\xFFz") == 2);
  CHECK(first_invalid_utf8("ab\xC3") == 2);
  CHECK(first_invalid_utf8("\xC0\xAF") == 0);          // a longer form than needed
  CHECK(first_invalid_utf8("a\xED\xA0\x80") == 1);     // half of a surrogate pair
  CHECK(first_invalid_utf8("\xF4\x90\x80\x80") == 0);  // beyond U+10FFFF
}

TEST_CASE("text is normalised", "[text]") {
  CHECK(to_nfc("u\xCC\x88") == "ü");
  CHECK(to_nfc("ﬁ") == "ﬁ");
  CHECK(to_nfkc_casefold("ＧＵＡＲＡＮＴＥＥＤ") == "guaranteed");
  CHECK(to_nfkc_casefold("ﬁrst STRASSE Straße") == "first strasse strasse");
  CHECK(to_nfkc_casefold("U\xCC\x88") == "ü");
  CHECK(to_nfkc_casefold("gua\xC2\xADran\xE2\x80\x8Bteed") == "guaranteed");
  CHECK(to_nfc("a\xFF") == "a\xFF");
}

TEST_CASE("code points, graphemes and UTF-16 units are counted", "[text]") {
  const std::string worker = "👩🏽‍⚕️";
  CHECK(count_code_points(worker) == 5);
  CHECK(count_graphemes(worker) == 1);
  CHECK(count_utf16(worker) == 7);
  CHECK(count_graphemes("🇩🇪🇫🇷") == 2);
  CHECK(count_graphemes("e\xCC\x81x") == 2);
  CHECK(count_graphemes("a\r\nb") == 3);
  CHECK(count_code_points("a\xFF"
                          "b") == 3);
  CHECK(count_graphemes("") == 0);
  CHECK(to_code_points("aü🩺\xFF") == std::u32string({U'a', 0xFC, 0x1FA7A, 0xFFFD}));
}

TEST_CASE("graphemes are those of Unicode's own break test", "[text][conformance]") {
  // Of Debian's package unicode-data, where it is installed.
  std::ifstream file("/usr/share/unicode/auxiliary/GraphemeBreakTest.txt");
  if (!file) {
    WARN("skipped: unicode-data is not installed");
    return;
  }
  int cases = 0;
  for (std::string line; std::getline(file, line);) {
    // "÷ 0020 × 0308 ÷ # ...": a cross joins, a division sign parts; the one at the start parts nothing.
    std::istringstream parts(line.substr(0, line.find('#')));
    std::string text;
    std::size_t graphemes = 0;
    for (std::string part; parts >> part;) {
      if (part == "÷") {
        ++graphemes;
      } else if (part != "×") {
        text += utf8(static_cast<char32_t>(std::stoul(part, nullptr, 16)));
      }
    }
    if (text.empty()) continue;
    INFO(line);
    CHECK(count_graphemes(text) == graphemes - 1);
    ++cases;
  }
  CHECK(cases > 500);
}

TEST_CASE("ASCII is normalised on its own as it is beside other letters", "[text]") {
  for (char a = 0; a >= 0 && a < 127; ++a) {
    for (char b = 0; b >= 0 && b < 127; ++b) {
      const std::string text = {a, b};
      INFO(static_cast<int>(a) << ' ' << static_cast<int>(b));
      CHECK(to_nfc(text) + "中" == to_nfc(text + "中"));
      CHECK(to_nfkc_casefold(text) + "中" == to_nfkc_casefold(text + "中"));
    }
  }
}
