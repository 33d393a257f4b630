#include "planner/chain.h"

#include <algorithm>
#include <map>

#include "knowledge/production.h"
#include "planner/effort_of_post.h"

namespace posology::planner {
namespace {

/// A step of the workflow with everything said about it, from the file or from the table.
struct Step {
  std::string id;
  Role role{};
  bool review = false;
  std::int64_t weight = 0;  ///< of the role's hours
  std::optional<std::int64_t> own_minutes;
  int min_days = 1;
};

std::int64_t weight_of(Ratio share) { return share.times(1000000); }

std::vector<Step> usual_steps() {
  std::vector<Step> steps;
  for (const DefaultStep& s : default_steps()) {
    steps.push_back({std::string(s.id), s.role, s.review, weight_of(s.share), std::nullopt, 1});
  }
  return steps;
}

Role role_of(const WorkflowStep& step) {
  if (step.role) return step.role->value;
  for (const DefaultStep& s : default_steps()) {
    if (s.id == step.id->text) return s.role;
  }
  return Role::manager;
}

// A step is the place of the rounds when it is called `review`; without such a step, every step of a reviewer is.
bool is_review(const Workflow& workflow, const WorkflowStep& step) {
  const bool named = std::any_of(workflow.steps.begin(), workflow.steps.end(),
                                 [](const WorkflowStep& s) { return s.id->text == "review"; });
  return named ? step.id->text == "review" : is_reviewer(role_of(step));
}

bool applies(const WorkflowStep& step, Format format) {
  return step.applies_to.empty() ||
         std::any_of(step.applies_to.begin(), step.applies_to.end(), [&](const auto& f) { return f.value == format; });
}

// Steps of one role without a share take equal parts of what the shares of the others leave; equal parts of all when
// nothing is left for them.
void share_out(std::vector<Step>& steps, const std::vector<bool>& shared) {
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (shared[i] || steps[i].review || steps[i].own_minutes) continue;
    std::int64_t left = weight_of({1, 1}), without = 0;
    for (std::size_t j = 0; j < steps.size(); ++j) {
      if (steps[j].role != steps[i].role || steps[j].review || steps[j].own_minutes) continue;
      if (shared[j]) left -= steps[j].weight;
      if (!shared[j]) ++without;
    }
    steps[i].weight = left > 0 ? left / without : weight_of({1, 1}) / without;
  }
}

std::vector<Step> written_steps(const Campaign& campaign, Format format) {
  std::vector<Step> steps;
  std::vector<bool> shared;
  for (const WorkflowStep& s : campaign.workflow.steps) {
    if (!applies(s, format)) continue;
    Step step{s.id->text, role_of(s), is_review(campaign.workflow, s), 0, std::nullopt, 1};
    if (s.share) step.weight = weight_of(s.share->value);
    if (s.hours) step.own_minutes = s.hours->value.minutes;
    if (s.min_days) step.min_days = static_cast<int>(std::clamp<std::int64_t>(s.min_days->value, 1, 1000));
    shared.push_back(s.share.has_value());
    steps.push_back(std::move(step));
  }
  share_out(steps, shared);
  const bool reviewed = std::any_of(steps.begin(), steps.end(), [](const Step& s) { return s.review; });
  if (!reviewed && campaign.workflow.review.place.known() && !steps.empty()) {
    steps.insert(steps.end() - 1, {"review", Role::regulatory_reviewer, true, 0, std::nullopt, 1});
  }
  return steps;
}

// Minutes of each step: its own, else its part of the role's hours; the parts of a role add up to its hours.
std::vector<std::int64_t> minutes_of(const std::vector<Step>& steps, std::map<Role, std::int64_t>& hours) {
  std::vector<std::int64_t> minutes(steps.size());
  for (std::size_t i = 0; i < steps.size(); ++i) minutes[i] = steps[i].own_minutes.value_or(0);
  for (auto& [role, whole] : hours) {
    std::vector<std::int64_t> weights(steps.size());
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      if (steps[i].role == role && !steps[i].review && !steps[i].own_minutes) weights[i] = steps[i].weight;
      sum += weights[i];
    }
    if (sum == 0) continue;
    const std::vector<Money> parts = split({whole}, weights);
    for (std::size_t i = 0; i < steps.size(); ++i) minutes[i] += parts[i].minor;
    whole = 0;
  }
  // A step's own hours stand for its role's, also where no step shares the row.
  for (const Step& step : steps) {
    if (step.own_minutes) hours[step.role] = 0;
  }
  return minutes;
}

