#include "knowledge/country.h"

#include "catch.h"
#include "knowledge/language_tag.h"

using namespace posology;

TEST_CASE("countries are known by their two capitals", "[knowledge]") {
  CHECK(countries().size() == 249);
  for (std::size_t i = 1; i < countries().size(); ++i) CHECK(countries()[i - 1].code < countries()[i].code);
  for (const char* code : {"NO", "US", "DE", "PL", "IT", "AD", "ZW", "GB"}) CHECK(country_known(code));
  for (const char* code : {"", "no", "UK", "EU", "USA", "XX", "U", "ZZ", "A\xC3"}) CHECK_FALSE(country_known(code));
  CHECK(country_name("NO") == "Norway");
  CHECK(country_name("XX").empty());
}

TEST_CASE("language tags have the shape of BCP 47", "[knowledge]") {
  for (const char* tag : {"en", "de-AT", "zh-Hant-TW", "es-419", "sl-rozaj-biske", "de-1996", "en-US-u-ca-gregory",
                          "zh-cmn-Hans-CN", "pl-x-lekarz", "DE-de", "en-x-a"}) {
    INFO(tag);
    CHECK(is_language_tag(tag));
  }
  for (const char* tag : {"", "e", "english", "english-language", "en_US", "en-", "-en", "en--US", "en-U", "en-u", "12",
                          "en-US-x", "d\xC3\xA9", "en US", "en-US-GB-u"}) {
    INFO(tag);
    CHECK_FALSE(is_language_tag(tag));
  }
}
