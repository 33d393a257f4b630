// For a partial plan: submit dates by the calendar alone, and the flattest load by week that the work allows.
#include <algorithm>

#include "planner/loads.h"
#include "planner/production_defaults.h"
#include "planner/production_model.h"
#include "planner/stages.h"

namespace posology::planner {
namespace {

/// Work of one person that must be done by a day.
struct Due {
  int day = 0;
  std::int64_t minutes = 0;
};

// Latest last day of every stage, when each takes its shortest time.
std::vector<int> stage_ends(const Chain& chain, const WorkingDays& days, int last) {
  std::vector<int> ends(chain.stages.size());
  for (std::size_t s = chain.stages.size(); s-- > 0;) {
    const Stage& stage = chain.stages[s];
    ends[s] = std::max(last, days.first());
    int first = last - stage.min_days + 1;
    if (stage.review()) first = std::min(first, days.span_first(last, stage.turnaround));
    last = first - 1;
  }
  return ends;
}

// Roles with one holder first; where several could do it, whoever has the smaller part of the hours taken.
std::vector<std::vector<Due>> share_out(const ProductionModel& model) {
  std::vector<std::vector<Due>> due(static_cast<std::size_t>(model.crew.people()));
  std::vector<std::int64_t> taken(due.size());
  const auto give = [&](int person, int day, std::int64_t minutes) {
    due[static_cast<std::size_t>(person)].push_back({day, minutes});
    taken[static_cast<std::size_t>(person)] += minutes;
  };
  const auto lighter = [&](int a, int b) {
    __extension__ using Wide = __int128;
    return Wide{taken[static_cast<std::size_t>(a)]} * model.crew.total(b) <
           Wide{taken[static_cast<std::size_t>(b)]} * model.crew.total(a);
  };
  for (const bool single : {true, false}) {
    for (const WorkItem& item : model.items) {
      const std::vector<int> ends = stage_ends(*item.chain, model.days, item.last);
      for (std::size_t s = 0; s < ends.size(); ++s) {
        for (const Job& job : item.chain->stages[s].jobs) {
          const std::vector<int>& holders = model.crew.holders(job.role);
          if (holders.empty() || (holders.size() == 1) != single) continue;
          give(*std::min_element(holders.begin(), holders.end(), lighter), ends[s], job.minutes);
        }
      }
    }
  }
  return due;
}

/// Hours and work up to the end of a week.
struct WeekPoint {
  std::int64_t hours = 0, work = 0;
};

std::vector<WeekPoint> week_points(const PersonLoad& load, const std::vector<Due>& due, const WorkingDays& days) {
  std::vector<WeekPoint> points(load.weeks.size());
  const Date first = load.weeks.front().week.monday();
  for (const Due& d : due) {
    const int week = std::clamp((days.date(d.day) - first) / 7, 0, static_cast<int>(points.size()) - 1);
    points[static_cast<std::size_t>(week)].work += d.minutes;
  }
  for (std::size_t w = 0; w < points.size(); ++w) {
    points[w].hours = load.weeks[w].capacity_minutes + (w > 0 ? points[w - 1].hours : 0);
    points[w].work += w > 0 ? points[w - 1].work : 0;
  }
  return points;
}

// The flattest load meets every due week: again and again the steepest slope from where it stands to a later point
// (the least concave line above the points). Its first slope is the smallest peak that is possible.
void spread(PersonLoad& load, const std::vector<WeekPoint>& points) {
  __extension__ using Wide = __int128;
  WeekPoint from;
  for (std::size_t w = 0; w < points.size();) {
    std::size_t to = w;
    const auto hours = [&](std::size_t i) { return std::max<std::int64_t>(points[i].hours - from.hours, 0); };
    const auto work = [&](std::size_t i) { return points[i].work - from.work; };
    for (std::size_t i = w + 1; i < points.size(); ++i) {
      if (Wide{work(i)} * hours(to) >= Wide{work(to)} * hours(i)) to = i;
    }
    const std::int64_t whole_hours = hours(to), whole_work = work(to);
    std::int64_t done = 0;
    for (std::size_t i = w; i <= to; ++i) {
      const std::int64_t until = i == to || whole_hours == 0
                                     ? whole_work
                                     : static_cast<std::int64_t>(Wide{whole_work} * hours(i) / whole_hours);
      load.weeks[i].planned_minutes = until - done;
      done = until;
    }
    from = points[to];
    w = to + 1;
  }
}

void count_unstaffed(const ProductionModel& model, Plan& plan) {
  std::map<Role, std::int64_t> minutes;
  for (const WorkItem& item : model.items) {
    for (const Stage& stage : item.chain->stages) {
      for (const Job& job : stage.jobs) {
        if (model.crew.holders(job.role).empty()) minutes[job.role] += job.minutes;
      }
    }
  }
  plan.unstaffed.clear();
  for (const auto& [role, sum] : minutes) plan.unstaffed.push_back({role, sum});
}

}  // namespace

void bound_capacity(const Campaign& campaign, Plan& plan) {
  const ProductionModel model(campaign, plan);
  for (std::size_t i = 0; i < plan.posts.size(); ++i) {
    PlannedPost& post = plan.posts[i];
    if (!post.placed) continue;
    const Chain& chain = model.chain(i);
    post.frozen_from = model.days.frozen_from(post.at.date, chain.freeze);
    post.submit_by = ideal_submit(chain, model.days, last_work_day(model.days, chain, post.at.date));
  }
  plan.people = empty_loads(campaign, model.days, model.days.last());
  const std::vector<std::vector<Due>> due = share_out(model);
  for (std::size_t p = 0; p < due.size(); ++p) {
    PersonLoad& load = plan.people[p];
    if (!load.weeks.empty()) spread(load, week_points(load, due[p], model.days));
  }
  count_unstaffed(model, plan);
  fill_peak(plan);
  plan.quality.peak_bound = plan.quality.peak_person >= 0 ? std::optional(plan.quality.peak_load) : std::nullopt;
  add_production_defaults(campaign, plan);
}

}  // namespace posology::planner
