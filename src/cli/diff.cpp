// diff: what changed between two campaign files or plans, for a pull request.
#include <optional>

#include <fmt/format.h>

#include "cli/command.h"
#include "cli/planning.h"
#include "cli/style.h"
#include "render/plan_diff.h"
#include "render/plan_json.h"
#include "render/read_plan.h"
#include "report/plan_diff.h"
#include "text/width.h"

namespace posology::cli {
namespace {

constexpr std::size_t largest_plan = std::size_t{256} << 20;

/// One side; nothing when it could not be had (already said). `stability` where it was planned keeping to the other.
struct Side {
  std::optional<report::PlanDigest> digest;
  std::optional<Stability> stability;
  ExitCode code = ExitCode::done;
};

bool looks_like_json(const std::string& text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  return first != std::string::npos && text[first] == '{';
}

Side from_json(const std::string& path, const std::string& text, World& world) {
  render::ReadPlan read = render::read_plan(text);
  if (read.digest) return {std::move(read.digest), std::nullopt, ExitCode::done};
  world.err(
      fmt::format("posology: '{}' is no plan that can be compared: {}\nhelp: write one with: posology plan FILE "
                  "--format json\n",
                  visible(path), read.problem));
  return {std::nullopt, std::nullopt, ExitCode::usage};
}

Side from_campaign(const std::string& path, const Arguments& asked, const PlanLock* keep, World& world) {
  Arguments arguments;
  arguments.words = {path};
  for (const char* name : {"as-of", "color", "quiet"}) {
    const auto typed = asked.options.find(name);
    if (typed != asked.options.end()) arguments.options.insert(*typed);
  }
  Planned planned = plan_file(arguments, world, Mends::no, keep);
  if (!planned.planned) return {std::nullopt, std::nullopt, planned.code};
  // What is compared is what the plan's JSON says, whoever made it.
  Side side = from_json(path, render::plan_json(planned.document->outcome), world);
  side.stability = std::move(planned.origin.stability);
  return side;
}

Side side_of(const std::string& path, const Arguments& arguments, const PlanLock* keep, World& world) {
  const ReadOutcome bytes = world.read(path, largest_plan);
  if (!bytes.text) {
    world.err(fmt::format("posology: '{}' could not be read: {}\n", visible(path), bytes.problem));
    return {std::nullopt, std::nullopt, ExitCode::usage};
  }
  return looks_like_json(*bytes.text) ? from_json(path, *bytes.text, world)
                                      : from_campaign(path, arguments, keep, world);
}

ExitCode run(const Arguments& arguments, World& world) {
  if (arguments.words[0] == "-" || arguments.words[1] == "-") {
    world.err("posology: diff reads two files, not standard input\nhelp: write it to a file first\n");
    return ExitCode::usage;
  }
  const Side before = side_of(arguments.words[0], arguments, nullptr, world);
  if (!before.digest) return before.code;
  const PlanLock old = report::lock_of(*before.digest);
  const Side after = side_of(arguments.words[1], arguments, &old, world);
  if (!after.digest) return after.code;
  const report::PlanDiff diff =
      report::diff_of(*before.digest, *after.digest, after.stability ? &*after.stability : nullptr);
  const std::string format = arguments.value_or("format", "text");
  world.out(format == "json"       ? render::diff_json(diff)
            : format == "markdown" ? render::diff_markdown(diff)
                                   : render::diff_text(diff, style_of(arguments, world)));
  return ExitCode::done;
}

constexpr OptionSpec options[] = {
    {"format", "FORMAT", "how to print it; markdown is for a pull request", "text|markdown|json"},
    {"as-of", "DATE", "the day that counts as today, or 'today' (default: the start of preparation)", {}},
};

}  // namespace

const Command diff_command{
    "diff",
    "Show what changed between two campaign files or plans: posts moved and why, reviewer load, money",
    "OLD NEW",
    2,
    2,
    options,
    "posology diff old/campaign.yaml campaign.yaml --format markdown",
    run};

}  // namespace posology::cli
