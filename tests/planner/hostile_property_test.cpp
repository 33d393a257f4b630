// Campaigns that nobody would wish for, whole plans, and the audit.
#include <map>

#include "catch.h"
#include "planner/audit.h"
#include "planner/plan.h"
#include "planner/random_scene.h"

using namespace posology;
using namespace posology::planner;

namespace {

void run_from(Campaign& campaign, const char* first, const char* last) {
  campaign.start = at(day(first));
  campaign.end = at(day(last));
}

void nobody_there(Campaign& campaign, Dice&) {
  for (Person& person : campaign.team) {
    person.away = list<DateRange>({{campaign.preparation_start() - 900, campaign.end.value + 900}});
  }
}

void no_hours(Campaign& campaign, Dice& dice) {
  for (Person& person : campaign.team) {
    if (!dice.one_in(3)) person.hours = at(HoursRate{{0}, static_cast<Period>(dice.roll(3))});
  }
}

void one_day(Campaign& campaign, Dice& dice) {
  campaign.end = campaign.start;
  if (dice.one_in(2)) campaign.prepare_from = campaign.start;
}

void long_year(Campaign& campaign, Dice&) { run_from(campaign, "2026-12-14", "2027-01-15"); }
void leap_day(Campaign& campaign, Dice&) { run_from(campaign, "2028-02-21", "2028-03-06"); }

// Hours that the clock skips or repeats, in zones that change by an hour, by half of one, and at midnight.
void clocks_change(Campaign& campaign, Dice& dice) {
  static const char* const zones[] = {"America/New_York", "Australia/Lord_Howe", "Asia/Beirut", "Europe/Berlin",
                                      "Africa/Casablanca"};
  campaign.time_zone = at(std::string(zones[dice.roll(5)]));
  if (dice.one_in(2)) campaign.audience[0].time_zone = at(std::string(zones[dice.roll(5)]));
  if (dice.one_in(2)) {
    run_from(campaign, "2027-03-10", "2027-04-06");
  } else {
    run_from(campaign, "2026-10-01", "2026-11-05");
  }
  for (PlatformUse& use : campaign.platforms) {
    if (dice.one_in(2)) use.times = list<TimeOfDay>({{dice.roll(180)}, {dice.roll(1440)}});
    if (dice.one_in(2)) use.days = list<Weekday>({Weekday::sat, Weekday::sun});
  }
}

void all_black(Campaign& campaign, Dice& dice) {
  Blackout b;
  b.place = written_here;
  b.dates = at(DateRange{campaign.start.value - 5, campaign.end.value + 5});
  if (dice.one_in(3)) b.platforms = list<RefTo<Kind::platform>>({{campaign.platforms.front().platform}});
  campaign.calendar.blackouts.push_back(b);
}

void no_shares(Campaign& campaign, Dice& dice) {
  for (MixShare& share : campaign.content_mix.shares) {
    if (!dice.one_in(3)) share.share = at(Ratio{});
  }
  if (dice.one_in(4)) campaign.content_mix.shares.clear();
}

void windows_outside(Campaign& campaign, Dice& dice) {
  for (Post& post : campaign.posts) {
    const Date around = dice.one_in(2) ? campaign.start.value - 90 : campaign.end.value;
    const Date first = around + dice.roll(60);
    post.at.reset();
    post.window = at(DateRange{first, first + dice.roll(9)});
  }
}

void fixed_outside(Campaign& campaign, Dice& dice) {
  for (Post& post : campaign.posts) {
    post.at = at(LocalTime{campaign.start.value - 40 + dice.roll(200), {dice.roll(1440)}});
  }
}

void all_at_once(Campaign& campaign, Dice&) {
  for (Post& post : campaign.posts) post.at = at(LocalTime{campaign.start.value, {9 * 60}});
}

void in_a_circle(Campaign& campaign, Dice&) {
  for (std::size_t i = 0; i < campaign.posts.size(); ++i) {
    Post& post = campaign.posts[i];
    post.at.reset();
    post.after = list<RefTo<Kind::post_or_event>>({{campaign.posts[(i + 1) % campaign.posts.size()].id->text}});
  }
}

void never_working(Campaign& campaign, Dice& dice) {
  campaign.calendar.working_days = list(std::vector<Weekday>{});
  if (dice.one_in(2)) campaign.calendar.working_days = list<Weekday>({Weekday::sun});
  campaign.prepare_from = at(campaign.end.value);
}

void no_money(Campaign& campaign, Dice&) {
  Budget& budget = campaign.budget.emplace();
  budget.place = written_here;
  budget.total = at(Money{});
  for (Month m = Month::of(campaign.preparation_start()); m <= Month::of(campaign.end.value); m = m.next()) {
    budget.caps[m] = at(Money{});
  }
}

void long_review(Campaign& campaign, Dice& dice) {
  campaign.workflow.review.rounds = at(std::int64_t{20});
  campaign.workflow.review.turnaround = at(Duration{1 + dice.roll(90), static_cast<DurationUnit>(dice.roll(6))});
}

void wide_gaps(Campaign& campaign, Dice& dice) {
  for (PlatformUse& use : campaign.platforms) use.min_gap = at(Duration{dice.roll(9), DurationUnit::weeks});
}

void many_a_day(Campaign& campaign, Dice& dice) {
  for (PlatformUse& use : campaign.platforms) {
    use.cadence.emplace();
    use.cadence->target = at(Rate{{1 + dice.roll(40), 1}, Period::day});
    use.cadence->place = written_here;
  }
  if (campaign.run().days() > 30) campaign.end = at(campaign.start.value + 30);
}

void century(Campaign& campaign, Dice& dice) {
  run_from(campaign, "1999-06-01", "2099-06-30");
  campaign.platforms.resize(1);
  campaign.platforms[0].cadence.emplace();
  campaign.platforms[0].cadence->target = at(Rate{Ratio::of(1 + dice.roll(6), 2), Period::month});
  campaign.platforms[0].cadence->place = written_here;
}

using Malice = void (*)(Campaign&, Dice&);
constexpr Malice malices[] = {nobody_there,  no_hours,  one_day,         long_year,     leap_day,    clocks_change,
                              all_black,     no_shares, windows_outside, fixed_outside, all_at_once, in_a_circle,
                              never_working, no_money,  long_review,     wide_gaps,     many_a_day};

// One malice of every kind in turn, and a second one now and then.
Scene hostile_scene(std::uint64_t seed) {
  Dice dice(seed * 7919);
  Scene scene = whole_scene(dice);
  constexpr auto kinds = static_cast<int>(std::size(malices));
  malices[seed % std::size(malices)](scene.campaign, dice);
  if (dice.one_in(2)) malices[dice.roll(kinds)](scene.campaign, dice);
  if (seed % 500 == 0) century(scene.campaign, dice);
  return scene;
}

}  // namespace

