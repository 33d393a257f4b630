#include "knowledge/published_text.h"

#include <string>

#include "catch.h"

using namespace posology;

namespace {

Located<std::string> words(const char* text) { return {text, {}}; }

// "headline text risk line": the parts in order of their place in the text.
std::string parts(const PublishedText& published) {
  std::string list;
  for (const PublishedPart& part : published.parts) {
    list += std::string(part.what) + "=" + published.text.substr(part.begin, part.end - part.begin) + ";";
  }
  return list;
}

}  // namespace

TEST_CASE("a post of one text is published byte by byte", "[knowledge]") {
  Post post;
  post.text = words("=1+1 \"q\"\n\xF0\x9F\x91\x8D  ");
  CHECK(published_text(Campaign{}, post, *find_platform("x")).text == post.text->value);
  CHECK(published_text(Campaign{}, Post{}, *find_platform("x")).text.empty());
}

TEST_CASE("the parts of a post are joined in order", "[knowledge]") {
  Post post;
  post.headline = words("New");
  post.text = words("Text");
  post.risk = words("Risk.");
  post.link.url = words("https://acme.com/a");
  post.hashtags.items = {words("CABG"), words("OR")};
  post.disclosure = Disclosure{};
  post.disclosure->text = words("Ad");
  const PublishedText on_linkedin = published_text(Campaign{}, post, *find_platform("linkedin"));
  CHECK(on_linkedin.text == "New\n\nText\n\nRisk.\n\nhttps://acme.com/a\n\nAd\n\n#CABG #OR");
  CHECK(parts(on_linkedin) ==
        "headline=New;text=Text;risk line=Risk.;link=https://acme.com/a;disclosure=Ad;"
        "hashtags=#CABG #OR;");
  const PublishedText on_youtube = published_text(Campaign{}, post, *find_platform("youtube"));
  CHECK(on_youtube.title == "New");
  CHECK(on_youtube.text.starts_with("Text"));
  post.disclosure->placement = {DisclosurePlacement::start, {}};
  CHECK(published_text(Campaign{}, post, *find_platform("linkedin")).text.starts_with("Ad\n\nNew"));
}

TEST_CASE("what the text holds already is not said twice", "[knowledge]") {
  Post post;
  post.text = words("Read: Risk. See https://acme.com/a/risk #ORnurse");
  post.risk = words("Risk.");
  post.link.url = words("https://acme.com/a");
  post.hashtags.items = {words("OR"), words("ORnurse")};
  const PublishedText published = published_text(Campaign{}, post, *find_platform("linkedin"));
  CHECK(published.text == post.text->value + "\n\nhttps://acme.com/a\n\n#OR");
  CHECK(parts(published) == "text=" + post.text->value + ";risk line=Risk.;link=https://acme.com/a;hashtags=#OR;");
}

TEST_CASE("the link is published and counted with its tracking, one in the text as it stands", "[knowledge]") {
  Campaign campaign;
  campaign.name.value = "Spring";
  Post post;
  post.id.value = Id{"p1"};
  post.platform_id = "linkedin";
  post.text = words("Learn more");
  post.link.url = words("https://acme.com/a");
  post.link.utm = {true, {}};
  const std::string tracked = published_text(campaign, post, *find_platform("linkedin")).text;
  CHECK(tracked.find("https://acme.com/a?utm_source=linkedin") != std::string::npos);
  post.text = words("Learn more at https://acme.com/a");
  CHECK(published_text(campaign, post, *find_platform("linkedin")).text == post.text->value);
}
