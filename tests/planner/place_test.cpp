#include <algorithm>
#include <fstream>
#include <iterator>

#include "catch.h"
#include "intake/read_campaign.h"
#include "planner/audit_lists.h"
#include "planner/stages.h"
#include "source_folder.h"

using namespace posology;

namespace {

class NoParts final : public intake::FileLoader {
 public:
  intake::LoadedFile load(const std::string&, const std::string& named) override {
    return {named, {}, std::nullopt, "no such file"};
  }
};

std::string minimal() {
  std::ifstream file(in_project("examples/minimal/campaign.yaml"));
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), by);
}

Campaign campaign_of(const std::string& yaml) {
  NoParts parts;
  intake::ReadResult read = intake::read_campaign("test.yaml", yaml, parts);
  for (const Finding& f : read.findings) {
    INFO(f.rule << " " << f.message);
    CHECK(f.level != Level::error);
  }
  REQUIRE(read.campaign);
  return *read.campaign;
}

Plan placed(const Campaign& campaign) {
  Plan plan;
  planner::place_posts(campaign, plan);
  planner::Complaints faults;
  planner::audit_placement(campaign, plan, faults);
  planner::audit_mix(campaign, plan, faults);
  for (const std::string& fault : faults) FAIL_CHECK(fault);
  return plan;
}

int count(const Plan& plan, const std::string& platform, const std::string& pillar = "") {
  int n = 0;
  for (const PlannedPost& p : plan.posts)
    n += p.placed && p.platform == platform && (pillar.empty() || p.pillar == pillar) ? 1 : 0;
  return n;
}

}  // namespace

TEST_CASE("the shortest file gives 36 posts on LinkedIn and 60 on X, evenly mixed", "[planner]") {
  const Campaign campaign = campaign_of(minimal());
  const Plan plan = placed(campaign);
  CHECK(count(plan, "linkedin") == 36);
  CHECK(count(plan, "x") == 60);
  CHECK(plan.unmet.empty());
  CHECK(plan.quality.largest_cell_deviation < Ratio{1, 1});
  for (const PlatformQuality& q : plan.quality.platforms) {
    INFO(q.platform << " " << q.prefix_deviation.num << "/" << q.prefix_deviation.den);
    CHECK(q.prefix_deviation <= Ratio{3, 2});
    CHECK(q.slots_optimal);
    CHECK(q.largest_gap_hours <= 96);
  }
  INFO(plan.quality.prefix_deviation.num << "/" << plan.quality.prefix_deviation.den);
  CHECK(plan.quality.prefix_deviation <= Ratio{3, 2});
}

TEST_CASE("no two product posts stand in a row on a platform", "[planner]") {
  const Plan plan = placed(campaign_of(minimal()));
  for (const char* platform : {"linkedin", "x"}) {
    bool product = false;
    for (const PlannedPost& p : plan.posts) {
      if (p.platform != platform) continue;
      CHECK_FALSE((product && p.counts_as == Pillar::product));
      product = p.counts_as == Pillar::product;
    }
  }
}

TEST_CASE("a blackout day moves its post to another day of the week", "[planner]") {
  const std::string yaml = minimal() + "calendar:\n  blackouts:\n    - {dates: 2027-01-13, why: audit}\n";
  const Plan plan = placed(campaign_of(yaml));
  CHECK(count(plan, "linkedin") == 36);
  CHECK(count(plan, "x") == 60);
  for (const PlannedPost& p : plan.posts) CHECK(p.at.date.iso() != "2027-01-13");
}

TEST_CASE("a campaign whose days are all blacked out places nothing and says why", "[planner]") {
  const std::string yaml = minimal() + "calendar:\n  blackouts:\n    - {dates: 2027-01-01..2027-12-31, why: recall}\n";
  const Plan plan = placed(campaign_of(yaml));
  CHECK(count(plan, "linkedin") == 0);
  REQUIRE_FALSE(plan.unmet.empty());
  CHECK(plan.unmet[0].grade == Grade::proved);
  CHECK(plan.unmet[0].message.find("blackout: recall") != std::string::npos);
}

TEST_CASE("a campaign of one day has its part of the week", "[planner]") {
  const std::string yaml =
      replaced(replaced(minimal(), "start: 2027-01-11", "start: 2027-01-12"), "end: 2027-04-02", "end: 2027-01-12");
  const Plan plan = placed(campaign_of(yaml));
  CHECK(count(plan, "linkedin") == 1);  // 3/5 of a post, rounded
  CHECK(count(plan, "x") == 1);
}

