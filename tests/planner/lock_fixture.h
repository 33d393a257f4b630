// The lock of a plan, as the program writes it.
#pragma once

#include <utility>
#include <vector>

#include "model/plan_lock.h"
#include "planner/production_fixture.h"

namespace posology::planner {

inline PlanLock lock_of(const Campaign& campaign, const Plan& plan) {
  PlanLock lock;
  lock.place = written_here;
  for (const PlannedPost& post : plan.posts) {
    if (!post.placed) continue;
    LockedPost one;
    one.place = written_here;
    one.id = at(Id{post.id});
    one.platform = at(post.platform);
    one.pillar = at(post.pillar);
    one.at = at(post.at);
    one.format = at(post.format);
    one.state = at(post.written < 0 ? LockState::open : LockState::draft);
    std::vector<LockedStep> work;
    for (const PlannedTask& task : post.tasks) {
      if (task.person >= 0)
        work.push_back({task.step, {campaign.team[static_cast<std::size_t>(task.person)].id->text}});
    }
    one.work = at(work);
    lock.posts.push_back(one);
  }
  return lock;
}

}  // namespace posology::planner
