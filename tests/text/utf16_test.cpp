#include "text/utf16.h"

#include "catch.h"

using namespace posology;
using namespace std::string_literals;

TEST_CASE("UTF-16 of either byte order becomes UTF-8", "[text]") {
  CHECK(utf8_of_utf16("a\0\xE9\0"s, ByteOrder::little) == "aé");
  CHECK(utf8_of_utf16("\0a\0\xE9"s, ByteOrder::big) == "aé");
  CHECK(utf8_of_utf16("\x3D\xD8\x00\xDE"s, ByteOrder::little) == "😀");
  CHECK(utf8_of_utf16(""s, ByteOrder::big).empty());
}

TEST_CASE("half a pair and half a unit are marked", "[text]") {
  CHECK(utf8_of_utf16("\x3D\xD8"s, ByteOrder::little) == "\uFFFD");
  CHECK(utf8_of_utf16("\x00\xDE"s + "a\0"s, ByteOrder::little) == "\uFFFDa");
  CHECK(utf8_of_utf16("\x3D\xD8"s + "a\0"s, ByteOrder::little) == "\uFFFDa");
  CHECK(utf8_of_utf16("a\0b"s, ByteOrder::little) == "a\uFFFD");
}
