#include "money/follower_hours.h"

#include "catch.h"
#include "money/sales.h"

using namespace posology;
using namespace posology::sales;

namespace {

Campaign with_followers(const char* platform, std::int64_t followers) {
  Campaign c;
  c.start = at(day("2027-02-01"));
  c.end = at(day("2027-02-28"));
  PlatformUse use;
  use.id = at(std::string(platform));
  use.platform = platform;
  use.followers = at(followers);
  c.platforms.push_back(use);
  Person ben;
  ben.id = at(Id{"ben"});
  ben.roles.items.push_back(at(Role::community_manager));
  ben.rate = at(dollars(60));
  c.team.push_back(ben);
  return c;
}

}  // namespace

TEST_CASE("hours of answering followers follow from their number", "[money]") {
  // A month: 10,000 followers on X write 600 messages, half of it in health care, 5 minutes each: 25 hours.
  const auto x = follower_hours(with_followers("x", 10000));
  REQUIRE(x.size() == 1);
  CHECK(x[0].minutes == 1500);
  CHECK(x[0].cost == dollars(1500));
  CHECK(follower_hours(with_followers("facebook", 10000))[0].minutes == 975);
}

TEST_CASE("part months count by their days, and what is not open costs nothing", "[money]") {
  Campaign c = with_followers("x", 10000);
  c.end = at(day("2027-02-14"));
  CHECK(follower_hours(c)[0].minutes == 750);
  c.team[0].rate.reset();
  CHECK(follower_hours(c)[0].cost == Money{});
  c.platforms[0].comments = at(Comments::off);
  CHECK(follower_hours(c).empty());
  c.platforms[0].comments.reset();
  c.platforms[0].followers.reset();
  CHECK(follower_hours(c).empty());
}
