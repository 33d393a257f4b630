#include "cli/results_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

#include "intake/column_map.h"
#include "intake/limits.h"
#include "knowledge/results_exports.h"
#include "measure/complaints.h"
#include "measure/find_table.h"
#include "measure/read_export.h"
#include "text/unicode.h"
#include "text/utf16.h"
#include "text/width.h"

namespace posology::cli {
namespace {

struct Text {
  std::optional<std::string> text;
  std::string_view why{}, help{};  ///< without a text
};

/// What a file is by its first bytes, where it is no text.
Text refused(std::string_view bytes) {
  constexpr std::string_view as_csv = "open it, and save the sheet with the figures as CSV in UTF-8";
  if (bytes.starts_with("PK\x03\x04")) return {{}, "it is a spreadsheet (XLSX) or another ZIP archive", as_csv};
  if (bytes.starts_with("\xD0\xCF\x11\xE0")) return {{}, "it is an old spreadsheet (XLS)", as_csv};
  if (bytes.starts_with("%PDF")) return {{}, "it is a PDF", "export the figures as CSV"};
  if (bytes.substr(0, 200).find('\0') != std::string_view::npos)
    return {{}, "it has bytes of zero, as UTF-16 without a byte order mark has", "save it as CSV in UTF-8"};
  return {};
}

// A spreadsheet saves "Unicode text" as UTF-16; a byte order mark says so.
Text utf8_text(std::string bytes) {
  if (bytes.starts_with("\xFF\xFE")) return {utf8_of_utf16(std::string_view(bytes).substr(2), ByteOrder::little)};
  if (bytes.starts_with("\xFE\xFF")) return {utf8_of_utf16(std::string_view(bytes).substr(2), ByteOrder::big)};
  if (Text no = refused(bytes); !no.why.empty()) return no;
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  if (first_invalid_utf8(bytes)) return {{}, "it is neither UTF-8 nor UTF-16 text", "save it as CSV in UTF-8"};
  return {std::move(bytes)};
}

/// Reads one file after the other, and remembers what of it belongs together.
class Reader {
 public:
  Reader(Document& document, World& world)
      : document_(document), campaign_(*document.read.campaign), plan_(*document.outcome.plan), world_(world) {}

  void read_map(const std::string& path) {
    ReadOutcome bytes = world_.read(path, intake::max_file_bytes);
    if (!bytes.text) return refuse(path, bytes.problem, {});
    Findings found;
    auto map = intake::read_column_map(path, std::move(*bytes.text), document_.read.sources, found);
    if (map) {
      Findings more = measure::check_map(campaign_, plan_, *map);
      found.insert(found.end(), more.begin(), more.end());
      maps_.push_back(std::move(*map));
      ++own_maps_;
    }
    if (std::any_of(found.begin(), found.end(), [](const Finding& f) { return f.level == Level::error; }))
      map_broken_ = true;
    files_.findings.insert(files_.findings.end(), found.begin(), found.end());
  }

  /// The maps of the program stand behind those that were given.
  void end_maps() {
    for (const ResultsExport& tool : results_exports()) maps_.push_back(column_map(tool));
    used_.assign(maps_.size(), false);
  }

  [[nodiscard]] bool map_broken() const { return map_broken_; }

  void read_table(const std::string& path) {
    ReadOutcome bytes = world_.read(path, largest_table);
    const bool large = bytes.problem.starts_with("larger than");
    if (!bytes.text) return refuse(path, bytes.problem, large ? "help: export fewer days at a time\n" : "");
    Text text = utf8_text(std::move(*bytes.text));
    if (!text.text) return refuse(path, text.why, fmt::format("help: {}\n", text.help));
    const std::uint32_t number = document_.read.sources.add(Source(path, std::move(*text.text)));
    measure::Results results = results_of(document_.read.sources[number], number);
    files_.rows += results.rows;
    measure::append(files_.beside, results.beside);
    files_.readings.insert(files_.readings.end(), results.readings.begin(), results.readings.end());
    files_.findings.insert(files_.findings.end(), results.findings.begin(), results.findings.end());
  }

