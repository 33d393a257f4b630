#include "planner/production_model.h"

#include <algorithm>

#include "planner/post_index.h"

namespace posology::planner {
namespace {

bool approved(const PlannedPost& post) { return post.status == PostStatus::approved; }

// Scheduling an approved post changes nothing in it: it may reach into the freeze, up to the day itself.
int last_day(const WorkingDays& days, const Chain& chain, const PlannedPost& post) {
  const int last = last_work_day(days, chain, post.at.date);
  return approved(post) && last < days.first() ? days.before(post.at.date + 1) : last;
}

PlannedTask task(const Stage& stage, const StageBooking& booked, const WorkingDays& days) {
  PlannedTask task;
  task.step = stage.step;
  task.round = stage.round;
  task.role = stage.role;
  task.first = days.date(booked.first);
  task.last = days.date(booked.last);
  return task;
}

PlannedTask task(const Stage& stage, const StageBooking& booked, const WorkingDays& days, std::size_t j) {
  PlannedTask result = task(stage, booked, days);
  const JobBooking& job = booked.jobs[j];
  result.role = stage.jobs[j].role;
  result.person = job.person;
  result.effort = {stage.jobs[j].minutes};
  if (!stage.review() && stage.min_days <= 1) {
    result.first = days.date(job.first);
    result.last = days.date(job.last);
  }
  result.days.reserve(job.days.size());
  for (const DayMinutes& d : job.days) result.days.push_back({days.date(d.day), d.minutes});
  return result;
}

/// Which posts of the plan are cut from which, where the draft is still to be written.
class Sources {
 public:
  Sources(const Campaign& campaign, const Plan& plan) : campaign_(campaign) {
    const auto cut = [](const Post& post) { return post.derived_from.has_value(); };
    if (std::none_of(campaign.posts.begin(), campaign.posts.end(), cut)) return;
    index_ = PostIndex(campaign);
    placed_.assign(campaign.posts.size(), -1);
    for (std::size_t i = 0; i < plan.posts.size(); ++i) {
      const PlannedPost& post = plan.posts[i];
      if (post.placed && post.written >= 0) placed_[static_cast<std::size_t>(post.written)] = static_cast<int>(i);
    }
  }
  [[nodiscard]] int of(const PlannedPost& post, const Chain& chain) const {
    const Post* const written = written_post(campaign_, post);
    if (written == nullptr || !written->derived_from || chain.stages.empty()) return -1;
    if (post.status >= PostStatus::in_review || chain.stages.front().review()) return -1;
    const auto source = index_.find(written->derived_from->value.text);
    return source ? placed_[*source] : -1;
  }

 private:
  const Campaign& campaign_;
  PostIndex index_;
  std::vector<int> placed_;  ///< post of the plan, by written post; -1: without a place
};

// Who works on which step of the post by the lock; whoever left the team is no hand of it.
std::vector<KeptHand> hands_of(const Campaign& campaign, const LockedPost& post) {
  std::vector<KeptHand> hands;
  if (!post.work) return hands;
  for (const LockedStep& step : post.work->value) {
    for (const std::string& id : step.by) {
      for (std::size_t i = 0; i < campaign.team.size(); ++i) {
        if (campaign.team[i].id->text == id) hands.push_back({step.step, static_cast<int>(i)});
      }
    }
  }
  return hands;
}

}  // namespace

const Post* written_post(const Campaign& campaign, const PlannedPost& post) {
  return post.written < 0 ? nullptr : &campaign.posts[static_cast<std::size_t>(post.written)];
}

void ProductionModel::make_of(WorkItem& item, const PlannedPost& post, Format format) {
  const Chain* chain = &base_.open_chain(format);
  if (chain == item.chain) return;
  item.chain = chain;
  item.last = last_day(days, *chain, post);
  item.start = start_by(days, *chain, post.at.date);
}

ProductionModel::ProductionModel(ProductionBase& base, const Plan& plan, const HeldPosts& held)
    : days(base.days()), crew(base.crew()), base_(base) {
  const Campaign& campaign = base.campaign();
  chains.reserve(plan.posts.size());
  items.reserve(plan.posts.size());
  const Sources sources(campaign, plan);
  for (std::size_t i = 0; i < plan.posts.size(); ++i) {
    const PlannedPost& post = plan.posts[i];
    const Chain& chain = base.chain(post);
    chains.push_back(&chain);
    if (!post.placed || chain.stages.empty()) continue;
    items.push_back({i, &chain, last_day(days, chain, post), start_by(days, chain, post.at.date),
                     precedence_of(campaign, post), post.platform, post.pillar, nullptr, sources.of(post, chain)});
    const LockedPost* was = held.find(post.id);
    if (was == nullptr) continue;
    if (items.back().precedence == Precedence::open) items.back().precedence = Precedence::held;
    hands_.push_back(hands_of(campaign, *was));
    items.back().hands = &hands_.back();
  }
}

std::vector<PlannedTask> tasks_of(const Chain& chain, const ChainBooking& booking, const WorkingDays& days) {
  std::vector<PlannedTask> tasks;
  std::size_t count = 0;
  for (const Stage& stage : chain.stages) count += std::max<std::size_t>(stage.jobs.size(), 1);
  tasks.reserve(count);
  for (std::size_t s = 0; s < chain.stages.size(); ++s) {
    const Stage& stage = chain.stages[s];
    if (stage.jobs.empty()) tasks.push_back(task(stage, booking[s], days));
    for (std::size_t j = 0; j < stage.jobs.size(); ++j) tasks.push_back(task(stage, booking[s], days, j));
  }
  return tasks;
}

std::optional<Date> ideal_submit(const Chain& chain, const WorkingDays& days, int last) {
  const int review = chain.first_review();
  if (review < 0) return std::nullopt;
  for (std::size_t s = chain.stages.size(); s-- > static_cast<std::size_t>(review);) {
    const Stage& stage = chain.stages[s];
    int first = last - stage.min_days + 1;
    if (stage.review()) first = std::min(first, days.span_first(last, stage.turnaround));
    last = first - 1;
  }
  return days.date(last + 1);
}

std::optional<Date> publish_after(const Chain& chain, const WorkingDays& days, int end) {
  const Date after = days.date(end) + 1;
  for (Date date = after; date < after + 400; ++date) {
    if (last_work_day(days, chain, date) >= end && start_by(days, chain, date) >= days.first()) return date;
  }
  return std::nullopt;
}

}  // namespace posology::planner
