#include "cli/reallocation.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "cli/proposal_patch.h"
#include "measure/propose.h"
#include "planner/audit.h"
#include "planner/held.h"
#include "planner/plan.h"
#include "render/plan_json.h"
#include "render/read_plan.h"
#include "render/unified_diff.h"
#include "report/effects.h"
#include "report/names.h"
#include "report/plan_diff.h"
#include "report/words.h"
#include "text/width.h"

namespace posology::cli {
namespace {

constexpr std::size_t largest_file = std::size_t{4} << 20;
// Differences that are tried, the surest first: each costs a few plans.
constexpr int most_rounds = 6;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Errors and warnings of one rule, counted: one more than before is a new one, wherever it stands.
std::vector<std::string> new_findings(const Outcome& before, const Outcome& after) {
  std::map<std::string, int> known;
  for (const Finding& finding : before.findings) known[finding.rule] += finding.level >= Level::warning ? 1 : 0;
  std::vector<std::string> list;
  for (const Finding& finding : after.findings) {
    if (finding.level < Level::warning || --known[finding.rule] >= 0) continue;
    list.push_back(fmt::format("{}: {}", finding.rule, finding.message));
  }
  return list;
}

std::vector<std::string> newly_unmet(const Plan& before, const Plan& after) {
  std::set<std::pair<UnmetKind, std::string>> known;
  for (const Unmet& unmet : before.unmet) known.insert({unmet.kind, unmet.subject});
  std::vector<std::string> list;
  for (const Unmet& unmet : after.unmet) {
    // A cadence that has no room in some week may be one of a week that has passed: what counts is what is left.
    if (unmet.kind == UnmetKind::cadence_short) continue;
    if (known.count({unmet.kind, unmet.subject}) == 0) list.push_back(unmet.message);
  }
  return list;
}

// Shortages of cadence stand against nothing, for they may be of weeks that have passed; they are named.
std::vector<std::string> newly_short(const Plan& before, const Plan& after) {
  std::set<std::string> known;
  for (const Unmet& unmet : before.unmet) known.insert(unmet.message);
  std::vector<std::string> list;
  for (const Unmet& unmet : after.unmet) {
    if (unmet.kind == UnmetKind::cadence_short && known.count(unmet.message) == 0) list.push_back(unmet.message);
  }
  return list;
}

std::map<std::string, int> posts_by_platform(const Plan& plan, Date after) {
  std::map<std::string, int> counts;
  for (const PlannedPost& post : plan.posts) {
    if (post.placed && post.at.date > after) ++counts[post.platform];
  }
  return counts;
}

// What is promised must find its place in the days that are left; weeks that are cut by its ends cost a post or so.
std::vector<std::string> without_room(const Proposal& proposal, const Plan& before, const Plan& after, Date as_of) {
  auto was = posts_by_platform(before, as_of);
  auto is = posts_by_platform(after, as_of);
  std::vector<std::string> list;
  for (const ProposedMove& move : proposal.moves) {
    const std::int64_t more = is[move.to] - was[move.to];
    if (move.factor == Factor::platform && more * 1000 + 1500 < move.posts)
      list.push_back(fmt::format("{} has room for {} in the days that are left", report::platform_name(move.to),
                                 report::counted(more, "post more", "posts more")));
  }
  return list;
}

int posts_until(const Plan& plan, Date last) {
  return static_cast<int>(std::count_if(plan.posts.begin(), plan.posts.end(),
                                        [&](const PlannedPost& post) { return post.placed && post.at.date <= last; }));
}

std::string cost_words(const Plan& before, const Plan& after) {
  if (!after.money.budgeted) return "";
  return fmt::format(", {} planned (before: {})", show(after.money.planned, after.money.currency),
                     show(before.money.planned, before.money.currency));
}

std::vector<std::string> what_came(const Campaign& campaign, const Plan& before, const Plan& after, Date as_of) {
  std::vector<std::string> words;
  words.push_back(fmt::format(
      "Planned again with these changes: {} of {} posts placed (before: {} of {}){}. Nothing is unmet that was "
      "met before of caps, hours, reviews and gates, and the rules find nothing that they did not find before.",
      after.quality.placed, after.quality.wanted, before.quality.placed, before.quality.wanted,
      cost_words(before, after)));
  for (const std::string& one : newly_short(before, after))
    words.push_back(fmt::format("Short of the cadence: {}.", one));
  auto was = posts_by_platform(before, as_of);
  auto is = posts_by_platform(after, as_of);
  std::vector<std::string> parts;
  for (const PlatformUse& use : campaign.platforms) {
    if (was[use.platform] == is[use.platform]) continue;
    parts.push_back(
        fmt::format("{} {} instead of {}", report::platform_name(use.platform), is[use.platform], was[use.platform]));
  }
  if (!parts.empty()) words.push_back(fmt::format("Posts after {}: {}.", as_of.iso(), report::joined(parts)));
  const int past = posts_until(after, as_of) - posts_until(before, as_of);
  if (past != 0)
    words.push_back(fmt::format(
        "The file has one cadence for the whole campaign: the new plan also shows {} in the weeks that have "
        "passed. Published posts keep their places.",
        past > 0 ? fmt::format("{} more", report::counted(past, "open place", "open places"))
                 : report::counted(-past, "open place fewer", "open places fewer")));
  return words;
}

/// Tries proposals on a campaign: patches the text, reads, plans and judges it.
class Trials {
 public:
  Trials(const Document& document, const Scorecard& card, const AsOf& as_of, World& world)
      : document_(document), card_(card), as_of_(as_of), world_(world) {
    const render::ReadPlan read = render::read_plan(render::plan_json(document.outcome));
    if (read.digest) lock_ = report::lock_of(*read.digest);
  }

