#include "planner/suggest_uses.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include "catch.h"
#include "knowledge/suggested_use.h"
#include "planner/plan.h"
#include "planner/random_scene.h"

using namespace posology;
using namespace posology::planner;

namespace {

PlannedPost open_slot(const std::string& platform, Pillar pillar, const char* day) {
  PlannedPost post;
  post.platform = platform;
  post.counts_as = pillar;
  post.placed = true;
  post.at = {*Date::parse(day), {600}};
  return post;
}

std::set<std::string> uses_of(const Plan& plan) {
  std::set<std::string> uses;
  for (const PlannedPost& post : plan.posts) uses.insert(post.suggested_use);
  return uses;
}

/// By trying every use for every slot: how many different uses the slots can carry at once.
std::size_t most_uses(const std::vector<PlannedPost>& slots, std::size_t from, std::set<std::string>& taken) {
  if (from == slots.size()) return taken.size();
  std::size_t best = most_uses(slots, from + 1, taken);
  for (const SuggestedUse& use : suggested_uses("x")) {
    if (!carries(use, slots[from].counts_as) || !taken.insert(std::string(use.id)).second) continue;
    best = std::max(best, most_uses(slots, from + 1, taken));
    taken.erase(std::string(use.id));
  }
  return best;
}

}  // namespace

TEST_CASE("X has eleven uses, two of them done by listening", "[planner][knowledge]") {
  CHECK(suggested_uses("x").size() == 11);
  int by_listening = 0;
  for (const SuggestedUse& use : suggested_uses("x")) {
    CHECK(use.pillars.empty() == !use.met_by.empty());
    by_listening += use.met_by.empty() ? 0 : 1;
  }
  CHECK(by_listening == 2);
  CHECK(suggested_uses("mastodon").empty());
}

TEST_CASE("a month covers as many uses as its slots can carry", "[planner]") {
  Dice dice(11);
  constexpr Pillar kinds[] = {Pillar::educational, Pillar::product, Pillar::dialogue, Pillar::curated};
  for (int round = 0; round < 200; ++round) {
    Plan plan;
    const auto slots = 1 + dice.roll(5);
    for (int s = 0; s < slots; ++s) {
      plan.posts.push_back(open_slot("x", kinds[dice.roll(4)], s % 2 == 0 ? "2027-01-12" : "2027-01-20"));
    }
    suggest_uses({}, plan);
    std::set<std::string> taken;
    CHECK(uses_of(plan).size() == most_uses(plan.posts, 0, taken));
    for (const PlannedPost& post : plan.posts)
      CHECK(carries(*find_suggested_use("x", post.suggested_use), post.counts_as));
  }
}

TEST_CASE("what a written post does already is suggested last, and months take turns", "[planner]") {
  Campaign campaign;
  campaign.posts.emplace_back();
  campaign.posts.back().x_use = Located<std::string>{"share-own-work", {}};
  Plan plan;
  plan.posts = {open_slot("x", Pillar::product, "2027-01-04"), open_slot("x", Pillar::educational, "2027-01-05"),
                open_slot("x", Pillar::educational, "2027-02-05")};
  PlannedPost written = open_slot("x", Pillar::product, "2027-01-06");
  written.written = 0;
  plan.posts.push_back(written);
  suggest_uses(campaign, plan);
  // A product post can only show own work, though the month has that already.
  CHECK(plan.posts[0].suggested_use == "share-own-work");
  CHECK(plan.posts[1].suggested_use == "extend-reach");
  CHECK(plan.posts[2].suggested_use == "share-field-news");
  CHECK(plan.posts[3].suggested_use.empty());
}

TEST_CASE("a platform without a list, and a kind of content that fits none, get no suggestion", "[planner]") {
  Plan plan;
  plan.posts = {open_slot("bluesky", Pillar::dialogue, "2027-01-04"), open_slot("x", Pillar::siuu, "2027-01-05")};
  suggest_uses({}, plan);
  CHECK(uses_of(plan) == std::set<std::string>{""});
}
