#include "cli/planning.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/locking.h"
#include "cli/style.h"
#include "model/zone.h"
#include "planner/audit.h"
#include "planner/held.h"
#include "planner/plan.h"
#include "planner/stability.h"
#include "render/findings_text.h"
#include "text/hash.h"
#include "text/width.h"

namespace posology::cli {
namespace {

void say_unreadable(const Document& document, World& world) {
  world.err(fmt::format("posology: '{}' could not be read: {}\n", visible(document.path), document.unreadable));
}

std::string code_and_place(const Finding& finding, const Sources& sources) {
  if (!finding.place.known()) return finding.rule;
  const Source& source = sources[finding.place.source];
  const LineColumn at = source.position(finding.place.begin);
  return fmt::format("{} at {}:{}:{}", finding.rule, visible(source.name()), at.line, at.column);
}

// What keeps the file from being planned: the errors of its form, up to three of them by name.
std::string to_mend_first(const Document& document) {
  constexpr std::size_t shown = 3;
  std::vector<std::string> list;
  for (const Finding& finding : document.read.findings) {
    if (finding.level != Level::error) continue;
    const std::string one = code_and_place(finding, document.read.sources);
    if (std::find(list.begin(), list.end(), one) == list.end()) list.push_back(one);
  }
  const std::size_t more = list.size() - std::min(shown, list.size());
  list.resize(list.size() - more);
  return fmt::format("{}{}", fmt::join(list, ", "), more > 0 ? fmt::format(" and {} more", more) : "");
}

void say_findings(const Document& document, const Arguments& arguments, World& world) {
  // What was just typed is looked for first.
  Findings findings = document.outcome.findings;
  std::stable_partition(findings.begin(), findings.end(), [&](const Finding& finding) {
    return finding.place.known() && document.read.sources[finding.place.source].name().starts_with("--set ");
  });
  const render::JudgedFile file{document.path, findings, document.outcome.waived, &document.read.sources};
  world.out(render::findings_text({file}, style_of(arguments, world), arguments.has("quiet")));
  world.err(fmt::format("posology: no plan was made: mend first {}\n", to_mend_first(document)));
}

bool refused_settings(const Document& document, World& world) {
  for (const std::string& problem : document.read.problems) world.err(fmt::format("posology: {}\n", visible(problem)));
  return !document.read.problems.empty();
}

// The bytes of every file that was read, in the order of reading.
std::string inputs_hash(const Sources& sources) {
  std::string bytes;
  for (std::uint32_t i = 0; i < sources.size(); ++i) bytes += sources[i].text() + '\0';
  return sha256_hex(bytes);
}

bool sound(const Campaign& campaign, const Plan& plan, World& world) {
  const std::vector<std::string> faults = planner::audit(campaign, plan);
  for (const std::string& fault : faults)
    world.err(fmt::format("posology: the plan fails its audit: {}\n", visible(fault)));
  if (!faults.empty()) world.err("help: this is a fault of the program; please send us the file and these lines\n");
  return faults.empty();
}

}  // namespace

ExitCode exit_code_of(const Outcome& outcome) {
  if (tally(outcome.findings).errors > 0) return ExitCode::findings;
  return outcome.plan && !outcome.plan->everything_met() ? ExitCode::unmet : ExitCode::done;
}

Planned plan_file(const Arguments& arguments, World& world, Mends mends, const PlanLock* keep) {
  Planned result;
  const AsOf as_of = as_of_option(arguments, world);
  if (!as_of.good) return {nullptr, false, {}, ExitCode::usage};
  const auto set = arguments.options.find("set");
  const std::vector<std::string> settings = set == arguments.options.end() ? std::vector<std::string>{} : set->second;
  result.document = std::make_unique<Document>(open_document(arguments.words[0], as_of, world, settings));
  Document& document = *result.document;
  if (!document.unreadable.empty()) {
    say_unreadable(document, world);
    result.code = ExitCode::usage;
    return result;
  }
  if (refused_settings(document, world)) {
    result.code = ExitCode::usage;
    return result;
  }
  if (!document.plannable()) {
    judge_document(document);
    say_findings(document, arguments, world);
    result.code = ExitCode::findings;
    return result;
  }
  const AskedLock asked = asked_lock(arguments, document, world);
  if (!asked.good) {
    result.code = asked.code;
    return result;
  }
  result.origin.trial = settings;
  const PlanLock* lock = asked.lock ? &*asked.lock : keep;
  if (lock != nullptr) *document.read.campaign = planner::with_pins(*std::move(document.read.campaign), *lock);
  document.outcome.plan =
      planner::plan(*document.read.campaign, {.as_of = as_of.date, .lock = lock, .mends = mends == Mends::tried});
  if (lock != nullptr)
    result.origin.stability = planner::compare_with(*lock, *document.read.campaign, *document.outcome.plan);
  document.outcome.plan->hashes = {inputs_hash(document.read.sources), zone_data_version()};
  if (!sound(*document.read.campaign, *document.outcome.plan, world)) {
    result.code = ExitCode::fault;
    return result;
  }
  judge_document(document);
  result.planned = true;
  result.code = exit_code_of(document.outcome);
  return result;
}

}  // namespace posology::cli