  bool holds(Proposal& proposal) const {
    const std::vector<std::string> against = objections(proposal);
    proposal.trial = against.empty() ? Trial::holds : Trial::refused;
    if (!against.empty())
      proposal.trial_words = {
          against.begin(), against.begin() + std::min<std::ptrdiff_t>(3, static_cast<std::ptrdiff_t>(against.size()))};
    return against.empty();
  }

 private:
  std::vector<std::string> objections(Proposal& proposal) const {
    const Patched patch = patched_text(document_, proposal);
    if (!patch.problem.empty()) return {patch.problem};
    Document changed = open_document(document_.path, as_of_, world_, {}, {{document_.path, patch.text}});
    if (!changed.plannable()) return {"the changed file cannot be read as a campaign"};
    const Campaign& before = *document_.read.campaign;
    if (std::string other = other_changes(before, *changed.read.campaign, proposal); !other.empty()) return {other};
    if (lock_) *changed.read.campaign = planner::with_pins(*std::move(changed.read.campaign), *lock_);
    changed.outcome.plan =
        planner::plan(*changed.read.campaign, {.as_of = as_of_.date, .lock = lock_ ? &*lock_ : nullptr});
    std::vector<std::string> list = planner::audit(*changed.read.campaign, *changed.outcome.plan);
    judge_document(changed);
    const Plan& plan = *document_.outcome.plan;
    for (std::string& one : newly_unmet(plan, *changed.outcome.plan)) list.push_back(std::move(one));
    for (std::string& one : without_room(proposal, plan, *changed.outcome.plan, card_.as_of))
      list.push_back(std::move(one));
    for (std::string& one : new_findings(document_.outcome, changed.outcome)) list.push_back(std::move(one));
    if (list.empty()) proposal.trial_words = what_came(before, plan, *changed.outcome.plan, card_.as_of);
    return list;
  }

