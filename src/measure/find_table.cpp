#include "measure/find_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "measure/cell_text.h"
#include "measure/complaints.h"
#include "measure/side_cells.h"
#include "measure/table_dates.h"

namespace posology::measure {
namespace {

/// No tool's table is wider; longer rows are no headings.
constexpr std::size_t most_columns = 1000;

/// How much of a map stands in a row.
struct Likeness {
  std::size_t known = 0;    ///< columns of the map
  std::size_t needed = 0;   ///< of those without which it is none
  std::size_t missing = 0;  ///< needed columns that are not there
};

Likeness likeness(const DelimitedRow& row, const ColumnMap& map) {
  std::set<std::string> names;
  for (const DelimitedCell& cell : row) {
    names.insert(column_name(cell.text));
    names.insert(column_name_of_cost(cell.text));
  }
  Likeness made;
  for (const MapColumn& column : map.columns) {
    const bool there = names.count(column_name(column.header)) > 0;
    made.known += there ? 1 : 0;
    if (column.needed) ++(there ? made.needed : made.missing);
  }
  return made;
}

/// Columns of a table of ours.
std::size_t own_columns(const DelimitedRow& row) {
  static constexpr std::array<std::string_view, 3> own{"date", "metric", "value"};
  std::size_t found = 0;
  for (const std::string_view name : own)
    found += std::any_of(row.begin(), row.end(), [&](const DelimitedCell& c) { return column_name(c.text) == name; });
  return found;
}

/// A row that is a map's heading, or nearly.
struct Candidate {
  const ColumnMap* map = nullptr;
  char delimiter = ',';
  std::size_t row = 0;
  Likeness like;
  DelimitedRow cells;
};

bool better(const Candidate& a, const Candidate& b) {
  if (b.map == nullptr) return true;
  if ((a.like.missing == 0) != (b.like.missing == 0)) return a.like.missing == 0;
  return a.like.known > b.like.known;
}

class Finder {
 public:
  Finder(std::string_view text, std::uint32_t number, const std::vector<ColumnMap>& maps, DateRange run)
      : text_(text), number_(number), maps_(maps), run_(run) {}

  FoundTable find() {
    // A bar is looked through too: only to say that it is none of ours.
    for (const char delimiter : {',', ';', '\t', '|'}) look(delimiter);
    if (best_.map != nullptr && best_.like.missing == 0) {
      if (best_.delimiter == '|') {
        refuse(Complaint::no_table, "the cells of this table stand between bars '|'",
               "save it with commas, semicolons or tabs between the cells");
        return std::move(found_);
      }
      found_.map = best_.map;
      found_.delimiter = best_.delimiter;
      found_.heading = best_.row;
      found_.period = period();
      return std::move(found_);
    }
    if (own_ < 2) best_.map != nullptr ? say_missing() : say_unknown();
    return std::move(found_);
  }

 private:
  void look(char delimiter) {
    const Delimited read = parse_delimited(text_, delimiter, number_, most_rows_above);
    if (!read.rows.empty() && delimiter != '|') {
      own_ = std::max(own_, own_columns(read.rows[0]));
      if (read.rows[0].size() > first_.size()) first_ = read.rows[0];
    }
    for (std::size_t r = 0; r < read.rows.size(); ++r) {
      if (read.rows[r].size() < 2 || read.rows[r].size() > most_columns) continue;
      for (const ColumnMap& map : maps_) {
        Candidate candidate{&map, delimiter, r, likeness(read.rows[r], map), {}};
        // Two columns of a tool are no accident; one word may be anybody's.
        if (candidate.like.missing > 0 && candidate.like.needed < 2) continue;
        if (candidate.like.needed == 0 || !better(candidate, best_)) continue;
        candidate.cells = read.rows[r];
        best_ = std::move(candidate);
      }
    }
  }

  void refuse(Complaint complaint, std::string message, std::string help) {
    const DelimitedRow& row = best_.cells.empty() ? first_ : best_.cells;
    Place place{number_, 0, 0};
    if (!row.empty()) place = {number_, row.front().place.begin, row.back().place.end};
    found_.problems.push_back(complain(complaint, place, std::move(message), std::move(help)));
  }

  void say_missing() {
    std::set<std::string> names;
    for (const DelimitedCell& cell : best_.cells) names.insert(column_name_of_cost(cell.text));
    for (const MapColumn& column : best_.map->columns) {
      if (!column.needed || names.count(column_name(column.header)) > 0) continue;
      refuse(
          Complaint::column_missing,
          fmt::format("this looks like a table of '{}', and there is no column '{}'", best_.map->name, column.header),
          "export it again with this column, in English; or write a map of your own for the table as it is");
    }
  }

  void say_unknown() {
    std::string names;
    for (const ColumnMap& map : maps_) names += (names.empty() ? "" : ", ") + map.name;
    refuse(
        Complaint::unknown_table, "this is the heading of no table that is known",
        fmt::format("known are ours (date, metric, value) and {}; for another one write a map and give it with --map",
                    names));
  }

  [[nodiscard]] std::optional<DateRange> period() const {
    const Delimited above = parse_delimited(text_, best_.delimiter, number_, best_.row);
    std::optional<Date> first, last;
    for (const DelimitedRow& row : above.rows) {
      const std::string& line = row[0].text;
      const std::size_t colon = line.find(':');
      if (colon == std::string::npos) continue;
      const std::string name = column_name(line.substr(0, colon));
      const auto day = plain_date(trimmed(line.substr(colon + 1)));
      if (name.ends_with("start date")) first = day;
      if (name.ends_with("end date")) last = day;
    }
    if (!last) return std::nullopt;
    return DateRange{std::min(first.value_or(run_.first), *last), *last};
  }

  std::string_view text_;
  std::uint32_t number_;
  const std::vector<ColumnMap>& maps_;
  DateRange run_;
  Candidate best_;
  std::size_t own_ = 0;
  DelimitedRow first_;
  FoundTable found_;
};

}  // namespace

FoundTable find_table(std::string_view text, std::uint32_t number, const std::vector<ColumnMap>& maps, DateRange run) {
  return Finder(text, number, maps, run).find();
}

}  // namespace posology::measure
