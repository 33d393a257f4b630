#include "measure/table_dates.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "measure/complaints.h"
#include "model/zone.h"
#include "text/ascii.h"

namespace posology::measure {
namespace {

constexpr std::array<std::string_view, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 7> weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

constexpr std::string_view patterns[] = {
    "YYYY-MM-DD", "YYYY-MM-DD HH:mm", "YYYY-MM-DD HH:mm:ss", "YYYY-MM-DDTHH:mm:ss", "YYYY-MM-DD HH:mm Z",
    "YYYYMMDD",   "MMM D, YYYY",      "DDD, MMM D, YYYY",    "MM/DD/YYYY",          "MM/DD/YYYY HH:mm",
    "DD/MM/YYYY", "DD/MM/YYYY HH:mm", "DD.MM.YYYY",          "DD.MM.YYYY HH:mm",    "YYYY/MM/DD",
};

/// Reads a text along a pattern, token by token.
class PatternReader {
 public:
  PatternReader(std::string_view text, std::string_view pattern) : text_(text), pattern_(pattern) {
    // Without anything between them, only a fixed width tells the numbers apart.
    packed_ = pattern == "YYYYMMDD";
  }

  std::optional<WrittenTime> read() {
    while (!pattern_.empty())
      if (!token()) return std::nullopt;
    if (!text_.empty()) return std::nullopt;
    const auto date = Date::from_ymd(year_, month_, day_);
    if (!date || (weekday_ && *weekday_ != date->weekday())) return std::nullopt;
    WrittenTime made{*date, {}, offset_};
    if (hour_) made.time = TimeOfDay{*hour_ * 60 + minute_};
    return made;
  }

 private:
  bool token() {
    int value = 0;
    if (takes("YYYY")) return number(4, 4, 1990, 2100, year_);
    if (takes("MMM")) return month_name();
    if (takes("MM") || takes("M")) return number(packed_ ? 2 : 1, 2, 1, 12, value) && set(month_, value);
    if (takes("DDD")) return weekday_name();
    if (takes("DD") || takes("D")) return number(packed_ ? 2 : 1, 2, 1, 31, value) && set(day_, value);
    if (takes("HH")) return number(1, 2, 0, 23, value) && (hour_ = value, true);
    if (takes("mm")) return number(2, 2, 0, 59, minute_);
    if (takes("ss")) return number(2, 2, 0, 59, value);
    if (takes("Z")) return offset();
    const char literal = pattern_.front();
    pattern_.remove_prefix(1);
    if (text_.empty() || text_.front() != literal) return false;
    text_.remove_prefix(1);
    return true;
  }

  bool takes(std::string_view token) {
    if (!pattern_.starts_with(token)) return false;
    pattern_.remove_prefix(token.size());
    return true;
  }

  static bool set(unsigned& into, int value) {
    into = static_cast<unsigned>(value);
    return true;
  }

  bool number(std::size_t least, std::size_t most, int from, int to, int& into) {
    std::size_t digits = 0;
    int value = 0;
    while (digits < most && digits < text_.size() && text_[digits] >= '0' && text_[digits] <= '9')
      value = value * 10 + (text_[digits++] - '0');
    if (digits < least || value < from || value > to) return false;
    text_.remove_prefix(digits);
    into = value;
    return true;
  }

  /// The index of the name that the text begins with, in capitals or not.
  template <std::size_t n>
  std::optional<std::size_t> name(const std::array<std::string_view, n>& names) {
    const std::string begin = ascii::to_lower(std::string(text_.substr(0, 3)));
    const auto found = std::find(names.begin(), names.end(), begin);
    if (found == names.end()) return std::nullopt;
    text_.remove_prefix(3);
    return static_cast<std::size_t>(found - names.begin());
  }

  bool month_name() {
    const auto index = name(months);
    if (index) month_ = static_cast<unsigned>(*index) + 1;
    return index.has_value();
  }

  bool weekday_name() {
    const auto index = name(weekdays);
    if (index) weekday_ = static_cast<Weekday>(*index);
    return index.has_value();
  }

  bool offset() {
    if (text_ == "Z") {
      text_ = {};
      offset_ = 0;
      return true;
    }
    if (text_.empty() || (text_.front() != '+' && text_.front() != '-')) return false;
    const int sign = text_.front() == '+' ? 1 : -1;
    text_.remove_prefix(1);
    int hours = 0, minutes = 0;
    if (!number(2, 2, 0, 14, hours)) return false;
    if (text_.starts_with(':')) text_.remove_prefix(1);
    if (!number(2, 2, 0, 59, minutes)) return false;
    offset_ = sign * (hours * 60 + minutes);
    return true;
  }

