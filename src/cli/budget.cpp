// budget: the campaign's money under the device tax, and other ways it could go.
#include <fmt/format.h>

#include "cli/command.h"
#include "cli/planning.h"
#include "cli/style.h"
#include "cli/writing.h"
#include "money/budget_sheet.h"
#include "render/budget_csv.h"
#include "render/budget_json.h"
#include "render/budget_page.h"
#include "text/show_finding.h"

namespace posology::cli {
namespace {

/// What was asked with --what-if; nothing when one of them cannot be read (already said).
std::optional<std::vector<WhatIf>> asked_scenarios(const Arguments& arguments, World& world) {
  std::vector<WhatIf> asked;
  const auto typed = arguments.options.find("what-if");
  if (typed == arguments.options.end()) return asked;
  for (const std::string& text : typed->second) {
    const ReadWhatIf read = read_what_if(text);
    if (!read.what_if) {
      world.err(fmt::format("posology: --what-if: {}\nhelp: {}\n", read.problem, read.help));
      return std::nullopt;
    }
    asked.push_back(*read.what_if);
  }
  return asked;
}

std::string bytes_of(const Outcome& outcome, const BudgetSheet& sheet, const Arguments& arguments, World& world) {
  const std::string format = arguments.value_or("format", "text");
  if (format == "json") return render::budget_json(sheet, outcome.plan->money);
  if (format == "csv") return render::budget_csv(sheet, outcome.plan->money);
  const bool trace = arguments.has("trace");
  if (format == "markdown") return render::budget_markdown(outcome, sheet, trace);
  const bool to_file = arguments.value_or("output", "-") != "-";
  return render::budget_text(
      outcome, sheet, trace,
      to_file ? TextStyle{arguments.value_or("color", "auto") == "always", true, 100} : style_of(arguments, world));
}

// Errors of the rules make the run fail: they are said, beside whatever is written.
void say_errors(const Document& document, const Arguments& arguments, World& world) {
  for (const Finding& finding : document.outcome.findings) {
    if (finding.level == Level::error)
      world.err(show_finding(finding, document.read.sources, style_of(arguments, world)));
  }
}

ExitCode run(const Arguments& arguments, World& world) {
  const auto asked = asked_scenarios(arguments, world);
  if (!asked) return ExitCode::usage;
  const Planned planned = plan_file(arguments, world, Mends::tried);
  if (!planned.planned) return planned.code;
  const Outcome& outcome = planned.document->outcome;
  if (!outcome.campaign->budget) {
    world.err("posology: the campaign has no budget\nhelp: add 'budget:' with a 'total', or with a 'basis'\n");
    return ExitCode::usage;
  }
  const BudgetSheet sheet = budget_sheet(*outcome.campaign, *outcome.plan, *asked);
  if (sheet.too_large) {
    world.err(
        "posology: the declared sales or transfers add up to more than money can hold here, so no figure is shown\n"
        "help: check the amounts under 'budget.device_tax.sales' and 'budget.transfers'\n");
    return ExitCode::findings;
  }
  say_errors(*planned.document, arguments, world);
  return write_file(arguments.value_or("output", "-"), bytes_of(outcome, sheet, arguments, world), *planned.document,
                    planned.code, world);
}

constexpr OptionSpec options[] = {
    {"format", "FORMAT", "how to print it", "text|json|markdown|csv"},
    {"what-if",
     "CHANGES",
     "one more scenario (repeatable): rate=2.3%, sales=120%, passed-on=15%, absorbed-by=marketing",
     {}},
    {"trace", "", "say of each step how it came about, with the numbers in it", {}},
    {"output", "FILE", "write to this file instead of standard output", {}, 'o'},
    {"as-of", "DATE", "the day that counts as today, or 'today' (default: the start of preparation)", {}},
};

}  // namespace

const Command budget_command{"budget",
                             "Show the money: device tax, deposits, what is left for the campaign and where it goes",
                             "FILE",
                             1,
                             1,
                             options,
                             "posology budget campaign.yaml --what-if rate=2.3%,absorbed-by=marketing",
                             run};

}  // namespace posology::cli
