#include "measure/read_export.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "measure/cell_text.h"
#include "measure/complaints.h"
#include "measure/cost_columns.h"
#include "measure/figure_cell.h"
#include "measure/match_posts.h"
#include "measure/metrics.h"
#include "measure/table_columns.h"

namespace posology::measure {
namespace {

/// Each row of one table, once it is known what its columns are.
class TableReader {
 public:
  TableReader(const Campaign& campaign, const Plan& plan, std::uint32_t number, const FoundTable& table)
      : campaign_(campaign),
        plan_(plan),
        map_(*table.map),
        number_(number),
        table_(table),
        matcher_(campaign, plan, *table.map) {}

  Results read(std::string_view text) {
    Delimited read = parse_delimited(text, table_.delimiter, number_, table_.heading + most_rows + 2);
    if (read.open_quote)
      say(Complaint::open_quote, *read.open_quote, "this quote is never closed: the rows from here on are not read",
          "close the quote, or write it twice (\"\") where it belongs to the text");
    rows_.assign(std::make_move_iterator(read.rows.begin() + static_cast<std::ptrdiff_t>(table_.heading)),
                 std::make_move_iterator(read.rows.end()));
    columns_ = columns_of(rows_.front(), map_, campaign_);
    results_.findings.insert(results_.findings.end(), columns_.findings.begin(), columns_.findings.end());
    if ((columns_.counted.empty() && !columns_.has(ColumnRole::media_cost)) || !dates()) {
      results_.rows = rows_.size() - 1;
      return finish(false);
    }
    totals_ = sums_of_all();
    for (std::size_t r = 1; r < rows_.size() && one_more(r); ++r) row(rows_[r]);
    take_readings();
    return finish(true);
  }

 private:
  /// The finding, to add to; null where there are enough like it.
  Finding* add(Complaint complaint, Place place, std::string message, std::string help = {}) {
    auto& alike = alike_[complaint];
    if (++alike.first == most_alike + 1) alike.second = place;
    if (alike.first > most_alike) return nullptr;
    results_.findings.push_back(complain(complaint, place, std::move(message), std::move(help)));
    return &results_.findings.back();
  }
  void say(Complaint complaint, Place place, std::string message, std::string help = {}) {
    (void)add(complaint, place, std::move(message), std::move(help));
  }

  [[nodiscard]] Place place_of(const DelimitedRow& row) const {
    return {number_, row.front().place.begin, row.back().place.end};
  }

  // --- dates ---

  bool dates() {
    std::vector<DateCell> cells;
    for (std::size_t r = 1; r < rows_.size(); ++r) {
      if (passed_over(rows_[r]) || rows_[r].size() != columns_.roles.size() || totals_row(rows_[r])) continue;
      for (std::size_t c = 0; c < columns_.roles.size(); ++c)
        if (is_date(c) && !is_nothing(rows_[r][c].text))
          cells.push_back({trimmed(rows_[r][c].text), rows_[r][c].place});
    }
    TableDates read = dates_of(cells, map_.dates, campaign_.zone());
    pattern_ = read.pattern;
    if (read.problem) results_.findings.push_back(std::move(*read.problem));
    if (read.problem) return false;
    if (columns_.has(ColumnRole::published) || columns_.has(ColumnRole::day) || table_.period) return true;
    say(Complaint::bad_date, place_of(rows_.front()), "nothing in this file says of which days its figures are",
        "export it with the lines above its heading, or write one there: # End date: 20270131");
    return false;
  }

  [[nodiscard]] bool is_date(std::size_t c) const {
    return columns_.is(c, ColumnRole::published) || columns_.is(c, ColumnRole::day);
  }

  // --- rows ---

  static bool passed_over(const DelimitedRow& row) { return row.front().text.starts_with("#"); }

  /// A cell that is no figure says so.
  [[nodiscard]] bool totals_row(const DelimitedRow& row) const {
    for (std::size_t c = 0; c < row.size(); ++c)
      if (!columns_.holds_figures(c) && is_total(row[c].text)) return true;
    return false;
  }

  bool one_more(std::size_t r) {
    if (r <= most_rows) return true;
    say(Complaint::too_many_rows, rows_[r][0].place, fmt::format("rows after the first {} are not read", most_rows),
        "split the file");
    return false;
  }

