// Who makes what, and how full everybody's weeks are.
#include <algorithm>

#include <fmt/format.h>

#include "render/terminal_parts.h"
#include "text/width.h"

namespace posology::render {
namespace {

std::string maker(const Campaign& campaign, const PlannedTask& task) {
  return task.person < 0 ? std::string(word(task.role))
                         : visible(campaign.team[static_cast<std::size_t>(task.person)].shown_name());
}

// "Ben drafts, Dana designs": each maker once, in the order of the work, without the reviewers.
std::string makers(const Campaign& campaign, const PlannedPost& post) {
  std::vector<std::string> names;
  for (const PlannedTask& task : post.tasks) {
    if (task.round > 0) continue;
    std::string name = maker(campaign, task);
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
  }
  return names.empty() ? "made already" : fmt::format("{}", fmt::join(names, ", "));
}

std::string submit_text(const Plan& plan, const PlannedPost& post) {
  if (post.status >= PostStatus::approved) return "approved";
  if (post.status == PostStatus::in_review) return "in review";
  if (!post.submit_by) return "no review";
  return short_day(*post.submit_by) + (*post.submit_by < plan.as_of ? " PAST" : "");
}

struct Widths {
  std::size_t when = 17, id = 4, who = 8, submit = 16;
};

Widths widths_of(const Outcome& outcome) {
  Widths w;
  for (const PlannedPost& p : outcome.plan->posts) {
    if (!p.placed) continue;
    w.id = std::max(w.id, display_width(visible(p.id)));
    w.who = std::max(w.who, display_width(makers(*outcome.campaign, p)));
  }
  w.id = std::min<std::size_t>(w.id, 18);
  w.who = std::min<std::size_t>(w.who, 26);
  return w;
}

std::string week_label(const IsoWeek& week) { return fmt::format("W{:02}", week.week); }

std::string week_cell(const WeekLoad& load, bool unicode) {
  if (load.away) return "away";
  if (load.capacity_minutes == 0) return load.planned_minutes == 0 ? "-" : "OVER";
  if (load.planned_minutes > load.capacity_minutes) return "OVER";
  return bar(Ratio::of(load.planned_minutes, load.capacity_minutes), 4, unicode);
}

// Weeks before the first and after the last with work are left out, of everybody alike.
std::pair<std::size_t, std::size_t> worked_weeks(const Plan& plan) {
  std::size_t first = plan.people.empty() ? 0 : plan.people.front().weeks.size(), last = 0;
  for (const PersonLoad& person : plan.people) {
    for (std::size_t w = 0; w < person.weeks.size(); ++w) {
      if (person.weeks[w].planned_minutes == 0) continue;
      first = std::min(first, w);
      last = std::max(last, w + 1);
    }
  }
  return {std::min(first, last), last};
}

std::string loads(const Outcome& outcome, std::size_t from, std::size_t to, std::size_t name_cells,
                  const TextStyle& style) {
  const Plan& plan = *outcome.plan;
  std::string text = pad_to_width("", name_cells);
  for (std::size_t w = from; w < to; ++w) text += pad_to_width(week_label(plan.people.front().weeks[w].week), 5);
  text = painted(text, Paint::faint, style) + "\n";
  for (const PersonLoad& person : plan.people) {
    std::string row = pad_to_width(
        "  " + cut_to_width(visible(outcome.campaign->team[static_cast<std::size_t>(person.person)].shown_name()),
                            name_cells - 3, style.unicode),
        name_cells);
    for (std::size_t w = from; w < to && w < person.weeks.size(); ++w) {
      const std::string cell = week_cell(person.weeks[w], style.unicode);
      row += painted(pad_to_width(cell, 5), cell == "OVER" ? Paint::bad : Paint::plain, style);
    }
    text += row + "\n";
  }
  return text;
}

}  // namespace

std::string makers_part(const Outcome& outcome, const TextStyle& style) {
  const Widths w = widths_of(outcome);
  const std::size_t fixed = w.when + w.id + w.who + w.submit + 10;
  const std::size_t title = style.width > fixed + 12 ? style.width - fixed : 12;
  std::string text = painted("Who makes what", Paint::strong, style) + "\n";
  text += painted(fmt::format("  {} {} {} {} {}", pad_to_width("runs", w.when), pad_to_width("post", w.id),
                              pad_to_width("", title + 3), pad_to_width("made by", w.who), "submit by"),
                  Paint::faint, style) +
          "\n";
  for (const PlannedPost& p : outcome.plan->posts) {
    if (!p.placed) continue;
    const std::string submit = submit_text(*outcome.plan, p);
    const std::string when = short_day(p.at.date) + " " + p.at.time.text();
    const std::string badge = pad_to_width(platform_letters(p.platform), 2);
    const std::string head =
        fmt::format("  {} {} {} {} {} ", pad_to_width(when, w.when),
                    pad_to_width(cut_to_width(visible(p.id), w.id, style.unicode), w.id), badge,
                    pad_to_width(cut_to_width(shown_title(p), title, style.unicode), title),
                    pad_to_width(cut_to_width(makers(*outcome.campaign, p), w.who, style.unicode), w.who));
    text += head + painted(submit, submit.find("PAST") != std::string::npos ? Paint::bad : Paint::plain, style) + "\n";
  }
  return text + "\n";
}

std::string people_part(const Outcome& outcome, const TextStyle& style) {
  const Plan& plan = *outcome.plan;
  std::string text;
  if (!plan.people.empty()) {
    text += painted("People, hours by week", Paint::strong, style) + "\n";
    constexpr std::size_t name_cells = 14;
    const auto [first, last] = worked_weeks(plan);
    const std::size_t fit = std::max<std::size_t>(1, (style.width - name_cells) / 5);
    for (std::size_t from = first; from < last; from += fit)
      text += loads(outcome, from, std::min(last, from + fit), name_cells, style);
    if (first == last) text += "  nobody has work\n";
    text += "\n";
  }
  if (plan.unstaffed.empty()) return text;
  text +=
      painted(plan.people.empty() ? "Hours by role" : "Hours of roles that nobody holds", Paint::strong, style) + "\n";
  for (const UnstaffedLoad& load : plan.unstaffed)
    text += fmt::format("  {:<22}{:>12}\n", word(load.role), Effort{load.minutes}.text());
  return text + "\n";
}

}  // namespace posology::render
