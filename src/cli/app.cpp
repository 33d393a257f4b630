#include "cli/app.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <exception>
#include <map>
#include <memory>

#include <fmt/format.h>

#include "cli/command.h"
#include "text/suggest.h"
#include "text/width.h"
#include "version.h"

namespace posology::cli {
namespace {

constexpr std::string_view promise =
    "A clean run means that nothing on our list was found. It is never regulatory approval, and never legal advice.";

// Options that every command takes.
constexpr OptionSpec shared_options[] = {
    {"quiet", "", "say nothing but findings and data", {}},
    {"color", "WHEN", "colours on the terminal", "auto|always|never"},
};

/// One command's options as CLI11 fills them.
struct Filled {
  const Command* command = nullptr;
  CLI::App* app = nullptr;
  std::vector<std::string> words;
  std::map<std::string, std::vector<std::string>> values;
  std::map<std::string, CLI::Option*> handles;
};

std::vector<std::string> split_choices(std::string_view choices) {
  std::vector<std::string> list;
  while (!choices.empty()) {
    const std::size_t bar = choices.find('|');
    list.emplace_back(choices.substr(0, bar));
    choices = bar == std::string_view::npos ? std::string_view() : choices.substr(bar + 1);
  }
  return list;
}

std::string refused_choice(const std::string& typed, const std::vector<std::string>& known) {
  const std::vector<std::string_view> views(known.begin(), known.end());
  std::string text = fmt::format("'{}' is not one of {}", visible(typed), fmt::join(known, ", "));
  if (const auto guess = nearest(typed, views)) text += fmt::format("; did you mean '{}'?", *guess);
  return text;
}

void add_option(Filled& filled, const OptionSpec& spec) {
  const std::string name(spec.name);
  const std::string flag = (name == "output-file" ? "-o,--" : "--") + name;
  if (spec.value.empty()) {
    const std::string what(spec.what);
    filled.handles[name] = filled.app->add_flag(flag, what);
    return;
  }
  std::string what(spec.what);
  if (!spec.choices.empty()) what += fmt::format(" ({})", spec.choices);
  CLI::Option* option = filled.app->add_option(flag, filled.values[name], what);
  option->type_name(std::string(spec.value))->take_all()->allow_extra_args(false);
  if (!spec.choices.empty()) {
    const auto known = split_choices(spec.choices);
    option->check([known](const std::string& typed) {
      const bool found = std::find(known.begin(), known.end(), typed) != known.end();
      return found ? std::string() : refused_choice(typed, known);
    });
  }
  filled.handles[name] = option;
}

void declare(CLI::App& app, const Command& command, Filled& filled) {
  filled.command = &command;
  filled.app = app.add_subcommand(std::string(command.name), std::string(command.what));
  filled.app->footer(fmt::format("Example:\n  {}\n\n{}", command.example, promise));
  if (command.most_words > 0) {
    // The usage line shows the bare word: "[PATH...]" is declared as PATH.
    std::string word(command.words);
    word.erase(std::remove_if(word.begin(), word.end(), [](char c) { return c == '[' || c == ']' || c == '.'; }),
               word.end());
    filled.app->add_option(word, filled.words, "")
        ->expected(static_cast<int>(command.least_words), static_cast<int>(command.most_words))
        ->required(command.least_words > 0)
        ->type_name("");
  }
  for (const OptionSpec& spec : command.options) add_option(filled, spec);
  for (const OptionSpec& spec : shared_options) add_option(filled, spec);
}

Arguments arguments_of(const Filled& filled) {
  Arguments result;
  result.words = filled.words;
  for (const auto& [name, handle] : filled.handles) {
    if (handle->count() == 0) continue;
    const auto values = filled.values.find(name);
    result.options[name] = values == filled.values.end() ? std::vector<std::string>() : values->second;
  }
  return result;
}

std::string unknown_command_help(const std::string& typed) {
  std::vector<std::string_view> names;
  for (const Command* command : all_commands()) names.push_back(command->name);
  if (const auto guess = nearest(typed, names)) return fmt::format("did you mean 'posology {}'?", *guess);
  return "see 'posology --help' for the commands";
}

ExitCode usage_error(World& world, const CLI::ParseError& error, std::span<const std::string> words) {
  std::string message = error.what();
  std::string help = "see 'posology --help'";
  const bool known = !words.empty() && std::any_of(all_commands().begin(), all_commands().end(),
                                                   [&](const Command* c) { return c->name == words[0]; });
  if (!words.empty() && !known && words[0].rfind('-', 0) != 0) {
    message = fmt::format("there is no command '{}'", visible(words[0]));
    help = unknown_command_help(words[0]);
  } else if (known) {
    help = fmt::format("see 'posology {} --help'", words[0]);
  }
  world.err(fmt::format("posology: {}\nhelp: {}\n", message, help));
  return ExitCode::usage;
}

ExitCode dispatch(std::span<const std::string> words, World& world) {
  CLI::App app("Posology plans campaigns for medical devices: it checks a campaign file, plans it, and shows the plan.",
               "posology");
  app.set_help_flag("--help,-h", "show this help");
  app.set_version_flag("--version", std::string("posology ") + std::string(version));
  app.require_subcommand(1);
  app.footer(std::string(promise));
  std::vector<std::unique_ptr<Filled>> filled;
  for (const Command* command : all_commands()) {
    filled.push_back(std::make_unique<Filled>());
    declare(app, *command, *filled.back());
  }
  std::vector<std::string> reversed(words.rbegin(), words.rend());
  try {
    app.parse(reversed);
  } catch (const CLI::CallForHelp&) {
    const auto chosen = app.get_subcommands();
    world.out(chosen.empty() ? app.help() : chosen[0]->help());
    return ExitCode::done;
  } catch (const CLI::CallForVersion&) {
    world.out(fmt::format("posology {}\n", version));
    return ExitCode::done;
  } catch (const CLI::ParseError& error) {
    return usage_error(world, error, words);
  }
  for (const auto& candidate : filled) {
    if (candidate->app->parsed()) return candidate->command->run(arguments_of(*candidate), world);
  }
  return ExitCode::usage;
}

}  // namespace

std::optional<std::string> Arguments::value(const std::string& name) const {
  const auto found = options.find(name);
  if (found == options.end() || found->second.empty()) return std::nullopt;
  return found->second.back();
}

std::string Arguments::value_or(const std::string& name, std::string otherwise) const {
  return value(name).value_or(std::move(otherwise));
}

ExitCode run(std::span<const std::string> words, World& world) {
  ExitCode code = ExitCode::fault;
  try {
    code = words.empty() ? dispatch(std::vector<std::string>{"--help"}, world) : dispatch(words, world);
  } catch (const std::exception& error) {
    world.err(
        fmt::format("posology: a fault of the program itself: {}\nhelp: please send us this line, the command, "
                    "the file and the output of 'posology --version'\n",
                    error.what()));
    return ExitCode::fault;
  }
  if (const std::string problem = world.flush(); !problem.empty()) {
    world.err(fmt::format("posology: standard output could not be written: {}\n", problem));
    return ExitCode::usage;
  }
  return code;
}

}  // namespace posology::cli
