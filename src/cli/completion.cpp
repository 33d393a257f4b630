// completion: scripts for bash, zsh and fish, made from the table of commands.
#include <algorithm>

#include <fmt/format.h>

#include "cli/command.h"
#include "cli/help.h"
#include "knowledge/platform.h"
#include "rules/run.h"

namespace posology::cli {
namespace {

/// What an option's value is, as far as a shell can help with it.
enum class Value { none, choices, file, folder, platform, free };

Value value_of(const OptionSpec& option) {
  if (option.value.empty()) return Value::none;
  if (!option.choices.empty()) return Value::choices;
  if (option.value == "FILE") return Value::file;
  if (option.value == "DIR") return Value::folder;
  return option.name == "platform" ? Value::platform : Value::free;
}

std::string spaced(std::string_view choices) {
  std::string text(choices);
  std::replace(text.begin(), text.end(), '|', ' ');
  return text;
}

std::string platform_ids() {
  std::string text;
  for (const Platform& platform : platforms()) text += (text.empty() ? "" : " ") + std::string(platform.id);
  return text;
}

// What `explain` knows best: rules by code, platforms by id.
std::string subjects() {
  std::string text = "defaults " + platform_ids();
  for (const rules::Rule* rule : rules::all_rules()) text += " " + std::string(rule->code);
  return text;
}

bool takes_files(const Command& command) {
  return command.words.find("FILE") != std::string_view::npos || command.words == "[PATH...]";
}

// The words that a command takes first, where they are no files.
std::string first_words(const Command& command) {
  if (command.name == "explain") return subjects();
  return command.words.find('|') == std::string_view::npos ? std::string() : spaced(command.words);
}

std::string command_names() {
  std::string text;
  for (const Command* command : all_commands()) text += (text.empty() ? "" : " ") + std::string(command->name);
  return text;
}

template <class Each>
void for_each_option(const Command& command, Each each) {
  for (const auto options : {command.options, shared_options()}) {
    for (const OptionSpec& option : options) each(option);
  }
}

std::string bash_value(const OptionSpec& option) {
  switch (value_of(option)) {
    case Value::choices:
      return fmt::format("COMPREPLY=($(compgen -W '{}' -- \"$word\"))", spaced(option.choices));
    case Value::platform:
      return fmt::format("COMPREPLY=($(compgen -W '{}' -- \"$word\"))", platform_ids());
    case Value::file:
      return "COMPREPLY=($(compgen -f -- \"$word\"))";
    case Value::folder:
      return "COMPREPLY=($(compgen -d -- \"$word\"))";
    case Value::none:
    case Value::free:
      break;
  }
  return "COMPREPLY=()";
}

std::string bash_command(const Command& command) {
  std::string values, names = "--help";
  for_each_option(command, [&](const OptionSpec& option) {
    names += fmt::format(" --{}", option.name);
    if (option.value.empty()) return;
    const std::string letter = option.letter == 0 ? "" : fmt::format("|-{}", option.letter);
    values += fmt::format("        --{}{}) {}; return ;;\n", option.name, letter, bash_value(option));
  });
  const std::string words = first_words(command);
  const std::string other = !words.empty()         ? fmt::format("COMPREPLY=($(compgen -W '{}' -- \"$word\"))", words)
                            : takes_files(command) ? "COMPREPLY=($(compgen -f -- \"$word\"))"
                                                   : "COMPREPLY=()";
  return fmt::format(
      "    {})\n"
      "      case $before in\n{}      esac\n"
      "      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '{}' -- \"$word\")); else {}; fi ;;\n",
      command.name, values, names, other);
}

std::string bash_script() {
  std::string text = fmt::format(
      "# bash completion of posology. Once: posology completion bash > ~/.local/share/bash-completion/completions/"
      "posology\n"
      "_posology() {{\n"
      "  local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}}\n"
      "  if ((COMP_CWORD == 1)); then COMPREPLY=($(compgen -W '{} --help --version' -- \"$word\")); return; fi\n"
      "  case ${{COMP_WORDS[1]}} in\n",
      command_names());
  for (const Command* command : all_commands()) text += bash_command(*command);
  return text + "  esac\n}\ncomplete -o filenames -F _posology posology\n";
}

// Brackets and colons part the fields of a zsh specification, quotes end it.
std::string zsh_words(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
      continue;
    }
    if (c == '[' || c == ']' || c == ':') out += '\\';
    out += c;
  }
  return out;
}

