// init: writes a commented starter campaign.
#include <fmt/format.h>

#include "cli/command.h"
#include "cli/template.h"
#include "intake/read_campaign.h"
#include "text/suggest.h"
#include "text/width.h"

namespace posology::cli {
namespace {

constexpr std::string_view usual_template = "product-launch";
constexpr std::string_view usual_file = "campaign.yaml";

// The first line is for editors: by which schema they complete and explain. The second one says what it is for.
std::string_view purpose(const Template& starter) {
  std::string_view line = starter.text.substr(starter.text.find('\n') + 1);
  line = line.substr(0, line.find('\n'));
  while (!line.empty() && (line[0] == '#' || line[0] == ' ')) line.remove_prefix(1);
  return line;
}

const Template* find(std::string_view name) {
  for (const Template& starter : templates()) {
    if (starter.name == name) return &starter;
  }
  return nullptr;
}

ExitCode list_templates(World& world) {
  for (const Template& starter : templates()) world.out(fmt::format("{:<20} {}\n", starter.name, purpose(starter)));
  return ExitCode::done;
}

ExitCode unknown_template(const std::string& name, World& world) {
  std::vector<std::string_view> names;
  for (const Template& starter : templates()) names.push_back(starter.name);
  const auto guess = nearest(name, names);
  world.err(fmt::format("posology: there is no template '{}'; there are {}\nhelp: {}\n", visible(name),
                        fmt::join(names, ", "),
                        guess ? fmt::format("did you mean '--template {}'?", *guess) : "see 'posology init --list'"));
  return ExitCode::usage;
}

// The name in the first line of every template, in the folder of the file.
std::string schema_beside(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return (slash == std::string::npos ? std::string() : path.substr(0, slash + 1)) + "campaign.schema.json";
}

ExitCode run(const Arguments& arguments, World& world) {
  if (arguments.has("list")) return list_templates(world);
  const std::string name = arguments.value_or("template", std::string(usual_template));
  const Template* starter = find(name);
  if (starter == nullptr) return unknown_template(name, world);
  const std::string path = arguments.words.empty() ? std::string(usual_file) : arguments.words[0];
  if (path != "-" && world.kind(path) != PathKind::missing && !arguments.has("force")) {
    world.err(
        fmt::format("posology: '{}' exists and was left as it is\nhelp: give another name, or --force to replace it\n",
                    visible(path)));
    return ExitCode::usage;
  }
  if (const std::string problem = world.write(path, starter->text); !problem.empty()) {
    world.err(fmt::format("posology: '{}' could not be written: {}\n", visible(path), problem));
    return ExitCode::usage;
  }
  if (path == "-") return ExitCode::done;
  const std::string schema = schema_beside(path);
  const bool with_schema = world.kind(schema) == PathKind::missing;
  if (const std::string problem = with_schema ? world.write(schema, intake::json_schema()) : ""; !problem.empty()) {
    world.err(fmt::format("posology: '{}' could not be written: {}\n", visible(schema), problem));
    return ExitCode::usage;
  }
  if (!arguments.has("quiet")) {
    world.err(fmt::format("wrote {} from the template {}{}\nnext: posology validate {}\n", visible(path), name,
                          with_schema ? fmt::format(", and {} for your editor", visible(schema)) : "", visible(path)));
  }
  return ExitCode::done;
}

constexpr OptionSpec options[] = {
    {"template", "NAME", "which starter to write (default product-launch)", {}},
    {"list", "", "list the templates", {}},
    {"force", "", "replace the file if it exists", {}},
};

}  // namespace

const Command init_command{"init",
                           "Write a commented starter campaign to edit",
                           "[FILE]",
                           0,
                           1,
                           options,
                           "posology init --template congress spring.campaign.yaml",
                           run};

}  // namespace posology::cli
