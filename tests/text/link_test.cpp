#include "text/link.h"

#include <string>

#include "catch.h"
#include "text/punycode.h"

using namespace posology;

namespace {

// The addresses of a text, each in angle brackets; bare ones in round ones.
std::string links(std::string_view text) {
  std::string found;
  for (const Link& link : find_links(text)) {
    found += (link.bare ? "(" : "<") + std::string(link.of(text)) + (link.bare ? ")" : ">");
  }
  return found;
}

}  // namespace

TEST_CASE("addresses are found with their scheme", "[text]") {
  CHECK(links("see https://acme.com/flow, then") == "<https://acme.com/flow>");
  CHECK(links("HTTP://Acme.COM.") == "<HTTP://Acme.COM>");
  CHECK(links("http://a-b_c.acme.co.uk:8080/x?y=1&z=(2)#top ok") == "<http://a-b_c.acme.co.uk:8080/x?y=1&z=(2)#top>");
  CHECK(links("(https://en.wikipedia.org/wiki/Stent_(disambiguation))") ==
        "<https://en.wikipedia.org/wiki/Stent_(disambiguation)>");
  CHECK(links("http://müller.de http://☃.net/ http://пример.рф") ==
        "<http://müller.de><http://☃.net/><http://пример.рф>");
  CHECK(links("\xE2\x81\xA6http://foobar.پاکستان/\xE2\x81\xA9") == "<http://foobar.پاکستان/>");
  CHECK(links("http://acme.comを見る") == "<http://acme.com>");
  CHECK(links("https://acme.com/a?").substr(0, 20) == "<https://acme.com/a>");
}

TEST_CASE("names of hosts without a scheme are found by their ending", "[text]") {
  CHECK(links("visit acme.com today") == "(acme.com)");
  CHECK(links("www.acme.co.jp/path/x, t.co") == "(www.acme.co.jp/path/x)(t.co)");
  CHECK(links("at the end.of it, v1.2, e.g.this, a.b.notatld").empty());
  CHECK(links("ann@acme.com #acme.com $acme.com").empty());
  CHECK(links("-acme.com x/acme.com").empty());
}

TEST_CASE("what cannot be a host is no address", "[text]") {
  const std::string longest(63, 'a'), too_long(64, 'a');
  CHECK(links("http://" + longest + ".com") == "<http://" + longest + ".com>");
  CHECK(links("http://" + too_long + ".com").empty());
  CHECK(links("http://-acme.com http://acme-.com http://acme http://.com").empty());
  CHECK(links("https://a.com/" + std::string(4082, 'x')).size() == 4098);
  CHECK(links("https://a.com/" + std::string(4083, 'x')).empty());
}

TEST_CASE("hostile text takes no longer than its length asks for", "[text]") {
  std::string text;
  for (int i = 0; i < 200000; ++i) text += "(";
  CHECK(links("http://a.com/" + text) == "<http://a.com/>");
  std::string dots;
  for (int i = 0; i < 100000; ++i) dots += "a.";
  CHECK(links(dots).empty());
  std::string kana = "http://";
  for (int i = 0; i < 100000; ++i) kana += "あ";
  CHECK(links(kana + ".com").empty());
  CHECK(links("\xFF\xFEhttp://acme.com\xC3") == "<http://acme.com>");
}

TEST_CASE("labels are written as the name system knows them", "[text]") {
  CHECK(to_ascii_label(U"acme") == "acme");
  CHECK(to_ascii_label(U"bücher") == "xn--bcher-kva");
  CHECK(to_ascii_label(U"münchen") == "xn--mnchen-3ya");
  CHECK(to_ascii_label(U"пример") == "xn--e1afmkfd");
  // RFC 3492, section 7.1 (L): with basic letters between.
  CHECK(to_ascii_label(U"3年b組金八先生") == "xn--3b-ww4c5e180e575a65lsy2b");
}

TEST_CASE("endings of hosts", "[text]") {
  for (const char* name : {"com", "COM", "co.uk", "health", "de", "پاکستان", "example"}) CHECK(is_public_suffix(name));
  for (const char* name : {"", "notatld", "acme.com", "github.io"}) CHECK_FALSE(is_public_suffix(name));
}
