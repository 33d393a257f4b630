#include "measure/table_columns.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "measure/cell_text.h"
#include "measure/complaints.h"
#include "measure/metrics.h"
#include "measure/side_cells.h"

namespace posology::measure {
namespace {

void append(std::string& list, const std::string& words) { list += (list.empty() ? "" : ", ") + words; }

/// Whatever a map says last of a column holds: a user's own words stand behind those they build on.
const MapColumn* column_of(const ColumnMap& map, std::string_view name) {
  const auto find = [&](const std::string& wanted, bool costs) {
    return std::find_if(map.columns.rbegin(), map.columns.rend(), [&](const MapColumn& column) {
      return column_name(column.header) == wanted && (!costs || column.role == ColumnRole::media_cost);
    });
  };
  auto found = find(column_name(name), false);
  // "Amount spent (USD)" is "Amount spent", with its currency.
  if (found == map.columns.rend()) found = find(column_name_of_cost(name), true);
  return found == map.columns.rend() ? nullptr : &*found;
}

class Heading {
 public:
  Heading(const ColumnMap& map, const Campaign& campaign) : map_(map), metrics_(metrics_of(campaign)) {}

  TableColumns read(const DelimitedRow& names) {
    made_.roles.assign(names.size(), nullptr);
    for (std::size_t c = 0; c < names.size(); ++c) made_.roles[c] = column_of(map_, names[c].text);
    for (std::size_t c = 0; c < names.size(); ++c) take(c, trimmed(names[c].text));
    const Place place{names.front().place.source, names.front().place.begin, names.back().place.end};
    if (!unknown_.empty())
      say(Complaint::column_unused, place, fmt::format("columns that '{}' does not know: {}", map_.name, unknown_), {});
    if (!idle_.empty())
      say(Complaint::uncounted, place, fmt::format("columns that are not counted: {}", idle_),
          "a figure counts for the metric of that id; a map of your own counts it for another one");
    if (made_.counted.empty() && !made_.has(ColumnRole::media_cost))
      say(Complaint::column_missing, place,
          fmt::format("no column of this table of '{}' counts for a metric of the campaign", map_.name),
          "write a map with `columns: {HEADING: METRIC}`, and give it with --map");
    return std::move(made_);
  }

 private:
  void say(Complaint complaint, Place place, std::string message, std::string help) {
    made_.findings.push_back(complain(complaint, place, std::move(message), std::move(help)));
  }

  void take(std::size_t cell, const std::string& name) {
    if (name.empty()) return;
    const MapColumn* column = made_.roles[cell];
    if (column == nullptr) return append(unknown_, fmt::format("'{}'", name));
    if (column->role == ColumnRole::rate) append(idle_, fmt::format("'{}' (does not add up over posts)", name));
    if (column->role == ColumnRole::figure) count(cell, *column);
  }

  void count(std::size_t cell, const MapColumn& column) {
    const auto metric =
        std::find_if(metrics_.begin(), metrics_.end(), [&](const Metric& m) { return m.id->text == column.figure; });
    if (metric == metrics_.end())
      return append(idle_, fmt::format("'{}' (no metric '{}')", column.header, column.figure));
    const std::string_view counts = platform_of(*metric);
    if (!counts.empty() && !map_.platform.empty() && counts != map_.platform)
      return append(idle_, fmt::format("'{}' ('{}' counts {})", column.header, column.figure, counts));
    const bool share = in_percent(*metric);
    if (share && made_.of_posts())
      return append(
          idle_, fmt::format("'{}' ('{}' is a share, and does not add up over posts)", column.header, column.figure));
    made_.counted.push_back({cell, static_cast<std::size_t>(metric - metrics_.begin()), share});
  }

  const ColumnMap& map_;
  const std::vector<Metric>& metrics_;
  TableColumns made_;
  std::string unknown_, idle_;
};

}  // namespace

bool TableColumns::is(std::size_t cell, ColumnRole role) const {
  return cell < roles.size() && roles[cell] != nullptr && roles[cell]->role == role;
}

bool TableColumns::has(ColumnRole role) const {
  return std::any_of(roles.begin(), roles.end(), [&](const MapColumn* c) { return c != nullptr && c->role == role; });
}

bool TableColumns::holds_figures(std::size_t cell) const {
  return is(cell, ColumnRole::figure) || is(cell, ColumnRole::rate) || is(cell, ColumnRole::media_cost);
}

bool TableColumns::of_posts() const {
  return has(ColumnRole::id) || has(ColumnRole::published) || has(ColumnRole::utm_content) || has(ColumnRole::address);
}

TableColumns columns_of(const DelimitedRow& heading, const ColumnMap& map, const Campaign& campaign) {
  return Heading(map, campaign).read(heading);
}

}  // namespace posology::measure
