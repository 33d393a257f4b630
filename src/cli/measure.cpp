// measure: results against targets, and what each kind of post brought and cost.
#include <fmt/format.h>

#include <algorithm>

#include "cli/command.h"
#include "cli/paper.h"
#include "cli/planning.h"
#include "cli/reallocation.h"
#include "cli/results_files.h"
#include "cli/style.h"
#include "cli/writing.h"
#include "measure/conditions.h"
#include "measure/effects.h"
#include "measure/metrics.h"
#include "measure/score.h"
#include "render/findings_text.h"
#include "render/html/scorecard_page.h"
#include "render/pages/scorecard_book.h"
#include "render/scorecard.h"
#include "text/width.h"

namespace posology::cli {
namespace {

/// The last day that counts: as typed, else that of the newest reading.
std::optional<Date> last_day(const Arguments& arguments, const ResultsFiles& tables, World& world) {
  const auto typed = arguments.value("until");
  if (!typed) return measure::newest_day(tables.readings, tables.beside);
  const auto date = Date::parse(*typed);
  if (!date)
    world.err(fmt::format("posology: '--until {}' is not a date\nhelp: write it as 2027-01-12\n", visible(*typed)));
  return date;
}

// The complaints go to standard error: the scorecard alone is the data.
void say_findings(const Document& document, Findings findings, const Arguments& arguments, World& world) {
  sort_findings(findings);
  TextStyle style = style_of(arguments, world);
  for (const Finding& finding : findings) world.err(show_finding(finding, document.read.sources, style));
}

std::string bytes_of(const Outcome& outcome, const Scorecard& card, const Findings& rows, const Arguments& arguments,
                     World& world) {
  const std::string format = arguments.value_or("format", "text");
  if (format == "html") return render::scorecard_html(outcome, card, rows);
  if (format == "json") return render::scorecard_json(outcome, card);
  if (format == "markdown") return render::scorecard_markdown(outcome, card);
  return render::scorecard_text(outcome, card, style_of(arguments, world));
}

std::string diff_of(const Document& document, const Scorecard& card, World& world) {
  std::string diff = card.proposal ? proposal_as_diff(document, *card.proposal) : std::string();
  if (diff.empty()) world.err("posology: there is no proposal that could be written\n");
  return diff;
}

/// Writes the scorecard, or the patch where one was asked for.
ExitCode show(const Document& document, const Scorecard& card, Findings rows, const Arguments& arguments, ExitCode code,
              World& world) {
  sort_findings(rows);
  const std::string format = arguments.value_or("format", "text");
  if (arguments.has("diff") || !asks_for_pages(format)) {
    const std::string bytes = arguments.has("diff") ? diff_of(document, card, world)
                                                    : bytes_of(document.outcome, card, rows, arguments, world);
    return write_file(arguments.value_or("output", "-"), bytes, document, code, world);
  }
  bool good = true;
  const render::PaperSize size = paper_of(arguments, format, good, world);
  const auto book = [&](const render::Ruler& ruler) {
    return render::scorecard_book(document.outcome, card, rows, size, ruler);
  };
  return write_pages(arguments, document, book, code, world);
}

ExitCode run(const Arguments& arguments, World& world) {
  bool good = true;
  (void)paper_of(arguments, arguments.value_or("format", "text"), good, world);
  if (!good) return ExitCode::usage;
  const Planned planned = plan_file(arguments, world);
  if (!planned.planned) return planned.code;
  Document& document = *planned.document;
  const Campaign& campaign = *document.read.campaign;
  if (measure::metrics_of(campaign).empty()) {
    world.err(
        "posology: the campaign measures nothing: there is no metric to hold results against\n"
        "help: write `measurement: {metrics: [{id, category, target, by}]}`\n");
    return ExitCode::findings;
  }
  ResultsFiles tables = read_results_files(arguments, document, world);
  if (tables.code == ExitCode::findings) {
    say_findings(document, tables.findings, arguments, world);
    return tables.code;
  }
  const auto until = last_day(arguments, tables, world);
  if (tables.code != ExitCode::done || (arguments.has("until") && !until)) return ExitCode::usage;
  if (!arguments.has("until")) measure::say_where_late(campaign, tables.readings, tables.beside, tables.findings);
  // Without a single reading the scorecard stands at the campaign's start, and says of each metric: not measured.
  Scorecard card = measure::score(campaign, *document.outcome.plan, tables.readings, tables.beside,
                                  until.value_or(campaign.run().first), tables.findings);
  card.rows = tables.rows;
  card.effects = measure::effects_of(campaign, *document.outcome.plan, tables.readings, card.as_of);
  card.conditions =
      measure::conditions_of(campaign, *document.outcome.plan, tables.readings, card.as_of, tables.beside.spent);
  card.proposal = tried_proposal(document, card, {}, world);
  const bool bad = std::any_of(tables.findings.begin(), tables.findings.end(),
                               [](const Finding& f) { return f.level == Level::error; });
  say_findings(document, tables.findings, arguments, world);
  const ExitCode code =
      show(document, card, tables.findings, arguments, bad ? ExitCode::findings : ExitCode::done, world);
  if (!arguments.has("apply") || code == ExitCode::usage) return code;
  if (bad) {
    world.err("posology: nothing was changed: rows of the results were left out; mend or drop them first\n");
    return code;
  }
  return apply_proposal(document, card.proposal, world);
}

constexpr OptionSpec options[] = {
    {"format", "FORMAT", "what to make", "text|html|pdf|svg|png|markdown|json"},
    paper_option,
    {"map", "FILE", "what the columns of a tool's export are; may be given more than once", {}},
    {"until", "DATE", "the last day that counts (default: that of the newest figure)", {}},
    {"diff", "", "print what --apply would change, as a unified diff, and write nothing", {}},
    {"apply", "", "write the proposal into the campaign file; every other byte stays", {}},
    {"output", "FILE", "write to this file instead of standard output", {}, 'o'},
};

}  // namespace

const Command measure_command{"measure",
                              "Hold results against targets: on course or not, what each result cost, and what works",
                              "FILE RESULTS...",
                              2,
                              100,
                              options,
                              "posology measure campaign.yaml results.csv --format markdown",
                              run};

}  // namespace posology::cli
