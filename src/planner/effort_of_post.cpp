#include "planner/effort_of_post.h"

#include <algorithm>
#include <vector>

#include "knowledge/platform.h"
#include "knowledge/production.h"

namespace posology::planner {
namespace {

// The format's row: the file's replaces the built-in one whole.
PostEffort row_of(const Campaign& campaign, Format format) {
  PostEffort row;
  const auto own = campaign.formats.find(format);
  if (own != campaign.formats.end() && !own->second.hours.empty()) {
    for (const auto& [role, effort] : own->second.hours) {
      (is_reviewer(role) ? row.review : row.work)[role] = effort->minutes;
    }
    return row;
  }
  for (const RoleMinutes& r : production_of(format).hours) row.work[r.role] = r.minutes;
  return row;
}

std::int64_t sum_of(const std::map<Role, std::int64_t>& minutes) {
  std::int64_t sum = 0;
  for (const auto& entry : minutes) sum += entry.second;
  return sum;
}

// Brings the minutes to a new sum, each in proportion; they add up to it exactly.
void scale_to(std::map<Role, std::int64_t>& minutes, std::int64_t sum) {
  std::vector<std::int64_t> weights;
  weights.reserve(minutes.size());
  for (const auto& entry : minutes) weights.push_back(entry.second);
  if (sum_of(minutes) == 0) return;
  const std::vector<Money> parts = split({sum}, weights);
  std::size_t i = 0;
  for (auto& entry : minutes) entry.second = parts[i++].minor;
}

const Post* parent_of(const Campaign& campaign, const Post* post) {
  return post != nullptr && post->derived_from ? campaign.post(post->derived_from->value.text) : nullptr;
}

}  // namespace

Format format_of(const Post& post) {
  if (post.format) return post.format->value;
  const Platform* platform = find_platform(post.platform_id);
  return platform != nullptr ? platform->usual_format : Format::image;
}

PostEffort effort_of(const Campaign& campaign, const Post* post, Format format) {
  PostEffort effort = row_of(campaign, format);
  if (post == nullptr) return effort;
  if (const Post* parent = parent_of(campaign, post)) {
    const std::int64_t whole = sum_of(row_of(campaign, format_of(*parent)).work);
    const std::int64_t cut = derivative_share().value.times(whole);
    if (cut < sum_of(effort.work)) scale_to(effort.work, cut);
  }
  if (post->effort) {
    if (sum_of(effort.work) == 0) effort.work[Role::writer] = 1;
    scale_to(effort.work, post->effort->value.minutes);
  }
  for (const auto& [role, minutes] : post->effort_by_role) {
    (is_reviewer(role) ? effort.review : effort.work)[role] = minutes->minutes;
  }
  return effort;
}

OutsideCost outside_cost_of(const Campaign& campaign, const Post* post, Format format) {
  const auto own = campaign.formats.find(format);
  OutsideCost cost;
  if (own != campaign.formats.end() && own->second.cost) {
    cost.amount = own->second.cost->value;
  } else if (campaign.budget && campaign.budget->currency.code == "USD") {
    cost.amount = {production_of(format).cost_minor};
  } else {
    cost.known = production_of(format).cost_minor == 0;
  }
  if (const Post* parent = parent_of(campaign, post); parent != nullptr && parent != post) {
    const OutsideCost whole = outside_cost_of(campaign, nullptr, format_of(*parent));
    cost.amount = std::min(cost.amount, portion(whole.amount, derivative_share().value));
  }
  return cost;
}

}  // namespace posology::planner
