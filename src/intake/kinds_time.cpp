// Dates, ranges, months, times of day, weekdays, opening hours, tax periods.
#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

#include <fmt/format.h>

#include "intake/decimal.h"
#include "intake/kinds.h"
#include "intake/schema.h"
#include "text/ascii.h"
#include "text/suggest.h"

namespace posology::intake {
namespace {

constexpr int first_year = 1990;
constexpr int last_year = 2100;

using ascii::is_digit;

/// The runs of digits of a text and what stands between them: "12.01.2027" gives 12, 01, 2027.
std::vector<std::string_view> digit_groups(std::string_view text) {
  std::vector<std::string_view> out;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end > i) out.push_back(text.substr(i, end - i));
    i = end + 1;
  }
  return out;
}

bool looks_like_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  return std::all_of(text.begin(), text.end(), [](char c) { return is_digit(c) || c == '-'; }) &&
         digit_groups(text).size() == 3;
}

/// The ISO spelling that another order of day, month and year stands for, where only one is possible.
std::string iso_meant(std::string_view text) {
  const auto groups = digit_groups(text);
  if (groups.size() != 3) return {};
  const auto two = [](std::string_view digits) {
    return digits.size() == 1 ? "0" + std::string(digits) : std::string(digits);
  };
  if (groups[0].size() == 4) return fmt::format("{}-{}-{}", groups[0], two(groups[1]), two(groups[2]));
  if (groups[2].size() != 4) return {};
  const bool day_first = text.find('.') != std::string_view::npos || two(groups[0]) > "12";
  const bool month_first = two(groups[1]) > "12";
  if (!day_first && !month_first) return {};
  return month_first ? fmt::format("{}-{}-{}", groups[2], two(groups[0]), two(groups[1]))
                     : fmt::format("{}-{}-{}", groups[2], two(groups[1]), two(groups[0]));
}

void complain_of_impossible(Reading& reading, const View& value, std::string_view text) {
  const auto month = Month::parse(text.substr(0, 7));
  std::string help;
  if (month && text.substr(8) != "00")
    help = fmt::format("{} ends on {}", month->iso(), month->last().iso());
  else if (!month)
    help = "months run from 01 to 12";
  reading.complain("FMT008", value, fmt::format("there is no day {}", text), help);
}

void complain_of_form(Reading& reading, const View& value, std::string help) {
  reading.complain("FMT007", value, fmt::format("'{}' is not a date of the form YYYY-MM-DD", reading.typed(value)),
                   std::move(help));
}

/// `time`: what stands behind the date as it should be written.
std::optional<Date> read_date(Reading& reading, const View& value, std::string_view text, std::string_view time = {}) {
  if (!looks_like_iso(text)) {
    const std::string meant = iso_meant(text);
    const bool known = !meant.empty() && Date::parse(meant);
    complain_of_form(reading, value,
                     !known         ? ""
                     : time.empty() ? fmt::format("write {}", meant)
                                    : fmt::format("write '{} {}'", meant, time));
    return std::nullopt;
  }
  const auto date = Date::parse(text);
  if (!date) {
    complain_of_impossible(reading, value, text);
    return std::nullopt;
  }
  if (date->year() < first_year || date->year() > last_year) {
    reading.complain("FMT009", value, fmt::format("{} lies outside the years {} to {}", text, first_year, last_year));
    return std::nullopt;
  }
  return date;
}

bool check_order(Reading& reading, const View& value, const DateRange& range) {
  if (range.first <= range.last) return true;
  reading.complain("FMT010", value,
                   fmt::format("the range ends on {}, before it begins on {}", range.last.iso(), range.first.iso()),
                   fmt::format("write {}..{}", range.last.iso(), range.first.iso()));
  return false;
}

