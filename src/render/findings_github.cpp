#include "render/findings_github.h"

#include <algorithm>

#include <fmt/format.h>

#include "text/width.h"

namespace posology::render {
namespace {

constexpr std::size_t most_of_a_kind = 10;
constexpr std::size_t longest_part = 1200;  // of three; the runner cuts a message at 4,096 characters

// The runner decodes %25 last: percent signs go first. Properties end at commas and colons too.
std::string escaped(std::string_view text, bool property) {
  std::string out;
  for (const char c : text) {
    const bool code = c == '%' || c == '\r' || c == '\n' || (property && (c == ':' || c == ','));
    if (code) {
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    } else {
      out += c;
    }
  }
  return out;
}

std::string part(const std::string& text) { return cut_to_width(visible(text), longest_part, true); }

std::string position(const Source& source, const Place& place) {
  const LineColumn begin = source.position(place.begin), end = source.position(std::max(place.begin, place.end));
  std::string text = fmt::format(",line={}", begin.line);
  // Columns that belong to two lines are dropped by the runner, and the lines with them.
  if (begin.line == end.line)
    return text + fmt::format(",endLine={},col={},endColumn={}", end.line, begin.column, end.column);
  return text + fmt::format(",endLine={}", end.line);
}

std::string command(std::string_view kind, const JudgedFile& file, const Finding& finding) {
  const bool known = file.sources != nullptr && finding.place.known() && finding.place.source < file.sources->size();
  const std::string& name = known ? (*file.sources)[finding.place.source].name() : file.path;
  std::string message = part(finding.message);
  if (!finding.help.empty()) message += "\nhelp: " + part(finding.help);
  if (!finding.source.empty()) message += "\nsource: " + part(finding.source);
  return fmt::format("::{} file={}{},title={}::{}\n", kind, escaped(visible(name), true),
                     known ? position((*file.sources)[finding.place.source], finding.place) : "",
                     escaped(fmt::format("{} {}", finding.rule, visible(finding.name)), true), escaped(message, false));
}

std::string of_kind(const std::vector<JudgedFile>& files, Level level, std::string_view kind, std::size_t most) {
  std::vector<std::string> commands;
  for (const JudgedFile& file : files) {
    for (const Finding& finding : file.findings) {
      if (finding.level == level) commands.push_back(command(kind, file, finding));
    }
  }
  const std::size_t all = commands.size();
  if (all > most) {
    commands.resize(most - 1);
    commands.push_back(
        fmt::format("::{} title=more findings::{} more are not shown here: a step keeps {} annotations of a "
                    "kind; the log and the SARIF report have them all\n",
                    kind, all - commands.size(), most_of_a_kind));
  }
  std::string text;
  for (const std::string& one : commands) text += one;
  return text;
}

// The ledger is one notice: an annotation for each waiver would crowd out the findings.
std::string ledger(const std::vector<JudgedFile>& files) {
  constexpr std::size_t longest = 3000;  // bytes; the runner cuts a message at 4,096 characters
  std::string entries;
  std::size_t all = 0, shown = 0;
  for (const JudgedFile& file : files) {
    for (const Waived& waived : file.waived) {
      ++all;
      if (entries.size() > longest) continue;
      ++shown;
      entries += fmt::format("\n{} in {} ({}): {}; by {}; until {}", waived.finding.rule, part(file.path),
                             part(waived.finding.path), part(waived.reason), part(waived.by), waived.until);
    }
  }
  if (all == 0) return {};
  std::string text = fmt::format("{} waived{}", all, entries);
  if (shown < all) text += fmt::format("\n{} more are in the log and in the SARIF report", all - shown);
  return fmt::format("::notice title=waivers in use::{}\n", escaped(text, false));
}

}  // namespace

std::string findings_github(const std::vector<JudgedFile>& files) {
  const std::string waived = ledger(files);
  return of_kind(files, Level::error, "error", most_of_a_kind) +
         of_kind(files, Level::warning, "warning", most_of_a_kind) + waived +
         of_kind(files, Level::info, "notice", most_of_a_kind - (waived.empty() ? 0 : 1));
}

}  // namespace posology::render