  void row(const DelimitedRow& cells) {
    if (passed_over(cells)) return;
    ++read_;
    if (totals_row(cells)) return say(Complaint::total_row, place_of(cells), "this is a row of sums: it is kept out");
    if (cells.size() != columns_.roles.size())
      return say(Complaint::row_short, place_of(cells),
                 fmt::format("this row has {} cells, the heading has {}", cells.size(), columns_.roles.size()),
                 "quote a cell that holds the delimiter itself");
    RowKeys keys;
    std::optional<WrittenTime> day;
    const bool dated = read_keys(cells, keys, day);
    std::vector<std::pair<CountedColumn, FigureCell>> figures;
    const bool figured = read_figures(cells, figures);
    std::vector<std::pair<Money, Place>> costs;
    const bool costed = read_costs(cells, costs);
    if (!dated || !figured || !costed) return;
    if (!columns_.counted.empty() && unnamed_sum(keys, figures))
      return say(Complaint::total_row, place_of(cells), "this row names nothing and holds the sums: it is kept out");
    if (!matcher_.of_this_campaign(keys)) {
      ++others_;
      return;
    }
    if (repeated(cells, keys)) return;
    place_row(cells, keys, day, figures, costs);
  }

  bool read_keys(const DelimitedRow& cells, RowKeys& keys, std::optional<WrittenTime>& day) {
    bool good = true;
    for (std::size_t c = 0; c < columns_.roles.size(); ++c) {
      const std::string text = trimmed(cells[c].text);
      if (columns_.roles[c] == nullptr || is_nothing(text)) continue;
      switch (columns_.roles[c]->role) {
        case ColumnRole::id:
          keys.ids.push_back(text);
          keys.addresses.push_back(text);
          break;
        case ColumnRole::address:
          keys.addresses.push_back(text);
          break;
        case ColumnRole::utm_content:
          keys.utm_content = text;
          break;
        case ColumnRole::utm_campaign:
          keys.utm_campaign = text;
          break;
        case ColumnRole::published:
          good = read_date(cells[c], keys.published) && good;
          break;
        case ColumnRole::day:
          good = read_date(cells[c], day) && good;
          break;
        default:
          break;
      }
    }
    return good;
  }

  bool read_date(const DelimitedCell& cell, std::optional<WrittenTime>& into) {
    into = parse_written(trimmed(cell.text), pattern_);
    if (into) return true;
    say(Complaint::bad_date, cell.place, fmt::format("'{}' is not a date of the form {}", trimmed(cell.text), pattern_),
        "mend the cell, or leave the row out");
    return false;
  }

  [[nodiscard]] FigureCell figure_of(const DelimitedCell& cell, const CountedColumn& counted) const {
    return read_figure(cell.text, map_.decimal, table_.delimiter == ';', counted.share);
  }

  bool read_figures(const DelimitedRow& cells, std::vector<std::pair<CountedColumn, FigureCell>>& into) {
    bool good = true;
    for (const CountedColumn& counted : columns_.counted) {
      const DelimitedCell& cell = cells[counted.cell];
      if (is_nothing(cell.text)) continue;
      FigureCell figure = figure_of(cell, counted);
      if (!figure.value) {
        good = false;
        say(Complaint::bad_figure, cell.place, fmt::format("'{}' {}", trimmed(cell.text), figure.why), figure.help);
      }
      into.emplace_back(counted, std::move(figure));
    }
    return good;
  }

  bool read_costs(const DelimitedRow& cells, std::vector<std::pair<Money, Place>>& into) {
    RowCosts read = costs_of_row(campaign_, map_, columns_, rows_.front(), cells, table_.delimiter == ';');
    for (RowCosts::Problem& problem : read.problems)
      say(Complaint::bad_figure, problem.place, std::move(problem.message), std::move(problem.help));
    into = std::move(read.costs);
    return read.problems.empty();
  }

  /// What each counted column holds in all rows together: a row without a name that holds half of it is the sum.
  [[nodiscard]] std::vector<std::int64_t> sums_of_all() const {
    std::vector<std::int64_t> sums(columns_.counted.size(), 0);
    for (std::size_t r = 1; r < rows_.size(); ++r) {
      if (rows_[r].size() != columns_.roles.size() || passed_over(rows_[r]) || totals_row(rows_[r])) continue;
      for (std::size_t i = 0; i < columns_.counted.size(); ++i) {
        const FigureCell figure = figure_of(rows_[r][columns_.counted[i].cell], columns_.counted[i]);
        if (figure.value) sums[i] += figure.value->thousandths;
      }
    }
    return sums;
  }

