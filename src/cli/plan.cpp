// plan: checks a campaign, plans it, shows the plan or writes the whole set of files.
#include <algorithm>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/command.h"
#include "cli/locking.h"
#include "cli/planning.h"
#include "cli/scenarios.h"
#include "cli/style.h"
#include "cli/writing.h"
#include "render/findings_json.h"
#include "render/findings_text.h"
#include "render/html/page.h"
#include "render/markdown.h"
#include "render/plan_json.h"
#include "render/plan_origin.h"
#include "render/terminal.h"
#include "render/why_text.h"
#include "text/suggest.h"
#include "text/width.h"

namespace posology::cli {
namespace {

constexpr std::string_view manifest_name = "posology-manifest.json";

struct OutputFile {
  std::string_view name;
  std::string bytes;
};

std::vector<OutputFile> whole_set(const Planned& planned) {
  const Document& document = *planned.document;
  const Outcome& outcome = document.outcome;
  const Sources& sources = document.read.sources;
  const TextStyle plain{false, true, 100};
  const render::JudgedFile judged{document.path, outcome.findings, outcome.waived, &document.read.sources};
  return {{"plan.json", render::plan_json(outcome, planned.origin)},
          {"plan.txt", render::origin_text(planned.origin, sources, plain) + render::plan_terminal(outcome, plain)},
          {"plan.md", render::plan_markdown(outcome, render::origin_markdown(planned.origin, sources))},
          {"plan.html", render::plan_html(outcome)},
          {"calendar.md", render::calendar_markdown(outcome)},
          {"resources.md", render::resources_markdown(outcome)},
          {"money.md", render::money_markdown(outcome)},
          {"submit-dates.md", render::submit_dates_markdown(outcome)},
          {"findings.json", render::findings_json({judged})}};
}

// Names that an earlier run wrote into the folder; nothing when there is no readable manifest.
std::vector<std::string> earlier_names(const std::string& folder, World& world) {
  std::vector<std::string> names;
  const ReadOutcome outcome = world.read(folder + "/" + std::string(manifest_name), std::size_t{1} << 20);
  if (!outcome.text) return names;
  const auto json = nlohmann::json::parse(*outcome.text, nullptr, false);
  if (!json.is_object() || !json.contains("files") || !json["files"].is_array()) return names;
  for (const auto& name : json["files"]) {
    if (name.is_string()) names.push_back(name.get<std::string>());
  }
  return names;
}

std::string manifest(const std::vector<OutputFile>& files) {
  nlohmann::ordered_json names = nlohmann::ordered_json::array();
  for (const OutputFile& file : files) names.push_back(file.name);
  return nlohmann::ordered_json{{"posology_manifest", 1}, {"files", names}}.dump(2) + "\n";
}

bool ours(const std::vector<std::string>& earlier, std::string_view name) {
  return std::find(earlier.begin(), earlier.end(), name) != earlier.end();
}

// Everything is looked at before anything is written.
bool may_write(const std::string& folder, const std::vector<OutputFile>& files, const Document& document, bool force,
               World& world) {
  const std::vector<std::string> earlier = earlier_names(folder, world);
  for (const OutputFile& file : files) {
    const std::string path = folder + "/" + std::string(file.name);
    if (was_read(document, path, world)) {
      world.err(fmt::format("posology: '{}' was read in this run and is never replaced\n", visible(path)));
      return false;
    }
    if (!force && world.kind(path) != PathKind::missing && !ours(earlier, file.name)) {
      world.err(fmt::format(
          "posology: '{}' is there and was not written by an earlier plan\nhelp: give another folder, or --force\n",
          visible(path)));
      return false;
    }
  }
  return true;
}

ExitCode write_set(const Planned& planned, const Arguments& arguments, ExitCode code, World& world) {
  const Document& document = *planned.document;
  const std::string folder = *arguments.value("output");
  const std::vector<OutputFile> files = whole_set(planned);
  if (!may_write(folder, files, document, arguments.has("force"), world)) return ExitCode::usage;
  std::string problem = world.make_folder(folder);
  std::string path = folder;
  // The manifest goes first: if the run is cut short, the next one knows what it may replace.
  if (problem.empty()) problem = world.write(path = folder + "/" + std::string(manifest_name), manifest(files));
  for (const OutputFile& file : files) {
    if (problem.empty()) problem = world.write(path = folder + "/" + std::string(file.name), file.bytes);
  }
  if (!problem.empty()) {
    world.err(fmt::format("posology: '{}' could not be written: {}\n", visible(path), problem));
    return ExitCode::usage;
  }
  if (!arguments.has("quiet")) world.err(fmt::format("wrote {} files to {}\n", files.size() + 1, visible(folder)));
  return code;
}

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
