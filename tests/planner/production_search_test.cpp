#include "catch.h"
#include "planner/audit_lists.h"
#include "planner/production_fixture.h"

using namespace posology;
using namespace posology::planner;

namespace {

std::uint64_t next(std::uint64_t& state) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state;
}

// A post of the small cases: work of two people in a row, a day's length each at most, and the day it runs.
struct Small {
  int draft, design, due;
};

// The most posts that can be made, by trying every set and every order of every day's minutes for one person per role:
// with unit days the earliest due date first decides a set for one role; two roles in a row are tried day by day.
bool feasible(std::vector<Small> posts, int day, int days, int daily) {
  bool any = false;
  for (const Small& p : posts) any = any || p.draft + p.design > 0;
  if (!any) return true;
  if (day == days) return false;
  for (const Small& p : posts) {
    if (p.draft + p.design > 0 && p.due <= day) return false;
  }
  // Every way of spending the day: the writer on one or two posts in an order, the designer on the others.
  std::vector<std::size_t> order(posts.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  do {
    std::vector<std::size_t> other(order);
    std::sort(other.begin(), other.end());
    do {
      std::vector<Small> left = posts;
      int writer = daily, designer = daily;
      for (const std::size_t i : other) {
        if (posts[i].draft > 0) continue;  // the design starts on a later day than the draft ended
        const int taken = std::min(designer, left[i].design);
        left[i].design -= taken;
        designer -= taken;
      }
      for (const std::size_t i : order) {
        const int taken = std::min(writer, left[i].draft);
        left[i].draft -= taken;
        writer -= taken;
      }
      if (feasible(left, day + 1, days, daily)) return true;
    } while (std::next_permutation(other.begin(), other.end()));
  } while (std::next_permutation(order.begin(), order.end()));
  return false;
}

int most(const std::vector<Small>& posts, int days, int daily) {
  int best = 0;
  for (unsigned set = 0; set < (1U << posts.size()); ++set) {
    std::vector<Small> chosen;
    for (std::size_t i = 0; i < posts.size(); ++i) {
      if ((set >> i & 1U) != 0) chosen.push_back(posts[i]);
    }
    if (static_cast<int>(chosen.size()) > best && feasible(chosen, 0, days, daily))
      best = static_cast<int>(chosen.size());
  }
  return best;
}

}  // namespace

TEST_CASE("small cases place as many posts as trying everything does", "[planner]") {
  std::uint64_t seed = 88172645463325252ULL;
  int placed = 0, possible = 0;
  for (int round = 0; round < 120; ++round) {
    Bench b;
    b.campaign.prepare_from = at(day("2027-01-04"));
    b.plan.as_of = day("2027-01-04");
    b.steps({{"draft", Role::writer}, {"design", Role::designer}});
    b.person("ben", {Role::writer}, 20);
    b.person("dana", {Role::designer}, 20);
    std::vector<Small> small;
    const Format formats[] = {Format::text, Format::image, Format::poll, Format::link};
    const char* const names[] = {"linkedin", "x", "facebook", "threads"};
    for (std::size_t p = 1; p < std::size(names); ++p) {
      PlatformUse use;
      use.id = at(std::string(names[p]));
      use.platform = names[p];
      b.campaign.platforms.push_back(use);
    }
    const int count = 2 + static_cast<int>(next(seed) % 2);
    for (int i = 0; i < count; ++i) {
      const Small p{120 * (1 + static_cast<int>(next(seed) % 3)), 120 * (1 + static_cast<int>(next(seed) % 3)),
                    2 + static_cast<int>(next(seed) % 3)};
      small.push_back(p);
      b.hours(formats[i], {{Role::writer, p.draft}, {Role::designer, p.design}});
      // On platforms of their own, so that no post can take over another one's format.
      b.open((day("2027-01-04") + p.due).iso().c_str(), formats[i]).platform = names[i];
    }
    const int best = most(small, 5, 240);
    std::stable_sort(b.plan.posts.begin(), b.plan.posts.end(),
                     [](const PlannedPost& x, const PlannedPost& y) { return x.utc_minutes < y.utc_minutes; });
    produce(b.campaign, b.plan);
    INFO("round " << round);
    CHECK(b.placed() <= best);
    CHECK(b.plan.quality.upper_bound >= best);
    if (b.plan.quality.placed_optimal) CHECK(b.placed() == best);
    Complaints list;
    audit_production(b.campaign, b.plan, list);
    CHECK(list.empty());
    placed += b.placed();
    possible += best;
  }
  CHECK(placed == possible);
}

TEST_CASE("the same campaign is planned the same way twice", "[planner]") {
  const auto planned = [] {
    Bench b;
    b.campaign.prepare_from = at(day("2027-01-04"));
    b.plan.as_of = day("2027-01-04");
    b.hours(Format::text, {{Role::writer, 300}, {Role::designer, 200}});
    b.person("ben", {Role::writer}, 20);
    b.person("dana", {Role::designer}, 15);
    for (int i = 0; i < 60; ++i) b.open((day("2027-01-11") + i).iso().c_str());
    produce(b.campaign, b.plan);
    level(b.campaign, b.plan);
    std::string text;
    for (const PlannedPost& p : b.plan.posts) {
      text += p.id + (p.placed ? "+" : "-");
      for (const PlannedTask& t : p.tasks) text += t.first.iso() + t.last.iso();
    }
    return text;
  };
  CHECK(planned() == planned());
}
