// The posts of a lock by their ids, and the stages of a plan that keeps to them.
#pragma once

#include <map>
#include <string_view>

#include "model/campaign.h"
#include "model/plan.h"
#include "model/plan_lock.h"
#include "planner/room.h"

namespace posology::planner {

class ProductionBase;

class HeldPosts {
 public:
  /// Null: no lock, nothing is held.
  explicit HeldPosts(const PlanLock* lock) {
    if (lock == nullptr) return;
    for (const LockedPost& post : lock->posts) by_id_.emplace(post.id->text, &post);
  }
  /// Null: the lock does not name it.
  [[nodiscard]] const LockedPost* find(std::string_view id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : found->second;
  }

 private:
  std::map<std::string_view, const LockedPost*> by_id_;
};

/// The stages of stages.h: what the lock names keeps its place, its format and its people where it may, and gives way
/// last among the open posts; of each pillar no more than the room holds.
void place_posts(const Campaign& campaign, Plan& plan, const PlanLock* lock, const PillarRoom* room = nullptr);
/// Late written posts have changed their places already. `trial`: without the proofs that take longest, so the bound
/// may be looser; the plan is the same.
void produce(ProductionBase& base, Plan& plan, const HeldPosts& held, bool trial = false);
/// Loads up to `above` are left as they are.
void level(ProductionBase& base, Plan& plan, const HeldPosts& held, Ratio above);
}  // namespace posology::planner
