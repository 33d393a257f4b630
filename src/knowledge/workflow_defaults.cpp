// The default chain of work, the defaults of review and working time, and usual hourly rates.
#include "knowledge/production.h"

namespace posology {
namespace {

constexpr Cited ours{"Posology's default", "2026", Certainty::assumed};

// The writer keeps a quarter of the hours for what the reviewers ask to be changed and for the last proof.
constexpr DefaultStep steps[] = {
    {"draft", Role::writer, false, {3, 4}},        {"design", Role::designer, false, {1, 1}},
    {"design", Role::video_editor, false, {1, 1}}, {"review", Role::regulatory_reviewer, true, {0, 1}},
    {"finish", Role::writer, false, {1, 4}},       {"schedule", Role::community_manager, false, {1, 1}},
};

constexpr Role reviewers[] = {Role::medical_reviewer, Role::legal_reviewer, Role::regulatory_reviewer};

constexpr Cited review_time{"Posology's default; Vodori (2022) measured 12.3 days a job at small and middle companies",
                            "2026", Certainty::assumed};

constexpr WorkflowDefaults defaults{
    .review_rounds = {1, {"Posology's default; vendors report 1.3 rounds on average", "2026", Certainty::assumed}},
    .turnaround = {{{15, DurationUnit::business_days}, review_time},
                   {{10, DurationUnit::business_days}, review_time},
                   {{5, DurationUnit::business_days}, review_time},
                   {{0, DurationUnit::business_days}, review_time}},
    .freeze = {{1, DurationUnit::business_days}, ours},
    .hours_per_week = {20 * 60, ours},
    .prepare_weeks = {6, ours},
    .working_days_last = {Weekday::fri, ours},
    .reviewers = {reviewers, ours},
};

constexpr Cited from_survey(std::string_view source, std::string_view year) {
  return {source, year, Certainty::reported};
}

}  // namespace

std::span<const DefaultStep> default_steps() { return steps; }

const WorkflowDefaults& workflow_defaults() { return defaults; }

Fact<std::int64_t> usual_rate(Role role) {
  constexpr Cited staff{"Posology's default for staff in the house, all costs included", "2026", Certainty::assumed};
  constexpr Cited review{"Posology's default for review of promotional material", "2026", Certainty::assumed};
  constexpr Cited creative{"FreshBooks (c. 2018): median of creative work 60; raised by Posology", "2018",
                           Certainty::assumed};
  switch (role) {
    case Role::manager:
      return {6000, staff};
    case Role::writer:
      return {5000, from_survey("FreshBooks (c. 2018): median of freelance copywriters 48", "2018")};
    case Role::designer:
      return {6500, creative};
    case Role::video_editor:
      return {8000, creative};
    case Role::community_manager:
      return {7500, from_survey("FreshBooks (c. 2018): median of freelance marketers 75", "2018")};
    case Role::medical_reviewer:
      return {15000, review};
    case Role::legal_reviewer:
      return {20000, review};
    case Role::regulatory_reviewer:
      return {11000, review};
    case Role::complaint_handling:
      return {6000, staff};
    case Role::analyst:
      return {6000, staff};
    case Role::agency:
      return {17500, from_survey("Elevation (2024): 165 to 225; Promethean (c. 2021): 150 to 200", "2024")};
  }
  return {6000, staff};
}

}  // namespace posology
