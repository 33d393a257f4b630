#include "text/number.h"
#include "catch.h"

using namespace posology;

TEST_CASE("numbers are read exactly", "[text]") {
  CHECK(parse_number("0") == Number{0, 0});
  CHECK(parse_number("1,200") == Number{1200, 0});
  CHECK(parse_number("12,345,678.90") == Number{1234567890, 2});
  CHECK(parse_number("1200.50") == Number{120050, 2});
  CHECK(parse_number("85.5") == Number{855, 1});
  CHECK(parse_number("-3") == Number{-3, 0});
  CHECK(parse_number("0.000000000000000001") == Number{1, 18});
}

TEST_CASE("what is no number is refused", "[text]") {
  for (const char* text : {"",       "-",       ".",        "1.",    ".5",    "--1",   "+1",     " 1",       "1 ",
                           "1.2.3",  "1e3",     "0x10",     "1,20",  "12,00", ",100",  "1,,200", "1200,000", "1,200,",
                           "1,2000", "1.000,5", "1,200,00", "-,100", "٣",     "1,0a0", "nan"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_number(text));
  }
}

TEST_CASE("numbers end where 64 bits do", "[text]") {
  CHECK(parse_number("9223372036854775807") == Number{INT64_MAX, 0});
  CHECK(parse_number("-9223372036854775808") == Number{INT64_MIN, 0});
  CHECK_FALSE(parse_number("9223372036854775808"));
  CHECK_FALSE(parse_number("-9223372036854775809"));
  CHECK_FALSE(parse_number("92233720368547758070"));
  CHECK_FALSE(parse_number("0.0000000000000000001"));
  CHECK_FALSE(parse_number(std::string(100000, '9')));
}

TEST_CASE("a number is brought to other decimals, or refused where digits would be lost", "[text]") {
  CHECK(with_decimals({855, 1}, 2) == 8550);
  CHECK(with_decimals({8550, 2}, 1) == 855);
  CHECK(with_decimals({-5, 0}, 2) == -500);
  CHECK_FALSE(with_decimals({855, 2}, 1));
  CHECK_FALSE(with_decimals({INT64_MAX / 10 + 1, 0}, 1));
  CHECK(with_decimals({INT64_MAX / 10, 0}, 1) == INT64_MAX / 10 * 10);
}