  const Document& document_;
  const Scorecard& card_;
  const AsOf& as_of_;
  World& world_;
  std::optional<PlanLock> lock_;
};

bool same_changes(const Proposal& a, const Proposal& b) {
  return std::equal(
      a.moves.begin(), a.moves.end(), b.moves.begin(), b.moves.end(), [](const ProposedMove& x, const ProposedMove& y) {
        return std::equal(
            x.changes.begin(), x.changes.end(), y.changes.begin(), y.changes.end(),
            [](const ProposedChange& c, const ProposedChange& d) { return c.key == d.key && c.value == d.value; });
      });
}

/// What was tried last, where nothing holds; without moves where nothing is left to move.
Proposal largest_that_holds(const Document& document, const Scorecard& card, const EffectsOfMetric& effects,
                            const Trials& trials, const std::vector<measure::Refused>& refused) {
  const Campaign& campaign = *document.read.campaign;
  std::optional<Proposal> last;
  for (int steps = measure::most_steps; steps > 0; --steps) {
    Proposal proposal = measure::propose(campaign, *document.outcome.plan, effects, card.as_of, steps, refused);
    if (proposal.moves.empty()) return proposal;
    if (last && same_changes(*last, proposal)) continue;
    if (trials.holds(proposal)) return proposal;
    last = std::move(proposal);
  }
  // All moves together are too much: the surest one that holds alone.
  for (const ProposedMove& move : last->moves) {
    if (last->moves.size() == 1) break;
    Proposal alone = *last;
    alone.moves = {move};
    if (trials.holds(alone)) return alone;
  }
  return *last;
}

void say_nothing_written(std::string_view why, World& world) {
  world.err(fmt::format("posology: nothing was changed: {}\n", why));
}

}  // namespace

std::optional<Proposal> tried_proposal(const Document& document, const Scorecard& card, const AsOf& as_of,
                                       World& world) {
  const EffectsOfMetric* effects = measure::effects_to_go_by(*document.read.campaign, card.effects);
  if (effects == nullptr) return std::nullopt;
  const Trials trials(document, card, as_of, world);
  std::optional<Proposal> first;
  std::vector<measure::Refused> refused;
  std::vector<std::string> why;
  for (int round = 0; round < most_rounds; ++round) {
    Proposal proposal = largest_that_holds(document, card, *effects, trials, refused);
    if (proposal.moves.empty()) return first ? first : proposal;
    if (proposal.trial == Trial::holds) {
      proposal.stays.insert(proposal.stays.end(), why.begin(), why.end());
      return proposal;
    }
    // The next surest difference may move where this one may not.
    for (const ProposedMove& move : proposal.moves) {
      refused.push_back({move.factor, move.from, move.to});
      why.push_back(fmt::format("From {} to {}: tried, and it does not hold: {}.",
                                report::level_name(move.factor, move.from), report::level_name(move.factor, move.to),
                                proposal.trial_words.at(0)));
    }
    if (!first) first = std::move(proposal);
  }
  return first;
}

std::string proposal_as_diff(const Document& document, const Proposal& proposal) {
  if (proposal.moves.empty() || proposal.trial != Trial::holds) return {};
  const Place& place = proposal.moves[0].changes[0].place;
  return render::unified_diff(document.path, document.read.sources[place.source].text(),
                              patched_text(document, proposal).text);
}

ExitCode apply_proposal(const Document& document, const std::optional<Proposal>& proposal, World& world) {
  if (!proposal || proposal->moves.empty()) {
    say_nothing_written("there is nothing to move", world);
    return ExitCode::done;
  }
  if (proposal->trial != Trial::holds) {
    say_nothing_written("the proposal does not hold: " + visible(proposal->trial_words.at(0)), world);
    return ExitCode::findings;
  }
  const ReadOutcome read = world.read(document.path, largest_file);
  const Place& place = proposal->moves[0].changes[0].place;
  const std::string& judged = document.read.sources[place.source].text();
  const std::string mark = read.text && read.text->starts_with(byte_order_mark) ? std::string(byte_order_mark) : "";
  if (!read.text || *read.text != mark + judged) {
    say_nothing_written("the file is no longer the one that was planned; run the command again", world);
    return ExitCode::usage;
  }
  const std::string problem = world.write(document.path, mark + patched_text(document, *proposal).text);
  if (!problem.empty()) {
    world.err(fmt::format("posology: '{}' could not be written: {}\n", visible(document.path), problem));
    return ExitCode::usage;
  }
  std::size_t values = 0;
  for (const ProposedMove& move : proposal->moves) values += move.changes.size();
  world.err(
      fmt::format("posology: {} values changed in '{}'\nhelp: plan again from the lock of the plan that runs: posology "
                  "plan {} --lock "
                  "plan.lock.yaml\n",
                  values, visible(document.path), visible(document.path)));
  return ExitCode::done;
}

}  // namespace posology::cli
