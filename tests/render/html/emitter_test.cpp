// The emitter: whatever comes in, nothing but the program's own elements comes out.
#include "render/html/emitter.h"

#include <stdexcept>

#include "catch.h"
#include "text/hash.h"

using namespace posology;
using namespace posology::render;

TEST_CASE("texts and values of attributes are only ever that", "[render][html]") {
  Html html;
  html.open("p").attr("title", "\"><b x='1'>&").text("a < b & \"c\" > 'd'").close();
  CHECK(html.bytes() ==
        "<p title=\"&quot;&gt;&lt;b x=&#39;1&#39;&gt;&amp;\">a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;</p>\n");
}

TEST_CASE("what could hide or reorder a text is made visible", "[render][html]") {
  CHECK(html_text("abc\u202Edef") == "abc&lt;U+202E&gt;def");
  CHECK(html_text(std::string_view("a\0b", 3)) == "a&lt;U+0000&gt;b");
  CHECK(html_text("\x1B[2J") == "&lt;U+001B&gt;[2J");
  CHECK(html_text("broken \xFF byte") == "broken \uFFFD byte");
  CHECK(html_text("日本語 🩺 مرحبا") == "日本語 🩺 مرحبا");
}

TEST_CASE("line ends become breaks, in all three kinds", "[render][html]") {
  Html html;
  html.open("p").lines("one\ntwo\r\nthree\rfour\n").close();
  CHECK(html.bytes() == "<p>one<br>two<br>three<br>four<br></p>\n");
}

TEST_CASE("a page knows its one style and its one script by their hashes", "[render][html]") {
  Html html;
  html.leaf("p", "hello");
  const std::string page = html.page("Title <1>", "p{}", "'use strict'");
  CHECK(page.find("style-src 'sha256-" + sha256_base64("p{}") + "'") != std::string::npos);
  CHECK(page.find("script-src 'sha256-" + sha256_base64("'use strict'") + "'") != std::string::npos);
  CHECK(page.find("default-src 'none'") < page.find("<style>"));
  CHECK(page.find("<title>Title &lt;1&gt;</title>") != std::string::npos);
  CHECK(page.find("<style>p{}</style>") != std::string::npos);
}

TEST_CASE("faults of the program are not written into a page", "[render][html]") {
  Html html;
  CHECK_THROWS_AS(html.close(), std::logic_error);
  CHECK_THROWS_AS(html.attr("class", "x"), std::logic_error);
  html.open("p");
  CHECK_THROWS_AS(html.page("", "", ""), std::logic_error);
  html.close();
  CHECK_THROWS_AS(html.page("", "p{content:'</style>'}", ""), std::logic_error);
  CHECK_THROWS_AS(html.page("", "", "'<!--'"), std::logic_error);
  CHECK_NOTHROW(html.page("", "", ""));
  Html ended;
  ended.empty("br");
  CHECK_THROWS_AS(ended.page("", "", ""), std::logic_error);
}
