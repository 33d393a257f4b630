// Smallest conflicting sets, and that each of them is a smallest one: without any member the post has a place.
#include "planner/conflict.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <map>

#include "catch.h"
#include "planner/campaign_fixture.h"
#include "planner/random_scene.h"

using namespace posology;
using namespace posology::planner;

namespace {

bool says(const std::vector<Reason>& set, std::string_view words) {
  return std::any_of(set.begin(), set.end(), [&](const Reason& r) { return r.text.find(words) != std::string::npos; });
}

std::vector<Reason> smallest_conflict(const Campaign& campaign, const PlatformUse& use, const Post& post) {
  const PostIndex index(campaign);
  return Conflicts(campaign, index).smallest(use, post);
}

Scene closed_window() {
  Scene scene("2027-01-04", "2027-02-28");
  scene.platform("linkedin", per_week(3));
  scene.post("film", "linkedin", "educational").window = at(span("2027-01-14", "2027-01-17"));
  scene.blackout("2027-01-13", "2027-01-15");
  scene.blackout("2027-02-01", "2027-02-03");
  return scene;
}

}  // namespace

TEST_CASE("a closed window names the window, the blackout and the weekend, and nothing else", "[planner]") {
  Scene scene = closed_window();
  CHECK(scene.place().empty());
  const PlannedPost* film = scene.planned("film");
  REQUIRE(film != nullptr);
  CHECK_FALSE(film->placed);
  REQUIRE(film->reasons.size() == 3);
  CHECK(says(film->reasons, "its window is"));
  CHECK(says(film->reasons, "the blackout of"));
  CHECK(says(film->reasons, "no other weekdays"));
  const Unmet* unmet = scene.unmet(UnmetKind::window_missed);
  REQUIRE(unmet != nullptr);
  CHECK(unmet->grade == Grade::proved);
  CHECK(unmet->message.find("what cannot hold together") != std::string::npos);
}

TEST_CASE("without any one of the conflicting wishes the post has a day", "[planner]") {
  Scene no_blackout = closed_window(), weekends = closed_window(), wide = closed_window();
  no_blackout.campaign.calendar.blackouts.erase(no_blackout.campaign.calendar.blackouts.begin());
  weekends.campaign.platforms[0].days = list<Weekday>({Weekday::mon, Weekday::sat});
  wide.campaign.posts[0].window.reset();
  for (Scene* scene : {&no_blackout, &weekends, &wide}) {
    CHECK(scene->place().empty());
    CHECK(scene->planned("film")->placed);
  }
}

TEST_CASE("an event that slips behind a window is named with it", "[planner]") {
  Scene scene("2027-01-04", "2027-02-28");
  scene.platform("linkedin", per_week(3));
  scene.event("clearance", "2027-02-10");
  Post& post = scene.post("launch", "linkedin", "product");
  post.window = at(span("2027-02-01", "2027-02-05"));
  post.after = list<RefTo<Kind::post_or_event>>({{"clearance"}});
  CHECK(scene.place().empty());
  const PlannedPost* launch = scene.planned("launch");
  CHECK_FALSE(launch->placed);
  REQUIRE(launch->reasons.size() == 2);
  CHECK(says(launch->reasons, "it waits for 'clearance', not before Wed 10 Feb 2027"));
  CHECK(says(launch->reasons, "its window is"));
}

TEST_CASE("posts that wait for each other are told so", "[planner]") {
  Scene scene("2027-01-04", "2027-02-28");
  scene.platform("linkedin", per_week(3));
  scene.post("one", "linkedin", "product").after = list<RefTo<Kind::post_or_event>>({{"two"}});
  scene.post("two", "linkedin", "product").after = list<RefTo<Kind::post_or_event>>({{"one"}});
  CHECK(scene.place().empty());
  REQUIRE(scene.planned("one")->reasons.size() == 1);
  CHECK(scene.planned("one")->reasons[0].text == "it waits for 'two', which waits for it");
}

