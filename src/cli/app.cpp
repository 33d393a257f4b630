#include "cli/app.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <exception>
#include <map>
#include <memory>

#include <fmt/format.h>

#include "cli/command.h"
#include "cli/help.h"
#include "text/suggest.h"
#include "text/width.h"
#include "version.h"

namespace posology::cli {
namespace {

/// One command's options as CLI11 fills them.
struct Filled {
  const Command* command = nullptr;
  CLI::App app{};
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
  const std::string flag = (spec.letter == 0 ? "--" : std::string("-") + spec.letter + ",--") + name;
  if (spec.value.empty()) {
    filled.handles[name] = filled.app.add_flag(flag);
    return;
  }
  CLI::Option* option = filled.app.add_option(flag, filled.values[name]);
  option->take_all()->allow_extra_args(false);
  if (!spec.choices.empty()) {
    const auto known = split_choices(spec.choices);
    option->check([known](const std::string& typed) {
      const bool found = std::find(known.begin(), known.end(), typed) != known.end();
      return found ? std::string() : refused_choice(typed, known);
    });
  }
  filled.handles[name] = option;
}

void declare(const Command& command, Filled& filled) {
  filled.command = &command;
  filled.app.set_help_flag("--help,-h");
  filled.app.add_option("words", filled.words);
  for (const auto options : {command.options, shared_options()}) {
    for (const OptionSpec& spec : options) add_option(filled, spec);
  }
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

/// What is wrong with a command line, and what to type instead.
struct Refusal {
  std::string message, help;
};

const Command* command_named(std::string_view name) {
  for (const Command* command : all_commands()) {
    if (command->name == name) return command;
  }
  return nullptr;
}

Refusal unknown_command(const std::string& typed) {
  std::vector<std::string_view> names;
  for (const Command* command : all_commands()) names.push_back(command->name);
  const auto guess = nearest(typed, names);
  return {fmt::format("there is no command '{}'", visible(typed)),
          guess ? fmt::format("did you mean 'posology {}'?", *guess) : "see 'posology --help' for the commands"};
}

// The first word that looks like an option and is none of the command's.
std::optional<Refusal> unknown_option(const Command& command, std::span<const std::string> words) {
  std::vector<std::string_view> names = {"help"};
  for (const auto options : {command.options, shared_options()}) {
    for (const OptionSpec& option : options) names.push_back(option.name);
  }
  for (const std::string& word : words.subspan(1)) {
    if (word == "--") break;
    if (word.substr(0, 2) != "--") continue;
    const std::string name = word.substr(2, word.find('=') - 2);
    if (std::find(names.begin(), names.end(), name) != names.end()) continue;
    const auto guess = nearest(name, names);
    return Refusal{
        fmt::format("'{}' has no option '--{}'", command.name, visible(name)),
        guess ? fmt::format("did you mean '--{}'?", *guess) : fmt::format("see 'posology {} --help'", command.name)};
  }
  return std::nullopt;
}

// Only the last word can lack its value: anything else that follows is taken for one.
std::optional<Refusal> option_without_value(const Command& command, std::span<const std::string> words) {
  for (const auto options : {command.options, shared_options()}) {
    for (const OptionSpec& option : options) {
      if (option.value.empty() || words.back() != "--" + std::string(option.name)) continue;
      return Refusal{fmt::format("'--{}' needs a value", option.name), fmt::format("write {}", option_words(option))};
    }
  }
  return std::nullopt;
}

std::optional<Refusal> wrong_count(const Filled& filled) {
  const Command& command = *filled.command;
  const std::size_t count = filled.words.size();
  if (count >= command.least_words && count <= command.most_words) return std::nullopt;
  const std::string help = fmt::format("see 'posology {} --help'", command.name);
  if (count < command.least_words) return Refusal{fmt::format("'{}' needs {}", command.name, command.words), help};
  return Refusal{
      fmt::format("'{}' takes {}, and '{}' is one word too many", command.name,
                  command.words.empty() ? "no words" : command.words, visible(filled.words[command.most_words])),
      help};
}

ExitCode refuse(const Refusal& refusal, World& world) {
  world.err(fmt::format("posology: {}\nhelp: {}\n", refusal.message, refusal.help));
  return ExitCode::usage;
}

ExitCode refuse(const CLI::ParseError& error, const Command& command, std::span<const std::string> words,
                World& world) {
  if (const auto unknown = unknown_option(command, words)) return refuse(*unknown, world);
  if (const auto lonely = option_without_value(command, words)) return refuse(*lonely, world);
  return refuse({visible(error.what()), fmt::format("see 'posology {} --help'", command.name)}, world);
}

ExitCode run_command(const Command& command, std::span<const std::string> words, World& world) {
  Filled filled;
  declare(command, filled);
  try {
    // CLI11 takes the words from the back.
    std::vector<std::string> reversed(words.rbegin(), words.rend());
    reversed.pop_back();
    filled.app.parse(reversed);
  } catch (const CLI::CallForHelp&) {
    world.out(help_of(command));
    return ExitCode::done;
  } catch (const CLI::ParseError& error) {
    return refuse(error, command, words, world);
  }
  if (const auto refusal = wrong_count(filled)) return refuse(*refusal, world);
  return command.run(arguments_of(filled), world);
}

ExitCode dispatch(std::span<const std::string> words, World& world) {
  const std::string& first = words[0];
  if (const Command* command = command_named(first)) return run_command(*command, words, world);
  if (first == "--help" || first == "-h" || first == "help") {
    const Command* command = words.size() > 1 ? command_named(words[1]) : nullptr;
    world.out(command == nullptr ? help_of_all() : help_of(*command));
    return ExitCode::done;
  }
  if (first == "--version") {
    world.out(fmt::format("posology {}\n", version));
    return ExitCode::done;
  }
  if (first.rfind('-', 0) != 0) return refuse(unknown_command(first), world);
  return refuse({fmt::format("'{}' stands where a command should", visible(first)), "see 'posology --help'"}, world);
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
