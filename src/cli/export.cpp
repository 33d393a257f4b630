// export: the posts of a plan as files that scheduling tools and calendars import.
#include <fmt/format.h>

#include "cli/command.h"
#include "cli/planning.h"
#include "cli/writing.h"
#include "render/csv.h"
#include "report/export_sheet.h"
#include "report/words.h"
#include "text/width.h"

namespace posology::cli {
namespace {

std::string bytes_of(const report::ExportFile& file, const ExportProfile& profile) {
  return render::csv(file.rows, profile.byte_order_mark);
}

// One file may have a name of its own; several go into a folder.
ExitCode write_all(const report::ExportSheets& sheets, const ExportProfile& profile, const std::string& where,
                   const Planned& planned, World& world) {
  const bool named = where == "-" || where.ends_with(".csv");
  if (named && sheets.files.size() > 1) {
    world.err(fmt::format("posology: this makes {} files for {}\nhelp: give a folder for them: --output DIR\n",
                          sheets.files.size(), profile.name));
    return ExitCode::usage;
  }
  if (!named) {
    if (const std::string problem = world.make_folder(where); !problem.empty()) {
      world.err(fmt::format("posology: '{}' could not be made: {}\n", visible(where), problem));
      return ExitCode::usage;
    }
  }
  for (const report::ExportFile& file : sheets.files) {
    const std::string path = named ? where : where + "/" + file.name;
    const ExitCode code = write_file(path, bytes_of(file, profile), *planned.document, planned.code, world);
    if (code == ExitCode::usage) return code;
    if (path != "-")
      world.err(fmt::format(
          "wrote {}: {}\n", visible(path),
          report::counted(static_cast<std::int64_t>(file.rows.size()) - (profile.header ? 1 : 0), "row", "rows")));
  }
  return planned.code;
}

std::string tools() {
  std::string list;
  for (const ExportProfile& profile : export_profiles()) list += (list.empty() ? "" : ", ") + std::string(profile.id);
  return list;
}

ExitCode run(const Arguments& arguments, World& world) {
  const auto to = arguments.value("to");
  const ExportProfile* const profile = to ? find_export_profile(*to) : nullptr;
  if (profile == nullptr) {
    world.err(fmt::format("posology: export needs a tool\nhelp: --to one of {}\n", tools()));
    return ExitCode::usage;
  }
  const Planned planned = plan_file(arguments, world);
  if (!planned.planned) return planned.code;
  const report::ExportSheets sheets = report::make_export(planned.document->outcome, *profile);
  const ExitCode code = write_all(sheets, *profile, arguments.value_or("output", "-"), planned, world);
  if (sheets.files.empty()) world.err(fmt::format("nothing to export to {}\n", profile->name));
  if (code == ExitCode::usage || arguments.has("quiet")) return code;
  for (const std::string& remark : sheets.remarks) world.err(fmt::format("{}: {}\n", profile->name, visible(remark)));
  return code;
}

constexpr OptionSpec options[] = {
    {"to", "TOOL", "the tool that will import them",
     "buffer|publer|metricool|sprout|google-calendar|hootsuite|hubspot"},
    {"output",
     "DIR",
     "write the files into this folder, or a single one to this name (default: standard output)",
     {},
     'o'},
    {"as-of", "DATE", "the day that counts as today, or 'today' (default: the start of preparation)", {}},
};

}  // namespace

const Command export_command{"export",
                             "Make import files for a scheduling tool or a calendar, and say what it cannot take",
                             "FILE",
                             1,
                             1,
                             options,
                             "posology export campaign.yaml --to buffer --output buffer/",
                             run};

}  // namespace posology::cli
