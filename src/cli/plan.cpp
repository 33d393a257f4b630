// plan: checks a campaign, plans it, shows the plan or writes the whole set of files.
#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "cli/command.h"
#include "cli/locking.h"
#include "cli/plan_set.h"
#include "cli/planning.h"
#include "cli/scenarios.h"
#include "cli/style.h"
#include "render/markdown.h"
#include "render/plan_json.h"
#include "render/plan_origin.h"
#include "render/terminal.h"
#include "render/why_text.h"
#include "text/suggest.h"
#include "text/width.h"

namespace posology::cli {
namespace {

std::string shown(const Planned& planned, const Arguments& arguments, World& world) {
  const Document& document = *planned.document;
  const Sources& sources = document.read.sources;
  const std::string format = arguments.value_or("format", "text");
  if (format == "json") return render::plan_json(document.outcome, planned.origin);
  if (format == "markdown")
    return render::plan_markdown(document.outcome, render::origin_markdown(planned.origin, sources));
  const TextStyle style = style_of(arguments, world);
  return render::origin_text(planned.origin, sources, style) + render::plan_terminal(document.outcome, style);
}

// The first ids, for nobody knows them by heart.
std::string some_of(const std::vector<std::string_view>& ids) {
  constexpr std::size_t most = 8;
  if (ids.empty()) return "the plan has no posts";
  std::string text = "its posts are ";
  for (std::size_t i = 0; i < std::min(most, ids.size()); ++i)
    text += fmt::format("{}'{}'", i == 0 ? "" : ", ", visible(ids[i]));
  if (ids.size() > most) text += fmt::format(" and {} more; 'posology plan FILE' lists them", ids.size() - most);
  return text;
}

ExitCode say_why(const Document& document, const Arguments& arguments, ExitCode code, World& world) {
  const std::string id = *arguments.value("why");
  const auto& posts = document.outcome.plan->posts;
  const auto post = std::find_if(posts.begin(), posts.end(), [&](const PlannedPost& p) { return p.id == id; });
  if (post != posts.end()) {
    world.out(render::why_text(document.outcome, *post, style_of(arguments, world)));
    return code;
  }
  std::vector<std::string_view> known;
  known.reserve(posts.size());
  for (const PlannedPost& p : posts) known.push_back(p.id);
  const std::optional<std::string> near = nearest(id, known);
  world.err(fmt::format("posology: the plan has no post '{}'\nhelp: {}\n", visible(id),
                        near ? fmt::format("did you mean '{}'?", visible(*near)) : some_of(known)));
  return ExitCode::usage;
}

ExitCode run(const Arguments& arguments, World& world) {
  // What lies in a folder, or in a lock, is taken for the plan of the file.
  if (arguments.has("set") && (arguments.has("output") || arguments.has("write-lock"))) {
    world.err("posology: '--set' tries values and writes no files\nhelp: write the values into the file, then plan\n");
    return ExitCode::usage;
  }
  if (arguments.has("scenario")) {
    for (const char* other : {"output", "write-lock", "why"}) {
      if (!arguments.has(other)) continue;
      world.err(fmt::format("posology: '--scenario' compares and takes no '--{}'\nhelp: give one of the two\n", other));
      return ExitCode::usage;
    }
    return compare_scenarios(arguments, world);
  }
  const Planned planned = plan_file(arguments, world, Mends::tried);
  if (!planned.planned) return planned.code;
  if (arguments.has("why")) return say_why(*planned.document, arguments, planned.code, world);
  ExitCode code = planned.code;
  if (arguments.has("write-lock")) code = write_lock(*planned.document, arguments, code, world);
  // A lock that could not be written: nothing else is, either.
  if (code != planned.code) return code;
  if (arguments.has("output")) return write_set(planned, arguments, code, world);
  world.out(shown(planned, arguments, world));
  return code;
}

constexpr OptionSpec options[] = {
    {"format", "FORMAT", "how to print the plan", "text|json|markdown"},
    {"output", "DIR", "write the whole set of files into this folder instead", {}},
    {"force", "", "replace files in the folder that no earlier plan wrote", {}},
    {"as-of", "DATE", "the day that counts as today, or 'today' (default: the start of preparation)", {}},
    {"set", "PATH=VALUE", "try a value in place of the file's, like platforms.linkedin=5/week; may be repeated", {}},
    {"scenario", "NAME:PATH=VALUE,...", "plan this way too and show the ways side by side; may be repeated", {}},
    {"lock", "FILE", "keep every post of this lock where it was, and move the fewest that must move", {}},
    {"write-lock", "FILE", "write where the posts stand now, for the next plan to keep to", {}},
    {"why", "POST", "only this post: why it stands where it stands, and where else it could", {}},
};

}  // namespace

const Command plan_command{"plan",
                           "Check a campaign, plan it, and show who makes what by when and what it costs",
                           "FILE",
                           1,
                           1,
                           options,
                           "posology plan examples/graft-flow/campaign.yaml --output plan/",
                           run};

}  // namespace posology::cli
