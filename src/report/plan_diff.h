// Two plans side by side: which posts moved and why, what a slipped gate holds back, what it does to reviewers and
// money.
#pragma once

#include <string>
#include <vector>

#include "model/plan_origin.h"
#include "report/plan_digest.h"

namespace posology::report {

/// A post of the old plan that stands elsewhere now (`to`), or nowhere.
struct DiffMove {
  std::string id, title, platform;
  LocalTime from;
  std::optional<LocalTime> to;
  std::string why;
};

/// An event whose first day moved, with the posts that wait for it, straight or through one another.
struct GateSlip {
  DigestEvent before, after;
  int days = 0;                        ///< later; below zero: earlier
  std::vector<DiffMove> held_back;     ///< they moved, or lost their place
  std::vector<std::string> standing;   ///< they stand after it all the same
  std::vector<std::string> before_it;  ///< they run before it: their hour is written
};

struct LoadChange {
  std::string name;
  bool reviews = false;
  std::int64_t minutes_before = 0, minutes_after = 0;
  struct Week {
    std::string week;
    std::int64_t before = 0, after = 0, capacity = 0;  ///< minutes; the capacity is the new one
  };
  std::vector<Week> weeks;  ///< those that changed
};

struct MoneyChange {
  std::string month;  ///< empty: the whole
  std::int64_t before = 0, after = 0;
};

struct PlanDiff {
  std::string name_before, name_after;
  int posts_before = 0, posts_after = 0;  ///< placed
  std::vector<GateSlip> slips;
  std::vector<DiffMove> moved, gone;
  std::vector<DiffMove> added;  ///< `from` is where they stand
  int least_moves = -1;         ///< -1: not known, both plans were given as they are
  std::vector<LoadChange> load;
  std::string currency;
  int decimals = 2;
  std::vector<MoneyChange> money;  ///< the whole first, then months that changed; empty: the same, or not comparable
  std::vector<std::string> unmet_now, met_now;
  [[nodiscard]] bool same() const {
    return slips.empty() && moved.empty() && gone.empty() && added.empty() && load.empty() && money.empty() &&
           unmet_now.empty() && met_now.empty();
  }
};

/// `stability`: what the new plan did to the old one's posts, where it was made keeping to them; null: both are given.
[[nodiscard]] PlanDiff diff_of(const PlanDigest& before, const PlanDigest& after, const Stability* stability);

/// "'launch' is a gate and slips by 10 days ...": one paragraph.
[[nodiscard]] std::string slip_paragraph(const GateSlip& slip);

}  // namespace posology::report
