// A plan lock: where an earlier plan put every post and who worked on it, so that the next plan moves little.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/enums.h"
#include "model/id.h"
#include "model/located.h"
#include "model/words.h"

namespace posology {

/// Who worked on a step of a post's production.
struct LockedStep {
  std::string step;
  std::vector<std::string> by;  ///< ids of people, in the order of the work
  friend bool operator==(const LockedStep&, const LockedStep&) = default;
};

/// How far a post was; `open`: a slot that nobody had written a post for.
enum class LockState { open, idea, draft, in_review, approved, scheduled, published };
POSOLOGY_WORDS(LockState, "open", "idea", "draft", "in-review", "approved", "scheduled", "published");

/// A post of the earlier plan.
struct LockedPost {
  Place place{};
  Located<Id> id;
  Located<std::string> platform, pillar;
  Located<LocalTime> at;  ///< in the zone that the post ran in
  Located<Format> format;
  Located<LockState> state;
  Opt<std::vector<LockedStep>> work;
};

struct PlanLock {
  Place place{};
  Opt<std::int64_t> version, algorithm;
  Opt<std::string> plan;  ///< SHA-256 of the posts' lines
  std::vector<LockedPost> posts;
};

/// Of how this program chooses places; another number in a lock says that another version wrote it.
inline constexpr std::int64_t lock_algorithm = 1;

}  // namespace posology
