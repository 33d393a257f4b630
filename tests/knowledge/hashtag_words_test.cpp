// Hashtags taken apart into known words.
#include "knowledge/hashtag_words.h"
#include "catch.h"

using namespace posology;

namespace {

std::string apart(std::string_view tag) {
  std::string out;
  for (const std::string& word : words_of_hashtag(tag)) out += (out.empty() ? "" : " ") + word;
  return out;
}

}  // namespace

TEST_CASE("a hashtag of known words is taken apart, with the fewest words", "[knowledge]") {
  CHECK(apart("cardiacsurgery") == "cardiac surgery");
  CHECK(apart("WORLDHEARTDAY") == "world heart day");
  CHECK(apart("worldheartday2027") == "world heart day 2027");
  CHECK(apart("womeninsurgery") == "women in surgery");
  CHECK(apart("healthcare") == "healthcare");
  CHECK(apart("2027") == "2027");
}

TEST_CASE("a hashtag with an unknown part is left whole", "[knowledge]") {
  CHECK(apart("").empty());
  CHECK(apart("acmedevices").empty());
  CHECK(apart("herzchirurgie").empty());
  CHECK(apart("cardiac_surgery").empty());
  CHECK(apart("surgery\xC3\xA9").empty());
  CHECK(apart(std::string(101, '1')).empty());
}
