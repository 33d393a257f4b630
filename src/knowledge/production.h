// Production: hours by role, outside cost and lead time of each format, and the defaults of workflow and review.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "knowledge/fact.h"
#include "model/date.h"
#include "model/enums.h"
#include "model/units.h"

namespace posology {

struct RoleMinutes {
  Role role;
  std::int64_t minutes;
};

struct FormatProduction {
  Format format;
  std::span<const RoleMinutes> hours;  ///< without review
  std::int64_t review_minutes;         ///< of each reviewer, per round
  std::int64_t cost_minor;             ///< outside cost (stock, studio, platform), USD cents: for budgets in USD only
  int lead_business_days;              ///< least time between the start of the work and publishing
  Cited cited;
};
[[nodiscard]] const FormatProduction& production_of(Format format);

/// The production of a post cut from another one, as a share of its parent's.
[[nodiscard]] Fact<Ratio> derivative_share();

struct DefaultStep {
  std::string_view id;
  Role role;    ///< meaningless for the review
  bool review;  ///< the place of the review rounds in the chain
  Ratio share;  ///< of the hours that the format's row gives the role; the shares of one role add up to 1
};
/// draft, design, review, finish, schedule. `design` stands twice, for the designer and for the video editor: a post
/// has the one whose role is in its format's row (a video both, side by side), and a step without hours is left out.
[[nodiscard]] std::span<const DefaultStep> default_steps();

struct WorkflowDefaults {
  Fact<int> review_rounds;
  Fact<Duration> turnaround[4];  ///< by ReviewTier
  Fact<Duration> freeze;
  Fact<std::int64_t> hours_per_week;      ///< of a person, minutes
  Fact<int> prepare_weeks;                ///< before the campaign's start
  Fact<Weekday> working_days_last;        ///< Monday to this day
  Fact<std::span<const Role>> reviewers;  ///< of each round, side by side
};
[[nodiscard]] const WorkflowDefaults& workflow_defaults();

/// Hourly rate of a role for estimates where nobody has a rate; USD cents.
[[nodiscard]] Fact<std::int64_t> usual_rate(Role role);

}  // namespace posology
