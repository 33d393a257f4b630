// What a plan spends, by everything it is spent on: random plans whose parts always add up.
#include "money/spending.h"
#include "catch.h"
#include "money/budget_sheet.h"
#include "money/sales.h"

using namespace posology;
using namespace posology::sales;

namespace {

/// A walk without a clock: the same numbers on every machine.
class Walk {
 public:
  std::int64_t below(std::int64_t end) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::int64_t>((state_ >> 16U) % static_cast<std::uint64_t>(end));
  }

 private:
  std::uint64_t state_ = 20140103;
};

constexpr std::int64_t most = 1'000'000'000'000;  ///< minor units

Money sum(const std::vector<NamedMoney>& list) {
  Money all;
  for (const NamedMoney& item : list) all += item.amount;
  return all;
}

Campaign team_of(int people, Walk& walk) {
  Campaign c = campaign(sale("2014-01-01", "2014-03-31", cents(walk.below(most))));
  for (int i = 0; i < people; ++i) {
    Person person;
    person.id = at(Id{"p" + std::to_string(i)});
    person.rate = at(cents(1 + walk.below(30000)));
    c.team.push_back(person);
  }
  c.audience.resize(3);
  for (std::size_t i = 0; i < 3; ++i) c.audience[i].id = at(Id{"s" + std::to_string(i)});
  return c;
}

PlannedTask task_of(int person, int round, Walk& walk) {
  PlannedTask task;
  task.person = person;
  task.round = round;
  task.role = static_cast<Role>(walk.below(4));
  for (int d = 0; d < 3; ++d) {
    task.days.push_back({day("2014-01-20") + static_cast<int>(walk.below(60)), 1 + walk.below(500)});
  }
  return task;
}

PlannedPost post_of(int people, Walk& walk) {
  PlannedPost post;
  post.placed = true;
  post.pillar = walk.below(2) == 0 ? "educational" : "product";
  post.at.date = day("2014-02-03") + static_cast<int>(walk.below(50));
  for (int t = 0; t < 4; ++t) post.tasks.push_back(task_of(static_cast<int>(walk.below(people)), t % 2, walk));
  post.cost = {cents(walk.below(most)), cents(walk.below(most)), cents(walk.below(most)),
               cents(walk.below(most)), cents(walk.below(most)), cents(walk.below(most))};
  for (std::int64_t s = walk.below(4); s > 0; --s) post.audience.push_back("s" + std::to_string(s - 1));
  return post;
}

}  // namespace

TEST_CASE("people, roles and audiences each add up to what is spent, to the minor unit", "[money]") {
  Walk walk;
  for (int round = 0; round < 100; ++round) {
    const Campaign c = team_of(3, walk);
    Plan plan;
    Money spent;
    for (int i = 0; i < 5; ++i) {
      plan.posts.push_back(post_of(3, walk));
      spent += plan.posts.back().cost.total();
    }
    const auto parts = spend_parts(c, plan);
    CHECK(sum(spent_by_person(c, parts)) == spent);
    CHECK(sum(spent_by_role(parts)) == spent);
    CHECK(sum(spent_by_audience(c, parts)) == spent);
  }
}

TEST_CASE("labour is spent in the months of its own work, review in those of the reviews", "[money]") {
  Walk walk;
  const Campaign c = team_of(2, walk);
  const auto task = [](int person, int round, const char* on) {
    PlannedTask t;
    t.person = person;
    t.round = round;
    t.days.push_back({day(on), 60});
    return t;
  };
  PlannedPost post;
  post.placed = true;
  post.at.date = day("2014-03-03");
  // What nobody could be found for is nobody's money.
  post.tasks = {task(0, 0, "2014-01-20"), task(-1, 0, "2014-03-01"), task(1, 1, "2014-02-10")};
  post.cost.labour = cents(10000);
  post.cost.review = cents(5000);
  Plan plan;
  plan.posts.push_back(post);
  for (const SpendPart& part : spend_parts(c, plan)) {
    if (part.person < 0) continue;
    const bool is_review = part.person == 1;
    CHECK(part.month == Month::of(day(is_review ? "2014-02-10" : "2014-01-20")));
    CHECK(part.amount == cents(is_review ? 5000 : 10000));
  }
}

TEST_CASE("every level of the way down is the one before it with the steps between them", "[money]") {
  Walk walk;
  for (int round = 0; round < 300; ++round) {
    Campaign c = campaign(sale("2014-01-01", "2014-03-31", cents(walk.below(most))));
    BudgetBasis basis;
    basis.revenue = at(cents(walk.below(most)));
    basis.marketing_share = at(Share::of(walk.below(1001), 1000));
    basis.social_share = at(Share::of(walk.below(1001), 1000));
    c.budget->basis = basis;
    c.budget->contingency = at(MoneyOrShare{true, {}, Share::of(walk.below(101), 100)});
    c.budget->device_tax->passed_on = at(Share::of(walk.below(101), 100));
    c.budget->device_tax->absorbed_by = at(static_cast<Absorption>(walk.below(3)));
    Plan plan;
    plan.money.planned = cents(walk.below(most));
    const BudgetSheet sheet = budget_sheet(c, plan, {});
    REQUIRE(sheet.steps.size() > 4);
    Money now = sheet.steps[0].amount;
    for (std::size_t i = 1; i < sheet.steps.size(); ++i) {
      const BudgetStep& step = sheet.steps[i];
      if (step.level) CHECK(step.amount == now);
      if (!step.level) now += step.amount;
    }
    Money usual;
    for (const KindOfMoney& kind : sheet.kinds) usual += kind.usual.value_or(Money{});
    CHECK(usual == sheet.scenarios[0].available);
  }
}

