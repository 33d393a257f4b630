#include "render/pages/week_details.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/names.h"
#include "report/words.h"

namespace posology::render {
namespace {

std::string review_words(const PlannedPost& post, Date today) {
  if (report::is_settled(post.status) || post.status == PostStatus::in_review || !post.submit_by) return {};
  const std::string by = "Submit by " + report::day_month(*post.submit_by);
  return *post.submit_by < today ? by + " (past)" : by;
}

// Each once, in the order of the work; a role where nobody has the task.
std::string people(const Campaign& campaign, const PlannedPost& post, bool reviewing) {
  std::vector<std::string> names;
  for (const PlannedTask& task : post.tasks) {
    if ((task.round > 0) != reviewing) continue;
    std::string name = task.person >= 0 ? report::person_name(campaign, task.person) : report::role_name(task.role);
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

// What the title does not say already: all of it below a headline, else what follows the first line.
std::string more_text(const Campaign& campaign, const PlannedPost& post) {
  if (post.written < 0) return {};
  const Post& written = campaign.posts[static_cast<std::size_t>(post.written)];
  if (!written.text) return {};
  if (written.headline) return written.text->value;
  const std::size_t line = written.text->value.find('\n');
  return line == std::string::npos ? std::string() : written.text->value.substr(line + 1);
}

}  // namespace

std::vector<std::string> week_details(const Desk& desk, const report::Card& card) {
  const auto& posts = desk.outcome.plan->posts;
  const auto post = std::find_if(posts.begin(), posts.end(), [&](const PlannedPost& p) { return p.id == card.id; });
  if (post == posts.end()) return {};
  const Campaign& campaign = *desk.outcome.campaign;
  const std::string makers = people(campaign, *post, false), reviewers = people(campaign, *post, true);
  std::string who = makers.empty() ? "" : "Made by " + makers;
  if (!reviewers.empty()) who += (who.empty() ? "Reviewed by " : ", reviewed by ") + reviewers;
  std::vector<std::string> details;
  for (std::string& words :
       std::vector<std::string>{fmt::format("{} · {} · {}", card.platform, card.pillar, card.status),
                                review_words(*post, desk.outcome.plan->as_of), who, more_text(campaign, *post)}) {
    if (words.find_first_not_of(" \n\t") != std::string::npos) details.push_back(std::move(words));
  }
  return details;
}

}  // namespace posology::render
