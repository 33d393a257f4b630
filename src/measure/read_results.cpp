#include "measure/read_results.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "measure/cell_text.h"
#include "measure/complaints.h"
#include "measure/delimited.h"
#include "measure/metrics.h"
#include "measure/side_cells.h"
#include "text/ascii.h"
#include "text/number.h"
#include "text/suggest.h"

namespace posology::measure {
namespace {

constexpr std::array<std::string_view, 7> column_names{"date", "metric",      "value", "post",
                                                       "cost", "reply_hours", "note"};
constexpr std::size_t needed = 3;
enum Column : std::size_t { date, metric, value, post, cost, reply_hours, note };
constexpr std::size_t absent = static_cast<std::size_t>(-1);

/// Where each known column stands in the heading.
using Columns = std::array<std::size_t, column_names.size()>;

Columns columns_of(const DelimitedRow& heading) {
  Columns columns;
  columns.fill(absent);
  for (std::size_t c = 0; c < heading.size(); ++c) {
    const std::string name = ascii::to_lower(trimmed(heading[c].text));
    const auto known = std::find(column_names.begin(), column_names.end(), name);
    if (known == column_names.end()) continue;
    auto& at = columns[static_cast<std::size_t>(known - column_names.begin())];
    if (at == absent) at = c;
  }
  return columns;
}

/// The delimiter under which the heading has the most known columns; of equals the first.
char delimiter_of(std::string_view text) {
  char best = ',';
  std::ptrdiff_t most = 0;
  for (const char delimiter : {',', ';', '\t'}) {
    const Delimited read = parse_delimited(text, delimiter, 0, 1);
    if (read.rows.empty()) continue;
    const Columns columns = columns_of(read.rows[0]);
    const auto found = static_cast<std::ptrdiff_t>(columns.size()) - std::count(columns.begin(), columns.end(), absent);
    if (found > most) {
      best = delimiter;
      most = found;
    }
  }
  return best;
}

class Reader {
 public:
  Reader(const Campaign& campaign, const Plan& plan, const Source& source, std::uint32_t number)
      : campaign_(campaign), plan_(plan), text_(source.text()), number_(number) {
    for (std::size_t i = 0; i < plan.posts.size(); ++i) posts_.emplace(plan.posts[i].id, static_cast<int>(i));
  }

  Results read() {
    if (!looks_like_a_table()) return std::move(results_);
    delimiter_ = delimiter_of(text_);
    const Delimited table = parse_delimited(text_, delimiter_, number_, most_rows + 2);
    if (table.open_quote) {
      say(Complaint::open_quote, *table.open_quote, "this quote is never closed: the rows from here on are not read",
          "close the quote, or write it twice (\"\") where it belongs to the text");
    }
    if (!table.rows.empty() && heading(table.rows[0])) rows(table);
    return std::move(results_);
  }

 private:
  void say(Complaint complaint, Place place, std::string message, std::string help) {
    results_.findings.push_back(complain(complaint, place, std::move(message), std::move(help)));
  }

  bool looks_like_a_table() {
    const auto first = text_.find_first_not_of(" \t\r\n");
    const Place start{number_, 0, 0};
    if (first == std::string_view::npos) {
      say(Complaint::no_table, start, "the file holds no results",
          "write a heading `date,metric,value` and a row each");
      return false;
    }
    if (text_[first] != '<') return true;
    say(Complaint::no_table, {number_, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(first + 1)},
        "this is a web page, not a table of results", "download the figures again, as CSV");
    return false;
  }

  bool heading(const DelimitedRow& row) {
    columns_ = columns_of(row);
    width_ = row.size();
    const Place whole{number_, row.front().place.begin, row.back().place.end};
    for (std::size_t c = 0; c < needed; ++c) {
      if (columns_[c] != absent) continue;
      say(Complaint::column_missing, whole, fmt::format("there is no column '{}'", column_names[c]),
          "the heading is `date,metric,value`, and may have `post`, `cost`, `reply_hours` and `note`");
    }
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (std::find(columns_.begin(), columns_.end(), c) != columns_.end()) continue;
      say(Complaint::column_unused, row[c].place, fmt::format("the column '{}' is not used", trimmed(row[c].text)), {});
    }
    return std::find(columns_.begin(), columns_.begin() + needed, absent) == columns_.begin() + needed;
  }

