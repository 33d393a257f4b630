#include "knowledge/text_count.h"

#include <string>

#include "catch.h"

using namespace posology;

namespace {

std::int64_t total(std::string_view platform, std::string_view text) {
  return count_text(*find_platform(platform), text).total;
}

// "text 3, link 23": the pieces of a count.
std::string pieces(std::string_view platform, std::string_view text) {
  std::string list;
  for (const CountedPiece& piece : count_text(*find_platform(platform), text).pieces) {
    list += (list.empty() ? "" : ", ") + std::string(word(piece.kind)) + " " + std::to_string(piece.units);
  }
  return list;
}

const std::string family = "\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466";

}  // namespace

TEST_CASE("X weighs letters, links and emoji", "[knowledge]") {
  CHECK(total("x", "Hi http://test.co") == 26);
  CHECK(total("x", "Hi test.co") == 26);
  CHECK(pieces("x", "New #flow at acme.com/x " + family + " @ann") ==
        "text 4, hashtag 5, text 4, link 23, text 1, emoji 2, text 1, mention 4");
  CHECK(total("x", "\u6545\u4EBA") == 4);
  CHECK(total("x", "A\u0301") == 1);
  CHECK(total("x", "1\u20E3") == 2);
  CHECK(total("x", "\U0001F1E9\U0001F1EA") == 2);
  CHECK(total("x", "\u00A9") == 1);
  CHECK(total("x", "") == 0);
  CHECK(count_text(*find_platform("x"), "a\uFEFF").holds_noncharacter);
  CHECK_FALSE(count_text(*find_platform("x"), "a\u202A").holds_noncharacter);
}

TEST_CASE("other platforms count bytes, UTF-16 units or graphemes", "[knowledge]") {
  CHECK(total("threads", "it\u2019s") == 6);
  CHECK(total("linkedin", family) == 11);
  CHECK(total("bluesky", family + "e\u0301") == 2);
  CHECK(count_text(*find_platform("bluesky"), family).bytes == 25);
  CHECK(total("bluesky", "see https://acme.com/flow") == 25);
  CHECK(total("youtube", "\u00FCber") == 5);
  CHECK(total("pinterest", family) == 7);
}

TEST_CASE("Mastodon shortens links with a scheme and people on other servers", "[knowledge]") {
  CHECK(total("mastodon", "https://acme.com/a/very/long/path/to/a/page") == 23);
  CHECK(total("mastodon", "acme.com") == 8);
  CHECK(total("mastodon", "hi @ann@social.example") == 7);
  CHECK(pieces("mastodon", "hi @ann@social.example #flow") == "text 3, mention 4, text 1, hashtag 5");
}

TEST_CASE("tags of a film count their quotes and commas", "[knowledge]") {
  CHECK(count_youtube_tags({}) == 0);
  CHECK(count_youtube_tags({"flow"}) == 4);
  CHECK(count_youtube_tags({"flow", "graft flow"}) == 17);
}

TEST_CASE("pieces cover the text without gaps", "[knowledge]") {
  for (const char* text :
       {"", "a", "#a", "@a b", "\U0001F44D\U0001F44Dok", "http://a.com#b", "\xFF\xC3 x.com \xE2\x80"}) {
    for (const Platform& platform : platforms()) {
      const TextCount count = count_text(platform, text);
      std::size_t at = 0;
      for (const CountedPiece& piece : count.pieces) {
        CHECK(piece.begin == at);
        CHECK(piece.end > piece.begin);
        at = piece.end;
      }
      CHECK(at == count.text.size());
    }
  }
}
