// Tracking parameters put into addresses and taken out of them.
#include "knowledge/tracking.h"

#include "catch.h"

using namespace posology;

TEST_CASE("tracking parameters go in front of the fragment, behind what is there", "[rules][tracking]") {
  const std::string tags = "utm_source=linkedin&utm_medium=social&utm_campaign=graft-flow-spring-27";
  const auto tracked = [](std::string_view url) { return with_tracking(url, "linkedin", "Graft-flow: Spring '27!"); };
  CHECK(tracked("https://a.example/learn") == "https://a.example/learn?" + tags);
  CHECK(tracked("https://a.example/learn#top") == "https://a.example/learn?" + tags + "#top");
  CHECK(tracked("https://a.example/?id=4") == "https://a.example/?id=4&" + tags);
  CHECK(tracked("https://a.example/?") == "https://a.example/?" + tags);
  CHECK(with_tracking("https://a.example/", "x", "\xE6\x98\xA5").empty());
  CHECK(with_tracking("https://a.example/", "x", "Café launch") ==
        "https://a.example/?utm_source=x&utm_medium=social&utm_campaign=cafe-launch");
}

TEST_CASE("without tracking an address keeps everything else in its order", "[rules][tracking]") {
  CHECK(without_tracking("https://b.example/p?utm_source=x&id=4&utm_campaign=y&q=1#utm_z") ==
        "https://b.example/p?id=4&q=1#utm_z");
  CHECK(without_tracking("https://b.example/p?utm_source=x") == "https://b.example/p");
  CHECK(without_tracking("https://b.example/p?id=4") == "https://b.example/p?id=4");
  CHECK(without_tracking("https://b.example/#?utm_x") == "https://b.example/#?utm_x");
  for (const char* url : {"https://a.example/", "https://a.example/?a=1", "https://a.example/?a=1&b=2#c"})
    CHECK(without_tracking(with_tracking(url, "x", "spring")) == url);
}

TEST_CASE("a link is published with tracking where the file asks for it, and names its post", "[knowledge]") {
  Campaign campaign;
  campaign.name.value = "Spring '27";
  Post post;
  post.id.value = Id{"film-1"};
  post.platform_id = "linkedin";
  CHECK(published_link(campaign, post).empty());
  post.link.url = {"https://acme.example/learn#top", {}};
  CHECK(published_link(campaign, post) == "https://acme.example/learn#top");
  post.link.utm = {true, {}};
  CHECK(published_link(campaign, post) ==
        "https://acme.example/learn?utm_source=linkedin&utm_medium=social&utm_campaign=spring-27"
        "&utm_content=film-1#top");
  post.link.url = {"https://acme.example/?utm_source=own", {}};
  CHECK(published_link(campaign, post) == "https://acme.example/?utm_source=own");
}

TEST_CASE("a parameter is taken out of the query and nowhere else", "[knowledge]") {
  const std::string url = "https://a.example/p?utm_campaign=spring&utm_content=five-causes#utm_term=x";
  CHECK(parameter_of(url, "utm_content") == "five-causes");
  CHECK(parameter_of(url, "utm_campaign") == "spring");
  CHECK(parameter_of(url, "utm_term").empty());
  CHECK(parameter_of(url, "utm_con").empty());
  CHECK(parameter_of("https://a.example/p?utm_content=", "utm_content").empty());
  CHECK(parameter_of("https://a.example/p?utm_content", "utm_content").empty());
}
