// validate: checks files, folders or standard input, reports all of them, then exits.
#include <algorithm>
#include <memory>
#include <vector>

#include <fmt/format.h>

#include "cli/baseline.h"
#include "cli/campaign_files.h"
#include "cli/command.h"
#include "cli/finding_reports.h"
#include "cli/fixes.h"
#include "cli/judging.h"
#include "cli/selection.h"
#include "cli/style.h"
#include "cli/writing.h"
#include "render/findings_github.h"
#include "render/findings_text.h"
#include "text/width.h"

namespace posology::cli {
namespace {

std::vector<render::RuleFacts> house_facts(const Document& document) {
  std::vector<render::RuleFacts> list;
  for (const HouseRule& rule : document.read.house) {
    const std::string_view what = rule.message && !rule.message->value.empty() ? rule.message->value : rule.name.value;
    const std::string_view source = rule.source ? std::string_view(rule.source->value) : "house rule";
    list.push_back(
        {rule.code.value, rule.name.value, rule.level ? rule.level->value : Level::warning, what, what, source, true});
  }
  return list;
}

std::vector<render::JudgedFile> judged(const Documents& documents) {
  std::vector<render::JudgedFile> files;
  for (const auto& document : documents) {
    if (document->unreadable.empty()) {
      files.push_back({document->path, document->outcome.findings, document->outcome.waived, &document->read.sources,
                       house_facts(*document)});
    }
  }
  return files;
}

std::string show(const std::vector<render::JudgedFile>& files, const Arguments& arguments, World& world) {
  if (arguments.has("statistics")) return statistics_of(files);
  const auto format = arguments.value("format");
  // Where nothing could be read there is nothing to say of it to people, least of all what a clean run means.
  if (files.empty() && format.value_or("text") == "text") return {};
  const TextStyle style = style_of(arguments, world);
  std::string text = report_of(format.value_or("text"), files, style, arguments.has("quiet"));
  // Inside a workflow the annotations come by themselves, behind the text for the log.
  if (!format && world.environment("GITHUB_ACTIONS") == "true") text += render::findings_github(files);
  return text;
}

/// A report beside the printed one: --report sarif=findings.sarif.
struct Report {
  std::string format, path;
};

std::optional<std::vector<Report>> reports_of(const Arguments& arguments, World& world) {
  std::vector<Report> reports;
  const auto typed = arguments.options.find("report");
  if (typed == arguments.options.end()) return reports;
  for (const std::string& word : typed->second) {
    const std::size_t equals = word.find('=');
    const std::string format = word.substr(0, equals);
    const std::string formats = "|" + std::string(report_formats) + "|";
    if (equals == std::string::npos || equals + 1 == word.size() ||
        formats.find("|" + format + "|") == std::string::npos) {
      world.err(
          fmt::format("posology: '--report {}' is no format and file\nhelp: write it like sarif=findings.sarif; "
                      "formats: {}\n",
                      visible(word), report_formats));
      return std::nullopt;
    }
    reports.push_back({format, word.substr(equals + 1)});
  }
  return reports;
}

bool write_reports(const std::vector<Report>& reports, const Documents& documents, World& world) {
  const std::vector<render::JudgedFile> files = judged(documents);
  for (const Report& report : reports) {
    const bool read_here = std::any_of(documents.begin(), documents.end(),
                                       [&](const auto& d) { return was_read(*d, report.path, world); });
    const std::string problem =
        read_here ? "it was read in this run and is never replaced"
                  : world.write(report.path, report_of(report.format, files, {false, true, 100}, false));
    if (problem.empty()) continue;
    world.err(fmt::format("posology: '{}' could not be written: {}\n", visible(report.path), problem));
    return false;
  }
  return true;
}

// Drops what an earlier run knew; false when the file is no baseline (already said).
bool apply_baseline(const Arguments& arguments, Documents& documents, World& world) {
  const auto path = arguments.value("baseline");
  if (!path) return true;
  const ReadOutcome read = world.read(*path, std::size_t{64} << 20);
  auto baseline = read.text ? baseline_from(*read.text) : std::nullopt;
  if (!baseline) {
    world.err(fmt::format("posology: '{}' {}\nhelp: write one with --write-baseline FILE\n", visible(*path),
                          read.text ? "is no baseline" : "could not be read: " + read.problem));
    return false;
  }
  std::size_t dropped = 0;
  for (const auto& document : documents) dropped += drop_known(*document, *baseline);
  if (!arguments.has("quiet")) {
    world.err(fmt::format(
        "posology: {} findings of the baseline are left out{}\n", dropped,
        baseline->empty() ? ""
                          : fmt::format("; {} of its entries are no longer found: write it anew", baseline->size())));
  }
  return true;
}

bool write_baseline(const Arguments& arguments, const Documents& documents, World& world) {
  const auto path = arguments.value("write-baseline");
  if (!path) return true;
  Baseline baseline;
  for (const auto& document : documents) {
    for (KnownFinding& entry : known_of(*document)) baseline.push_back(std::move(entry));
  }
  const std::size_t count = baseline.size();
  std::size_t kept = 0;
  for (const auto& document : documents) {
    const Findings& found = document->outcome.findings;
    kept += static_cast<std::size_t>(
        std::count_if(found.begin(), found.end(), [](const Finding& f) { return !can_be_put_off(f); }));
  }
  const std::string problem = world.write(*path, baseline_text(std::move(baseline)));
  if (!problem.empty()) {
    world.err(fmt::format("posology: '{}' could not be written: {}\n", visible(*path), problem));
    return false;
  }
  if (!arguments.has("quiet")) world.err(fmt::format("wrote {} findings to {}\n", count, visible(*path)));
  if (kept > 0) world.err(fmt::format("posology: {} findings cannot be put off and are not in it: mend them\n", kept));
  return true;
}

void leave_out(const Selection& selection, const Arguments& arguments, Documents& documents, World& world) {
  std::size_t left_out = 0;
  for (const auto& document : documents) left_out += keep_wanted(document->outcome.findings, selection);
  if (left_out > 0 && !arguments.has("quiet"))
    world.err(fmt::format("posology: {} findings are left out by --select or --ignore\n", left_out));
}

void drop_what_can_be_put_off(Documents& documents) {
  for (const auto& document : documents) {
    Findings& found = document->outcome.findings;
    found.erase(std::remove_if(found.begin(), found.end(), can_be_put_off), found.end());
  }
}

ExitCode verdict(const Documents& documents, const Arguments& arguments) {
  const bool warnings_fail = arguments.value_or("fail-on", "error") == "warning";
  ExitCode code = ExitCode::done;
  for (const auto& document : documents) {
    if (!document->unreadable.empty()) return ExitCode::usage;
    const Tally counts = tally(document->outcome.findings);
    if (counts.errors > 0 || (warnings_fail && counts.warnings > 0)) code = ExitCode::findings;
  }
  return code;
}

// What comes in by a pipe has no file to be mended in.
bool mendable(const Arguments& arguments, World& world) {
  const bool piped = std::find(arguments.words.begin(), arguments.words.end(), "-") != arguments.words.end();
  if (!piped || !(arguments.has("fix") || arguments.has("diff"))) return true;
  world.err("posology: standard input cannot be mended\nhelp: name the file\n");
  return false;
}

ExitCode run(const Arguments& arguments, World& world) {
  const AsOf as_of = as_of_option(arguments, world);
  const Selection selection = selection_of(arguments, world);
  const auto reports = reports_of(arguments, world);
  if (!as_of.good || !selection.good || !reports) return ExitCode::usage;
  const auto jobs = jobs_of(arguments, world);
  if (!jobs || !mendable(arguments, world)) return ExitCode::usage;
  const std::vector<std::string> files =
      campaign_files(arguments.words.empty() ? std::vector<std::string>{"."} : arguments.words, world);
  // A baseline names posts by their ids and words.
  const bool by_post = arguments.has("baseline") || arguments.has("write-baseline");
  Documents documents = judge_files(files, as_of, selection, *jobs, by_post ? Kept::campaign : Kept::findings, world);
  if (documents.empty()) {
    world.err("posology: no campaign files here\nhelp: name a file, or start one with 'posology init'\n");
    return ExitCode::usage;
  }
  if (arguments.has("diff")) world.out(mends_as_diff(documents, as_of, selection, world));
  if (arguments.has("fix") && !arguments.has("diff") && !mend_files(documents, as_of, selection, world))
    return ExitCode::usage;
  leave_out(selection, arguments, documents, world);
  if (!write_baseline(arguments, documents, world) || !apply_baseline(arguments, documents, world))
    return ExitCode::usage;
  if (!arguments.has("diff")) world.out(show(judged(documents), arguments, world));
  if (!write_reports(*reports, documents, world)) return ExitCode::usage;
  // A baseline that is written now takes in all that can be put off.
  if (arguments.has("write-baseline")) drop_what_can_be_put_off(documents);
  return verdict(documents, arguments);
}

constexpr OptionSpec options[] = {
    {"format", "FORMAT", "how to print the findings", report_formats},
    {"report", "FORMAT=FILE", "write them to a file too, like sarif=findings.sarif (repeatable)"},
    {"fail-on", "LEVEL", "the level that makes the exit code 1 (default error)", "error|warning"},
    {"select", "RULES", "only these rules: codes, names or families, parted by commas"},
    {"ignore", "RULES", "all but these rules"},
    {"profile", "PROFILES", "us, eu, hcp-only, strict, draft: these instead of the file's, parted by commas"},
    {"fix", "", "mend what can be mended safely, then print what is left; the rest of the file stays byte for byte"},
    {"diff", "", "print the mends of --fix as a unified diff instead, and change nothing"},
    {"jobs", "N", "files that are checked at once (default: one for each processor); the output is the same"},
    {"baseline", "FILE", "leave out the findings that this file knows"},
    {"write-baseline", "FILE", "write the present findings as a baseline"},
    {"statistics", "", "print how often each rule was broken instead"},
    {"as-of", "DATE", "the day that counts as today, or 'today' (default: the start of preparation)", {}},
};

}  // namespace

const Command validate_command{"validate",
                               "Check campaign files, folders or standard input (-) against the rules",
                               "[PATH...]",
                               0,
                               10000,
                               options,
                               "posology validate campaigns/",
                               run};

}  // namespace posology::cli