  /// `code` where nothing worse has happened.
  ResultsFiles take(ExitCode code) {
    if (files_.code == ExitCode::done) files_.code = code;
    measure::drop_repeated(files_.readings, files_.findings);
    measure::drop_repeated(files_.beside, files_.findings);
    // A table that was refused may have been the one that the map is for.
    const bool refused = std::any_of(files_.findings.begin(), files_.findings.end(),
                                     [](const Finding& f) { return f.level == Level::error; });
    for (std::size_t m = 0; m < own_maps_; ++m)
      if (!used_[m] && !refused && files_.code == ExitCode::done)
        files_.findings.push_back(
            measure::complain(measure::Complaint::map_unused, maps_[m].place,
                              fmt::format("no table has all columns of the map '{}'", maps_[m].name),
                              "compare its headings with those of the table"));
    return std::move(files_);
  }

 private:
  void refuse(const std::string& path, std::string_view why, std::string_view help) {
    world_.err(fmt::format("posology: '{}' could not be read: {}\n{}", visible(path), why, help));
    files_.code = ExitCode::usage;
  }

  measure::Results results_of(const Source& source, std::uint32_t number) {
    const std::string& text = source.text();
    const auto first = text.find_first_not_of(" \t\r\n");
    // Neither an empty file nor a web page is looked through for headings.
    if (first == std::string::npos || text[first] == '<')
      return measure::read_results(campaign_, plan_, source, number);
    measure::FoundTable table = measure::find_table(text, number, maps_, campaign_.run());
    if (!table.problems.empty()) {
      measure::Results none;
      none.findings = std::move(table.problems);
      return none;
    }
    if (table.map == nullptr) return measure::read_results(campaign_, plan_, source, number);
    used_[static_cast<std::size_t>(table.map - maps_.data())] = true;
    measure::Results results = measure::read_export(campaign_, plan_, source, number, table);
    if (table.period && overlaps(table)) {
      results.readings.clear();
      results.beside = {};
      results.findings.push_back(measure::complain(
          measure::Complaint::overlapping, Place{number, 0, 0},
          fmt::format("figures of '{}' for days of {} to {} stand in a file before this one: none of this one counts",
                      table.map->name, table.period->first.iso(), table.period->last.iso()),
          "give the newest export alone, or exports of periods one after the other"));
    }
    return results;
  }

  /// Sums of one period are no parts of those of a longer one.
  bool overlaps(const measure::FoundTable& table) {
    std::vector<DateRange>& before = periods_[table.map->name];
    const bool meets =
        std::any_of(before.begin(), before.end(), [&](const DateRange& one) { return one.meets(*table.period); });
    before.push_back(*table.period);
    return meets;
  }

  Document& document_;
  const Campaign& campaign_;
  const Plan& plan_;
  World& world_;
  std::vector<ColumnMap> maps_;
  std::size_t own_maps_ = 0;
  std::vector<bool> used_;
  bool map_broken_ = false;
  std::map<std::string, std::vector<DateRange>> periods_;
  ResultsFiles files_;
};

}  // namespace

ResultsFiles read_results_files(const Arguments& arguments, Document& document, World& world) {
  Reader reader(document, world);
  const auto maps = arguments.options.find("map");
  if (maps != arguments.options.end())
    for (const std::string& path : maps->second) reader.read_map(path);
  reader.end_maps();
  // A map that cannot be followed as it was meant would count other things than its writer thinks.
  if (reader.map_broken()) return reader.take(ExitCode::findings);
  for (std::size_t w = 1; w < arguments.words.size(); ++w) reader.read_table(arguments.words[w]);
  return reader.take(ExitCode::done);
}

}  // namespace posology::cli