TEST_CASE("a written hour is kept, and its neighbours keep their distance", "[planner]") {
  const std::string yaml =
      minimal() + "posts:\n  - {id: star, platform: linkedin, at: 2027-01-16 11:00, pillar: product, text: hello}\n";
  const Plan plan = placed(campaign_of(yaml));
  CHECK(count(plan, "linkedin") == 36);
  bool found = false;
  for (const PlannedPost& p : plan.posts)
    found = found || (p.id == "star" && p.at.text() == "2027-01-16 11:00" && p.fixed);
  CHECK(found);
}

TEST_CASE("a windowed post stands inside its window, after what it waits for", "[planner]") {
  const std::string yaml =
      minimal() +
      "events:\n  - {id: launch, name: Launch, on: 2027-02-10, gate: true}\n"
      "posts:\n"
      "  - {id: first, platform: x, window: 2027-02-08..2027-02-12, after: [launch], pillar: product, text: a}\n"
      "  - {id: second, platform: x, window: 2027-02-08..2027-02-19, after: [first], pillar: product, text: b}\n"
      "  - {id: floats, platform: linkedin, pillar: dialogue, text: c}\n";
  const Plan plan = placed(campaign_of(yaml));
  std::int64_t first = 0, second = 0;
  for (const PlannedPost& p : plan.posts) {
    if (p.id == "first") first = p.utc_minutes;
    if (p.id == "second") second = p.utc_minutes;
    if (p.id == "first") CHECK(p.at.date >= *Date::parse("2027-02-10"));
    if (p.id == "floats") CHECK(p.placed);
  }
  CHECK(first > 0);
  CHECK(second > first);
}

TEST_CASE("a window that is closed is said", "[planner]") {
  const std::string yaml =
      minimal() +
      "calendar:\n  blackouts:\n    - {dates: 2027-02-08..2027-02-12, why: audit}\n"
      "posts:\n  - {id: caught, platform: x, window: 2027-02-08..2027-02-12, pillar: product, text: a}\n";
  const Plan plan = placed(campaign_of(yaml));
  REQUIRE_FALSE(plan.unmet.empty());
  bool said = false;
  for (const Unmet& u : plan.unmet) said = said || (u.subject == "caught" && u.kind == UnmetKind::window_missed);
  CHECK(said);
}

TEST_CASE("shares of nothing give no posts of that pillar", "[planner]") {
  const std::string yaml =
      replaced(replaced(minimal(), "educational: 66%", "educational: 85%"), "product: 19%", "product: 0%");
  const Plan plan = placed(campaign_of(yaml));
  CHECK(count(plan, "linkedin", "product") == 0);
  CHECK(count(plan, "x", "product") == 0);
}

TEST_CASE("open posts keep out of the quiet hours, also past midnight", "[planner][quiet]") {
  const std::string quiet = replaced(minimal(), "audience:", "calendar: {quiet_hours: [\"18:30-13:00\"]}\naudience:");
  const Campaign campaign = campaign_of(quiet);
  const Plan plan = placed(campaign);
  CHECK(plan.unmet.empty());
  CHECK(count(plan, "linkedin") + count(plan, "x") == 96);
  for (const PlannedPost& post : plan.posts) {
    INFO(post.id << " " << post.at.text());
    CHECK(post.at.time.minutes >= 13 * 60);
    CHECK(post.at.time.minutes < 18 * 60 + 30);
    CHECK(std::any_of(post.reasons.begin(), post.reasons.end(),
                      [](const Reason& r) { return r.text == "outside the quiet hours" && r.place.known(); }));
  }
}

TEST_CASE("a written hour stays where it is in the quiet hours", "[planner][quiet]") {
  const Campaign campaign =
      campaign_of(replaced(minimal(), "audience:", "calendar: {quiet_hours: [\"20:00-07:00\"]}\naudience:") +
                  "posts: [{id: night, platform: x, at: 2027-02-02 23:30, pillar: educational, text: late}]\n");
  const Plan plan = placed(campaign);
  const auto night =
      std::find_if(plan.posts.begin(), plan.posts.end(), [](const PlannedPost& p) { return p.id == "night"; });
  REQUIRE(night != plan.posts.end());
  CHECK(night->at.text() == "2027-02-02 23:30");
}

