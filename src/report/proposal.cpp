#include "report/proposal.h"

#include <fmt/format.h>

#include "report/effects.h"
#include "report/scorecard.h"
#include "report/words.h"

namespace posology::report {
namespace {

Measured rounded(Measured value) { return {value.ratio().times(1) * 1000}; }

std::string unit_of(const Campaign& campaign, const Proposal& proposal) {
  const Metric& metric = campaign.measurement->metrics[proposal.metric];
  return metric.unit ? metric.unit->value : metric.id->text;
}

std::string times_words(const Proposal& proposal, const ProposedMove& move) {
  const std::string from = level_name(move.factor, move.from);
  const std::string to = level_name(move.factor, move.to);
  const std::string range = fmt::format("{} times ({} to {})", multiple(move.times.thousandths),
                                        multiple(move.times.low), multiple(move.times.high));
  return proposal.fewer
             ? fmt::format("a post on {} counts {} what one on {} does, and less is better here", from, range, to)
             : fmt::format("a post of {} brings {} what one of {} brings", to, range, from);
}

std::string reason(const Campaign& campaign, const Proposal& proposal, const ProposedMove& move,
                   const PlannedMoney& money) {
  const std::string posts = multiple(move.posts);
  std::string text = fmt::format(
      "From {} to {}: {}, all else being equal. About {} posts change sides in the {} that are left: {} {} {} expected "
      "({} to {})",
      level_name(move.factor, move.from), level_name(move.factor, move.to), times_words(proposal, move), posts,
      counted(proposal.days_left, "day", "days"), figure(rounded(move.gain)), unit_of(campaign, proposal),
      proposal.fewer ? "fewer are" : "more are", figure(rounded(move.low)), figure(rounded(move.high)));
  if (money.budgeted && move.cost.minor != 0) {
    const bool more = move.cost.minor > 0;
    text += fmt::format(", for {} {}", show(Money{more ? move.cost.minor : -move.cost.minor}, money.currency),
                        more ? "more" : "less");
  }
  return text + ".";
}

std::string mind(const ProposedMove& move) {
  return fmt::format(
      "What would change this: new results after which {} and {} are a tie, or {} costs {} times as much for each "
      "post. {} "
      "keeps at least half of what it has, so that it would be seen.",
      level_name(move.factor, move.from), level_name(move.factor, move.to), level_name(move.factor, move.to),
      multiple(move.times.low), level_name(move.factor, move.from));
}

Tone tone_of(Met met) {
  if (met == Met::yes) return Tone::warn;
  return met == Met::no ? Tone::good : Tone::quiet;
}

}  // namespace

Table proposal_table(const Proposal& proposal) {
  Table table{{{"Key", Align::left, true}, {"Now", Align::right}, {"Proposed", Align::right}}, {}};
  for (const ProposedMove& move : proposal.moves) {
    for (const ProposedChange& change : move.changes)
      table.rows.push_back({{change.key}, {change.instead, Tone::quiet}, {change.value, Tone::strong}});
  }
  return table;
}

std::vector<std::string> proposal_words(const Outcome& outcome, const Proposal& proposal) {
  std::vector<std::string> words;
  for (const ProposedMove& move : proposal.moves) {
    words.push_back(reason(*outcome.campaign, proposal, move, outcome.plan->money));
    words.push_back(mind(move));
  }
  words.insert(words.end(), proposal.stays.begin(), proposal.stays.end());
  if (proposal.trial == Trial::refused) words.push_back("This does not hold, and --apply refuses it:");
  words.insert(words.end(), proposal.trial_words.begin(), proposal.trial_words.end());
  if (proposal.trial == Trial::holds)
    words.push_back("--diff shows it as a patch of the file, --apply writes it; then plan with --lock.");
  return words;
}

Table conditions_table(const std::vector<Condition>& conditions) {
  Table table{{{"Line"}, {"Reallocate if"}, {"State"}, {"Figures"}}, {}};
  for (const Condition& condition : conditions) {
    table.rows.push_back({{condition.line},
                          {condition.text},
                          {std::string(word(condition.met)), tone_of(condition.met)},
                          {condition.words}});
  }
  return table;
}

}  // namespace posology::report