bool read_range_map(Reading& reading, const View& value, DateRange& out) {
  std::optional<Date> from;
  std::optional<Date> to;
  for (const Child& child : value->children) {
    const View end = value.inside(*child.value);
    if (child.key->text == "from" && end->is_scalar())
      from = read_date(reading, end, trimmed(end->text));
    else if (child.key->text == "to" && end->is_scalar())
      to = read_date(reading, end, trimmed(end->text));
    else if (!child.key->text.starts_with("x-"))
      reading.complain("FMT001", View(*child.key), fmt::format("a date range has no key '{}'", child.key->text),
                       "write {from: , to: }");
  }
  if (value->find("from") == nullptr || value->find("to") == nullptr)
    reading.complain("FMT002", value, "a date range needs 'from' and 'to'", "write {from: 2027-02-15, to: 2027-02-19}");
  if (!from || !to) return false;
  out = {*from, *to};
  return check_order(reading, value, out);
}

/// The range that two dates mean with a word or a dash between them: "12.1.2027 to 15.1.2027".
std::string range_meant(std::string_view text) {
  for (const std::string_view between : {" to ", " until ", " - ", " – ", "–", "/"}) {
    const std::size_t at = text.find(between);
    if (at == std::string_view::npos) continue;
    const std::string first = iso_meant(trimmed(text.substr(0, at)));
    const std::string last = iso_meant(trimmed(text.substr(at + between.size())));
    if (Date::parse(first) && Date::parse(last)) return fmt::format("{}..{}", first, last);
  }
  return {};
}

constexpr std::string_view range_pattern = "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$";

std::optional<TimeOfDay> time_meant(std::string_view text) {
  std::string lower;
  for (char c : text)
    if (c != ' ') lower += ascii::to_lower(c);
  const bool pm = lower.ends_with("pm");
  if (pm || lower.ends_with("am")) lower.resize(lower.size() - 2);
  std::replace(lower.begin(), lower.end(), '.', ':');
  if (lower.find(':') == std::string::npos) lower += ":00";
  auto time = TimeOfDay::parse(lower);
  if (time && pm && time->minutes < 720) time->minutes += 720;
  return time;
}

}  // namespace

bool Kind_<Date>::read(Reading& reading, const View& value, Date& out) {
  const std::string* text = text_of(reading, value, "a date");
  if (text == nullptr) return false;
  const auto date = read_date(reading, value, trimmed(*text));
  if (date) out = *date;
  return date.has_value();
}
Shape Kind_<Date>::shape() { return text_shape("date", "^\\d{4}-\\d{2}-\\d{2}$"); }

bool Kind_<DateRange>::read(Reading& reading, const View& value, DateRange& out) {
  if (value->is_map()) return read_range_map(reading, value, out);
  const std::string* text = text_of(reading, value, "a date or a range of dates");
  if (text == nullptr) return false;
  if (const std::string meant = range_meant(*text); !meant.empty()) {
    complain_of_form(reading, value, fmt::format("write {}", meant));
    return false;
  }
  const std::size_t dots = text->find("..");
  const auto first = read_date(reading, value, trimmed(std::string_view(*text).substr(0, dots)));
  if (!first) return false;
  const auto last =
      dots == std::string::npos ? first : read_date(reading, value, trimmed(std::string_view(*text).substr(dots + 2)));
  if (!last) return false;
  out = {*first, *last};
  return check_order(reading, value, out);
}
Shape Kind_<DateRange>::shape() { return text_shape("date or date range", std::string(range_pattern)); }

bool Kind_<Month>::read(Reading& reading, const View& value, Month& out) {
  const std::string* text = text_of(reading, value, "a month");
  if (text == nullptr) return false;
  const auto month = Month::parse(trimmed(*text));
  if (month && month->year >= first_year && month->year <= last_year) {
    out = *month;
    return true;
  }
  reading.complain("FMT044", value, fmt::format("'{}' is not a month of the form YYYY-MM", reading.typed(value)));
  return false;
}
Shape Kind_<Month>::shape() { return text_shape("month", "^\\d{4}-\\d{2}$"); }