  void rows(const Delimited& table) {
    for (std::size_t r = 1; r < table.rows.size(); ++r) {
      if (r > most_rows) {
        say(Complaint::too_many_rows, table.rows[r][0].place,
            fmt::format("rows after the first {} are not read", most_rows), "split the file");
        return;
      }
      ++results_.rows;
      row(table.rows[r]);
    }
  }

  void row(const DelimitedRow& cells) {
    if (cells.size() != width_) {
      say(Complaint::row_short, {number_, cells.front().place.begin, cells.back().place.end},
          fmt::format("this row has {} cells, the heading has {}", cells.size(), width_),
          "quote a cell that holds the delimiter itself");
      return;
    }
    Reading reading;
    // A row of money or of a reply alone has no metric; each cell is looked at, so that all mistakes are told.
    const bool beside = written(cells, cost) || written(cells, reply_hours);
    const bool figure = !beside || written(cells, metric) || written(cells, value);
    const bool dated = read_date(cells[columns_[date]], reading);
    const bool named = !figure || read_metric(cells[columns_[metric]], reading);
    const bool figured = !figure || read_value(cells[columns_[value]], named, reading);
    const bool posted = columns_[post] == absent || read_post(cells[columns_[post]], reading);
    SideResults sides;
    const bool sided = read_cost(cells, sides) && read_reply(cells, sides);
    if (!dated || !named || !figured || !posted || !sided) return;
    if (figure && !fits(cells, reading)) return;
    if (figure) results_.readings.push_back(reading);
    take(sides, reading, !figure);
  }

  [[nodiscard]] bool written(const DelimitedRow& cells, Column column) const {
    return columns_[column] != absent && !trimmed(cells[columns_[column]].text).empty();
  }

  /// Adds what stands beside the figure; `alone`: there is none.
  void take(SideResults& sides, const Reading& reading, bool alone) {
    for (Spent& spent : sides.spent) {
      spent.date = reading.date;
      spent.post = reading.post;
      spent.alone = std::exchange(alone, false);
    }
    for (Replied& replied : sides.replies) {
      replied.date = reading.date;
      replied.post = reading.post;
      replied.alone = std::exchange(alone, false);
    }
    append(results_.beside, sides);
  }

  bool read_cost(const DelimitedRow& cells, SideResults& sides) {
    if (!written(cells, cost)) return true;
    const DelimitedCell& cell = cells[columns_[cost]];
    if (!campaign_.budget) {
      say(Complaint::bad_figure, cell.place, "the campaign has no budget, and so no currency that costs are in",
          "write `budget: {total: AMOUNT USD}` in the campaign, or leave the cost out");
      return false;
    }
    const MoneyCell read = read_money(cell.text, campaign_.budget->currency, {}, true, {}, delimiter_ == ';');
    if (read.amount) {
      sides.spent.push_back({{}, -1, *read.amount, false, false, cell.place});
      return true;
    }
    say(Complaint::bad_figure, cell.place, fmt::format("the cost '{}' {}", trimmed(cell.text), read.why), read.help);
    return false;
  }

  bool read_reply(const DelimitedRow& cells, SideResults& sides) {
    if (!written(cells, reply_hours)) return true;
    const DelimitedCell& cell = cells[columns_[reply_hours]];
    const HoursCell read = read_hours(cell.text, delimiter_ == ';');
    if (read.good) {
      sides.replies.push_back({{}, -1, read.hours, false, cell.place});
      return true;
    }
    say(Complaint::bad_figure, cell.place, fmt::format("the reply after '{}' hours {}", trimmed(cell.text), read.why),
        read.help);
    return false;
  }

  /// A metric of one platform takes no result of a post on another.
  bool fits(const DelimitedRow& cells, const Reading& reading) {
    const Metric& measured = metrics_of(campaign_)[reading.metric];
    const std::string_view counted = platform_of(measured);
    if (reading.post < 0 || counted.empty()) return true;
    const PlannedPost& result_of = plan_.posts[static_cast<std::size_t>(reading.post)];
    if (counted == result_of.platform) return true;
    say(Complaint::unknown_post, cells[columns_[post]].place,
        fmt::format("the post '{}' is on {}, and the metric '{}' counts {}", result_of.id, result_of.platform,
                    measured.id->text, counted),
        "leave the platform of the metric out to count all of them");
    return false;
  }

