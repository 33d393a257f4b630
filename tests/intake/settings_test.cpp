#include "catch.h"
#include "intake/reading_aid.h"

using namespace posology;
using namespace posology::intake;

namespace {

const std::string file =
    "posology: 1\n"
    "campaign: {name: Test, start: 2027-01-11, end: 2027-04-02, time_zone: UTC}\n"
    "audience:\n"
    "  - {id: surgeons, kind: hcp}\n"
    "platforms:\n"
    "  linkedin: 3/week\n"
    "content_mix: &mix {educational: 60%, product: 40%}\n"
    "posts:\n"
    "  - {id: first, platform: linkedin, pillar: educational, text: One}\n"
    "  - {id: second, platform: linkedin, pillar: product, text: Two}\n"
    "x-kept: *mix\n";

ReadResult with(const std::vector<std::string>& settings) {
  NoFiles none;
  return read_campaign("test.yaml", file, none, settings);
}

std::string problem_of(const std::string& setting) {
  const ReadResult result = with({setting});
  return result.problems.empty() ? std::string() : result.problems.front();
}

}  // namespace

TEST_CASE("a setting replaces a value by its path, by number or by id, and the last one wins", "[intake]") {
  const ReadResult result =
      with({"campaign.end=2027-04-09", "posts[1].pillar=product", "posts[1].pillar=educational", "posts.first.id=uno"});
  CHECK(result.problems.empty());
  CHECK(result.findings.empty());
  REQUIRE(result.campaign);
  CHECK(result.campaign->end.value == *Date::parse("2027-04-09"));
  REQUIRE(result.campaign->posts.size() == 2);
  CHECK(result.campaign->posts[0].id.value.text == "uno");
  REQUIRE(result.campaign->posts[1].pillar);
  CHECK(result.sources.text(result.campaign->posts[1].pillar->place) == "educational");
}

TEST_CASE("a setting may add the last key of its path", "[intake]") {
  const ReadResult result = with({"platforms.x=5/week"});
  CHECK(result.problems.empty());
  CHECK(result.findings.empty());
  CHECK(result.campaign->platforms.size() == 2);
}

TEST_CASE("a single value in place of a map is the key that it means, and the rest of the map stays", "[intake]") {
  NoFiles none;
  std::string text = file;
  text.replace(text.find("linkedin: 3/week"), 16, "linkedin: {purpose: teach, cadence: 3/week, times: [\"12:00\"]}");
  text.replace(text.find("educational: 60%"), 16, "educational: {share: 60%, formats: {text: 100%}}");
  const ReadResult result = read_campaign(
      "test.yaml", text, none, {"platforms.linkedin=5/week", "content_mix.educational=70%", "content_mix.product=30%"});
  CHECK(result.problems.empty());
  CHECK(result.findings.empty());
  REQUIRE(result.campaign);
  const PlatformUse& linkedin = result.campaign->platforms.at(0);
  CHECK(result.sources.text(linkedin.purpose->place) == "teach");
  CHECK(linkedin.times.items.size() == 1);
  CHECK(result.sources.text(linkedin.cadence->place) == "5/week");
  // A map in place of a map is all that stands there.
  const ReadResult whole = read_campaign("test.yaml", text, none, {"platforms.linkedin={cadence: 5/week}"});
  CHECK_FALSE(whole.campaign->platforms.at(0).purpose.has_value());
}

TEST_CASE("what is wrong with a set value is found in the setting, by its path", "[intake]") {
  const ReadResult result = with({"campaign.end=2027-13-01"});
  CHECK(result.problems.empty());
  REQUIRE(result.findings.size() == 1);
  CHECK(result.findings[0].path == "campaign.end");
  CHECK(result.sources[result.findings[0].place.source].name() == "--set campaign.end");
  CHECK(result.sources.text(result.findings[0].place) == "2027-13-01");
}

TEST_CASE("a setting that names nothing says where its path breaks off", "[intake]") {
  using Catch::Matchers::Contains;
  CHECK_THAT(problem_of("platfroms.linkedin=5/week"), Contains("did you mean 'platforms'?"));
  CHECK_THAT(problem_of("posts.secnd.text=Hello"), Contains("'posts' has no 'secnd'; did you mean 'second'?"));
  CHECK_THAT(problem_of("posts[2].text=Hello"), Contains("'posts' holds 2 entries, counted from 0"));
  CHECK_THAT(problem_of("platforms[0]=5/week"), Contains("'platforms' holds keys, no numbered list"));
  CHECK_THAT(problem_of("platforms.linkedin.cadence=5/week"), Contains("'platforms.linkedin' holds a single value"));
  CHECK_THAT(problem_of("extends=other.yaml"), Contains("read before"));
}

TEST_CASE("what is no setting is refused and never guessed at", "[intake]") {
  for (const char* typed : {"", "=", "platforms.linkedin", "=3/week", "a..b=1", "posts[=1", "posts[x]=1", "posts[-1]=1",
                            "posts[99999999999999999999]=1", "[0]=1", "posts[0]x=1", "a.=1"}) {
    INFO(typed);
    CHECK_FALSE(problem_of(typed).empty());
  }
  // A second line would be a second key.
  CHECK_FALSE(problem_of("campaign.name=Test\nplatforms: {}").empty());
}

TEST_CASE("a setting changes its own path alone, not what repeats the same value", "[intake]") {
  const ReadResult result = with({"x-kept.product=90%"});
  CHECK(result.problems.empty());
  CHECK(result.findings.empty());  // the mix still adds up
}