bool Kind_<TimeOfDay>::read(Reading& reading, const View& value, TimeOfDay& out) {
  const std::string* text = text_of(reading, value, "a time of day");
  if (text == nullptr) return false;
  if (const auto time = TimeOfDay::parse(trimmed(*text))) {
    out = *time;
    return true;
  }
  const auto meant = time_meant(*text);
  reading.complain("FMT011", value, fmt::format("'{}' is not a time of day from 00:00 to 23:59", reading.typed(value)),
                   meant ? fmt::format("write {}", meant->text()) : "");
  return false;
}
Shape Kind_<TimeOfDay>::shape() { return text_shape("time of day", "^\\d{1,2}:\\d{2}$"); }

bool Kind_<TimeSpan>::read(Reading& reading, const View& value, TimeSpan& out) {
  const std::string* text = text_of(reading, value, "a span of the day");
  if (text == nullptr) return false;
  const std::string_view whole = trimmed(*text);
  const std::size_t dash = whole.find('-');
  const std::string_view last = dash == std::string_view::npos ? std::string_view{} : trimmed(whole.substr(dash + 1));
  // A day ends at 24:00, which no clock shows.
  const auto from = TimeOfDay::parse(trimmed(whole.substr(0, dash)));
  const auto to = last == "24:00" ? TimeOfDay::parse("00:00") : TimeOfDay::parse(last);
  if (!from || !to || *from == *to) {
    reading.complain("FMT011", value, fmt::format("'{}' is not a span of the day", reading.typed(value)),
                     from && to ? "leave it out, or let it end at another time" : "write '22:00-07:00'");
    return false;
  }
  out = {*from, *to};
  return true;
}
Shape Kind_<TimeSpan>::shape() { return text_shape("span of the day", "^\\d{1,2}:\\d{2} ?- ?\\d{1,2}:\\d{2}$"); }

bool Kind_<LocalTime>::read(Reading& reading, const View& value, LocalTime& out) {
  const std::string* text = text_of(reading, value, "a date and a time");
  if (text == nullptr) return false;
  const std::string_view whole = trimmed(*text);
  const std::size_t split = whole.find_first_of(" T");
  const std::string_view behind = split == std::string_view::npos ? "" : trimmed(whole.substr(split + 1));
  const auto meant = behind.empty() ? std::nullopt : time_meant(behind);
  const auto date = read_date(reading, value, whole.substr(0, split), meant ? meant->text() : "");
  if (!date) return false;
  if (split == std::string_view::npos) {
    reading.complain("FMT011", value, fmt::format("'{}' has no time of day", reading.typed(value)),
                     fmt::format("write '{} 09:30', or use window: {}", whole, whole));
    return false;
  }
  const auto time = TimeOfDay::parse(behind);
  if (!time) {
    reading.complain("FMT011", value, fmt::format("'{}' is not a time of day from 00:00 to 23:59", behind),
                     meant ? fmt::format("write '{} {}'", date->iso(), meant->text()) : "");
    return false;
  }
  out = {*date, *time};
  return true;
}
Shape Kind_<LocalTime>::shape() {
  return text_shape("local date and time", "^\\d{4}-\\d{2}-\\d{2}[T ]\\d{1,2}:\\d{2}$");
}

bool Kind_<Weekday>::read(Reading& reading, const View& value, Weekday& out) {
  static constexpr std::array<std::string_view, 7> full{"monday", "tuesday",  "wednesday", "thursday",
                                                        "friday", "saturday", "sunday"};
  const std::string lower = ascii::to_lower(value->text);
  for (std::size_t i = 0; i < full.size(); ++i) {
    if (!value->is_scalar() || (lower != full[i] && lower != word(static_cast<Weekday>(i)))) continue;
    out = static_cast<Weekday>(i);
    return true;
  }
  const auto near = value->is_scalar() ? nearest(lower, full) : std::nullopt;
  if (!near) return read_word(reading, value, words<Weekday>()).has_value();
  reading.complain("FMT004", value, fmt::format("'{}' is not a weekday", reading.typed(value)),
                   fmt::format("did you mean '{}'?", near->substr(0, 3)));
  return false;
}
Shape Kind_<Weekday>::shape() { return word_shape(words<Weekday>()); }