  [[nodiscard]] bool unnamed_sum(const RowKeys& keys,
                                 const std::vector<std::pair<CountedColumn, FigureCell>>& figures) const {
    if (!keys.ids.empty() || !keys.utm_content.empty() || !keys.utm_campaign.empty() || keys.published) return false;
    if (figures.size() != columns_.counted.size()) return false;
    for (std::size_t i = 0; i < figures.size(); ++i)
      if (figures[i].second.value->thousandths * 2 != totals_[i]) return false;
    return true;
  }

  /// The same thing named a second time: by its own id where it has one, else by all that is no figure.
  bool repeated(const DelimitedRow& cells, const RowKeys& keys) {
    std::string name;
    if (!keys.ids.empty() && !columns_.has(ColumnRole::day)) {
      name = keys.ids.front();
    } else {
      for (std::size_t c = 0; c < cells.size(); ++c)
        if (!columns_.holds_figures(c)) name += trimmed(cells[c].text) + '\x1F';
    }
    const auto [first, is_new] = seen_.try_emplace(name, place_of(cells));
    if (is_new) return false;
    Finding* finding = add(Complaint::repeated, place_of(cells), "this row stands twice; the first one counts",
                           "delete one of the rows");
    if (finding != nullptr) finding->notes.push_back({"it was first given here", first->second});
    return true;
  }

  void place_row(const DelimitedRow& cells, const RowKeys& keys, const std::optional<WrittenTime>& day,
                 const std::vector<std::pair<CountedColumn, FigureCell>>& figures,
                 std::vector<std::pair<Money, Place>>& costs) {
    const bool whole = !columns_.of_posts();
    Match match;
    if (!whole) {
      match = matcher_.match(keys);
      ++matched_[static_cast<std::size_t>(match.by)];
      if (match.by == MatchedBy::nothing)
        return say(Complaint::unmatched, place_of(cells), fmt::format("this row is counted for no post: {}", match.why),
                   match_help(keys));
    } else if (keys.utm_campaign.empty()) {
      return say(Complaint::unmatched, place_of(cells), "this row names no campaign, and is not counted");
    }
    const Date on = day ? matcher_.day(*day) : keys.published ? matcher_.day(*keys.published) : table_.period->last;
    if (match.by == MatchedBy::time)
      by_time_[match.post].push_back(pending_.size());
    else if (match.post >= 0)
      by_name_.insert(match.post);
    pending_.push_back({match.post, on, place_of(cells), {}, std::move(costs)});
    for (const auto& [counted, figure] : figures)
      pending_.back().figures.emplace_back(counted.metric, *figure.value, cells[counted.cell].place);
  }

  // Tables of ads name the campaign first and the ad last; those of posts have the id first.
  [[nodiscard]] std::string match_help(const RowKeys& keys) const {
    if (keys.ids.empty()) return "name the post in utm_content, by its id in the plan";
    const bool ads = columns_.has(ColumnRole::media_cost);
    return fmt::format("if it is one of the plan, say so in a map: `posts: {{\"{}\": ID}}`",
                       ads ? keys.ids.back() : keys.ids.front());
  }

  // --- readings ---

  struct Pending {
    int post = -1;
    Date on;
    Place place;
    std::vector<std::tuple<std::size_t, Measured, Place>> figures;
    std::vector<std::pair<Money, Place>> costs;
  };

  /// Two rows that only the time ties to one post, or one beside a row that names it: which is it is not guessed.
  void drop_doubtful() {
    for (const auto& [post, rows] : by_time_) {
      if (rows.size() == 1 && by_name_.count(post) == 0) continue;
      for (const std::size_t row : rows) {
        --matched_[static_cast<std::size_t>(MatchedBy::time)];
        ++matched_[static_cast<std::size_t>(MatchedBy::nothing)];
        say(Complaint::unmatched, pending_[row].place,
            fmt::format("this row is counted for no post: more than one row could be '{}'",
                        plan_.posts[static_cast<std::size_t>(post)].id),
            "name the right one in the `posts` of a map");
        pending_[row].figures.clear();
        pending_[row].costs.clear();
      }
    }
  }

