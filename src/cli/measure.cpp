// measure: results against targets, and what each kind of post brought and cost.
#include <fmt/format.h>

#include <algorithm>

#include "cli/command.h"
#include "cli/planning.h"
#include "cli/style.h"
#include "cli/writing.h"
#include "measure/effects.h"
#include "measure/metrics.h"
#include "measure/read_results.h"
#include "measure/score.h"
#include "render/findings_text.h"
#include "render/scorecard.h"
#include "text/unicode.h"
#include "text/utf16.h"
#include "text/width.h"

namespace posology::cli {
namespace {

constexpr std::size_t largest_table = std::size_t{20} << 20;

/// All tables that were named; `code` is usage when one could not be read at all (already said).
struct Tables {
  std::vector<measure::Reading> readings;
  Findings findings;
  std::size_t rows = 0;
  ExitCode code = ExitCode::done;
};

// A spreadsheet saves "Unicode text" as UTF-16; a byte order mark says so.
std::optional<std::string> utf8_text(std::string bytes) {
  if (bytes.starts_with("\xFF\xFE")) return utf8_of_utf16(std::string_view(bytes).substr(2), ByteOrder::little);
  if (bytes.starts_with("\xFE\xFF")) return utf8_of_utf16(std::string_view(bytes).substr(2), ByteOrder::big);
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  if (first_invalid_utf8(bytes)) return std::nullopt;
  return bytes;
}

void read_table(const std::string& path, Document& document, Tables& tables, World& world) {
  const auto refuse = [&](std::string_view why, std::string_view help) {
    world.err(fmt::format("posology: '{}' could not be read: {}\n{}", visible(path), why, help));
    tables.code = ExitCode::usage;
  };
  ReadOutcome bytes = world.read(path, largest_table);
  if (!bytes.text) return refuse(bytes.problem, {});
  std::optional<std::string> text = utf8_text(std::move(*bytes.text));
  if (!text) return refuse("it is neither UTF-8 nor UTF-16 text", "help: save it as CSV in UTF-8\n");
  const std::uint32_t number = document.read.sources.add(Source(path, std::move(*text)));
  measure::Results results =
      measure::read_results(*document.read.campaign, *document.outcome.plan, document.read.sources[number], number);
  tables.rows += results.rows;
  tables.readings.insert(tables.readings.end(), results.readings.begin(), results.readings.end());
  tables.findings.insert(tables.findings.end(), results.findings.begin(), results.findings.end());
}

Tables read_tables(const Arguments& arguments, Document& document, World& world) {
  Tables tables;
  for (std::size_t w = 1; w < arguments.words.size(); ++w) read_table(arguments.words[w], document, tables, world);
  measure::drop_repeated(tables.readings, tables.findings);
  return tables;
}

/// The last day that counts: as typed, else that of the newest reading.
std::optional<Date> last_day(const Arguments& arguments, const Tables& tables, World& world) {
  const auto typed = arguments.value("until");
  if (!typed) return measure::newest_day(tables.readings);
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

std::string bytes_of(const Outcome& outcome, const Scorecard& card, const Arguments& arguments, World& world) {
  const std::string format = arguments.value_or("format", "text");
  if (format == "json") return render::scorecard_json(outcome, card);
  if (format == "markdown") return render::scorecard_markdown(outcome, card);
  return render::scorecard_text(outcome, card, style_of(arguments, world));
}

ExitCode run(const Arguments& arguments, World& world) {
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
  Tables tables = read_tables(arguments, document, world);
  const auto until = last_day(arguments, tables, world);
  if (tables.code != ExitCode::done || (arguments.has("until") && !until)) return ExitCode::usage;
  // Without a single reading the scorecard stands at the campaign's start, and says of each metric: not measured.
  Scorecard card = measure::score(campaign, *document.outcome.plan, tables.readings,
                                  until.value_or(campaign.run().first), tables.findings);
  card.rows = tables.rows;
  card.effects = measure::effects_of(campaign, *document.outcome.plan, tables.readings, card.as_of);
  const bool bad = std::any_of(tables.findings.begin(), tables.findings.end(),
                               [](const Finding& f) { return f.level == Level::error; });
  say_findings(document, tables.findings, arguments, world);
  return write_file(arguments.value_or("output", "-"), bytes_of(document.outcome, card, arguments, world), document,
                    bad ? ExitCode::findings : ExitCode::done, world);
}

constexpr OptionSpec options[] = {
    {"format", "FORMAT", "what to make", "text|json|markdown"},
    {"until", "DATE", "the last day that counts (default: that of the newest figure)", {}},
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
