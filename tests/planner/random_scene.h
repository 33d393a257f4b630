// Random campaigns for the placing of posts, and the team, the work and the money that make them whole.
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "planner/campaign_fixture.h"
#include "planner/dice.h"

namespace posology::planner {

inline const char* const pillars[] = {"educational", "product", "dialogue", "partner", "event"};
inline const char* const platforms[] = {"linkedin", "x", "facebook", "youtube", "newsletter", "blog"};
inline const char* const zones[] = {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"};

inline void add_mix(ContentMix& into, Dice& dice) {
  std::vector<std::pair<std::string, int>> shares;
  int left = 100;
  const int kinds = 1 + dice.roll(5);
  for (int k = 0; k < kinds; ++k) {
    const int share = k + 1 == kinds ? left : dice.roll(left + 1);
    shares.emplace_back(pillars[k], share);
    left -= share;
  }
  Scene::mix(into, shares);
}

inline void add_platforms(Scene& scene, Dice& dice) {
  const int count = 1 + dice.roll(5);
  for (int p = 0; p < count; ++p) {
    const std::int64_t times = 1 + dice.roll(8);
    const std::int64_t periods = 1 + dice.roll(3);
    std::optional<Rate> rate = Rate{Ratio::of(times, periods), static_cast<Period>(dice.roll(3))};
    if (rate->per == Period::day) rate->count = Ratio::of(1 + dice.roll(3), 1);
    if (dice.one_in(6)) rate.reset();
    PlatformUse& use = scene.platform(platforms[p], rate);
    if (dice.one_in(3)) {
      std::vector<Weekday> days;
      for (int d = 0; d < 7; ++d) {
        if (dice.one_in(2)) days.push_back(static_cast<Weekday>(d));
      }
      if (!days.empty()) use.days = list(days);
    }
    if (dice.one_in(3)) use.times = list<TimeOfDay>({{dice.roll(1440)}, {dice.roll(1440)}});
    if (dice.one_in(3)) use.min_gap = at(Duration{dice.roll(100), DurationUnit::hours});
    if (dice.one_in(4)) add_mix(use.content_mix.emplace(), dice);
  }
  for (MixShare& share : scene.campaign.content_mix.shares) {
    if (dice.one_in(4)) {
      share.platforms = list<RefTo<Kind::platform>>(
          {{scene.campaign.platforms[static_cast<std::size_t>(dice.roll(count))].platform}});
    }
  }
}

inline void add_posts(Scene& scene, Dice& dice) {
  const int count = dice.roll(12);
  const Date start = scene.campaign.start.value;
  const int days = scene.campaign.run().days();
  if (dice.one_in(2)) scene.event("gate", (start + dice.roll(days)).iso().c_str());
  for (int i = 0; i < count; ++i) {
    const auto platform =
        scene.campaign.platforms[static_cast<std::size_t>(dice.roll(static_cast<int>(scene.campaign.platforms.size())))]
            .platform;
    const std::string on = dice.one_in(8) ? "" : platform;
    const char* const pillar = pillars[dice.roll(5)];
    Post& post = scene.post("w" + std::to_string(i), on, pillar);
    const Date first = start + dice.roll(days);
    if (dice.one_in(3)) {
      post.at = at(LocalTime{first, {dice.roll(24) * 60}});
    } else if (dice.one_in(2)) {
      post.window = at(DateRange{first, std::min(first + dice.roll(20), scene.campaign.end.value)});
    }
    if (dice.one_in(4) && !scene.campaign.events.empty()) post.after = list<RefTo<Kind::post_or_event>>({{"gate"}});
    if (i > 0 && dice.one_in(5)) post.derived_from = at(RefTo<Kind::post>{"w" + std::to_string(dice.roll(i))});
    if (i > 0 && dice.one_in(4)) post.after = list<RefTo<Kind::post_or_event>>({{"w" + std::to_string(dice.roll(i))}});
  }
}

inline Scene scene_of(Dice& dice) {
  const Date start = day("2027-01-01") + dice.roll(400);
  Scene scene(start.iso().c_str(), (start + dice.roll(dice.one_in(5) ? 3 : 130)).iso().c_str());
  add_mix(scene.campaign.content_mix, dice);
  add_platforms(scene, dice);
  if (dice.one_in(3)) scene.campaign.audience[0].kind = at(AudienceKind::patient);
  if (dice.one_in(2)) scene.campaign.time_zone = at(std::string(zones[dice.roll(5)]));
  if (dice.one_in(3)) scene.campaign.audience[0].time_zone = at(std::string(zones[dice.roll(5)]));
  if (dice.one_in(2)) scene.campaign.calendar.holidays = list<std::string>({"US", "DE"});
  for (int b = dice.roll(4); b > 0; --b) {
    const Date first = start + dice.roll(130);
    scene.blackout(first.iso().c_str(), (first + dice.roll(dice.one_in(4) ? 60 : 5)).iso().c_str());
  }
  add_posts(scene, dice);
  return scene;
}

inline void add_team(Campaign& campaign, Dice& dice) {
  static const Role roles[] = {Role::writer, Role::designer, Role::community_manager, Role::regulatory_reviewer,
                               Role::medical_reviewer};
  const int people = dice.roll(7);
  for (int p = 0; p < people; ++p) {
    Person person;
    person.place = written_here;
    person.id = at(Id{"p" + std::to_string(p)});
    person.roles = list(std::vector<Role>{roles[p < 5 ? p : dice.roll(5)]});
    if (dice.one_in(3)) person.roles.items.push_back(at(roles[dice.roll(5)]));
    if (!dice.one_in(4)) person.hours = at(HoursRate{{60 * (1 + dice.roll(40))}, Period::week});
    if (dice.one_in(6)) person.hours = at(HoursRate{{60 * (1 + dice.roll(160))}, Period::month});
    if (!dice.one_in(3)) person.rate = at(Money{1 + dice.roll(20000)});
    const Date from = campaign.start.value - 40 + dice.roll(100);
    if (dice.one_in(3)) person.away = list<DateRange>({{from, from + dice.roll(12)}});
    campaign.team.push_back(person);
  }
}

inline void add_work(Campaign& campaign, Dice& dice) {
  if (dice.one_in(2)) campaign.workflow.freeze = at(business(dice.roll(4)));
  if (dice.one_in(2)) {
    campaign.workflow.review.rounds = at(std::int64_t{dice.roll(3)});
    campaign.workflow.review.turnaround = at(Duration{dice.roll(11), static_cast<DurationUnit>(dice.roll(6))});
    campaign.workflow.review.reviewers = list<Role>({Role::regulatory_reviewer});
  }
  if (dice.one_in(3)) {
    FormatOverride& row = campaign.formats[Format::text];
    row.hours[Role::writer] = at(Effort{dice.roll(900)});
    row.lead = at(business(dice.roll(12)));
    row.cost = at(Money{dice.roll(50000)});
  }
  for (Post& post : campaign.posts) {
    if (dice.one_in(2)) post.status = at(static_cast<PostStatus>(dice.roll(6)));
  }
}

inline void add_money(Campaign& campaign, Dice& dice) {
  if (dice.one_in(3)) return;
  Budget& budget = campaign.budget.emplace();
  budget.place = written_here;
  budget.total = at(Money{dice.roll(5000000)});
  for (Month m = Month::of(campaign.start.value); m <= Month::of(campaign.end.value); m = m.next()) {
    if (dice.one_in(3)) budget.caps[m] = at(Money{dice.roll(500000)});
  }
}

/// A campaign with everything that a plan asks for.
inline Scene whole_scene(Dice& dice) {
  Scene scene = scene_of(dice);
  add_team(scene.campaign, dice);
  add_work(scene.campaign, dice);
  add_money(scene.campaign, dice);
  return scene;
}

}  // namespace posology::planner
