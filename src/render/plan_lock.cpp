#include "render/plan_lock.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "model/plan_lock.h"
#include "text/ascii.h"
#include "text/hash.h"

namespace posology::render {
namespace {

// Ids and words stand as they are; anything else is a text in double quotes.
std::string scalar(const std::string& text) {
  const bool plain = !text.empty() &&
                     std::all_of(text.begin(), text.end(),
                                 [](char c) { return ascii::is_alnum(c) || c == '-' || c == '_' || c == '.'; }) &&
                     text.front() != '-' && text.front() != '.';
  if (plain) return text;
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (static_cast<unsigned char>(c) < 0x20) {
      out += fmt::format("\\x{:02x}", static_cast<unsigned>(c));
    } else {
      out += c;
    }
  }
  return out + "\"";
}

std::string work_of(const Campaign& campaign, const PlannedPost& post) {
  std::vector<LockedStep> steps;
  for (const PlannedTask& task : post.tasks) {
    if (task.person < 0) continue;
    const std::string& by = campaign.team[static_cast<std::size_t>(task.person)].id->text;
    auto step = std::find_if(steps.begin(), steps.end(), [&](const LockedStep& s) { return s.step == task.step; });
    if (step == steps.end()) step = steps.insert(steps.end(), LockedStep{task.step, {}});
    if (std::find(step->by.begin(), step->by.end(), by) == step->by.end()) step->by.push_back(by);
  }
  std::string text;
  for (const LockedStep& step : steps)
    text += fmt::format("{}{} {}", text.empty() ? "" : "; ", step.step, fmt::join(step.by, " "));
  return text;
}

std::string line_of(const Campaign& campaign, const PlannedPost& post) {
  const std::string work = work_of(campaign, post);
  const std::string_view state = post.written < 0 ? word(LockState::open) : word(post.status);
  return fmt::format("  - {{id: {}, platform: {}, at: {} {}, pillar: {}, format: {}, state: {}{}}}\n", scalar(post.id),
                     scalar(post.platform), post.at.date.iso(), post.at.time.text(), scalar(post.pillar),
                     word(post.format), state, work.empty() ? "" : ", work: " + work);
}

}  // namespace

std::string plan_lock(const Outcome& outcome) {
  std::string lines;
  for (const PlannedPost& post : outcome.plan->posts) {
    if (post.placed) lines += line_of(*outcome.campaign, post);
  }
  return fmt::format(
      "# Where the plan put every post, and who works on it. The next plan keeps to it: posology plan FILE --lock "
      "LOCK\n"
      "# Delete a line, and its post may move freely.\n"
      "posology_lock: 1\n"
      "algorithm: {}\n"
      "plan: sha256:{}\n"
      "posts:{}\n{}",
      lock_algorithm, sha256_hex(lines).substr(0, 16), lines.empty() ? " []" : "", lines);
}

}  // namespace posology::render
