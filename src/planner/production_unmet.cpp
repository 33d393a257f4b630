#include "planner/production_unmet.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "knowledge/platform.h"
#include "model/held_back.h"
#include "planner/approvals.h"
#include "planner/day_words.h"
#include "planner/unplacing.h"

namespace posology::planner {
namespace {

Place place_of(const Campaign& campaign, const PlannedPost& post) {
  const Post* written = written_post(campaign, post);
  if (written == nullptr) {
    const PlatformUse* use = campaign.platform(post.platform);
    return use != nullptr ? use->place : Place{};
  }
  return written->at ? written->at->place : written->window ? written->window->place : written->place;
}

std::string counted(std::size_t n, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", n, n == 1 ? one : many);
}

std::string_view shown_name(const std::string& platform) {
  const Platform* known = find_platform(platform);
  return known != nullptr ? known->name : std::string_view(platform);
}

// "26 business days of work and review, 20 are left from Mon 30 Nov 2026".
std::string time_needed(const ProductionModel& model, const WorkItem& item, const Plan& plan) {
  const int left = std::max(0, item.last - model.days.first() + 1);
  Crew crew = model.crew;
  crew.release_all();
  std::string needed = "more working days than anybody has", before;
  Booker alone(model.days, crew, true);
  if (item.source >= 0) {
    const auto source = static_cast<std::size_t>(item.source);
    alone.keep_to({earliest_after(model.chain(source), model.days, crew)});
    before = fmt::format(" behind the review of '{}'", plan.posts[source].id);
  }
  if (const auto end = alone.earliest_end(*item.chain)) {
    const int days = *end - model.days.first() + 1;
    needed = counted(static_cast<std::size_t>(days), "business day", "business days");
    if (days <= left && item.chain->lead) needed = "a lead of " + item.chain->lead->text();
  }
  return fmt::format("production and review{} need {}, and {} left from {} to the freeze", before, needed,
                     left == 1 ? "1 is" : fmt::format("{} are", left),
                     day_in_words(model.days.date(model.days.first())));
}

std::string date_mend(const PlannedPost& post) {
  return post.earliest_publish ? "publish on " + day_in_words(*post.earliest_publish) + " or later" : "";
}

void report_too_late(const Campaign& campaign, const ProductionModel& model, const WorkItem& item, Plan& plan) {
  const PlannedPost& post = plan.posts[item.post];
  std::string message =
      fmt::format("'{}' runs on {}: {}", post.id, day_in_words(post.at.date), time_needed(model, item, plan));
  if (post.submit_by && *post.submit_by < plan.as_of) {
    message = fmt::format("'{}' runs on {}, so its draft had to go to review by {}; today is {}", post.id,
                          day_in_words(post.at.date), day_in_words(*post.submit_by), day_in_words(plan.as_of));
  }
  plan.unmet.push_back(
      {UnmetKind::submit_past, Grade::proved, post.id, std::move(message), date_mend(post), place_of(campaign, post)});
}

/// Minutes over a person's hours, by week, and the posts that were booked over them.
struct Overload {
  std::map<IsoWeek, std::int64_t> weeks;
  std::vector<std::string> posts;
};

std::vector<Overload> overloads(const ProductionModel& model, const Plan& plan, const std::vector<WorkItem>& forced) {
  std::map<std::pair<int, Date>, std::int64_t> booked;
  for (const PlannedPost& post : plan.posts) {
    for (const PlannedTask& task : post.tasks) {
      for (const DayWork& work : task.days) booked[{task.person, work.date}] += work.minutes;
    }
  }
  std::vector<Overload> result(static_cast<std::size_t>(model.crew.people()));
  const auto over = [&](int person, Date date) {
    return booked[{person, date}] - model.crew.capacity(person, model.days.at_or_after(date));
  };
  for (const auto& [key, minutes] : booked) {
    const std::int64_t excess = over(key.first, key.second);
    if (excess > 0) result[static_cast<std::size_t>(key.first)].weeks[IsoWeek::of(key.second)] += excess;
  }
  for (const WorkItem& item : forced) {
    const PlannedPost& post = plan.posts[item.post];
    for (const PlannedTask& task : post.tasks) {
      const bool guilty = std::any_of(task.days.begin(), task.days.end(),
                                      [&](const DayWork& w) { return over(task.person, w.date) > 0; });
      if (!guilty) continue;
      std::vector<std::string>& posts = result[static_cast<std::size_t>(task.person)].posts;
      if (std::find(posts.begin(), posts.end(), post.id) == posts.end()) posts.push_back(post.id);
    }
  }
  return result;
}

// As the campaign's calendars number weeks.
std::string week_text(const Campaign& campaign, IsoWeek week) {
  return week_number(week.monday(), value_or(campaign.week_start, Weekday::mon),
                     value_or(campaign.week_numbers, WeekNumbering::iso))
      .text();
}

std::string overload_message(const Campaign& campaign, const Overload& overload) {
  std::string weeks, posts;
  std::int64_t sum = 0;
  for (const auto& [week, minutes] : overload.weeks) {
    weeks += fmt::format("{}{} by {}", weeks.empty() ? "" : ", ", week_text(campaign, week), Effort{minutes}.text());
    sum += minutes;
  }
  for (const std::string& id : overload.posts) posts += (posts.empty() ? "'" : ", '") + id + "'";
  return fmt::format("booked {} over the hours there are ({}) for {}", Effort{sum}.text(), weeks, posts);
}

void report_overloads(const Campaign& campaign, const ProductionModel& model, const ProductionVerdict& verdict,
                      Plan& plan) {
  std::vector<WorkItem> forced = verdict.too_late;
  forced.insert(forced.end(), verdict.overbooked.begin(), verdict.overbooked.end());
  if (forced.empty()) return;
  const std::vector<Overload> all = overloads(model, plan, forced);
  for (std::size_t p = 0; p < all.size(); ++p) {
    if (all[p].weeks.empty()) continue;
    const Person& person = campaign.team[p];
    std::string message = person.shown_name() + ": " + overload_message(campaign, all[p]);
    const auto& shortage = verdict.fixed_shortage;
    const bool proved = shortage && std::find(shortage->people.begin(), shortage->people.end(), static_cast<int>(p)) !=
                                        shortage->people.end();
    if (proved) message += "; " + certificate(*shortage, campaign, model.days);
    plan.unmet.push_back({UnmetKind::person_over, proved ? Grade::proved : Grade::not_found, person.id->text,
                          std::move(message), "", person.place});
  }
}

// A fixed post can miss its room although nobody is over the hours: no order of work was found that fits it.
void report_squeezed(const Campaign& campaign, const ProductionVerdict& verdict, Plan& plan) {
  for (const WorkItem& item : verdict.overbooked) {
    const PlannedPost& post = plan.posts[item.post];
    plan.unmet.push_back({UnmetKind::person_over, Grade::not_found, post.id,
                          fmt::format("'{}' runs on {}, and no room was found for its work within everybody's hours",
                                      post.id, day_in_words(post.at.date)),
                          date_mend(post), place_of(campaign, post)});
  }
}

// Why hours were short: the proof where there is one, else the bound of the search.
std::string why_short(const Campaign& campaign, const ProductionModel& model, const ProductionVerdict& verdict) {
  if (verdict.least_missed == 0) {
    return "no order of work was found that makes all posts, and no bound says that there is none";
  }
  std::string proof;
  const auto add = [&](std::string_view label, const std::string& what) {
    if (!what.empty()) proof += fmt::format("{}{}{}", proof.empty() ? "" : "; ", label, what);
  };
  if (verdict.shortage) add("", certificate(*verdict.shortage, campaign, model.days));
  std::string roles, people;
  for (const Role role : verdict.short_together) roles += (roles.empty() ? "" : ", ") + std::string(word(role));
  add("short together: ", roles);
  for (const int p : verdict.wait_for_each_other) {
    people += (people.empty() ? "" : ", ") + campaign.team[static_cast<std::size_t>(p)].shown_name();
  }
  const bool one = verdict.wait_for_each_other.size() == 1;
  add(one ? "the order of the steps leaves too few hours of: " : "they wait for each other's work: ", people);
  const auto least = static_cast<std::size_t>(verdict.least_missed);
  if (least == verdict.held_back.size()) return proof;
  return fmt::format("{}; that proves {} of {}", proof, least, verdict.held_back.size());
}

void report_open(const Campaign& campaign, const ProductionModel& model, const std::vector<WorkItem>& items,
                 Grade grade, const std::string& why, Plan& plan) {
  for (const PlatformUse& use : campaign.platforms) {
    std::vector<const WorkItem*> open;
    for (const WorkItem& item : items) {
      if (item.precedence == Precedence::open && item.platform == use.platform) open.push_back(&item);
    }
    if (open.empty()) continue;
    const PlannedPost& first = plan.posts[open.front()->post];
    const std::string cause =
        why.empty() ? fmt::format("{}: {}", first.id, time_needed(model, *open.front(), plan)) : why;
    plan.unmet.push_back({UnmetKind::cadence_short, grade, use.platform,
                          fmt::format("{}: {} held back ({}{}): {}", shown_name(use.platform),
                                      counted(open.size(), "open post", "open posts"), day_in_words(first.at.date),
                                      open.size() > 1 ? " and later" : "", cause),
                          "", use.place});
  }
}

void report_written(const Campaign& campaign, const ProductionModel& model, const std::vector<WorkItem>& items,
                    Grade grade, const std::string& why, Plan& plan) {
  for (const WorkItem& item : items) {
    if (item.precedence == Precedence::open) continue;
    const PlannedPost& post = plan.posts[item.post];
    plan.unmet.push_back({UnmetKind::post_unplaced, grade, post.id,
                          fmt::format("'{}' cannot run on {}: {}", post.id, day_in_words(post.at.date),
                                      why.empty() ? time_needed(model, item, plan) : why),
                          date_mend(post), place_of(campaign, post)});
  }
}

void hold_back(const std::vector<WorkItem>& items, std::string_view why, Plan& plan) {
  for (const WorkItem& item : items) {
    PlannedPost& post = plan.posts[item.post];
    unplace(post, fmt::format("held back from {}: {}", day_in_words(post.at.date), why));
  }
}

}  // namespace

void report_production(const Campaign& campaign, const ProductionModel& model, const ProductionVerdict& verdict,
                       Plan& plan) {
  for (const WorkItem& item : verdict.too_late) report_too_late(campaign, model, item, plan);
  report_squeezed(campaign, verdict, plan);
  report_overloads(campaign, model, verdict, plan);
  report_written(campaign, model, verdict.no_time, Grade::proved, "", plan);
  report_open(campaign, model, verdict.no_time, Grade::proved, "", plan);
  if (!verdict.held_back.empty()) {
    const bool proved = verdict.least_missed == static_cast<int>(verdict.held_back.size());
    const std::string why = why_short(campaign, model, verdict);
    const Grade grade = proved ? Grade::proved : Grade::not_found;
    report_written(campaign, model, verdict.held_back, grade, why, plan);
    report_open(campaign, model, verdict.held_back, grade, why, plan);
  }
  hold_back(verdict.no_time, no_time_to_make_it, plan);
  hold_back(verdict.held_back, no_hours_to_make_it, plan);
}

void report_missing_roles(const Campaign& campaign, const ProductionModel& model, Plan& plan) {
  if (campaign.team.empty()) return;
  std::map<Role, std::pair<std::int64_t, std::size_t>> missing;  // minutes, posts
  for (const WorkItem& item : model.items) {
    std::map<Role, std::int64_t> of_post;
    for (const Stage& stage : item.chain->stages) {
      for (const Job& job : stage.jobs) {
        if (model.crew.holders(job.role).empty()) of_post[job.role] += job.minutes;
      }
    }
    for (const auto& [role, minutes] : of_post) {
      missing[role].first += minutes;
      ++missing[role].second;
    }
  }
  for (const auto& [role, work] : missing) {
    plan.unmet.push_back({UnmetKind::role_missing, Grade::proved, std::string(word(role)),
                          fmt::format("nobody in the team is '{}': {} of work for {} stand without a person",
                                      word(role), Effort{work.first}.text(), counted(work.second, "post", "posts")),
                          "", campaign.team_place});
  }
}

}  // namespace posology::planner
