#include "cli/plan_set.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/module.h"
#include "cli/paper.h"
#include "cli/writing.h"
#include "render/findings_json.h"
#include "render/findings_text.h"
#include "render/html/page.h"
#include "render/ics.h"
#include "render/markdown.h"
#include "render/pages/calendar_book.h"
#include "render/plan_json.h"
#include "render/plan_origin.h"
#include "render/terminal.h"
#include "render/workbook.h"
#include "text/width.h"

namespace posology::cli {
namespace {

constexpr std::string_view manifest_name = "posology-manifest.json";

constexpr std::string_view book_name = "plan.xlsx", paper_name = "calendar.pdf";

struct OutputFile {
  std::string_view name;
  std::string bytes;
};

/// What was made of the plan, and what could not be, which was said then.
struct Files {
  std::vector<OutputFile> made;
  std::vector<std::string_view> missing;
};

std::vector<OutputFile> own_files(const Planned& planned) {
  const Document& document = *planned.document;
  const Outcome& outcome = document.outcome;
  const Sources& sources = document.read.sources;
  const TextStyle plain{false, true, 100};
  const render::JudgedFile judged{document.path, outcome.findings, outcome.waived, &document.read.sources};
  return {{"plan.json", render::plan_json(outcome, planned.origin)},
          {"plan.txt", render::origin_text(planned.origin, sources, plain) + render::plan_terminal(outcome, plain)},
          {"plan.md", render::plan_markdown(outcome, render::origin_markdown(planned.origin, sources))},
          {"plan.html", render::plan_html(outcome)},
          {"calendar.ics", render::calendar_ics(outcome, {})},
          {"calendar.md", render::calendar_markdown(outcome)},
          {"resources.md", render::resources_markdown(outcome)},
          {"money.md", render::money_markdown(outcome)},
          {"submit-dates.md", render::submit_dates_markdown(outcome)},
          {"findings.json", render::findings_json({judged})}};
}

// With what modules make; where one is missing, the rest is written all the same.
Files whole_set(const Planned& planned, World& world) {
  const Outcome& outcome = planned.document->outcome;
  Files files{own_files(planned), {}};
  const auto add = [&](std::string_view name, std::optional<std::string> bytes) {
    if (bytes) {
      files.made.push_back({name, std::move(*bytes)});
    } else {
      files.missing.push_back(name);
    }
  };
  const render::Workbook book = render::make_workbook(outcome, {});
  add(book_name, made_by_module(sheet_module, &book, sizeof book, world));
  const render::PaperSize paper = book.a4 ? render::PaperSize::a4 : render::PaperSize::letter;
  add(paper_name,
      pdf_of(
          outcome, [&](const render::Ruler& ruler) { return render::calendar_book(outcome, {}, paper, ruler); },
          world));
  return files;
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

// With `still_there`, also what an earlier plan wrote and this one has not yet removed.
std::string manifest(const Files& files, const std::vector<std::string_view>& still_there) {
  nlohmann::ordered_json names = nlohmann::ordered_json::array();
  for (const OutputFile& file : files.made) names.push_back(file.name);
  for (const std::string_view name : still_there) names.push_back(name);
  return nlohmann::ordered_json{{"posology_manifest", 1}, {"files", names}}.dump(2) + "\n";
}

bool ours(const std::vector<std::string>& earlier, std::string_view name) {
  return std::find(earlier.begin(), earlier.end(), name) != earlier.end();
}

// Everything is looked at before anything is written.
bool may_write(const std::string& folder, const std::vector<OutputFile>& files, const std::vector<std::string>& earlier,
               const Document& document, bool force, World& world) {
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

// What an earlier plan wrote and this one could not make: it would speak of the earlier plan.
std::vector<std::string_view> left_over(const Files& files, const std::vector<std::string>& earlier) {
  std::vector<std::string_view> names;
  for (const std::string_view name : files.missing) {
    if (ours(earlier, name)) names.push_back(name);
  }
  return names;
}

// The first problem, with the path that has it; nothing where all went well.
struct Trouble {
  std::string path, problem;
  std::string_view undone = "written";
};

std::optional<Trouble> write_all(const std::string& folder, const Files& files,
                                 const std::vector<std::string_view>& old, World& world) {
  const auto path_of = [&](std::string_view name) { return folder + "/" + std::string(name); };
  const auto write = [&](std::string_view name, const std::string& bytes) -> std::optional<Trouble> {
    std::string problem = world.write(path_of(name), bytes);
    if (problem.empty()) return std::nullopt;
    return Trouble{path_of(name), std::move(problem)};
  };
  if (std::string problem = world.make_folder(folder); !problem.empty()) return Trouble{folder, std::move(problem)};
  // The manifest goes first: if the run is cut short, the next one knows what it may replace.
  if (auto trouble = write(manifest_name, manifest(files, old))) return trouble;
  for (const OutputFile& file : files.made) {
    if (auto trouble = write(file.name, file.bytes)) return trouble;
  }
  // Nothing is taken away before all that is new stands.
  for (const std::string_view name : old) {
    if (std::string problem = world.remove(path_of(name)); !problem.empty())
      return Trouble{path_of(name), std::move(problem), "removed"};
  }
  return old.empty() ? std::nullopt : write(manifest_name, manifest(files, {}));
}

}  // namespace

ExitCode write_set(const Planned& planned, const Arguments& arguments, ExitCode code, World& world) {
  const Document& document = *planned.document;
  const std::string folder = *arguments.value("output");
  const Files files = whole_set(planned, world);
  const std::vector<std::string> earlier = earlier_names(folder, world);
  if (!may_write(folder, files.made, earlier, document, arguments.has("force"), world)) return ExitCode::usage;
  for (const std::string_view name : files.missing) {
    world.err(fmt::format("posology: the other files are written without {}\n", name));
  }
  if (const auto trouble = write_all(folder, files, left_over(files, earlier), world)) {
    world.err(
        fmt::format("posology: '{}' could not be {}: {}\n", visible(trouble->path), trouble->undone, trouble->problem));
    return ExitCode::usage;
  }
  if (!arguments.has("quiet")) world.err(fmt::format("wrote {} files to {}\n", files.made.size() + 1, visible(folder)));
  return code;
}

}  // namespace posology::cli
