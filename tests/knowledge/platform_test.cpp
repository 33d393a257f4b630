#include "knowledge/platform.h"

#include <set>
#include <string>

#include "catch.h"

using namespace posology;

TEST_CASE("the platforms of the campaign format are known, in its order", "[knowledge]") {
  std::string ids;
  for (const Platform& p : platforms()) ids += std::string(p.id) + " ";
  CHECK(ids ==
        "linkedin x facebook youtube instagram tiktok threads bluesky mastodon pinterest forum blog newsletter "
        "webinar doximity sermo figure1 reddit ");
}

TEST_CASE("every figure of a platform has a source and a date", "[knowledge]") {
  for (const Platform& p : platforms()) {
    INFO(p.id);
    for (const auto& fact : {p.premium_text_limit, p.fold, p.title_limit, p.hashtag_limit, p.url_length, p.alt_limit,
                             std::optional(p.text_limit), std::optional(p.min_gap_hours)}) {
      if (!fact) continue;
      CHECK_FALSE(fact->cited.source.empty());
      CHECK(fact->cited.as_of.size() >= 4);
    }
    CHECK_FALSE(p.times_cited.source.empty());
    CHECK_FALSE(p.preferred_days.empty());
    REQUIRE_FALSE(p.preferred_times.empty());
    for (const TimeOfDay t : p.preferred_times) CHECK((t.minutes >= 0 && t.minutes < 1440));
  }
}

TEST_CASE("badges are short and tell the platforms apart", "[knowledge]") {
  std::set<std::string_view> seen;
  for (const Platform& p : platforms()) {
    CHECK((p.letters.size() == 1 || p.letters.size() == 2));
    CHECK(seen.insert(p.letters).second);
  }
}

TEST_CASE("limits that posts are most often judged by", "[knowledge]") {
  CHECK(find_platform("x")->text_limit.value == 280);
  CHECK(find_platform("x")->unit == CountingUnit::weighted_x);
  CHECK(find_platform("x")->url_length->value == 23);
  CHECK(find_platform("linkedin")->text_limit.value == 3000);
  CHECK(find_platform("linkedin")->min_gap_hours.value == 18);
  CHECK(find_platform("facebook")->min_gap_hours.value == 4);
  CHECK(find_platform("threads")->unit == CountingUnit::utf8_bytes);
  CHECK(find_platform("bluesky")->text_limit.value == 300);
  CHECK(find_platform("instagram")->hashtag_limit->value == 5);
  CHECK(find_platform("blog")->text_limit.value == 0);
  CHECK_FALSE(find_platform("doximity")->organic);
  CHECK(find_platform("forum")->organic);
}

TEST_CASE("old names lead to today's platform or say that there is none", "[knowledge]") {
  CHECK(find_platform("twitter") == nullptr);
  REQUIRE(find_old_platform_name("twitter") != nullptr);
  CHECK(find_old_platform_name("twitter")->now == "x");
  for (const char* closed : {"google-plus", "youtube-edu", "vine"}) {
    REQUIRE(find_old_platform_name(closed) != nullptr);
    CHECK(find_old_platform_name(closed)->now.empty());
  }
  CHECK(find_old_platform_name("linkedin") == nullptr);
  for (const OldPlatformName& old : old_platform_names()) {
    CHECK(find_platform(old.name) == nullptr);
    CHECK((old.now.empty() || find_platform(old.now) != nullptr));
  }
}

TEST_CASE("a name is compared by the platform that it means today", "[knowledge]") {
  CHECK(platform_in_use("twitter") == "x");
  for (const char* same : {"x", "linkedin", "vine", "no-such-place", ""}) CHECK(platform_in_use(same) == same);
}
