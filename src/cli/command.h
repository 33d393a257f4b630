// A command: its words, its options and what it does; the table of commands makes help and completion.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/exit_code.h"
#include "cli/world.h"

namespace posology::cli {

struct OptionSpec {
  std::string_view name;   ///< "format": written --format
  std::string_view value;  ///< "DATE"; empty: a flag
  std::string_view what;
  std::string_view choices{};  ///< "text|json": only these words are taken
  char letter = 0;             ///< 'o': -o may be typed too
};

/// What the user typed, checked against the command's options.
struct Arguments {
  std::vector<std::string> words;                           ///< positional
  std::map<std::string, std::vector<std::string>> options;  ///< of a flag: present with no values

  [[nodiscard]] bool has(const std::string& name) const { return options.count(name) > 0; }
  /// The option's last value.
  [[nodiscard]] std::optional<std::string> value(const std::string& name) const;
  [[nodiscard]] std::string value_or(const std::string& name, std::string otherwise) const;
};

struct Command {
  std::string_view name;
  std::string_view what;   ///< one sentence
  std::string_view words;  ///< "FILE", "[PATH...]": shown in the usage line
  std::size_t least_words = 0, most_words = 0;
  std::span<const OptionSpec> options;
  std::string_view example;  ///< shown by --help
  ExitCode (*run)(const Arguments&, World&) = nullptr;
};

extern const Command budget_command, calendar_command, completion_command, diff_command, explain_command,
    export_command, init_command, measure_command, observances_command, plan_command, platforms_command,
    resources_command, rules_command, schema_command, submissions_command, validate_command;

/// Options that every command takes.
[[nodiscard]] std::span<const OptionSpec> shared_options();
/// In the order of a marketer's day.
[[nodiscard]] std::span<const Command* const> all_commands();

}  // namespace posology::cli