TEST_CASE("no conflict is named for a post that has a place", "[planner]") {
  int closed = 0;
  for (std::uint64_t seed = 1; seed <= 600; ++seed) {
    Dice dice(seed * 31);
    Scene scene = scene_of(dice);
    scene.place();
    INFO("seed " << seed);
    for (const PlannedPost& planned : scene.plan.posts) {
      if (planned.written < 0 || planned.fixed) continue;
      const Post& post = scene.campaign.posts[static_cast<std::size_t>(planned.written)];
      // A post without a platform stands on the first one.
      const PlatformUse* use =
          planned.platform.empty() ? &scene.campaign.platforms.front() : scene.campaign.platform(planned.platform);
      REQUIRE(use != nullptr);
      // A window of one day is kept whatever the calendar says.
      if (post.window && post.window->value.days() == 1) continue;
      const bool conflict = !smallest_conflict(scene.campaign, *use, post).empty();
      CHECK_FALSE((planned.placed && conflict));
      closed += conflict ? 1 : 0;
    }
  }
  CHECK(closed > 20);
}

TEST_CASE("a post that is fixed in a blackout keeps its hour and is named, unless it has run", "[planner]") {
  Scene scene("2027-01-04", "2027-02-28");
  scene.platform("linkedin", per_week(2));
  scene.post("launch", "linkedin", "educational").at = at(LocalTime{day("2027-01-20"), {600}});
  CHECK(scene.place().empty());
  CHECK(scene.unmet(UnmetKind::blocked_day) == nullptr);
  scene.blackout("2027-01-18", "2027-01-22");
  CHECK(scene.place().empty());
  const Unmet* closed = scene.unmet(UnmetKind::blocked_day);
  REQUIRE(closed != nullptr);
  CHECK(closed->subject == "launch");
  CHECK(closed->grade == Grade::proved);
  CHECK(closed->message.find("'launch' is fixed on 2027-01-20, in the blackout of") == 0);
  CHECK(scene.planned("launch")->at.date == day("2027-01-20"));
  scene.campaign.posts[0].status = at(PostStatus::published);
  CHECK(scene.place().empty());
  CHECK(scene.unmet(UnmetKind::blocked_day) == nullptr);
}

TEST_CASE("a window in the gap of a fixed post names both, and nothing else", "[planner][conflict]") {
  Scene scene("2027-01-04", "2027-02-28");
  PlatformUse& use = scene.platform("linkedin", per_week(1));
  use.min_gap = at(Duration{48, DurationUnit::hours});
  use.times = list<TimeOfDay>({{9 * 60}});
  scene.post("launch", "linkedin", "product").at = at(LocalTime{day("2027-01-12"), {9 * 60}});
  scene.post("film", "linkedin", "educational").window = at(span("2027-01-11", "2027-01-13"));
  CHECK(scene.place().empty());
  const PlannedPost* film = scene.planned("film");
  REQUIRE_FALSE(film->placed);
  REQUIRE(film->reasons.size() == 2);
  CHECK(film->reasons[0].text == "48 h between it and 'launch', which is fixed on Tue 12 Jan 2027 at 09:00");
  CHECK(says(film->reasons, "its window is"));
  CHECK(scene.unmet(UnmetKind::window_missed)->grade == Grade::proved);
  // Without either of the two there is a place.
  Scene wide = scene, moved = scene;
  wide.campaign.posts[1].window.reset();
  moved.campaign.posts.erase(moved.campaign.posts.begin());
  for (Scene* other : {&wide, &moved}) {
    CHECK(other->place().empty());
    CHECK(other->planned("film")->placed);
  }
}

