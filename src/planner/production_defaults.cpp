#include "planner/production_defaults.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "knowledge/production.h"
#include "planner/chain.h"
#include "planner/effort_of_post.h"
#include "planner/production_model.h"

namespace posology::planner {
namespace {

constexpr Cited usual{"Posology's default", "2026", Certainty::assumed};

void add(Plan& plan, std::string key, std::string value, std::string_view source, bool assumption) {
  const bool known =
      std::any_of(plan.defaults.begin(), plan.defaults.end(), [&](const DefaultUsed& d) { return d.key == key; });
  if (!known) plan.defaults.push_back({std::move(key), std::move(value), std::string(source), assumption});
}

void add(Plan& plan, std::string key, std::string value, const Cited& cited) {
  const bool sure = cited.certainty == Certainty::official || cited.certainty == Certainty::observed;
  add(plan, std::move(key), std::move(value), fmt::format("{}, {}", cited.source, cited.as_of), !sure);
}

std::string hours_text(const FormatProduction& row) {
  std::string text;
  for (const RoleMinutes& r : row.hours) {
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", word(r.role), Effort{r.minutes}.text());
  }
  return text;
}

std::set<Format> formats_in_use(const Plan& plan) {
  std::set<Format> formats;
  for (const PlannedPost& post : plan.posts) {
    if (post.placed) formats.insert(post.format);
  }
  return formats;
}

void add_hours(const Campaign& campaign, Plan& plan) {
  for (const Format format : formats_in_use(plan)) {
    const auto own = campaign.formats.find(format);
    if (own != campaign.formats.end() && !own->second.hours.empty()) continue;
    const FormatProduction& row = production_of(format);
    add(plan, fmt::format("formats.{}.hours", word(format)), hours_text(row), row.cited);
  }
}

// One line for all formats: "text 1 business day, image 2 business days".
void add_leads(const Campaign& campaign, Plan& plan) {
  std::string leads;
  for (const Format format : formats_in_use(plan)) {
    const auto own = campaign.formats.find(format);
    if (own != campaign.formats.end() && own->second.lead) continue;
    const Duration lead{production_of(format).lead_business_days, DurationUnit::business_days};
    leads += fmt::format("{}{} {}", leads.empty() ? "" : ", ", word(format), lead.text());
  }
  if (!leads.empty()) add(plan, "formats.lead", leads, usual);
}

std::string roles_text(const std::vector<Role>& roles) {
  std::string text;
  for (const Role role : roles) text += (text.empty() ? "" : ", ") + std::string(word(role));
  return text.empty() ? "nobody in the team" : text;
}

std::string steps_text() {
  std::string text;
  std::string_view before;
  for (const DefaultStep& step : default_steps()) {
    if (step.id != before) text += (text.empty() ? "" : ", ") + std::string(step.id);
    before = step.id;
  }
  return text;
}

std::set<ReviewTier> tiers_in_use(const Campaign& campaign, const Plan& plan) {
  std::set<ReviewTier> tiers;
  for (const PlannedPost& post : plan.posts) {
    if (post.placed) tiers.insert(tier_of(campaign, written_post(campaign, post), plan.as_of));
  }
  return tiers;
}

void add_review_hours(Plan& plan) {
  std::map<std::int64_t, std::string> formats;  // by minutes
  for (const Format format : formats_in_use(plan)) {
    std::string& names = formats[production_of(format).review_minutes];
    names += (names.empty() ? "" : ", ") + std::string(word(format));
  }
  std::string text;
  for (const auto& [minutes, names] : formats) {
    text += fmt::format("{}{} for {}", text.empty() ? "" : "; ", Effort{minutes}.text(), names);
  }
  if (!text.empty()) add(plan, "workflow.review hours of each reviewer in each round", text, usual);
}

void add_review(const Campaign& campaign, Plan& plan) {
  const WorkflowDefaults& table = workflow_defaults();
  const ReviewRules& review = campaign.workflow.review;
  if (!review.rounds) {
    add(plan, "workflow.review.rounds", fmt::format("{}", table.review_rounds.value), table.review_rounds.cited);
  }
  for (const ReviewTier tier : tiers_in_use(campaign, plan)) {
    if (review.turnaround || review.tiers.count(tier) > 0) continue;
    const Fact<Duration>& fact = table.turnaround[static_cast<std::size_t>(tier)];
    add(plan, fmt::format("workflow.review.tiers.{}", word(tier)), fact.value.text(), fact.cited);
  }
  if (!review.reviewers.written()) {
    add(plan, "workflow.review.reviewers", roles_text(reviewers_of(campaign)), table.reviewers.cited);
  }
  add_review_hours(plan);
}

void add_working_time(const Campaign& campaign, Plan& plan) {
  const WorkflowDefaults& table = workflow_defaults();
  for (const Person& person : campaign.team) {
    if (person.hours) continue;
    add(plan, fmt::format("team.{}.hours", person.id->text), Effort{table.hours_per_week.value}.text() + "/week",
        table.hours_per_week.cited);
  }
  if (!campaign.prepare_from) {
    add(plan, "campaign.prepare_from", campaign.preparation_start().iso(), table.prepare_weeks.cited);
  }
  if (campaign.calendar.working_days.empty()) {
    add(plan, "calendar.working_days", fmt::format("mon to {}", word(table.working_days_last.value)),
        table.working_days_last.cited);
  }
  if (!campaign.calendar.holidays.written()) {
    std::string countries;
    for (const std::string& c : campaign.holiday_countries()) countries += (countries.empty() ? "" : ", ") + c;
    add(plan, "calendar.holidays", countries, "the campaign's countries", false);
  }
}

void add_costs(const Campaign& campaign, Plan& plan) {
  std::string costs, unknown;
  for (const Format format : formats_in_use(plan)) {
    const auto own = campaign.formats.find(format);
    if (own != campaign.formats.end() && own->second.cost) continue;
    const OutsideCost cost = outside_cost_of(campaign, nullptr, format);
    std::string& list = cost.known ? costs : unknown;
    list += (list.empty() ? "" : ", ") + std::string(word(format));
    if (cost.known) list += " " + show(cost.amount, campaign.budget->currency);
  }
  if (!costs.empty()) add(plan, "formats.cost", costs, usual);
  if (!unknown.empty()) {
    add(plan, "formats.cost in " + campaign.budget->currency.code,
        "none for " + unknown + ": the built-in costs are in USD", "no cost in the file", false);
  }
}

}  // namespace

void add_production_defaults(const Campaign& campaign, Plan& plan) {
  add_hours(campaign, plan);
  add_leads(campaign, plan);
  if (campaign.workflow.steps.empty()) {
    add(plan, "workflow.steps", steps_text(), "campaign file format 1", false);
  }
  add_review(campaign, plan);
  const Fact<Duration>& freeze = workflow_defaults().freeze;
  if (!campaign.workflow.freeze) add(plan, "workflow.freeze", freeze.value.text(), freeze.cited);
  const bool derived = std::any_of(campaign.posts.begin(), campaign.posts.end(),
                                   [](const Post& p) { return p.derived_from.has_value(); });
  if (derived) {
    add(plan, "posts.derived_from", derivative_share().value.percent() + " of the other post's hours and cost",
        derivative_share().cited);
  }
  add_working_time(campaign, plan);
}

void add_money_defaults(const Campaign& campaign, Plan& plan) {
  const bool any = std::any_of(campaign.team.begin(), campaign.team.end(), [](const Person& p) { return p.rate; });
  if (!any) {
    add(plan, "team.rate", "none: labour and review cost nothing here", "no rate in the file", false);
  }
  for (const Person& person : campaign.team) {
    if (any && !person.rate) {
      add(plan, fmt::format("team.{}.rate", person.id->text), "none: the hours cost nothing here",
          "no rate in the file", false);
    }
  }
  add_costs(campaign, plan);
}

}  // namespace posology::planner
