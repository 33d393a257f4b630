// Team and workflow: who works how much, in which steps, with how many rounds of review.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/enums.h"
#include "model/id.h"
#include "model/located.h"
#include "model/money.h"
#include "model/units.h"

namespace posology {

struct Person {
  Place place{};
  Located<Id> id;
  Opt<std::string> name;
  ListOf<Role> roles;
  Opt<HoursRate> hours;  ///< default 20 h/week
  Opt<Money> rate;       ///< per hour
  ListOf<DateRange> away;
  Opt<RefTo<Kind::person>> backup;
  Opt<Date> trained_on;

  [[nodiscard]] bool has(Role role) const;
  [[nodiscard]] const std::string& shown_name() const { return name ? name->value : id->text; }
};

struct WorkflowStep {
  Place place{};
  Located<Id> id;
  Opt<Role> role;
  Opt<Share> share;
  Opt<Effort> hours;
  Opt<std::int64_t> min_days;  ///< working days that the step takes at least
  ListOf<Format> applies_to;   ///< empty: all formats
};

struct ReviewRules {
  Place place{};
  Opt<std::int64_t> rounds;
  Opt<Duration> turnaround;  ///< per round
  std::map<ReviewTier, Located<Duration>> tiers;
  ListOf<Role> reviewers;
};

struct Workflow {
  Place place{};
  std::vector<WorkflowStep> steps;  ///< empty: the default steps
  ReviewRules review;
  Opt<Duration> freeze;
};

/// A row of the production table, as the campaign overrides it.
struct FormatOverride {
  Place place{};
  std::map<Role, Located<Effort>> hours;  ///< replaces the built-in row whole when not empty
  Opt<Money> cost;
  Opt<Duration> lead;
};

}  // namespace posology