TEST_CASE("hours that are quiet name the hours and the quiet ones", "[planner][conflict]") {
  Scene scene("2027-01-04", "2027-02-28");
  PlatformUse& use = scene.platform("linkedin", per_week(1));
  use.times = list<TimeOfDay>({{7 * 60}, {7 * 60 + 30}});
  scene.campaign.calendar.quiet_hours = list<TimeSpan>({{{6 * 60}, {8 * 60}}, {{22 * 60}, {23 * 60}}});
  scene.post("film", "linkedin", "educational").window = at(span("2027-01-11", "2027-01-20"));
  scene.place();
  const PlannedPost* film = scene.planned("film");
  REQUIRE_FALSE(film->placed);
  REQUIRE(film->reasons.size() == 2);
  CHECK(film->reasons[0].text == "linkedin publishes at no other hours than 07:00, 07:30");
  CHECK(film->reasons[1].text == "the quiet hours 06:00-08:00");
}

namespace {

/// A campaign of two weeks whose wishes all stand on lines of their own, and what each line allows by its definition.
struct Lines {
  Scene scene{"2027-01-04", "2027-01-17"};
  std::map<std::uint32_t, std::function<bool(std::int64_t)>> allows;  ///< by line; of minutes since the first day
  std::uint32_t next = 100;

  template <class T>
  Located<T> line(T value, std::function<bool(std::int64_t)> rule) {
    allows[++next] = std::move(rule);
    return {std::move(value), Place{0, next, next + 1}};
  }

  explicit Lines(Dice& dice) {
    PlatformUse& use = scene.platform("linkedin", per_week(1));
    use.min_gap = at(Duration{1 + dice.roll(60), DurationUnit::hours});
    const std::int64_t gap = use.min_gap->value.amount * 60;
    std::vector<std::int32_t> hours;
    for (int h = 1 + dice.roll(3); h > 0; --h) hours.push_back(15 * dice.roll(96));
    use.times = list<TimeOfDay>({});
    for (const std::int32_t hour : hours) use.times.items.push_back(at(TimeOfDay{hour}));
    use.times.place = line(0, [hours](std::int64_t m) {
                        return std::find(hours.begin(), hours.end(), m % 1440) != hours.end();
                      }).place;
    add_quiet(dice);
    for (int p = dice.roll(6); p > 0; --p) {
      const std::int64_t on = 15 * dice.roll(14 * 96);
      scene.post("p" + std::to_string(p), "linkedin", "product").at =
          line(LocalTime{day("2027-01-04") + static_cast<int>(on / 1440), {static_cast<std::int32_t>(on % 1440)}},
               [on, gap](std::int64_t m) { return std::abs(m - on) >= gap; });
    }
    add_days(use, dice);
  }

  void add_quiet(Dice& dice) {
    for (int q = dice.roll(3); q > 0; --q) {
      const std::int32_t from = 60 * dice.roll(24), to = (from + 60 * (1 + dice.roll(20))) % 1440;
      scene.campaign.calendar.quiet_hours.items.push_back(line(TimeSpan{{from}, {to}}, [from, to](std::int64_t m) {
        const auto t = static_cast<std::int32_t>((m % 1440 + 1440) % 1440);
        return from <= to ? t < from || t >= to : t < from && t >= to;
      }));
    }
  }

  void add_days(PlatformUse& use, Dice& dice) {
    std::vector<Weekday> open;
    for (int d = 0; d < 7; ++d) {
      if (!dice.one_in(3)) open.push_back(static_cast<Weekday>(d));
    }
    if (open.empty()) open.push_back(Weekday::mon);
    use.days = list(open);
    use.days.place = line(0,
                          [open](std::int64_t m) {  // 4 January is a Monday
                            const auto weekday = static_cast<Weekday>(((m + 140 * 1440) / 1440) % 7);
                            return std::find(open.begin(), open.end(), weekday) != open.end();
                          })
                         .place;
    const int first = dice.roll(12), last = first + 1 + dice.roll(3);
    scene.campaign.start.place = line(0, [](std::int64_t m) { return m >= 0 && m < 14 * 1440; }).place;
    Post& film = scene.post("film", "linkedin", "educational");
    film.window = line(DateRange{day("2027-01-04") + first, day("2027-01-04") + last},
                       [first, last](std::int64_t m) { return m >= first * 1440 && m < (last + 1) * 1440; });
  }

