// The first lines of the plan's page: everything that says whether it is all right.
#include <algorithm>

#include <fmt/format.h>

#include "render/line.h"
#include "render/terminal_parts.h"
#include "render/wrap.h"
#include "report/names.h"
#include "report/words.h"
#include "text/width.h"

namespace posology::render {
namespace {

constexpr std::size_t value_at = 13, note_at = 61;  // columns of the facts and of their notes

// "  Label      fact                         note"; a fact that is too long for its page is wrapped, and the note falls
// to its own line where there is no room. `!` in the first column says without colour that the line wants attention.
std::string line(std::string_view label, const std::string& fact, const std::string& note, Paint paint,
                 const TextStyle& style) {
  Line next(style);
  next.add(paint == Paint::warn || paint == Paint::bad ? "!" : "", paint).to(2).add(label, Paint::strong);
  Lines lines;
  const std::size_t room = style.width - value_at;
  for (const std::string& part : wrap_parts(clean(fact, style), room, style.unicode)) {
    lines.push_back(next.to(value_at).add(part));
    next = Line(style);
  }
  if (lines.empty()) lines.push_back(next);
  const std::string shown = clean(note, style);
  const std::size_t from = std::max(note_at, lines.back().width() + 2);
  if (from + display_width(shown) <= style.width) {
    lines.back().to(shown.empty() ? 0 : from).add(shown, paint);
    return str(lines);
  }
  for (const std::string& part : wrap_parts(shown, room, style.unicode)) {
    lines.push_back(Line(style).to(value_at).add(part, paint));
  }
  return str(lines);
}

std::string result_line(const Plan& plan, const TextStyle& style) {
  const std::size_t n = plan.unmet.size();
  if (n == 0) return line("Result", "everything could be met", "", Paint::good, style);
  return line("Result", fmt::format("{} {} could not be met", n, n == 1 ? "thing" : "things"), "said below", Paint::bad,
              style);
}

std::string placed_line(const Plan& plan, const TextStyle& style) {
  const Quality& q = plan.quality;
  const std::string fact = fmt::format("{} of {} posts", q.placed, q.wanted);
  if (q.placed_optimal)
    return line("Placed", fact, q.placed >= q.wanted ? "optimal" : "as many as can be: proved", Paint::good, style);
  return line("Placed", fact, fmt::format("at most {} are possible", q.upper_bound), Paint::warn, style);
}

std::string mix_line(const Plan& plan, const TextStyle& style) {
  std::string fact;
  std::int64_t all = 0;
  for (const PillarQuality& p : plan.quality.pillars) all += p.planned;
  for (const PillarQuality& p : plan.quality.pillars) {
    if (p.planned == 0 && p.wanted.zero()) continue;
    fact += fmt::format("{}{} {}%", fact.empty() ? "" : " · ", visible(p.pillar),
                        all == 0 ? 0 : Ratio::of(p.planned * 100, all).times(1));
  }
  const bool kept = plan.quality.largest_cell_deviation < Ratio{1, 1};
  return line(
      "Mix", fact,
      kept ? "every platform within one post of its shares"
           : fmt::format("up to {} posts away from the shares", one_decimal(plan.quality.largest_cell_deviation)),
      kept ? Paint::good : Paint::warn, style);
}

std::string cadence_line(const Plan& plan, const TextStyle& style) {
  std::string fact;
  int largest = 0;
  bool optimal = true;
  for (const PlatformQuality& p : plan.quality.platforms) {
    optimal = optimal && p.slots_optimal;
    largest = std::max(largest, p.largest_gap_hours);
    if (p.placed < 2) continue;
    const int least_days = std::max(1, (p.least_gap_hours + 12) / 24),
              most_days = std::max(1, (p.largest_gap_hours + 12) / 24);
    fact += fmt::format(
        "{}{} every {} days", fact.empty() ? "" : " · ", report::platform_name(p.platform),
        least_days == most_days ? fmt::format("{}", least_days) : fmt::format("{}-{}", least_days, most_days));
  }
  return line("Cadence", fact.empty() ? "no two posts on a platform" : fact,
              fmt::format("{}no gap over {} days", optimal ? "optimal per platform, " : "", (largest + 23) / 24),
              optimal ? Paint::good : Paint::plain, style);
}

std::string people_line(const Outcome& outcome, const TextStyle& style) {
  const Quality& q = outcome.plan->quality;
  if (outcome.campaign->team.empty())
    return line("People", "no team in the file: hours are shown by role", "", Paint::plain, style);
  if (q.peak_person < 0) return line("People", "nobody has work", "", Paint::plain, style);
  const Person& person = outcome.campaign->team[static_cast<std::size_t>(q.peak_person)];
  const std::int64_t percent = (q.peak_load * Ratio{100, 1}).times(1);
  const std::string note =
      q.peak_bound ? fmt::format("smallest achievable peak {}%", (*q.peak_bound * Ratio{100, 1}).times(1)) : "";
  return line("People",
              fmt::format("peak {}% of 100% ({}, {})", percent, visible(person.shown_name()), q.peak_week.iso()), note,
              percent > 100 ? Paint::bad : Paint::plain, style);
}

std::string money_line(const Plan& plan, const TextStyle& style) {
  const PlannedMoney& m = plan.money;
  if (!m.budgeted) return line("Money", "no budget in the file", "", Paint::plain, style);
  if (!m.available) return line("Money", show(m.planned, m.currency) + " planned", m.tax_note, Paint::plain, style);
  const bool over = m.planned > *m.available;
  const Money off = over ? m.planned - *m.available : *m.available - m.planned;
  return line("Money", fmt::format("{} of {}", show(m.planned, m.currency), show(*m.available, m.currency)),
              fmt::format("{} {} · {}", show(off, m.currency), over ? "too much" : "left", m.tax_note),
              over ? Paint::bad : Paint::plain, style);
}

std::string roles_of_review(const PlannedPost& post) {
  std::string roles;
  for (const PlannedTask& task : post.tasks) {
    if (task.round != 1) continue;
    std::string name(word(task.role));
    if (const std::size_t at = name.find("-reviewer"); at != std::string::npos) name = name.substr(0, at);
    roles += (roles.empty() ? "" : ", ") + name;
  }
  return roles;
}

// The next draft that must go into review, counted from the day that is today.
std::string review_line(const Plan& plan, const TextStyle& style) {
  const PlannedPost* next = nullptr;
  std::size_t late = 0;
  for (const PlannedPost& post : plan.posts) {
    if (!post.placed || !post.submit_by || post.status >= PostStatus::in_review) continue;
    if (*post.submit_by < plan.as_of) {
      ++late;
    } else if (next == nullptr || *post.submit_by < *next->submit_by) {
      next = &post;
    }
  }
  const std::string note =
      late == 0 ? "" : fmt::format("{} {} past", late, late == 1 ? "submit date is" : "submit dates are");
  if (next == nullptr) return line("Review", "no draft waits for review", note, Paint::bad, style);
  int rounds = 0;
  for (const PlannedTask& task : next->tasks) rounds = std::max(rounds, task.round);
  return line("Review", fmt::format("submit next: {}, {}", report::day_month(*next->submit_by), visible(next->id)),
              fmt::format("{}{} {}{}{}", roles_of_review(*next).empty() ? "" : "to " + roles_of_review(*next) + ", ",
                          rounds, rounds == 1 ? "round" : "rounds", note.empty() ? "" : " · ", note),
              late == 0 ? Paint::plain : Paint::bad, style);
}

std::string findings_line(const Outcome& outcome, const TextStyle& style) {
  std::size_t errors = 0, warnings = 0;
  for (const Finding& f : outcome.findings) {
    errors += f.level == Level::error ? 1 : 0;
    warnings += f.level == Level::warning ? 1 : 0;
  }
  if (errors + warnings == 0) return line("Findings", "none", "", Paint::plain, style);
  return line("Findings",
              fmt::format("{} {}, {} {}", errors, errors == 1 ? "error" : "errors", warnings,
                          warnings == 1 ? "warning" : "warnings"),
              "posology validate shows them", errors > 0 ? Paint::bad : Paint::plain, style);
}

}  // namespace

std::string facts_part(const Outcome& outcome, const TextStyle& style) {
  const Campaign& campaign = *outcome.campaign;
  const Plan& plan = *outcome.plan;
  const std::string name = clean(campaign.name.value, style);
  const int weeks = (campaign.run().days() + 6) / 7;
  const std::string when = fmt::format("{} · {} · {} {}", report::span(campaign.run()), campaign.zone(), weeks,
                                       weeks == 1 ? "week" : "weeks");
  std::string text;
  const std::size_t used = display_width(name) + display_width(when);
  if (used + 2 <= style.width) {
    text = Line(style).add(name, Paint::strong).to(style.width - display_width(when)).add(when).str();
  } else {
    for (const std::string& part : wrap(name, style.width, 0, style.unicode)) {
      text += Line(style).add(part, Paint::strong).str();
    }
    for (const std::string& part : wrap_parts(clean(when, style), style.width, style.unicode)) {
      text += Line(style).add(part).str();
    }
  }
  text += "\n" + result_line(plan, style) + placed_line(plan, style) + mix_line(plan, style) +
          cadence_line(plan, style) + people_line(outcome, style) + money_line(plan, style) + review_line(plan, style) +
          findings_line(outcome, style);
  return text + "\n";
}

}  // namespace posology::render
