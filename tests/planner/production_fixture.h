// Small campaigns with posts already in their places, for the stages that make them and count them.
#pragma once

#include <string>
#include <vector>

#include "model/campaign.h"
#include "model/plan.h"
#include "planner/stages.h"

namespace posology::planner {

inline constexpr Place written_here{0, 1, 2};

template <class T>
Located<T> at(T value) {
  return {std::move(value), written_here};
}

template <class T>
ListOf<T> list(std::vector<T> values) {
  ListOf<T> result;
  result.place = written_here;
  for (T& v : values) result.items.push_back(at(std::move(v)));
  return result;
}

inline Date day(const char* iso) { return Date::parse(iso).value(); }
inline DateRange span(const char* first, const char* last) { return {day(first), day(last)}; }
inline Duration business(int days) { return {days, DurationUnit::business_days}; }

/// A campaign without holidays, review and freeze: 4 January to 26 March 2027, prepared from 7 December 2026.
class Bench {
 public:
  Bench() {
    campaign.name = at(std::string("Bench"));
    campaign.start = at(day("2027-01-04"));
    campaign.end = at(day("2027-03-26"));
    campaign.prepare_from = at(day("2026-12-07"));
    campaign.calendar.holidays = list<std::string>({});
    campaign.workflow.freeze = at(business(0));
    campaign.workflow.review.rounds = at(std::int64_t{0});
    PlatformUse use;
    use.id = at(std::string("linkedin"));
    use.platform = "linkedin";
    campaign.platforms.push_back(use);
    plan.as_of = day("2026-12-07");
    hours(Format::text, {{Role::writer, 60}});
  }

  /// The format's row, with a lead of one day.
  void hours(Format format, std::vector<std::pair<Role, int>> minutes) {
    FormatOverride& row = campaign.formats[format];
    row.hours.clear();
    for (const auto& [role, m] : minutes) row.hours[role] = at(Effort{m});
    row.lead = at(business(0));
    row.cost = at(Money{});
  }

  Person& person(const std::string& id, std::vector<Role> roles, int weekly_hours) {
    Person p;
    p.place = written_here;
    p.id = at(Id{id});
    p.roles = list(std::move(roles));
    p.hours = at(HoursRate{{weekly_hours * 60}, Period::week});
    campaign.team.push_back(std::move(p));
    return campaign.team.back();
  }

  /// The steps of the file: one for each role, in this order.
  void steps(std::vector<std::pair<std::string, Role>> named) {
    for (auto& [id, role] : named) {
      WorkflowStep step;
      step.id = at(Id{id});
      step.role = at(role);
      campaign.workflow.steps.push_back(std::move(step));
    }
  }

  void one_step() { steps({{"draft", Role::writer}}); }

  PlannedPost& open(const char* date, Format format = Format::text) {
    PlannedPost post;
    post.id = "in-" + std::to_string(plan.posts.size() + 1);
    post.platform = "linkedin";
    post.pillar = "educational";
    post.format = format;
    post.placed = true;
    post.at = {day(date), {9 * 60}};
    post.zone = "UTC";
    post.utc_minutes = post.at.wall_minutes();
    plan.posts.push_back(std::move(post));
    return plan.posts.back();
  }

  /// A written post with an `at`; change `campaign.posts.back()` for more.
  PlannedPost& fixed(const char* id, const char* date, PostStatus status = PostStatus::draft,
                     Format format = Format::text) {
    Post written;
    written.place = written_here;
    written.id = at(Id{id});
    written.platform_id = "linkedin";
    written.at = at(LocalTime{day(date), {9 * 60}});
    written.format = at(format);
    written.status = at(status);
    campaign.posts.push_back(written);
    PlannedPost& post = open(date, format);
    post.id = id;
    post.written = static_cast<int>(campaign.posts.size()) - 1;
    post.fixed = true;
    post.status = status;
    return post;
  }

  void review(int rounds, Duration turnaround, std::vector<Role> reviewers) {
    campaign.workflow.review.rounds = at(std::int64_t{rounds});
    campaign.workflow.review.turnaround = at(turnaround);
    campaign.workflow.review.reviewers = list(std::move(reviewers));
  }

  Budget& budget(std::int64_t total_minor) {
    campaign.budget.emplace();
    campaign.budget->place = written_here;
    campaign.budget->total = at(Money{total_minor});
    return *campaign.budget;
  }

  [[nodiscard]] const PlannedPost& post(const std::string& id) const {
    for (const PlannedPost& p : plan.posts) {
      if (p.id == id) return p;
    }
    throw std::out_of_range(id);
  }
  [[nodiscard]] int placed() const {
    int n = 0;
    for (const PlannedPost& p : plan.posts) n += p.placed ? 1 : 0;
    return n;
  }
  [[nodiscard]] const Unmet* unmet(UnmetKind kind) const {
    for (const Unmet& u : plan.unmet) {
      if (u.kind == kind) return &u;
    }
    return nullptr;
  }

  Campaign campaign;
  Plan plan;
};

}  // namespace posology::planner