  [[nodiscard]] bool any_minute_at_all() const {
    std::vector<Reason> all;
    for (const auto& line : allows) all.push_back({"", Place{0, line.first, line.first + 1}});
    return any_minute(all, all.size());
  }

  /// Whether any minute of six weeks around keeps all these wishes but one.
  [[nodiscard]] bool any_minute(const std::vector<Reason>& set, std::size_t without) const {
    for (std::int64_t m = -14 * 1440; m < 28 * 1440; ++m) {
      bool good = true;
      for (std::size_t i = 0; i < set.size() && good; ++i) good = i == without || allows.at(set[i].place.begin)(m);
      if (good) return true;
    }
    return false;
  }
};

}  // namespace

TEST_CASE("a smallest set leaves no minute, and without any one of its wishes it leaves one", "[planner][conflict]") {
  int sets = 0, with_gaps = 0, with_hours = 0;
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    Dice dice(seed * 17);
    const Lines lines(dice);
    INFO("seed " << seed);
    const Campaign& campaign = lines.scene.campaign;
    const auto set = smallest_conflict(campaign, campaign.platforms[0], campaign.posts.back());
    if (set.empty()) {
      CHECK(lines.any_minute_at_all());
      continue;
    }
    ++sets;
    with_gaps += says(set, " between it and ") ? 1 : 0;
    with_hours += says(set, "publishes at no other hours") ? 1 : 0;
    CHECK_FALSE(lines.any_minute(set, set.size()));
    for (std::size_t i = 0; i < set.size(); ++i) {
      INFO(set[i].text);
      CHECK(lines.any_minute(set, i));
    }
  }
  CHECK(sets > 60);
  CHECK(with_gaps > 20);
  CHECK(with_hours > 20);
}

TEST_CASE("of a long set the first wishes and the post's own are told, and how many more there are",
          "[planner][conflict]") {
  Scene scene("2027-01-04", "2027-02-28");
  PlatformUse& use = scene.platform("linkedin", per_week(1));
  use.min_gap = at(Duration{30, DurationUnit::hours});
  use.times = list<TimeOfDay>({{9 * 60}});
  for (int d = 0; d < 40; ++d) {
    scene.post("p" + std::to_string(d), "linkedin", "product").at = at(LocalTime{day("2027-01-04") + d, {9 * 60}});
  }
  scene.post("film", "linkedin", "educational").window = at(span("2027-01-11", "2027-01-29"));
  scene.place();
  const PlannedPost* film = scene.planned("film");
  REQUIRE_FALSE(film->placed);
  REQUIRE(film->reasons.size() == 11);
  const std::string told = scene.unmet(UnmetKind::window_missed)->message;
  CHECK(told.find("'p7', which is fixed on Mon 11 Jan 2027 at 09:00, 30 h between it and") != std::string::npos);
  CHECK(told.find(", 4 more like these, its window is 11-29 January") != std::string::npos);
}

TEST_CASE("hours are not asked where more than two months are full", "[planner][conflict]") {
  for (const int days : {60, 70}) {
    Scene scene("2027-01-04", (day("2027-01-04") + (days - 1)).iso().c_str());
    PlatformUse& use = scene.platform("linkedin", per_week(7));
    use.min_gap = at(Duration{24, DurationUnit::hours});
    use.days = list<Weekday>(
        {Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu, Weekday::fri, Weekday::sat, Weekday::sun});
    use.times = list<TimeOfDay>({{9 * 60}});
    for (int d = 0; d < days; ++d) {
      scene.post("p" + std::to_string(d), "linkedin", "product").at = at(LocalTime{day("2027-01-04") + d, {9 * 60}});
    }
    const Post& film = scene.post("film", "linkedin", "educational");
    INFO(days << " days");
    CHECK(smallest_conflict(scene.campaign, scene.campaign.platforms[0], film).empty() == (days == 70));
  }
}
