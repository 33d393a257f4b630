#include "text/tag.h"

#include <string>

#include "catch.h"

using namespace posology;

namespace {

std::string shown(std::string_view text, const std::vector<Tag>& tags) {
  std::string found;
  for (const Tag& tag : tags) found += "<" + std::string(tag.of(text)) + ">";
  return found;
}

std::string hashtags(std::string_view text) { return shown(text, find_hashtags(text)); }
std::string mentions(std::string_view text) { return shown(text, find_mentions(text)); }

}  // namespace

TEST_CASE("hashtags hold a letter and end where words end", "[text]") {
  CHECK(hashtags("#CABG and #OR.") == "<#CABG><#OR>");
  CHECK(hashtags("#1st #12345 #2027 #a_b") == "<#1st><#a_b>");
  CHECK(hashtags("#ашок #트위터 #pokémon #हिन्दी") == "<#ашок><#트위터><#pokémon><#हिन्दी>");
  CHECK(hashtags("word#no &#39; #one#two http://x") == "");
  CHECK(hashtags("＃full") == "<＃full>");
}

TEST_CASE("mentions are ASCII names, with a list or without", "[text]") {
  CHECK(mentions("@ann and @Bob_2, @ann/team") == "<@ann><@Bob_2><@ann/team>");
  CHECK(mentions("ann@acme.com @@x !@x @é") == "");
  CHECK(mentions("@username/ @x/9") == "<@username><@x>");
  CHECK(mentions("は@ann") == "<@ann>");
}

TEST_CASE("people on other servers are named with their server", "[text]") {
  const std::string_view text = "@ann@social.example and @bob";
  const auto tags = find_remote_mentions(text);
  REQUIRE(tags.size() == 1);
  CHECK(tags[0].of(text) == "@ann@social.example");
  CHECK(text.substr(0, tags[0].name_end) == "@ann");
  CHECK(find_remote_mentions("ann@social.example @ann@nodot").empty());
}

TEST_CASE("cashtags", "[text]") {
  CHECK(shown("$ACME up, $5, a$B", find_cashtags("$ACME up, $5, a$B")) == "<$ACME>");
  CHECK(find_cashtags("$ABCDEFG").empty());
}