  std::string_view text_, pattern_;
  bool packed_ = false;
  int year_ = 0, minute_ = 0;
  unsigned month_ = 0, day_ = 0;
  std::optional<int> hour_, offset_;
  std::optional<Weekday> weekday_;
};

std::optional<std::string_view> known_pattern_of(std::string_view text) {
  for (const std::string_view pattern : patterns)
    if (parse_written(text, pattern)) return pattern;
  return std::nullopt;
}

std::size_t read_by(const std::vector<DateCell>& cells, std::string_view pattern) {
  return static_cast<std::size_t>(std::count_if(
      cells.begin(), cells.end(), [&](const DateCell& cell) { return parse_written(cell.text, pattern).has_value(); }));
}

/// Two patterns that both read every cell and mean different days.
std::optional<Finding> doubtful(const std::vector<DateCell>& cells, const std::vector<std::string>& allowed,
                                std::string_view chosen) {
  for (const std::string& other : allowed) {
    if (other == chosen || read_by(cells, other) != cells.size()) continue;
    for (const DateCell& cell : cells) {
      if (parse_written(cell.text, other) == parse_written(cell.text, chosen)) continue;
      return complain(Complaint::mixed_dates, cell.place,
                      fmt::format("'{}' and all other dates can be read as {} and as {}", cell.text, chosen, other),
                      "leave one of them in the `dates` of the map");
    }
  }
  return std::nullopt;
}

/// A cell that another pattern reads: the table mixes two, or keeps to one that the map does not have.
std::optional<Finding> astray(const std::vector<DateCell>& cells, const std::string& chosen) {
  const auto reads = [&](const DateCell& cell) { return parse_written(cell.text, chosen).has_value(); };
  const auto first_good = std::find_if(cells.begin(), cells.end(), reads);
  for (const DateCell& cell : cells) {
    if (reads(cell)) continue;
    const auto other = known_pattern_of(cell.text);
    if (!other) continue;
    if (first_good == cells.end())
      return complain(Complaint::mixed_dates, cell.place,
                      fmt::format("'{}' is written as {}, and this table is to write {}: no row is read", cell.text,
                                  *other, chosen),
                      fmt::format("export it in English (US), or give a map with `dates: {}`", *other));
    Finding finding = complain(Complaint::mixed_dates, cell.place,
                               fmt::format("'{}' is written as {}, other dates of this table as {}: no row is read",
                                           cell.text, *other, chosen),
                               "which number is the month is not guessed; export the table again, all of it at once");
    finding.notes.push_back({fmt::format("a date written as {}", chosen), first_good->place});
    return finding;
  }
  return std::nullopt;
}

std::string offset_of(const WrittenTime& time) {
  return time.offset_minutes ? offset_text(*time.offset_minutes) : std::string("no zone");
}

bool in_zone(const WrittenTime& time, const std::string& zone) {
  if (!time.offset_minutes || !time.time) return false;
  return resolve(LocalTime{time.date, *time.time}, zone).offset_minutes == *time.offset_minutes;
}

std::optional<Finding> two_zones(const std::vector<DateCell>& cells, const std::string& pattern,
                                 const std::string& zone) {
  std::optional<WrittenTime> first;
  Place first_place;
  for (const DateCell& cell : cells) {
    const auto time = parse_written(cell.text, pattern);
    if (!time) continue;
    if (!first) {
      first = time;
      first_place = cell.place;
      continue;
    }
    if (time->offset_minutes == first->offset_minutes || (in_zone(*time, zone) && in_zone(*first, zone))) continue;
    Finding finding = complain(Complaint::mixed_zones, cell.place,
                               fmt::format("this time is {}, others of this table are {}: no row is read",
                                           offset_of(*time), offset_of(*first)),
                               "two exports were put together; give each as a file of its own");
    finding.notes.push_back({fmt::format("a time of {}", offset_of(*first)), first_place});
    return finding;
  }
  return std::nullopt;
}

}  // namespace

std::optional<WrittenTime> parse_written(std::string_view text, std::string_view pattern) {
  return PatternReader(text, pattern).read();
}

std::span<const std::string_view> known_patterns() { return patterns; }

std::optional<Date> plain_date(std::string_view text) {
  for (const std::string_view pattern : patterns) {
    if (pattern.starts_with("MM/") || pattern.starts_with("DD/") || pattern.starts_with("DD.")) continue;
    if (const auto read = parse_written(text, pattern)) return read->date;
  }
  return std::nullopt;
}

TableDates dates_of(const std::vector<DateCell>& cells, const std::vector<std::string>& allowed,
                    const std::string& zone) {
  TableDates made;
  if (allowed.empty()) return made;
  std::size_t most = 0;
  made.pattern = allowed.front();
  for (const std::string& pattern : allowed) {
    const std::size_t count = read_by(cells, pattern);
    if (count <= most) continue;
    most = count;
    made.pattern = pattern;
  }
  made.problem =
      most == cells.size() && most > 0 ? doubtful(cells, allowed, made.pattern) : astray(cells, made.pattern);
  if (!made.problem) made.problem = two_zones(cells, made.pattern, zone);
  return made;
}

}  // namespace posology::measure