TEST_CASE("whole plans of hostile campaigns hold to the audit", "[planner][hostile]") {
  for (std::uint64_t seed = 1; seed <= campaigns(700); ++seed) {
    Scene scene = hostile_scene(seed);
    Dice dice(seed);
    Options options;
    if (dice.one_in(3)) options.as_of = scene.campaign.start.value - 30 + dice.roll(60);
    INFO("seed " << seed);
    const Plan whole = plan(scene.campaign, options);
    const std::vector<std::string> list = audit(scene.campaign, whole);
    CHECK(list == std::vector<std::string>{});
    CHECK(whole.quality.placed <= whole.quality.upper_bound);
  }
}

TEST_CASE("the hostile campaigns reach every kind of hardship", "[planner][hostile]") {
  std::map<std::string, int> reached;
  for (std::uint64_t seed = 1; seed <= 340; ++seed) {
    const Scene scene = hostile_scene(seed);
    const Campaign& c = scene.campaign;
    const DateRange run = c.run();
    const auto all = [](const auto& range, auto holds) {
      return range.begin() != range.end() && std::all_of(range.begin(), range.end(), holds);
    };
    reached["zero capacity"] +=
        all(c.team, [](const Person& p) { return p.hours && p.hours->value.effort.minutes == 0; }) ? 1 : 0;
    reached["one day"] += run.days() == 1 ? 1 : 0;
    reached["everyone away"] += all(c.team, [&](const Person& p) {
      return std::any_of(p.away.begin(), p.away.end(),
                         [&](const auto& away) { return away->holds(run.first) && away->holds(run.last); });
    });
    reached["week 53"] += run.holds(day("2026-12-31")) ? 1 : 0;
    reached["leap day"] += run.holds(day("2028-02-29")) ? 1 : 0;
    reached["clock change"] += run.holds(day("2027-03-14")) || run.holds(day("2026-10-25")) ? 1 : 0;
    reached["all days blacked out"] +=
        std::any_of(c.calendar.blackouts.begin(), c.calendar.blackouts.end(), [&](const Blackout& b) {
          return b.platforms.items.empty() && b.dates->holds(run.first) && b.dates->holds(run.last);
        });
    reached["0% shares"] += std::any_of(c.content_mix.shares.begin(), c.content_mix.shares.end(),
                                        [](const MixShare& s) { return s.share->zero(); });
    reached["window outside"] += std::any_of(c.posts.begin(), c.posts.end(), [&](const Post& p) {
      return p.window && (p.window->value.last < run.first || p.window->value.first > run.last);
    });
  }
  CHECK(reached.size() == 9);
  for (const auto& [kind, times] : reached) {
    INFO(kind);
    CHECK(times >= 5);
  }
}
