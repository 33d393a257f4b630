#include "cli/man_page.h"

#include <fmt/format.h>

#include "cli/command.h"
#include "cli/help.h"
#include "version.h"

namespace posology::cli {
namespace {

// A hyphen that is typed is \- ; a line that begins with a dot or a quote would be taken for a macro.
std::string roff(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else {
      out += c;
    }
  }
  return !out.empty() && (out[0] == '.' || out[0] == '\'') ? "\\&" + out : out;
}

std::string entry(const std::string& term, std::string_view what) {
  return fmt::format(".TP\n\\fB{}\\fR\n{}\n", roff(term), roff(what));
}

std::string option_entries(std::span<const OptionSpec> options) {
  std::string text;
  for (const OptionSpec& option : options) text += entry(option_words(option), option_meaning(option));
  return text;
}

std::string command_section(const Command& command) {
  const std::string words = command.words.empty() ? "" : " " + std::string(command.words);
  return fmt::format(".SS posology {}{}\n{}.\n", command.name, roff(words), roff(command.what)) +
         option_entries(command.options) + fmt::format(".PP\nExample: \\fB{}\\fR\n", roff(command.example));
}

constexpr std::pair<std::string_view, std::string_view> exit_codes[] = {
    {"0", "done; nothing at or above the failing level"},
    {"1", "the campaign has findings at or above the failing level"},
    {"2", "the command line is wrong, or a file cannot be read or written; nothing was changed"},
    {"3", "the plan stands, but something could not be met; the output says what"},
    {"4", "a fault of the program itself"},
};

constexpr std::pair<std::string_view, std::string_view> environment[] = {
    {"NO_COLOR", "set to anything: no colours"},
    {"CLICOLOR_FORCE", "set to anything but 0: colours also into a pipe"},
    {"COLUMNS", "the width of a page that goes into no terminal"},
};

}  // namespace

std::string man_page() {
  std::string text = fmt::format(".TH POSOLOGY 1 \"\" \"posology {}\" \"User Commands\"\n", version);
  text +=
      ".SH NAME\nposology \\- plan social\\-media campaigns for medical devices\n"
      ".SH SYNOPSIS\n.B posology\n.I command\n[options]\n"
      ".SH DESCRIPTION\nPosology reads one campaign file, checks it against rules of strategy, wording, privacy, "
      "accessibility and money, plans it, and shows the posting calendar and the resource plan: who makes what by "
      "when, the last safe day to submit to review, what it costs, and what cannot be met.\n.PP\n"
      "A clean run means that nothing on its list was found. It is never regulatory approval, and never legal "
      "advice.\n.SH COMMANDS\n";
  for (const Command* command : all_commands()) text += command_section(*command);
  text += ".SH OPTIONS OF EVERY COMMAND\n" + option_entries(shared_options()) + entry("-h, --help", "show help");
  text += ".SH EXIT STATUS\n";
  for (const auto& [code, what] : exit_codes) text += entry(std::string(code), what);
  text += ".SH ENVIRONMENT\n";
  for (const auto& [name, what] : environment) text += entry(std::string(name), what);
  return text;
}

}  // namespace posology::cli
