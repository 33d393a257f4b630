// Campaigns whose months have caps, and the plan of their stages one after the other, without exchanges between months.
#pragma once

#include <map>
#include <string>
#include <tuple>

#include "model/outcome.h"
#include "planner/campaign_fixture.h"
#include "planner/cap_unmet.h"
#include "planner/later_places.h"
#include "planner/measure_placement.h"
#include "planner/next_place.h"
#include "planner/stages.h"
#include "planner/suggest_uses.h"
#include "planner/unplacing.h"
#include "planner/without_held.h"
#include "render/plan_json.h"

namespace posology::planner {

/// A post a week on LinkedIn, by one writer: a text for 100.00 or an image for 300.00, in the month in which it runs.
inline Scene text_and_image(const char* start, const char* end, int images_in_a_hundred) {
  Scene scene(start, end);
  Campaign& campaign = scene.campaign;
  Scene::mix(campaign.content_mix, {{"educational", 100}});
  campaign.content_mix.shares[0].formats = {{Format::text, at(Ratio::of(100 - images_in_a_hundred, 100))},
                                            {Format::image, at(Ratio::of(images_in_a_hundred, 100))}};
  scene.platform("linkedin", per_week(1)).days = list<Weekday>({Weekday::mon});
  campaign.workflow.freeze = at(business(0));
  campaign.workflow.review.rounds = at(std::int64_t{0});
  WorkflowStep step;
  step.id = at(Id{"draft"});
  step.role = at(Role::writer);
  campaign.workflow.steps = {step};
  for (const auto& [format, cost] : {std::pair(Format::text, 10000), std::pair(Format::image, 30000)}) {
    FormatOverride& row = campaign.formats[format];
    row.hours = {{Role::writer, at(Effort{60})}};
    row.lead = at(business(0));
    row.cost = at(Money{cost});
  }
  Person ben;
  ben.place = written_here;
  ben.id = at(Id{"ben"});
  ben.roles = list<Role>({Role::writer});
  ben.hours = at(HoursRate{{20 * 60}, Period::week});
  campaign.team = {ben};
  campaign.budget.emplace();
  campaign.budget->place = written_here;
  return scene;
}

/// The stages after the placing; what caps hold back is taken out, and the rest is made again.
inline void finish_stages(const Campaign& campaign, Plan& plan) {
  ProductionBase base(campaign, plan.as_of);
  const HeldPosts nothing(nullptr);
  exchange_for_later(base, plan);
  const Plan placed = plan;
  produce(base, plan, nothing);
  level(base, plan, nothing, {});
  if (campaign.budget) {
    const PlanCosts costs(campaign, plan);
    CapHolds holds = held_by_caps(campaign, plan, costs, nothing);
    if (holds_any(holds)) {
      Capped capped = without_held(base, {}, placed, {plan, costs}, holds);
      plan = std::move(capped.plan);
      holds = std::move(capped.holds);
    }
    count_money(campaign, holds, plan);
  }
  measure_placement(campaign, plan);
  suggest_uses(campaign, plan);
  find_next_places(campaign, plan);
}

inline Plan plan_of_stages(const Campaign& campaign) {
  Plan plan;
  plan.as_of = campaign.preparation_start();
  place_posts(campaign, plan);
  finish_stages(campaign, plan);
  return plan;
}

inline std::string bytes(const Campaign& campaign, const Plan& plan) {
  const Sources sources;
  Outcome outcome;
  outcome.campaign = &campaign;
  outcome.sources = &sources;
  outcome.plan = plan;
  return render::plan_json(outcome);
}

/// How many posts of each kind a plan has, placed or not.
inline std::map<std::tuple<std::string, std::string, Format>, int> kinds_of(const Plan& plan) {
  std::map<std::tuple<std::string, std::string, Format>, int> kinds;
  for (const PlannedPost& post : plan.posts) ++kinds[{post.platform, post.pillar, post.format}];
  return kinds;
}

/// Product posts that follow one another, of those placed on the platform.
inline int product_pairs_of(const Plan& plan, const std::string& platform) {
  int pairs = 0;
  bool product = false;
  for (const PlannedPost& post : plan.posts) {
    if (!post.placed || post.platform != platform) continue;
    const bool now = post.counts_as == Pillar::product;
    pairs += product && now ? 1 : 0;
    product = now;
  }
  return pairs;
}

}  // namespace posology::planner
