// A campaign of two weeks and four posts with its plan, written by hand: what pages are made of.
#pragma once

#include <string>

#include "model/outcome.h"

namespace posology::report {

template <class T>
Located<T> at(T value) {
  return {std::move(value), {0, 0, 4}};
}

inline Date day(const char* iso) { return Date::parse(iso).value(); }

/// Monday 18 to Friday 29 January 2027 in New York: a holiday, a congress over the weekend, an absence.
struct SmallPlan {
  Campaign campaign;
  Sources sources;
  Outcome outcome;

  SmallPlan() {
    sources.add(Source("small.yaml", "name: Small\n"));
    campaign.name = at(std::string("Flow monitor launch"));
    campaign.start = at(day("2027-01-18"));
    campaign.end = at(day("2027-01-29"));
    campaign.prepare_from = at(day("2027-01-04"));
    campaign.time_zone = at(std::string("America/New_York"));
    for (const char* id : {"linkedin", "x"}) {
      PlatformUse use;
      use.id = at(std::string(id));
      use.platform = id;
      campaign.platforms.push_back(use);
    }
    add_days();
    for (const char* name : {"Ana", "Ben", "Raj"}) add_person(name);
    campaign.team[1].away.items.push_back(at(DateRange{day("2027-01-20"), day("2027-01-28")}));
    outcome.campaign = &campaign;
    outcome.sources = &sources;
    outcome.plan = Plan{};
    plan().as_of = day("2027-01-04");
    plan().hashes = {"00ff", "2026f"};
    add_posts();
    add_figures();
  }
  SmallPlan(const SmallPlan&) = delete;
  SmallPlan& operator=(const SmallPlan&) = delete;

  [[nodiscard]] Plan& plan() { return *outcome.plan; }

  PlannedPost& add_post(const char* id, const char* platform, const char* on, int hour, const char* title) {
    PlannedPost post;
    post.id = id;
    post.platform = platform;
    post.pillar = "educational";
    post.format = Format::image;
    post.title = title;
    post.placed = true;
    post.at = {day(on), {hour * 60 + 30}};
    post.zone = "America/New_York";
    post.zone_letters = "EST";
    post.tasks.push_back({"draft", 0, Role::writer, 0, {90}, day("2027-01-05"), day("2027-01-06"), {}});
    post.tasks.push_back({"review", 1, Role::legal_reviewer, 2, {30}, day("2027-01-08"), day("2027-01-12"), {}});
    post.tasks.push_back({"review", 2, Role::legal_reviewer, 2, {30}, day("2027-01-13"), day("2027-01-13"), {}});
    post.tasks.push_back({"finish", 0, Role::designer, -1, {10}, day("2027-01-14"), day("2027-01-14"), {}});
    post.submit_by = day("2027-01-08");
    plan().posts.push_back(post);
    return plan().posts.back();
  }

 private:
  void add_days() {
    Event congress;
    congress.id = at(Id{"sts"});
    congress.name = at(std::string("Surgeons' meeting"));
    congress.on = at(DateRange{day("2027-01-23"), day("2027-01-24")});
    campaign.events.push_back(congress);
    Blackout blackout;
    blackout.dates = at(DateRange{day("2027-01-27"), day("2027-01-27")});
    blackout.why = at(std::string("quarter close"));
    campaign.calendar.blackouts.push_back(blackout);
  }

  void add_person(const char* name) {
    Person person;
    person.id = at(Id{name});
    person.name = at(std::string(name));
    campaign.team.push_back(person);
  }

  void add_posts() {
    add_post("waveform", "linkedin", "2027-01-19", 9, "Reading the waveform at the table");
    add_post("in-02", "linkedin", "2027-01-21", 9, "").submit_by = day("2027-01-11");
    PlannedPost& product = add_post("x-01", "x", "2027-01-21", 12, "What the trial measured");
    product.pillar = "launch";
    product.counts_as = Pillar::product;
    product.status = PostStatus::approved;
    add_post("late", "x", "2027-01-28", 12, "Question of the week").submit_by = day("2027-01-02");
    PlannedPost& dropped = add_post("dropped", "x", "2027-01-29", 12, "Dropped");
    dropped.placed = false;
  }

  void add_figures() {
    const IsoWeek first = IsoWeek::of(day("2027-01-05"));
    plan().people = {{0, {{first, 600, 540, false}, {{2027, 2}, 600, 0, false}, {{2027, 3}, 600, 60, false}}},
                     {1, {{first, 600, 708, false}, {{2027, 2}, 600, 0, false}, {{2027, 3}, 0, 0, true}}},
                     {2, {{first, 600, 0, false}, {{2027, 2}, 0, 30, false}, {{2027, 3}, 600, 0, false}}}};
    PlannedMoney& money = plan().money;
    money.budgeted = true;
    money.months = {{{2027, 1}, {120000}, {3000}, {}, {50000}, {}, {}, {}, {}, Money{150000}},
                    {{2027, 2}, {}, {}, {}, {}, {1000}, {}, {}, {}, {}}};
    money.planned = {174000};
    money.available = Money{200000};
    Quality& quality = plan().quality;
    quality.wanted = 5;
    quality.placed = 4;
    quality.upper_bound = 5;
    quality.pillars = {{"educational", {66, 100}, 3}, {"launch", {34, 100}, 1}};
    plan().unmet.push_back(
        {UnmetKind::submit_past, Grade::proved, "late", "'late' is too late", "run it on 4 Feb", {}});
  }
};

}  // namespace posology::report
