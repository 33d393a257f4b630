// A plan: every post with its place, its production and its reasons; people, money, quality and what cannot be met.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/enums.h"
#include "model/money.h"
#include "model/units.h"
#include "text/place.h"

namespace posology {

/// Work of one person on one day.
struct DayWork {
  Date date;
  std::int64_t minutes = 0;
  friend bool operator==(const DayWork&, const DayWork&) = default;
};

/// A step of a post's production. A review step is one round of all its reviewers; each reviewer's work is one task.
struct PlannedTask {
  std::string step;  ///< id of the workflow step: draft, design, review, finish, schedule
  int round = 0;     ///< review rounds count from 1; 0: not a review
  Role role{};
  int person = -1;  ///< index in Campaign::team; -1: the role is not staffed (hours by role are still counted)
  Effort effort;
  Date first, last;           ///< days that the step takes; a review round holds its whole turnaround
  std::vector<DayWork> days;  ///< the hours by day; empty where nobody is assigned or there is no work
};

/// Why a post stands where it stands; one plain clause each: "fixed by its `at`", "Tuesday is preferred on LinkedIn".
struct Reason {
  std::string text;
  Place place;  ///< the line of the file that decided, where there is one
};

/// What a post costs; the parts add up to total().
struct PostCost {
  Money labour, production, paid, review;
  Money captions, translation;  ///< where the file has a price for them
  [[nodiscard]] Money total() const { return labour + production + paid + review + captions + translation; }
};

/// Another place that a post could take, and what it would cost in the marketer's words.
struct NextPlace {
  LocalTime at;  ///< in the campaign's zone
  int offset_minutes = 0;
  std::string price;  ///< "gaps of 44 h and 52 h, now 48 h and 48 h"
};

struct PlannedPost {
  std::string id;        ///< of the file, or made: platform letters and a number ("in-07")
  int written = -1;      ///< index in Campaign::posts; -1: an open slot
  std::string platform;  ///< id in use today
  std::string pillar;    ///< as the campaign names it
  Pillar counts_as{};
  Format format{};
  std::vector<std::string> audience;  ///< segment ids
  std::string title;                  ///< headline, or the first words of the text; empty for an open slot
  PostStatus status = PostStatus::idea;
  bool placed = false;
  bool fixed = false;  ///< its day and hour are written in the file
  LocalTime at;        ///< when placed
  std::string zone;    ///< IANA name that `at` is in
  std::int64_t utc_minutes = 0;
  int offset_minutes = 0;
  std::string zone_letters;              ///< EST, CET
  std::vector<PlannedTask> tasks;        ///< in the order of the work
  std::optional<Date> submit_by;         ///< last safe day to hand the draft to review
  std::optional<Date> frozen_from;       ///< from this day on nothing changes
  std::optional<Date> earliest_publish;  ///< where the submit date has passed: the first day that would still work
  PostCost cost;
  std::vector<Reason> reasons;
  std::string suggested_use;           ///< of an open slot: id in the platform's list of uses; empty: none fits
  std::optional<NextPlace> next_best;  ///< where the hour is not written and there is another place
};

/// How sure a statement of "cannot" is; the three are never mixed.
enum class Grade { proved, not_found, chosen };
POSOLOGY_WORDS(Grade, "proved", "not found", "chosen");

enum class UnmetKind {
  post_unplaced,
  cadence_short,
  window_missed,
  gate_broken,
  person_over,
  role_missing,
  submit_past,
  cap_over,
  budget_over,
  blocked_day,
  neighbour,
  gap_short,
};
POSOLOGY_WORDS(UnmetKind, "post-unplaced", "cadence-short", "window-missed", "gate-broken", "person-over",
               "role-missing", "submit-past", "cap-over", "budget-over", "blocked-day", "neighbour", "gap-short");

/// Something that the plan could not meet.
struct Unmet {
  UnmetKind kind{};
  Grade grade{};
  std::string subject;  ///< id of the post, person, platform or month
  std::string message;  ///< with its certificate: need, have, days
  std::string mend;     ///< the smallest change known to meet it; empty where none was verified
  Place place;
  Place other{};  ///< of the second thing that the message names, where it names two
};

/// A change of the file, tried by planning again, and what came of it.
struct Mend {
  std::string key;                ///< "team.ana.hours"
  std::string value, instead_of;  ///< "22 h/week", "20 h/week"
  int placed = 0;                 ///< posts that are placed then
  int not_placed = 0;             ///< posts that still are not
  int unmet = 0;                  ///< what still cannot be met
  Place place;                    ///< of the key in the file, or of the thing that it belongs to
};

/// Load of one person in one week (weeks are ISO weeks).
struct WeekLoad {
  IsoWeek week;
  std::int64_t capacity_minutes = 0;  ///< after absences and holidays
  std::int64_t planned_minutes = 0;
  bool away = false;  ///< absent on every working day of the week
};

struct PersonLoad {
  int person = -1;  ///< index in Campaign::team
  std::vector<WeekLoad> weeks;
};

/// Hours of a role that nobody in the team holds.
struct UnstaffedLoad {
  Role role{};
  std::int64_t minutes = 0;
};

/// Money of one month (by the day on which the work is done, the placement runs or the item is due).
struct MonthMoney {
  Month month;
  Money labour, production, paid, review, other;
  Money captions, translation;
  Money community;  ///< hours of answering followers
  std::optional<Money> cap;
  [[nodiscard]] Money total() const {
    return labour + production + paid + review + other + captions + translation + community;
  }
};

/// The hours that answering the followers of a platform takes in a month.
struct CommunityHours {
  std::string platform;
  Month month;
  std::int64_t minutes = 0;
  int person = -1;  ///< index in Campaign::team; -1: nobody holds the role
  Money cost;
};

struct NamedMoney {
  std::string name;
  Money amount;
};

struct PlannedMoney {
  bool budgeted = false;  ///< the campaign has a budget
  Currency currency;
  std::vector<MonthMoney> months;  ///< in order, none left out between the first and the last
  std::vector<NamedMoney> by_platform, by_pillar, by_kind;
  std::vector<CommunityHours> community;  ///< by platform in the order of the file, then month
  Money planned;                          ///< the sum of the months
  std::optional<Money> total;             ///< what the budget gives (total, or from its basis)
  Money tax;                              ///< device tax effect that the budget carries; 0 for sales since 2016
  Money contingency;
  std::optional<Money> available;  ///< total - tax effect - contingency
  std::string tax_note;            ///< "no device tax (repealed for sales from 2020)"
  Money floor;                     ///< the least that this mix can cost
};

/// Actual against wanted posts of a pillar.
struct PillarQuality {
  std::string pillar;
  Share wanted;
  int planned = 0;
};

/// Posts of a platform: wanted, placed, gaps and evenness.
struct PlatformQuality {
  std::string platform;
  int wanted = 0;    ///< cadence over the campaign, or the written posts where there is none
  int possible = 0;  ///< upper bound: slots that days, gaps, gates and blackouts leave
  int placed = 0;
  std::int64_t gap_cost = 0;   ///< sum of squared deviations from the ideal gap, in square hours
  bool slots_optimal = false;  ///< the shortest path proves it
  int least_gap_hours = 0, largest_gap_hours = 0;
  Ratio prefix_deviation;  ///< largest deviation of any pillar's running count from its share, in posts
  Ratio prefix_bound;      ///< the exact optimum of one sequence (Steiner and Yeomans), for comparison
};

struct Quality {
  int wanted = 0, possible = 0, placed = 0;
  int upper_bound = 0;
  bool placed_optimal = false;  ///< placed meets the upper bound
  std::vector<PillarQuality> pillars;
  Ratio largest_cell_deviation;  ///< platform by pillar, in posts
  std::vector<PlatformQuality> platforms;
  Ratio prefix_deviation;  ///< over all platforms together
  Ratio prefix_bound;
  int peak_person = -1;  ///< index in Campaign::team
  IsoWeek peak_week;
  Ratio peak_load;                  ///< planned / capacity
  std::optional<Ratio> peak_bound;  ///< smallest achievable peak, where it was computed
  int least_slack_days = 0;         ///< business days between the last task and the freeze, over all posts
};

/// A value that the file did not give.
struct DefaultUsed {
  std::string key;     ///< "workflow.review.turnaround"
  std::string value;   ///< "10 business days"
  std::string source;  ///< where it comes from, with its year
  bool assumption = false;
};

struct PlanHashes {
  std::string inputs;     ///< SHA-256 over the files' bytes
  std::string zone_data;  ///< version of the time-zone data
};

struct Plan {
  Date as_of;                      ///< the day that counts as today
  std::vector<PlannedPost> posts;  ///< by time, then platform in the order of the file; unplaced ones last
  std::vector<PersonLoad> people;  ///< in the order of the team
  std::vector<UnstaffedLoad> unstaffed;
  PlannedMoney money;
  Quality quality;
  std::vector<Unmet> unmet;
  std::vector<Mend> mends;  ///< where they were asked for: the smallest change first, each winning more than the last
  std::vector<DefaultUsed> defaults;
  PlanHashes hashes;  ///< filled by whoever read the files

  [[nodiscard]] bool everything_met() const { return unmet.empty(); }
};

}  // namespace posology
