// Reading a campaign file and judging it: the first steps of every command that takes one.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"
#include "intake/read_campaign.h"
#include "model/outcome.h"

namespace posology::cli {

/// The day that counts as today, from --as-of; nothing when the word is no date (already said to the user).
struct AsOf {
  bool good = true;
  std::optional<Date> date;
  bool asked_clock = false;
};
[[nodiscard]] AsOf as_of_option(const Arguments& arguments, World& world);

/// A file that could be read from disk, as far as it can be understood.
struct Document {
  std::string path;
  intake::ReadResult read;
  std::string unreadable;  ///< why the file could not be read at all; empty otherwise
  Outcome outcome;         ///< points into `read`
  Date as_of;

  /// The file is a campaign whose syntax and format are right: it can be planned.
  [[nodiscard]] bool plannable() const { return unreadable.empty() && read.campaign && !format_errors; }
  bool format_errors = false;
};

/// Texts that stand in for files on the disk, by path.
using Replaced = std::map<std::string, std::string>;

/// Reads the file; the outcome holds the reader's findings. `settings` ("path=value") replace values of the file.
[[nodiscard]] Document open_document(const std::string& path, const AsOf& as_of, World& world,
                                     const std::vector<std::string>& settings = {}, const Replaced& replaced = {});
/// Adds what the rules find. Makes the plan that the rules need (or uses outcome.plan when it is there).
void judge_document(Document& document);

/// Counts of the findings by level.
struct Tally {
  std::size_t errors = 0, warnings = 0, infos = 0;
};
[[nodiscard]] Tally tally(const Findings& findings);

}  // namespace posology::cli