Stage round_of(const Campaign& campaign, const Step& step, const PostEffort& effort, Format format, ReviewTier tier,
               int round, int rounds) {
  Stage stage{step.id, round, step.role, {}, step.min_days, turnaround_of(campaign, tier)};
  for (const Role role : reviewers_of(campaign)) {
    std::int64_t minutes = step.own_minutes.value_or(production_of(format).review_minutes);
    if (const auto own = effort.review.find(role); own != effort.review.end()) {
      minutes = own->second * round / rounds - own->second * (round - 1) / rounds;
    }
    if (minutes > 0) stage.jobs.push_back({role, minutes});
  }
  return stage;
}

void add_rounds(const Campaign& campaign, const Step& step, const PostEffort& effort, Format format, Chain& chain) {
  const int rounds = review_rounds(campaign);
  for (int round = 1; round <= rounds; ++round) {
    Stage stage = round_of(campaign, step, effort, format, chain.tier, round, rounds);
    if (stage.turnaround.amount > 0 || step.own_minutes) chain.stages.push_back(std::move(stage));
  }
}

// Roles of the row that no step names work beside the last step before the review.
void add_unnamed(const std::map<Role, std::int64_t>& hours, Chain& chain) {
  const int review = chain.first_review();
  for (const auto& [role, minutes] : hours) {
    if (minutes <= 0) continue;
    if (review == 0 || chain.stages.empty()) {
      chain.stages.insert(chain.stages.begin(), Stage{"draft", 0, role, {{role, minutes}}, 1, {}});
      return add_unnamed({std::next(hours.find(role)), hours.end()}, chain);
    }
    const std::size_t at = review > 0 ? static_cast<std::size_t>(review) - 1 : chain.stages.size() - 1;
    chain.stages[at].jobs.push_back({role, minutes});
  }
}

}  // namespace

int Chain::first_review() const {
  for (std::size_t i = 0; i < stages.size(); ++i) {
    if (stages[i].review()) return static_cast<int>(i);
  }
  return -1;
}

Chain chain_of(const Campaign& campaign, const Post* post, Format format, Date as_of) {
  Chain chain;
  chain.tier = tier_of(campaign, post, as_of);
  chain.freeze = freeze_of(campaign);
  chain.lead = Duration{production_of(format).lead_business_days, DurationUnit::business_days};
  const auto own = campaign.formats.find(format);
  if (own != campaign.formats.end() && own->second.lead) chain.lead = own->second.lead->value;
  PostEffort effort = effort_of(campaign, post, format);
  const std::vector<Step> steps = campaign.workflow.steps.empty() ? usual_steps() : written_steps(campaign, format);
  const std::vector<std::int64_t> minutes = minutes_of(steps, effort.work);
  bool reviewed = false;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const Step& step = steps[i];
    if (step.review) {
      if (!reviewed) add_rounds(campaign, step, effort, format, chain);
      reviewed = true;
      continue;
    }
    if (minutes[i] == 0 && step.min_days <= 1) continue;
    if (chain.stages.empty() || chain.stages.back().step != step.id) {
      chain.stages.push_back({step.id, 0, step.role, {}, step.min_days, {}});
    }
    if (minutes[i] > 0) chain.stages.back().jobs.push_back({step.role, minutes[i]});
  }
  add_unnamed(effort.work, chain);
  return chain;
}

Chain remaining(Chain chain, PostStatus status) {
  if (status == PostStatus::idea || status == PostStatus::draft) return chain;
  chain.lead.reset();
  if (status == PostStatus::scheduled || status == PostStatus::published) {
    chain.stages.clear();
  } else if (status == PostStatus::approved) {
    const bool done = chain.stages.empty() || chain.stages.back().review();
    chain.stages.erase(chain.stages.begin(), done ? chain.stages.end() : chain.stages.end() - 1);
  } else if (const int review = chain.first_review(); review > 0) {
    chain.stages.erase(chain.stages.begin(), chain.stages.begin() + review);
  }
  return chain;
}

}  // namespace posology::planner
