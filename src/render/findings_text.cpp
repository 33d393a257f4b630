#include "render/findings_text.h"

#include <fmt/format.h>

#include "text/width.h"

namespace posology::render {
namespace {

std::string safe(std::string_view text, const TextStyle& style) {
  return style.unicode ? visible(text) : to_ascii(visible(text));
}

std::string counted(std::size_t count, std::string_view one) {
  return fmt::format("{} {}{}", count, one, count == 1 ? "" : "s");
}

std::string where(const JudgedFile& file, const Place& place) {
  if (file.sources == nullptr || !place.known() || place.source >= file.sources->size()) return file.path;
  const Source& source = (*file.sources)[place.source];
  return fmt::format("{}:{}", source.name(), source.position(place.begin).line);
}

std::string ledger_entry(const JudgedFile& file, const Waived& waived, const TextStyle& style) {
  const Finding& f = waived.finding;
  std::string text = fmt::format("  {}: [{}] {}", safe(where(file, f.place), style), f.rule, safe(f.name, style));
  if (!f.path.empty()) text += ", " + safe(f.path, style);
  text += fmt::format("\n    reason: {}", waived.reason.empty() ? "none given" : safe(waived.reason, style));
  if (!waived.by.empty()) text += "; by " + safe(waived.by, style);
  if (!waived.until.empty()) text += "; until " + safe(waived.until, style);
  return text + "\n";
}

std::string ledger(const std::vector<JudgedFile>& files, const TextStyle& style) {
  std::string entries;
  for (const JudgedFile& file : files) {
    for (const Waived& waived : file.waived) entries += ledger_entry(file, waived, style);
  }
  if (entries.empty()) return entries;
  const std::string_view title = "Waived";
  return (style.color ? fmt::format("\x1b[1m{}\x1b[0m", title) : std::string(title)) + "\n" + entries + "\n";
}

}  // namespace

FindingCounts count_findings(const std::vector<JudgedFile>& files) {
  FindingCounts counts;
  counts.files = files.size();
  for (const JudgedFile& file : files) {
    counts.waived += file.waived.size();
    for (const Finding& finding : file.findings) {
      counts.errors += finding.level == Level::error ? 1 : 0;
      counts.warnings += finding.level == Level::warning ? 1 : 0;
      counts.infos += finding.level == Level::info ? 1 : 0;
    }
  }
  return counts;
}

std::string findings_text(const std::vector<JudgedFile>& files, const TextStyle& style, bool quiet) {
  const Sources none;
  std::string text;
  for (const JudgedFile& file : files) {
    const Sources& sources = file.sources != nullptr ? *file.sources : none;
    for (const Finding& finding : file.findings) text += show_finding(finding, sources, style);
  }
  text += ledger(files, style);
  const FindingCounts counts = count_findings(files);
  text += fmt::format("{}: {}, {}, {}, {} waived\n", counted(counts.files, "file"), counted(counts.errors, "error"),
                      counted(counts.warnings, "warning"), counted(counts.infos, "info"), counts.waived);
  if (quiet && counts.errors > 0) return text;
  return text + "A clean run means that nothing on our list was found; it is never regulatory approval.\n";
}

}  // namespace posology::render
