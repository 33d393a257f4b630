// calendar: the posting calendar, to print or to paste.
#include <algorithm>

#include <fmt/format.h>

#include "cli/command.h"
#include "cli/planning.h"
#include "cli/style.h"
#include "cli/writing.h"
#include "render/calendar_text.h"
#include "render/markdown.h"
#include "text/suggest.h"
#include "text/width.h"

namespace posology::cli {
namespace {

/// The calendar that was asked for; `good` is false when something typed is nothing of the campaign (already said).
struct Asked {
  bool good = true;
  report::CalendarChoice choice;
};

std::vector<std::string> values_of(const Arguments& arguments, const std::string& name) {
  const auto typed = arguments.options.find(name);
  return typed == arguments.options.end() ? std::vector<std::string>() : typed->second;
}

std::optional<Date> date_of(const Arguments& arguments, const std::string& name, Asked& asked, World& world) {
  const auto typed = arguments.value(name);
  if (!typed) return std::nullopt;
  const auto date = Date::parse(*typed);
  if (!date) {
    world.err(fmt::format("posology: '--{} {}' is not a date\nhelp: write it as 2027-01-12\n", name, visible(*typed)));
    asked.good = false;
  }
  return date;
}

Asked asked_of(const Arguments& arguments, World& world) {
  Asked asked;
  asked.choice.from = date_of(arguments, "from", asked, world);
  asked.choice.to = date_of(arguments, "to", asked, world);
  asked.choice.platforms = values_of(arguments, "platform");
  asked.choice.pillars = values_of(arguments, "pillar");
  asked.choice.view = from_word<report::CalendarView>(arguments.value_or("view", "month")).value();
  if (asked.good && asked.choice.from && asked.choice.to && *asked.choice.from > *asked.choice.to) {
    world.err(fmt::format("posology: --from {} is after --to {}\nhelp: give the earlier day first\n",
                          asked.choice.from->iso(), asked.choice.to->iso()));
    asked.good = false;
  }
  return asked;
}

bool known(std::string_view option, const std::vector<std::string>& typed, const std::vector<std::string>& names,
           World& world) {
  const std::vector<std::string_view> views(names.begin(), names.end());
  for (const std::string& name : typed) {
    if (std::find(names.begin(), names.end(), name) != names.end()) continue;
    const auto guess = nearest(name, views);
    world.err(fmt::format("posology: the campaign has no {} '{}'; it has {}\n{}", option, visible(name),
                          visible(fmt::format("{}", fmt::join(names, ", "))),
                          guess ? fmt::format("help: did you mean '{}'?\n", *guess) : std::string()));
    return false;
  }
  return true;
}

// What the plan holds, and what the file declares even where no post came of it.
bool in_campaign(const Asked& asked, const Outcome& outcome, World& world) {
  std::vector<std::string> platforms, pillars;
  const auto add = [](std::vector<std::string>& names, const std::string& name) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  };
  for (const PlatformUse& use : outcome.campaign->platforms) add(platforms, use.platform);
  for (const MixShare& share : outcome.campaign->content_mix.shares) add(pillars, share.pillar.value);
  for (const PlannedPost& post : outcome.plan->posts) add(pillars, post.pillar);
  if (!known("platform", asked.choice.platforms, platforms, world) ||
      !known("pillar", asked.choice.pillars, pillars, world))
    return false;
  if (!report::make_calendar(outcome, asked.choice).weeks.empty()) return true;
  const DateRange run = outcome.campaign->run();
  world.err(fmt::format("posology: no day of the campaign lies there\nhelp: it runs from {} to {}\n", run.first.iso(),
                        run.last.iso()));
  return false;
}

ExitCode run(const Arguments& arguments, World& world) {
  const Asked asked = asked_of(arguments, world);
  if (!asked.good) return ExitCode::usage;
  const Planned planned = plan_file(arguments, world);
  if (!planned.planned) return planned.code;
  const Outcome& outcome = planned.document->outcome;
  if (!in_campaign(asked, outcome, world)) return ExitCode::usage;
  const std::string path = arguments.value_or("output", "-");
  // A file is no terminal: it has no colours unless they are asked for, and a width of its own.
  const TextStyle style =
      path == "-" ? style_of(arguments, world) : TextStyle{arguments.value_or("color", "auto") == "always", true, 100};
  const bool markdown = arguments.value_or("format", "text") == "markdown";
  return write_file(
      path,
      markdown ? render::calendar_markdown(outcome, asked.choice) : render::calendar_text(outcome, asked.choice, style),
      *planned.document, planned.code, world);
}

constexpr OptionSpec options[] = {
    {"format", "FORMAT", "what to make", "text|markdown"},
    {"view", "VIEW", "how much to a page", "month|week|quarter|year"},
    {"platform", "ID", "only this platform (repeatable)", {}},
    {"pillar", "NAME", "only this pillar (repeatable)", {}},
    {"from", "DATE", "first day shown", {}},
    {"to", "DATE", "last day shown", {}},
    {"output", "FILE", "write to this file instead of standard output", {}, 'o'},
    {"as-of", "DATE", "the day that counts as today, or 'today' (default: the start of preparation)", {}},
};

}  // namespace

const Command calendar_command{"calendar",
                               "Print the posting calendar by month, week, quarter or year",
                               "FILE",
                               1,
                               1,
                               options,
                               "posology calendar campaign.yaml --view week --format markdown -o calendar.md",
                               run};

}  // namespace posology::cli
