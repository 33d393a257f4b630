// Colours: read, compared, and moved until they are seen.
#include "text/colour.h"

#include "catch.h"

using namespace posology;

TEST_CASE("a colour is read in both its lengths and in no other form", "[text]") {
  CHECK(parse_colour("#0072B2") == rgb(0x0072B2));
  CHECK(parse_colour("#07b") == rgb(0x0077BB));
  for (const char* bad : {"", "#", "0072B2", "#0072B", "#0072B2F", "#00 2B2", "#gggggg", "blue", "#-12", "#\u00E91"}) {
    INFO(bad);
    CHECK_FALSE(parse_colour(bad).has_value());
  }
  CHECK(hex(rgb(0x0072B2)) == "#0072b2");
}

TEST_CASE("contrast is the ratio of WCAG, cut to hundredths", "[text]") {
  CHECK(contrast(rgb(0x000000), rgb(0xFFFFFF)) == 2100);
  CHECK(contrast(rgb(0x777777), rgb(0xFFFFFF)) == 447);  // the grey that just misses 4.5:1
  CHECK(contrast(rgb(0x767676), rgb(0xFFFFFF)) == 454);
  CHECK(contrast(rgb(0xFFFFFF), rgb(0x767676)) == 454);
  CHECK(contrast(rgb(0x123456), rgb(0x123456)) == 100);
}

TEST_CASE("eyes without a kind of cone see less difference where it lies on their axis", "[text]") {
  const Colour red = rgb(0xC14400), green = rgb(0x5E7D32), blue = rgb(0x1C54CF);
  CHECK(distance(red, red, Sight::full) == 0);
  CHECK(distance(red, green, Sight::deuteranopia) * 2 < distance(red, green, Sight::full));
  CHECK(distance(red, blue, Sight::deuteranopia) > 500);
  // Black and white keep their whole lightness for every eye.
  for (const Sight sight : {Sight::full, Sight::protanopia, Sight::deuteranopia, Sight::tritanopia}) {
    CHECK(distance(rgb(0x000000), rgb(0xFFFFFF), sight) >= 999);
    CHECK(distance(rgb(0x000000), rgb(0xFFFFFF), sight) <= 1001);
  }
}

TEST_CASE("letters read on any ground, and any colour can be made visible on it", "[text]") {
  for (std::uint32_t red = 0; red < 256; red += 15) {
    for (std::uint32_t green = 0; green < 256; green += 15) {
      for (std::uint32_t blue = 0; blue < 256; blue += 15) {
        const Colour any = rgb(red << 16U | green << 8U | blue);
        REQUIRE(contrast(any, letters_on(any)) >= text_contrast);
        REQUIRE(contrast(made_visible(any, rgb(0xFFFFFF)), rgb(0xFFFFFF)) >= graphics_contrast);
        REQUIRE(contrast(made_visible(any, rgb(0x14171C)), rgb(0x14171C)) >= graphics_contrast);
      }
    }
  }
  CHECK(made_visible(rgb(0x0072B2), rgb(0xFFFFFF)) == rgb(0x0072B2));  // what is seen already stays as it is
}