std::string zsh_option(const OptionSpec& option) {
  const std::string what = zsh_words(option.what);
  switch (value_of(option)) {
    case Value::none:
      return fmt::format("'--{}[{}]'", option.name, what);
    case Value::choices:
      return fmt::format("'--{}=[{}]:{}:({})'", option.name, what, option.value, spaced(option.choices));
    case Value::platform:
      return fmt::format("'*--{}=[{}]:{}:({})'", option.name, what, option.value, platform_ids());
    case Value::file:
      return fmt::format("'--{}=[{}]:{}:_files'", option.name, what, option.value);
    case Value::folder:
      return fmt::format("'--{}=[{}]:{}:_files -/'", option.name, what, option.value);
    case Value::free:
      break;
  }
  return fmt::format("'--{}=[{}]:{}:'", option.name, what, option.value);
}

std::string zsh_script() {
  std::string text =
      "#compdef posology\n"
      "# zsh completion of posology. Once: posology completion zsh > a folder of $fpath, as _posology\n"
      "_posology() {\n  local -a commands\n  commands=(\n";
  for (const Command* command : all_commands()) {
    text += fmt::format("    '{}:{}'\n", command->name, zsh_words(command->what));
  }
  text +=
      "  )\n  if ((CURRENT == 2)); then _describe command commands; return; fi\n"
      "  local command=$words[2]\n  shift words; ((CURRENT--))\n  case $command in\n";
  for (const Command* command : all_commands()) {
    text += fmt::format("    {}) _arguments", command->name);
    for_each_option(*command, [&](const OptionSpec& option) { text += " " + zsh_option(option); });
    const std::string words = first_words(*command);
    if (!words.empty()) text += fmt::format(" '1:word:({})'", words);
    if (takes_files(*command)) text += " '*:file:_files'";
    text += " ;;\n";
  }
  return text + "  esac\n}\n_posology \"$@\"\n";
}

std::string fish_quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out + "'";
}

std::string fish_option(const Command& command, const OptionSpec& option) {
  std::string line = fmt::format("complete -c posology -n '__fish_seen_subcommand_from {}' -l {} -d {}", command.name,
                                 option.name, fish_quoted(option.what));
  if (option.letter != 0) line += fmt::format(" -s {}", option.letter);
  const Value value = value_of(option);
  if (value == Value::choices) line += fmt::format(" -x -a '{}'", spaced(option.choices));
  if (value == Value::platform) line += fmt::format(" -x -a '{}'", platform_ids());
  if (value == Value::file) line += " -r -F";
  if (value == Value::folder) line += " -x -a '(__fish_complete_directories)'";
  if (value == Value::free) line += " -x";
  return line + "\n";
}

std::string fish_script() {
  std::string text =
      "# fish completion of posology. Once: posology completion fish > ~/.config/fish/completions/posology.fish\n"
      "complete -c posology -f\n";
  for (const Command* command : all_commands()) {
    text += fmt::format("complete -c posology -n __fish_use_subcommand -a {} -d {}\n", command->name,
                        fish_quoted(command->what));
    for_each_option(*command, [&](const OptionSpec& option) { text += fish_option(*command, option); });
    const std::string seen = fmt::format("complete -c posology -n '__fish_seen_subcommand_from {}'", command->name);
    if (takes_files(*command)) text += seen + " -F\n";
    const std::string words = first_words(*command);
    if (!words.empty()) text += fmt::format("{} -a '{}'\n", seen, words);
  }
  return text;
}

ExitCode run(const Arguments& arguments, World& world) {
  const std::string& shell = arguments.words[0];
  const std::string script = shell == "bash"   ? bash_script()
                             : shell == "zsh"  ? zsh_script()
                             : shell == "fish" ? fish_script()
                                               : std::string();
  if (script.empty()) {
    world.err("posology: that shell is not known\nhelp: write bash, zsh or fish\n");
    return ExitCode::usage;
  }
  world.out(script);
  return ExitCode::done;
}

}  // namespace

const Command completion_command{"completion",
                                 "Print the completion script of a shell",
                                 "bash|zsh|fish",
                                 1,
                                 1,
                                 {},
                                 "source <(posology completion bash)",
                                 run};

}  // namespace posology::cli