  bool read_date(const DelimitedCell& cell, Reading& reading) {
    const std::string typed = trimmed(cell.text);
    const auto date = Date::parse(typed);
    if (date) {
      reading.date = *date;
      return true;
    }
    const std::string word = ascii::to_lower(typed);
    const bool total = word == "all" || is_total(word);
    say(Complaint::bad_date, cell.place,
        total ? fmt::format("'{}' is no day: a row of sums is not a reading", typed)
              : fmt::format("'{}' is not a date of the form YYYY-MM-DD", typed),
        total ? "delete the row; it is not counted"
              : "write year, month and day, like 2027-02-03: which number is the month is not guessed");
    return false;
  }

  bool read_metric(const DelimitedCell& cell, Reading& reading) {
    const std::string typed = trimmed(cell.text);
    const std::vector<Metric>& metrics = metrics_of(campaign_);
    std::vector<std::string_view> known;
    for (std::size_t m = 0; m < metrics.size(); ++m) {
      known.push_back(metrics[m].id->text);
      if (metrics[m].id->text != typed) continue;
      reading.metric = m;
      return true;
    }
    const auto guess = nearest(typed, known);
    say(Complaint::unknown_metric, cell.place, fmt::format("the campaign has no metric '{}'", typed),
        guess ? fmt::format("did you mean '{}'?", *guess) : "name it in `measurement.metrics`, with its category");
    return false;
  }

  bool read_post(const DelimitedCell& cell, Reading& reading) {
    const std::string typed = trimmed(cell.text);
    if (typed.empty()) return true;
    if (const auto found = posts_.find(typed); found != posts_.end()) {
      reading.post = found->second;
      return true;
    }
    std::vector<std::string_view> known;
    for (const auto& [id, index] : posts_) known.push_back(id);
    const auto guess = nearest(typed, known);
    say(Complaint::unknown_post, cell.place, fmt::format("the plan has no post '{}'", typed),
        guess ? fmt::format("did you mean '{}'?", *guess) : "leave the cell empty for a figure of the whole");
    return false;
  }

  bool read_value(const DelimitedCell& cell, bool named, Reading& reading) {
    std::string typed = trimmed(cell.text);
    reading.place = cell.place;
    const auto refuse = [&](std::string_view why, std::string help) {
      say(Complaint::bad_figure, cell.place, fmt::format("'{}' {}", typed, why), std::move(help));
      return false;
    };
    std::string digits = typed;
    if (!digits.empty() && digits.back() == '%') {
      if (named && !in_percent(metrics_of(campaign_)[reading.metric]))
        return refuse("is a share, and its metric is none", "write the count, or give the metric `unit: percent`");
      digits = trimmed(std::string_view(digits).substr(0, digits.size() - 1));
    }
    if (delimiter_ == ';' && digits.find(',') != std::string::npos)
      return refuse("may have a decimal comma or marks of thousands", "write 1234.5, with a point and without marks");
    const auto number = parse_number(digits);
    if (!number) return refuse("is no number", "write it like 1200 or 4.5");
    if (number->mantissa < 0) return refuse("is below zero", "a result counts from 0");
    const auto thousandths = with_decimals(*number, 3);
    if (!thousandths) return refuse("has more than three decimals or is too large", "round it to three decimals");
    if (*thousandths > largest_figure * 1000)
      return refuse("is too large", fmt::format("at most {} can be counted", largest_figure));
    reading.value = {*thousandths};
    return true;
  }

  const Campaign& campaign_;
  const Plan& plan_;
  std::string_view text_;
  std::uint32_t number_;
  std::map<std::string, int> posts_;
  char delimiter_ = ',';
  Columns columns_{};
  std::size_t width_ = 0;
  Results results_;
};

}  // namespace

Results read_results(const Campaign& campaign, const Plan& plan, const Source& source, std::uint32_t number) {
  return Reader(campaign, plan, source, number).read();
}

void drop_repeated(std::vector<Reading>& readings, Findings& findings) {
  std::map<std::tuple<Date, std::size_t, int>, Place> seen;
  std::vector<Reading> kept;
  for (const Reading& reading : readings) {
    const auto [first, is_new] = seen.try_emplace({reading.date, reading.metric, reading.post}, reading.place);
    if (is_new) {
      kept.push_back(reading);
      continue;
    }
    Finding finding = complain(Complaint::repeated, reading.place,
                               fmt::format("this figure of {} stands twice; the first one counts", reading.date.iso()),
                               "delete one of the rows");
    finding.notes.push_back({"it was first given here", first->second});
    findings.push_back(std::move(finding));
  }
  readings = std::move(kept);
}

}  // namespace posology::measure
