#include "catch.h"
#include "planner/audit_lists.h"
#include "planner/production_fixture.h"

using namespace posology;
using namespace posology::planner;

namespace {

void run(Bench& b) {
  produce(b.campaign, b.plan);
  count_money(b.campaign, b.plan);
}

Money sum(const std::vector<NamedMoney>& list) {
  Money total;
  for (const NamedMoney& n : list) total += n.amount;
  return total;
}

Money named(const std::vector<NamedMoney>& list, std::string_view name) {
  for (const NamedMoney& n : list) {
    if (n.name == name) return n.amount;
  }
  return {};
}

std::vector<std::string> complaints(const Bench& b) {
  Complaints list;
  audit_money(b.campaign, b.plan, list);
  audit_production(b.campaign, b.plan, list);
  return list;
}

/// Seven posts at 60.00 each, one of them written.
void seven_in_february(Bench& b) {
  b.one_step();
  b.person("ben", {Role::writer}, 20).rate = at(Money{6000});
  b.fixed("must", "2027-02-10");
  for (const char* date : {"2027-02-03", "2027-02-04", "2027-02-09", "2027-02-11", "2027-02-16", "2027-02-18"})
    b.open(date);
}

/// 500.00 of a kind, with a cap in cents.
BudgetLine capped_line(const char* id, LineKind kind, std::int64_t cap) {
  BudgetLine line;
  line.id = at(Id{id});
  line.amount = at(Money{50000});
  line.kind = at(kind);
  line.cap = at(Money{cap});
  return line;
}

}  // namespace

TEST_CASE("money adds up to the cent", "[planner]") {
  Bench b;
  b.hours(Format::text, {{Role::writer, 50}, {Role::regulatory_reviewer, 25}});
  b.review(1, business(5), {Role::regulatory_reviewer});
  b.person("ben", {Role::writer}, 20).rate = at(Money{5833});
  b.person("raj", {Role::regulatory_reviewer}, 20).rate = at(Money{11099});
  b.campaign.formats[Format::text].cost = at(Money{1250});
  b.fixed("paid", "2027-02-01");
  b.campaign.posts[0].paid.emplace();
  b.campaign.posts[0].paid->budget = at(Money{30000});
  b.open("2027-02-03");
  Budget& budget = b.budget(1000000);
  budget.lines.resize(3);
  budget.lines[0].amount = at(Money{10001});
  budget.lines[0].kind = at(LineKind::tools);
  budget.lines[1].amount = at(Money{500});
  budget.lines[1].kind = at(LineKind::travel);
  budget.lines[1].month = at(Month{2027, 3});
  budget.lines[1].platform = at(RefTo<Kind::platform>{"linkedin"});
  budget.lines[2].amount = at(Money{70000});
  budget.lines[2].kind = at(LineKind::paid);  // an envelope
  run(b);
  const PlannedPost& post = b.post("in-2");
  // 50 min at 58.33 = 48.6083..., 25 min at 110.99 = 46.2458...; together 94.8541... = 94.85
  CHECK((post.cost.labour + post.cost.review).minor == 9485);
  CHECK(post.cost.labour.minor == 4861);
  CHECK(post.cost.review.minor == 4624);
  CHECK(post.cost.production.minor == 1250);
  CHECK(b.post("paid").cost.paid.minor == 30000);
  const PlannedMoney& money = b.plan.money;
  CHECK(money.planned.minor == 2 * (9485 + 1250) + 30000 + 10001 + 500);
  CHECK(sum(money.by_platform) == money.planned);
  CHECK(sum(money.by_pillar) == money.planned);
  CHECK(sum(money.by_kind) == money.planned);
  CHECK(named(money.by_platform, "whole campaign").minor == 10001);
  CHECK(named(money.by_kind, "travel").minor == 500);
  CHECK(money.months.front().month == Month{2026, 12});
  CHECK(money.months.back().month == Month{2027, 3});
  CHECK(money.months[0].other.minor == 2501);  // 100.01 over four months: the first carries the cent
  CHECK(money.months[3].other.minor == 3000);
  CHECK(money.available == Money{1000000});
  CHECK(money.floor == money.planned);
  CHECK(b.plan.everything_met());
  CHECK(complaints(b).empty());
}

TEST_CASE("whoever has no rate costs nothing, and that is said", "[planner]") {
  Bench b;
  b.person("ben", {Role::writer}, 20);
  b.open("2027-02-03");
  b.budget(1000);
  run(b);
  CHECK(b.plan.money.planned == Money{});
  bool said = false;
  for (const DefaultUsed& d : b.plan.defaults) said = said || d.key == "team.rate";
  CHECK(said);
}