TEST_CASE("a line of the budget is met by what falls on it and nothing else", "[money]") {
  Walk walk;
  Campaign c = team_of(1, walk);
  Plan plan;
  PlannedPost post = post_of(1, walk);
  post.platform = "facebook";
  post.pillar = "product";
  post.at.date = day("2014-02-03");
  post.cost = {cents(1000), cents(200), cents(30), cents(4), cents(0), cents(0)};
  plan.posts = {post};
  const auto line = [&](const char* id, LineKind kind) -> BudgetLine& {
    BudgetLine& made = c.budget->lines.emplace_back();
    made.id = at(Id{id});
    made.amount = at(cents(500));
    made.kind = at(kind);
    return made;
  };
  line("staff", LineKind::labour);
  line("paid-there", LineKind::paid).pillar = at(std::string("product"));
  line("paid-elsewhere", LineKind::paid).pillar = at(std::string("dialogue"));
  line("paid-later", LineKind::paid).month = at(Month{2014, 3});
  line("tools", LineKind::tools);
  const auto uses = line_uses(c, spend_parts(c, plan));
  REQUIRE(uses.size() == 5);
  CHECK(uses[0].planned == cents(1000));
  CHECK(uses[1].planned == cents(30));
  CHECK(uses[2].planned == cents(0));
  CHECK(uses[3].planned == cents(0));
  CHECK(uses[4].planned == cents(500));
  CHECK(uses[1].on == "paid, product");
}

TEST_CASE("a line that says a platform's old name is met by what that platform costs", "[money]") {
  Walk walk;
  for (const char* key : {"x", "twitter"}) {
    Campaign c = team_of(1, walk);
    PlatformUse& use = c.platforms.emplace_back();
    use.id = at(std::string(key));
    use.platform = "x";
    Plan plan;
    PlannedPost& post = plan.posts.emplace_back();
    post.placed = true;
    post.platform = "x";
    post.at.date = day("2014-02-03");
    post.cost.paid = cents(30);
    for (const char* written : {"x", "twitter", "linkedin"}) {
      BudgetLine& line = c.budget->lines.emplace_back();
      line.id = at(Id{written});
      line.kind = at(LineKind::paid);
      line.platform = at(RefTo<Kind::platform>{written});
    }
    const auto uses = line_uses(c, spend_parts(c, plan));
    REQUIRE(uses.size() == 3);
    CHECK(uses[0].planned == cents(30));
    CHECK(uses[1].planned == cents(30));
    CHECK(uses[1].on == "paid, x");
    CHECK(uses[2].planned == cents(0));
  }
}

TEST_CASE("what paid placements may bring is a range by published prices", "[money]") {
  Campaign c = campaign(sale("2014-01-01", "2014-03-31", cents(0)));
  Plan plan;
  for (const char* platform : {"linkedin", "newsletter", "linkedin"}) {
    PlannedPost& post = plan.posts.emplace_back();
    post.placed = true;
    post.platform = platform;
    post.at.date = day("2014-02-03");
    post.cost.paid = cents(75000);
  }
  const auto reach = paid_reach(c, spend_parts(c, plan));
  REQUIRE(reach.size() == 1);
  CHECK(reach[0].paid == dollars(1500));
  CHECK(reach[0].views == std::array<std::int64_t, 3>{34090, 55493, 60000});  // at 44.00, 27.03 and 25.00 a thousand
  CHECK(reach[0].clicks == std::array<std::int64_t, 3>{162, 167, 272});       // at 9.25, 8.95 and 5.50
  c.budget->currency = currency("EUR");
  CHECK(paid_reach(c, spend_parts(c, plan)).empty());
}

TEST_CASE("one post on average, of all and of each pillar", "[money]") {
  Plan plan;
  for (const std::int64_t minor : {100, 201, 300}) {
    PlannedPost post;
    post.placed = minor != 300;
    post.pillar = minor == 100 ? "educational" : "product";
    post.cost.labour = cents(minor);
    plan.posts.push_back(post);
  }
  const auto list = cost_of_a_post(plan);
  REQUIRE(list.size() == 3);
  CHECK(list[0].amount == cents(151));  // 150.5, half up; the post without a place costs nothing
  CHECK(list[1].amount == cents(100));
  CHECK(list[2].amount == cents(201));
  CHECK(cost_of_a_post({}).empty());
}

TEST_CASE("the first of the team is somebody: their hours are hours of their role", "[money]") {
  SpendPart hours, thing;
  hours.person = 0;
  hours.role = Role::writer;
  hours.amount = cents(700);
  thing.amount = cents(55);
  const std::vector<NamedMoney> roles = spent_by_role({hours, thing});
  REQUIRE(roles.size() == 2);
  CHECK(roles[0].name == "writer");
  CHECK(roles[0].amount == cents(700));
  CHECK(roles[1].name == "not hours");
  CHECK(roles[1].amount == cents(55));
}
