#include "cli/help.h"

#include <algorithm>

#include <fmt/format.h>

namespace posology::cli {
namespace {

constexpr std::string_view promise =
    "A clean run means that nothing on our list was found. It is never regulatory\n"
    "approval, and never legal advice.\n";
constexpr std::size_t page = 80;  // cells: a terminal's usual width, and a printed page's

// "  name      what it does", the text wrapped beside the names.
std::string entry(const std::string& name, std::string text, std::size_t names) {
  std::string out = fmt::format("  {:<{}}", name, names);
  const std::size_t indent = names + 4;
  if (name.size() > names) out += "\n" + std::string(names + 2, ' ');
  out += "  ";
  for (std::size_t room = page - indent; text.size() > room;) {
    const std::size_t blank = text.rfind(' ', room);
    if (blank == std::string::npos) break;
    out += text.substr(0, blank) + "\n" + std::string(indent, ' ');
    text.erase(0, blank + 1);
  }
  return out + text + "\n";
}

std::string option_lines(std::span<const OptionSpec> options, std::size_t names) {
  std::string out;
  for (const OptionSpec& option : options) out += entry(option_words(option), option_meaning(option), names);
  return out;
}

}  // namespace

std::string option_words(const OptionSpec& option) {
  std::string words = option.letter == 0 ? "--" : fmt::format("-{}, --", option.letter);
  words += option.name;
  if (!option.value.empty()) words += fmt::format(" {}", option.value);
  return words;
}

std::string option_meaning(const OptionSpec& option) {
  if (option.choices.empty()) return std::string(option.what);
  std::string choices(option.choices);
  for (std::size_t bar = choices.find('|'); bar != std::string::npos; bar = choices.find('|')) {
    choices.replace(bar, 1, ", ");
  }
  return fmt::format("{}: {}", option.what, choices);
}

std::string help_of_all() {
  std::string out =
      "Posology plans campaigns for medical devices: it checks a campaign file, plans it,\n"
      "and shows the plan.\n\nUsage: posology COMMAND [options]\n\nCommands\n";
  std::size_t names = 0;
  for (const Command* command : all_commands()) names = std::max(names, command->name.size());
  for (const Command* command : all_commands()) {
    out += entry(std::string(command->name), std::string(command->what), names);
  }
  out += "\nOptions\n" + entry("--help", "show this help, or that of a command", names) +
         entry("--version", "show the version", names);
  return out + "\nStart with: posology init my-campaign.yaml\n\n" + std::string(promise);
}

std::string help_of(const Command& command) {
  const std::string words = command.words.empty() ? std::string() : fmt::format(" {}", command.words);
  std::string out = fmt::format("Usage: posology {}{} [options]\n\n", command.name, words);
  out += fmt::format("{}.\n\nOptions\n", command.what);
  std::size_t names = 0;
  for (const auto options : {command.options, shared_options()}) {
    for (const OptionSpec& option : options) names = std::max(names, option_words(option).size());
  }
  out += option_lines(command.options, names) + option_lines(shared_options(), names);
  out += entry("-h, --help", "show this help", names);
  return out + fmt::format("\nExample\n  {}\n\n{}", command.example, promise);
}

}  // namespace posology::cli