TEST_CASE("without a budget there is no money", "[planner]") {
  Bench b;
  b.person("ben", {Role::writer}, 20).rate = at(Money{5000});
  b.open("2027-02-03");
  run(b);
  CHECK_FALSE(b.plan.money.budgeted);
  CHECK(b.plan.posts[0].cost.total() == Money{});
}

TEST_CASE("a cap holds open posts back evenly and keeps the written ones", "[planner]") {
  Bench b;
  seven_in_february(b);
  Budget& budget = b.budget(1000000);
  budget.caps[Month{2027, 2}] = at(Money{25000});
  run(b);
  CHECK(b.placed() == 4);
  CHECK(b.post("must").placed);
  CHECK(b.plan.money.months[2].total().minor == 24000);
  const Unmet* over = b.unmet(UnmetKind::cap_over);
  REQUIRE(over != nullptr);
  CHECK(over->grade == Grade::chosen);
  CHECK(over->subject == "2027-02");
  CHECK(over->mend == "raise the cap of 2027-02 to 420.00 USD");
  // One of each pair of neighbours went.
  CHECK_FALSE(b.post("in-2").placed == b.post("in-3").placed);
  CHECK_FALSE(b.post("in-6").placed == b.post("in-7").placed);
  CHECK(complaints(b).empty());
}

TEST_CASE("a written post may break a cap and that is said", "[planner]") {
  Bench b;
  b.person("ben", {Role::writer}, 20).rate = at(Money{6000});
  b.fixed("must", "2027-02-10");
  b.budget(1000000).caps[Month{2027, 2}] = at(Money{5999});
  SECTION("its hours might be worked in January: nothing is proved") {
    run(b);
    const Unmet* over = b.unmet(UnmetKind::cap_over);
    REQUIRE(over != nullptr);
    CHECK(over->grade == Grade::not_found);
  }
  SECTION("its paid budget falls in its month whatever is done") {
    b.campaign.posts[0].paid.emplace();
    b.campaign.posts[0].paid->budget = at(Money{6000});
    SECTION("where its hour is fixed") {
      run(b);
      const Unmet* over = b.unmet(UnmetKind::cap_over);
      REQUIRE(over != nullptr);
      CHECK(over->grade == Grade::proved);
    }
    SECTION("and not where it might run in another month") {
      b.campaign.posts[0].at.reset();
      b.campaign.posts[0].window = at(DateRange{day("2027-02-10"), day("2027-03-10")});
      b.plan.posts[0].fixed = false;
      run(b);
      const Unmet* over = b.unmet(UnmetKind::cap_over);
      REQUIRE(over != nullptr);
      CHECK(over->grade == Grade::not_found);
    }
  }
  CHECK(b.post("must").placed);
  CHECK(complaints(b).empty());
}

TEST_CASE("more than there is, is said, with the floor", "[planner]") {
  Bench b;
  b.person("ben", {Role::writer}, 20).rate = at(Money{6000});
  b.person("zoe", {Role::writer}, 1).rate = at(Money{3000});
  b.open("2027-02-10");
  b.open("2027-02-10");
  b.open("2027-02-10");
  b.budget(10000);
  run(b);
  const Unmet* over = b.unmet(UnmetKind::budget_over);
  REQUIRE(over != nullptr);
  CHECK(b.plan.money.planned > Money{10000});
  CHECK(b.plan.money.floor.minor == 9000);
  CHECK(over->grade == Grade::not_found);
  CHECK(complaints(b).empty());
}

TEST_CASE("a cap of a line holds open posts back evenly and keeps the written ones", "[planner][caps]") {
  Bench b;
  seven_in_february(b);
  Budget& budget = b.budget(1000000);
  budget.lines = {capped_line("staff", LineKind::labour, 25000)};
  run(b);
  CHECK(b.placed() == 4);
  CHECK(b.post("must").placed);
  CHECK(b.plan.money.planned.minor == 24000);
  const Unmet* over = b.unmet(UnmetKind::cap_over);
  REQUIRE(over != nullptr);
  CHECK(over->grade == Grade::chosen);
  CHECK(over->subject == "staff");
  CHECK(over->mend == "raise the cap of line 'staff' to 420.00 USD");
  CHECK(complaints(b).empty());
  b.plan.unmet.clear();
  b.campaign.budget->lines[0].cap->value = Money{23999};
  CHECK_FALSE(complaints(b).empty());
}