TEST_CASE("quiet hours that leave no time are told as the reason", "[planner][quiet]") {
  const std::string one_hour =
      replaced(minimal(), "linkedin: 3/week", "linkedin: {cadence: 3/week, times: [\"09:30\"]}");
  const Campaign campaign = campaign_of(
      replaced(one_hour, "audience:", "calendar: {quiet_hours: [\"09:00-10:00\"]}\naudience:") +
      "posts: [{id: talk, platform: linkedin, window: 2027-02-01..2027-02-12, pillar: educational, text: hear}]\n");
  Plan plan;
  planner::place_posts(campaign, plan);
  CHECK(count(plan, "linkedin") == 0);
  CHECK(std::any_of(plan.unmet.begin(), plan.unmet.end(), [](const Unmet& u) {
    return u.subject == "linkedin" && u.message.find("the quiet hours leave none of its times") != std::string::npos;
  }));
  CHECK(std::any_of(plan.unmet.begin(), plan.unmet.end(), [](const Unmet& u) {
    return u.subject == "talk" && u.grade == Grade::proved && u.message.find("the quiet hours") != std::string::npos;
  }));
}

TEST_CASE("the audit finds an open post in the quiet hours", "[planner][quiet]") {
  Campaign campaign = campaign_of(minimal());
  Plan plan;
  planner::place_posts(campaign, plan);
  campaign.calendar.quiet_hours.items.push_back({TimeSpan{*TimeOfDay::parse("22:00"), plan.posts[0].at.time}, {}});
  planner::Complaints faults;
  planner::audit_placement(campaign, plan, faults);
  CHECK(faults.empty());  // the end of a span does not belong to it
  campaign.calendar.quiet_hours.items[0].value.to.minutes += 1;
  planner::audit_placement(campaign, plan, faults);
  CHECK_FALSE(faults.empty());
}

namespace {

// One post a week, on Tuesdays to Thursdays at ten, from 1 September to 30 October 2027.
std::string weekly(const std::string& more) {
  return R"(posology: 1
campaign: {name: A, start: 2027-09-01, end: 2027-10-30, time_zone: Europe/Berlin, countries: [DE]}
audience: [{id: nurses, kind: hcp, needs: [how to dress a wound]}]
platforms:
  linkedin: {purpose: p, cadence: 1/week, days: [mon, tue, wed, thu, fri], times: ["10:00"], comments: off}
content_mix: {educational: 100%}
team: [{id: ana, roles: [manager, writer, designer, medical-reviewer, regulatory-reviewer, legal-reviewer], hours: 40 h/week}]
)" + more;
}

const PlannedPost* post_on(const Plan& plan, const std::string& day) {
  for (const PlannedPost& post : plan.posts)
    if (post.placed && post.at.date == *Date::parse(day)) return &post;
  return nullptr;
}

bool reasoned(const PlannedPost& post, const std::string& words) {
  return std::any_of(post.reasons.begin(), post.reasons.end(),
                     [&](const Reason& reason) { return reason.text.find(words) != std::string::npos; });
}

}  // namespace

TEST_CASE("an observance that the calendar names draws one post to its day", "[planner]") {
  const Plan without = placed(campaign_of(weekly("")));
  const Plan with = placed(campaign_of(weekly("calendar: {observances: [world-heart-day]}\n")));
  // World Heart Day is the Wednesday of 29 September 2027.
  const PlannedPost* kept = post_on(with, "2027-09-29");
  REQUIRE(kept != nullptr);
  CHECK(reasoned(*kept, "drawn to the observance 'World Heart Day'"));
  CHECK(count(with, "linkedin") == count(without, "linkedin"));
  for (const PlannedPost& post : without.posts) CHECK_FALSE(reasoned(post, "drawn to"));
}

TEST_CASE("a day to keep is kept by one post", "[planner]") {
  const std::string daily = replaced(weekly(""), "cadence: 1/week", "cadence: 4/week");
  const Plan without = placed(campaign_of(daily));
  const Plan with = placed(campaign_of(daily + "calendar: {observances: [world-heart-day]}\n"));
  CHECK(count(with, "linkedin") == count(without, "linkedin"));
  int on_the_day = 0;
  for (const PlannedPost& post : with.posts)
    on_the_day += post.placed && post.at.date == *Date::parse("2027-09-29") ? 1 : 0;
  CHECK(on_the_day == 1);
}
