#include "catch.h"
#include "dice.h"
#include "planner/audit_lists.h"
#include "planner/production_fixture.h"

using namespace posology;
using namespace posology::planner;

namespace {

const Role roles[] = {Role::writer, Role::designer, Role::community_manager, Role::regulatory_reviewer,
                      Role::medical_reviewer};

void add_team(Bench& b, Dice& dice) {
  const int people = dice.roll(5);
  for (int p = 0; p < people; ++p) {
    std::vector<Role> held{roles[dice.roll(5)]};
    if (dice.one_in(2)) held.push_back(roles[dice.roll(5)]);
    Person& person = b.person("p" + std::to_string(p), held, 2 + dice.roll(38));
    if (dice.one_in(3)) person.hours = at(HoursRate{{60 * (1 + dice.roll(8))}, Period::day});
    if (dice.one_in(4)) person.hours.reset();
    if (!dice.one_in(3)) person.rate = at(Money{1 + dice.roll(20000)});
    const Date from = day("2026-12-07") + dice.roll(100);
    if (dice.one_in(2)) person.away = list<DateRange>({{from, from + dice.roll(12)}});
  }
}

void add_work(Bench& b, Dice& dice) {
  for (const Format format : {Format::text, Format::image, Format::long_video}) {
    b.hours(
        format,
        {{Role::writer, dice.roll(600)}, {Role::designer, dice.roll(400)}, {Role::community_manager, dice.roll(60)}});
    b.campaign.formats[format].lead = at(business(dice.roll(15)));
    b.campaign.formats[format].cost = at(Money{dice.roll(50000)});
  }
  b.campaign.workflow.freeze = at(business(dice.roll(4)));
  if (dice.one_in(2)) b.campaign.calendar.holidays = list<std::string>({"US", "DE"});
  if (!dice.one_in(3)) {
    const int rounds = dice.roll(3);
    b.review(rounds, business(dice.roll(11)), {Role::regulatory_reviewer, Role::medical_reviewer});
  }
  if (dice.one_in(3)) b.campaign.workflow.review = {};
}

void add_posts(Bench& b, Dice& dice) {
  const int posts = 1 + dice.roll(40);
  const Format formats[] = {Format::text, Format::image, Format::long_video};
  for (int i = 0; i < posts; ++i) {
    const std::string date = (day("2027-01-04") + dice.roll(82)).iso();
    const Format format = formats[dice.roll(3)];
    if (dice.one_in(4)) {
      b.fixed(("w" + std::to_string(i)).c_str(), date.c_str(), static_cast<PostStatus>(dice.roll(6)), format);
      // Every third one is cut from the one before it.
      std::vector<Post>& written = b.campaign.posts;
      if (written.size() % 3 == 0)
        written.back().derived_from = at(RefTo<Kind::post>{written[written.size() - 2].id->text});
    } else {
      b.open(date.c_str(), format);
    }
  }
  std::stable_sort(b.plan.posts.begin(), b.plan.posts.end(),
                   [](const PlannedPost& x, const PlannedPost& y) { return x.utc_minutes < y.utc_minutes; });
}

void add_money(Bench& b, Dice& dice) {
  if (dice.one_in(5)) return;
  Budget& budget = b.budget(100000 + dice.roll(5000000));
  for (int m = 1; m <= 3; ++m) {
    if (dice.one_in(2)) budget.caps[Month{2027, static_cast<unsigned>(m)}] = at(Money{dice.roll(1000000)});
  }
  const int lines = dice.roll(4);
  for (int l = 0; l < lines; ++l) {
    BudgetLine line;
    line.amount = at(Money{dice.roll(100000)});
    if (!dice.one_in(4)) line.kind = at(static_cast<LineKind>(dice.roll(9)));
    if (dice.one_in(2)) line.month = at(Month{2027, static_cast<unsigned>(1 + dice.roll(3))});
    if (dice.one_in(2)) line.platform = at(RefTo<Kind::platform>{"linkedin"});
    budget.lines.push_back(line);
  }
}

std::vector<std::string> complaints(const Bench& b) {
  Complaints list;
  audit_production(b.campaign, b.plan, list);
  audit_money(b.campaign, b.plan, list);
  return list;
}

}  // namespace

TEST_CASE("production, levelling and money hold to the audit on random campaigns", "[planner]") {
  int forced = 0, held = 0, capped = 0;
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    Dice dice(seed);
    Bench b;
    add_team(b, dice);
    add_work(b, dice);
    add_posts(b, dice);
    add_money(b, dice);
    b.plan.as_of = day("2026-12-07") + (dice.one_in(2) ? 0 : dice.roll(100));
    const auto posts = b.plan.posts.size();
    produce(b.campaign, b.plan);
    INFO("seed " << seed);
    CHECK(complaints(b).empty());
    const Ratio before = b.plan.quality.peak_load;
    level(b.campaign, b.plan);
    CHECK(b.plan.quality.peak_load <= before);
    count_money(b.campaign, b.plan);
    const std::vector<std::string> list = complaints(b);
    CHECK(list == std::vector<std::string>{});
    CHECK(b.plan.posts.size() == posts);
    CHECK(b.plan.quality.placed <= b.plan.quality.upper_bound);
    for (const PlannedPost& p : b.plan.posts) {
      CHECK((p.placed || !p.fixed));
      CHECK((p.placed || p.cost.total() == Money{}));
    }
    CHECK(b.plan.money.floor <= b.plan.money.planned);
    forced += b.unmet(UnmetKind::person_over) != nullptr ? 1 : 0;
    held += b.unmet(UnmetKind::cadence_short) != nullptr ? 1 : 0;
    capped += b.unmet(UnmetKind::cap_over) != nullptr ? 1 : 0;
  }
  // The dice reach the hard cases.
  CHECK(forced > 10);
  CHECK(held > 50);
  CHECK(capped > 20);
}