TEST_CASE("a written post may break the cap of its line", "[planner][caps]") {
  Bench b;
  b.one_step();
  b.person("ben", {Role::writer}, 20).rate = at(Money{6000});
  b.fixed("must", "2027-02-10");
  b.campaign.posts[0].paid.emplace();
  b.campaign.posts[0].paid->budget = at(Money{30000});
  Budget& budget = b.budget(1000000);
  budget.lines = {capped_line("ads", LineKind::paid, 29999), capped_line("ads-in-march", LineKind::paid, 1)};
  budget.lines[1].month = at(Month{2027, 3});
  run(b);
  CHECK(b.post("must").placed);
  const Unmet* over = b.unmet(UnmetKind::cap_over);
  REQUIRE(over != nullptr);
  CHECK(over->grade == Grade::proved);
  CHECK(over->subject == "ads");
  CHECK(b.plan.unmet.size() == 1);
}

TEST_CASE("hours on a line over its cap prove nothing: somebody else might work them", "[planner][caps]") {
  Bench b;
  b.one_step();
  b.person("ben", {Role::writer}, 20).rate = at(Money{6000});
  b.fixed("must", "2027-02-10");
  Budget& budget = b.budget(1000000);
  budget.lines = {capped_line("staff", LineKind::labour, 5999)};
  run(b);
  const Unmet* over = b.unmet(UnmetKind::cap_over);
  REQUIRE(over != nullptr);
  CHECK(over->grade == Grade::not_found);
}

TEST_CASE("captions and translations cost what the file says", "[planner][services]") {
  Bench b;
  b.one_step();
  b.fixed("film", "2027-02-10", PostStatus::draft, Format::short_video).audience = {"readers"};
  Segment readers;
  readers.id = at(Id{"readers"});
  readers.languages = list<std::string>({"en-US", "de", "fr"});
  b.campaign.audience.push_back(readers);
  Post& film = b.campaign.posts[0];
  film.text = at(std::string("Five words about the graft"));
  Media video;
  video.type = at(MediaType::video);
  video.seconds = at(std::int64_t{90});
  // A cover before the film does not hide it.
  Media cover;
  cover.type = at(MediaType::image);
  film.media.push_back(cover);
  film.media.push_back(video);
  Budget& budget = b.budget(1000000);
  budget.prices.emplace();
  budget.prices->captions = at(Money{301});
  budget.prices->translation = at(Money{20});
  run(b);
  const PlannedPost& post = b.post("film");
  CHECK(post.cost.captions == Money{452});            // a minute and a half at 3.01, half up
  CHECK(post.cost.translation == Money{2 * 5 * 20});  // two further languages, five words
  CHECK(named(b.plan.money.by_kind, "captions") == Money{452});
  CHECK(named(b.plan.money.by_kind, "translation") == Money{200});
  CHECK(sum(b.plan.money.by_kind) == b.plan.money.planned);
  CHECK(sum(b.plan.money.by_platform) == b.plan.money.planned);
  CHECK(complaints(b).empty());
  // Captions that exist cost nothing.
  b.campaign.posts[0].media[1].captions = at(std::string("film.srt"));
  Plan again = b.plan;
  again.unmet.clear();
  count_money(b.campaign, again);
  CHECK(named(again.money.by_kind, "captions") == Money{});
}

TEST_CASE("answering followers costs hours, and money at the file's price", "[planner][services]") {
  Bench b;
  b.one_step();
  b.open("2027-02-10");
  b.campaign.platforms[0].followers = at(std::int64_t{10000});
  Budget& budget = b.budget(1000000);
  budget.prices.emplace();
  budget.prices->community = at(Money{6000});
  run(b);
  // LinkedIn: 39 messages a month for 1,000 followers, half of it in health care, 5 minutes each: 975 minutes a month.
  const PlannedMoney& money = b.plan.money;
  REQUIRE(!money.community.empty());
  bool whole_month = false;
  Money all;
  for (const CommunityHours& hours : money.community) {
    whole_month = whole_month || hours.minutes == 975;
    CHECK(hours.cost == portion(Money{6000}, Ratio::of(hours.minutes, 60)));
    all += hours.cost;
  }
  CHECK(whole_month);
  CHECK(named(money.by_kind, "community management") == all);
  CHECK(sum(money.by_platform) == money.planned);
  CHECK(sum(money.by_pillar) == money.planned);
  CHECK(complaints(b).empty());
}