bool WeekStart::read(Reading& reading, const View& value, Weekday& out) {
  static constexpr std::array<std::string_view, 2> starts{"mon", "sun"};
  const auto index = read_word(reading, value, starts);
  if (index) out = *index == 0 ? Weekday::mon : Weekday::sun;
  return index.has_value();
}
Shape WeekStart::shape() {
  static constexpr std::array<std::string_view, 2> starts{"mon", "sun"};
  return word_shape(starts);
}

bool Kind_<OpenHours>::read(Reading& reading, const View& value, OpenHours& out) {
  const std::string* text = text_of(reading, value, "opening hours");
  if (text == nullptr) return false;
  const std::string_view whole = trimmed(*text);
  const std::size_t space = whole.find(' ');
  const std::string_view days = whole.substr(0, space);
  const std::string_view times =
      space == std::string_view::npos ? std::string_view{} : trimmed(whole.substr(space + 1));
  const auto day = [](std::string_view name) {
    std::string lower(name);
    if (!lower.empty()) lower[0] = ascii::to_lower(lower[0]);
    return from_word<Weekday>(lower);
  };
  const std::size_t days_dash = days.find('-');
  const std::size_t times_dash = times.find('-');
  const auto first = day(days.substr(0, days_dash));
  const auto last = days_dash == std::string_view::npos ? first : day(days.substr(days_dash + 1));
  const auto from = TimeOfDay::parse(trimmed(times.substr(0, times_dash)));
  const auto to =
      times_dash == std::string_view::npos ? std::nullopt : TimeOfDay::parse(trimmed(times.substr(times_dash + 1)));
  if (!first || !last || !from || !to || *to <= *from) {
    reading.complain("FMT043", value, fmt::format("'{}' is not opening hours", reading.typed(value)));
    return false;
  }
  for (int i = static_cast<int>(*first);; i = (i + 1) % 7) {
    out.days.push_back(static_cast<Weekday>(i));
    if (i == static_cast<int>(*last)) break;
  }
  out.from = *from;
  out.to = *to;
  return true;
}
Shape Kind_<OpenHours>::shape() {
  return text_shape("opening hours", "^[A-Z][a-z]{2}(-[A-Z][a-z]{2})? \\d{1,2}:\\d{2}-\\d{1,2}:\\d{2}$");
}

bool TaxPeriodName::read(Reading& reading, const View& value, DateRange& out) {
  if (value->is_map()) return Kind_<DateRange>::read(reading, value, out);
  const std::string* text = text_of(reading, value, "a tax period");
  if (text == nullptr) return false;
  const std::string_view name = trimmed(*text);
  if (const auto month = Month::parse(name)) {
    out = {month->first(), month->last()};
    return true;
  }
  if (name.size() == 7 && name.substr(4, 2) == "-Q" && name[6] >= '1' && name[6] <= '4') {
    const std::string quarter_start = fmt::format("{}-{:02}", name.substr(0, 4), (name[6] - '1') * 3 + 1);
    if (const auto first = Month::parse(quarter_start)) {
      out = {first->first(), first->next().next().last()};
      return true;
    }
  }
  if (name.find("..") != std::string_view::npos || looks_like_iso(name))
    return Kind_<DateRange>::read(reading, value, out);
  reading.complain("FMT045", value, fmt::format("'{}' is not a tax period", reading.typed(value)));
  return false;
}
Shape TaxPeriodName::shape() {
  return text_shape("quarter, month, date or date range",
                    "^(\\d{4}-Q[1-4]|\\d{4}-\\d{2}|\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?)$");
}

}  // namespace posology::intake