  void take_readings() {
    drop_doubtful();
    std::size_t used = 0;
    std::map<std::tuple<int, std::size_t, Date>, std::size_t> at;
    for (const Pending& row : pending_) {
      bool any = false;
      for (const auto& [metric, value, place] : row.figures) {
        if (!fits(metric, row.post, place)) continue;
        any = true;
        const auto [found, is_new] = at.try_emplace({row.post, metric, row.on}, results_.readings.size());
        if (is_new) results_.readings.push_back({row.on, metric, row.post, {}, place});
        if (!is_new && in_percent(metrics_of(campaign_)[metric])) {
          say(Complaint::bad_figure, place, "a second share for the same day: shares do not add up",
              "export the campaign as one row");
          continue;
        }
        results_.readings[found->second].value.thousandths += value.thousandths;
      }
      take_costs(row, any);
      used += any || !row.costs.empty() ? 1 : 0;
    }
    // A row holds several figures, and several rows may make one: what is missing are rows that gave none.
    const auto alone = static_cast<std::size_t>(std::count_if(
        results_.beside.spent.begin(), results_.beside.spent.end(), [](const Spent& s) { return s.alone; }));
    results_.rows = results_.readings.size() + alone + read_ - used;
  }

  /// What was spent for one post on one day is one sum; `beside`: its row has figures too.
  void take_costs(const Pending& row, bool beside) {
    for (const auto& [amount, place] : row.costs) {
      const auto [found, is_new] = spent_at_.try_emplace({row.post, row.on}, results_.beside.spent.size());
      if (is_new) results_.beside.spent.push_back({row.on, row.post, {}, true, !beside, place});
      results_.beside.spent[found->second].amount += amount;
    }
  }

  bool fits(std::size_t metric, int post, Place place) {
    const Metric& measured = metrics_of(campaign_)[metric];
    const std::string_view counts = platform_of(measured);
    if (post < 0 || counts.empty() || counts == plan_.posts[static_cast<std::size_t>(post)].platform) return true;
    const PlannedPost& of = plan_.posts[static_cast<std::size_t>(post)];
    say(Complaint::unmatched, place,
        fmt::format("the post '{}' is on {}, and the metric '{}' counts {}: the figure is not counted", of.id,
                    of.platform, measured.id->text, counts),
        "leave the platform of the metric out to count all of them");
    return false;
  }

  Results finish(bool read) {
    for (const auto& [complaint, alike] : alike_) {
      if (alike.first <= most_alike) continue;
      results_.findings.push_back(complain(
          complaint, alike.second, fmt::format("{} more rows like the last ones", alike.first - most_alike), {}));
    }
    if (read) say_read();
    return std::move(results_);
  }

  void say_read() {
    const auto by = [&](MatchedBy how) { return matched_[static_cast<std::size_t>(how)]; };
    std::string message = fmt::format("read as '{}': {} row{}", map_.name, read_, read_ == 1 ? "" : "s");
    if (by(MatchedBy::id) + by(MatchedBy::link) + by(MatchedBy::time) + by(MatchedBy::nothing) > 0)
      message += fmt::format("; matched by id {}, by link {}, by platform and time {}; not matched {}",
                             by(MatchedBy::id), by(MatchedBy::link), by(MatchedBy::time), by(MatchedBy::nothing));
    if (others_ > 0) message += fmt::format("; of other campaigns {}", others_);
    results_.findings.push_back(complain(Complaint::table_read, place_of(rows_.front()), std::move(message), {}));
  }

  const Campaign& campaign_;
  const Plan& plan_;
  const ColumnMap& map_;
  std::uint32_t number_;
  const FoundTable& table_;
  PostMatcher matcher_;
  std::vector<DelimitedRow> rows_;  ///< the heading first
  TableColumns columns_;
  std::vector<std::int64_t> totals_;
  std::string pattern_;
  std::map<std::string, Place> seen_;
  std::map<int, std::vector<std::size_t>> by_time_;
  std::set<int> by_name_;
  std::vector<Pending> pending_;
  std::map<std::pair<int, Date>, std::size_t> spent_at_;
  std::array<std::size_t, 4> matched_{};
  std::size_t read_ = 0, others_ = 0;  ///< rows below the heading; those of other campaigns
  std::map<Complaint, std::pair<std::size_t, Place>> alike_;
  Results results_;
};

}  // namespace

Results read_export(const Campaign& campaign, const Plan& plan, const Source& source, std::uint32_t number,
                    const FoundTable& table) {
  return TableReader(campaign, plan, number, table).read(source.text());
}

}  // namespace posology::measure
