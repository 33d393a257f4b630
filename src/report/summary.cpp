#include "report/summary.h"

#include <algorithm>

#include <fmt/format.h>

#include "model/money.h"
#include "report/names.h"
#include "report/week.h"
#include "report/words.h"

namespace posology::report {
namespace {

// "1.5" posts and the like, one decimal, rounded half up.
std::string one_decimal(Ratio value) {
  const std::int64_t tenths = value.times(10);
  return fmt::format("{}.{}", tenths / 10, tenths % 10);
}

Fact result_fact(const Plan& plan) {
  const std::size_t n = plan.unmet.size();
  if (n == 0) return Fact{"Result", "everything could be met", "", Tone::good};
  return Fact{"Result", fmt::format("{} {} could not be met", n, n == 1 ? "thing" : "things"), "said below", Tone::bad};
}

Fact placed_fact(const Plan& plan) {
  const Quality& q = plan.quality;
  const std::string fact = fmt::format("{} of {} posts", q.placed, q.wanted);
  if (q.placed_optimal)
    return Fact{"Placed", fact, q.placed >= q.wanted ? "optimal" : "as many as can be: proved", Tone::good};
  return Fact{"Placed", fact, fmt::format("at most {} are possible", q.upper_bound), Tone::warn};
}

Fact mix_fact(const Plan& plan) {
  std::vector<std::int64_t> counts;
  counts.reserve(plan.quality.pillars.size());
  for (const PillarQuality& p : plan.quality.pillars) counts.push_back(p.planned);
  // Whole percents that add up to a hundred, where there is anything to share.
  const bool any = std::any_of(counts.begin(), counts.end(), [](std::int64_t n) { return n > 0; });
  const std::vector<Money> percents = any ? split({100}, counts) : std::vector<Money>(counts.size());
  std::string fact;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const PillarQuality& pillar = plan.quality.pillars[i];
    if (pillar.planned == 0 && pillar.wanted.zero()) continue;
    fact += fmt::format("{}{} {}%", fact.empty() ? "" : " · ", pillar.pillar, percents[i].minor);
  }
  const bool kept = plan.quality.largest_cell_deviation < Ratio{1, 1};
  return Fact{
      "Mix", fact,
      kept ? "every platform within one post of its shares"
           : fmt::format("up to {} posts away from the shares", one_decimal(plan.quality.largest_cell_deviation)),
      kept ? Tone::good : Tone::warn};
}

Fact cadence_fact(const Plan& plan) {
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
        "{}{} every {} days", fact.empty() ? "" : " · ", platform_name(p.platform),
        least_days == most_days ? fmt::format("{}", least_days) : fmt::format("{}-{}", least_days, most_days));
  }
  return Fact{"Cadence", fact.empty() ? "no two posts on a platform" : fact,
              fmt::format("{}no gap over {} days", optimal ? "optimal per platform, " : "", (largest + 23) / 24),
              optimal ? Tone::good : Tone::plain};
}

Fact people_fact(const Outcome& outcome) {
  const Quality& q = outcome.plan->quality;
  if (outcome.campaign->team.empty())
    return Fact{"People", "no team in the file: hours are shown by role", "", Tone::plain};
  if (q.peak_person < 0) return Fact{"People", "nobody has work", "", Tone::plain};
  const Person& person = outcome.campaign->team[static_cast<std::size_t>(q.peak_person)];
  const std::int64_t percent = (q.peak_load * Ratio{100, 1}).times(1);
  const std::string note =
      q.peak_bound ? fmt::format("smallest achievable peak {}%", (*q.peak_bound * Ratio{100, 1}).times(1)) : "";
  return Fact{"People",
              fmt::format("peak {}% of 100% ({}, {})", percent, person.shown_name(),
                          week_of(*outcome.campaign, q.peak_week.monday()).text()),
              note, percent > 100 ? Tone::bad : Tone::plain};
}

Fact money_fact(const Plan& plan) {
  const PlannedMoney& m = plan.money;
  if (!m.budgeted) return Fact{"Money", "no budget in the file", "", Tone::plain};
  if (!m.available) return Fact{"Money", show(m.planned, m.currency) + " planned", m.tax_note, Tone::plain};
  const bool over = m.planned > *m.available;
  const Money off = over ? m.planned - *m.available : *m.available - m.planned;
  return Fact{"Money", fmt::format("{} of {}", show(m.planned, m.currency), show(*m.available, m.currency)),
              fmt::format("{} {} · {}", show(off, m.currency), over ? "too much" : "left", m.tax_note),
              over ? Tone::bad : Tone::plain};
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
Fact review_fact(const Plan& plan) {
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
  if (next == nullptr) return Fact{"Review", "no draft waits for review", note, late == 0 ? Tone::plain : Tone::bad};
  int rounds = 0;
  for (const PlannedTask& task : next->tasks) rounds = std::max(rounds, task.round);
  return Fact{"Review", fmt::format("submit next: {}, {}", day_month(*next->submit_by), next->id),
              fmt::format("{}{} {}{}{}", roles_of_review(*next).empty() ? "" : "to " + roles_of_review(*next) + ", ",
                          rounds, rounds == 1 ? "round" : "rounds", note.empty() ? "" : " · ", note),
              late == 0 ? Tone::plain : Tone::bad};
}

Fact findings_fact(const Outcome& outcome) {
  std::size_t errors = 0, warnings = 0;
  for (const Finding& f : outcome.findings) {
    errors += f.level == Level::error ? 1 : 0;
    warnings += f.level == Level::warning ? 1 : 0;
  }
  if (errors + warnings == 0) return Fact{"Findings", "none", "", Tone::plain};
  return Fact{"Findings",
              fmt::format("{} {}, {} {}", errors, errors == 1 ? "error" : "errors", warnings,
                          warnings == 1 ? "warning" : "warnings"),
              "posology validate shows them", errors > 0 ? Tone::bad : Tone::plain};
}

}  // namespace

std::vector<Fact> summary(const Outcome& outcome) {
  const Plan& plan = *outcome.plan;
  return {result_fact(plan),    placed_fact(plan), mix_fact(plan),    cadence_fact(plan),
          people_fact(outcome), money_fact(plan),  review_fact(plan), findings_fact(outcome)};
}

std::string campaign_span(const Campaign& campaign) {
  const int weeks = (campaign.run().days() + 6) / 7;
  return fmt::format("{} · {} · {}", span(campaign.run()), campaign.zone(), counted(weeks, "week", "weeks"));
}

}  // namespace posology::report
