// Numbers with their units: money, shares, efforts, rates, durations.
#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "intake/decimal.h"
#include "intake/kinds.h"
#include "intake/limits.h"
#include "intake/schema.h"
#include "text/ascii.h"

namespace posology::intake {
namespace {

/// A number and the words behind it: "20 h/week" is 20 and "h/week".
struct Measured {
  std::optional<Decimal> number;
  std::string_view unit;
};
Measured measure(std::string_view text) {
  text = trimmed(text);
  const std::size_t length = number_length(text);
  return {parse_decimal(text.substr(0, length)), trimmed(text.substr(length))};
}

/// Minutes of one unit of work; 0 for a unit that is none.
std::int64_t minutes_of(std::string_view unit) {
  if (unit == "h" || unit == "hour" || unit == "hours" || unit == "hr" || unit == "hrs") return 60;
  if (unit == "min" || unit == "minute" || unit == "minutes") return 1;
  return 0;
}

/// Nothing for a unit that is none, and for more than a campaign can need.
std::optional<std::int64_t> minutes_in(const Decimal& number, std::int64_t unit) {
  if (unit == 0 || number.ratio() > Ratio::of(max_effort_minutes / unit, 1)) return std::nullopt;
  return (number.ratio() * Ratio::of(unit, 1)).times(1);
}

std::optional<Period> period_of(std::string_view text) {
  text = trimmed(text);
  if (text.empty() || text.front() != '/') return std::nullopt;
  return from_word<Period>(trimmed(text.substr(1)));
}

/// "3 per week", "3x/week", "3/wk": what was meant.
std::string rate_meant(const Measured& measured) {
  if (!measured.number) return "write the rate like 3/week, 2/month or 1/day";
  const char* per = measured.unit.find("mo") != std::string_view::npos   ? "month"
                    : measured.unit.find('w') != std::string_view::npos  ? "week"
                    : measured.unit.find("da") != std::string_view::npos ? "day"
                                                                         : "week";
  const Ratio count = measured.number->ratio();
  return count.den == 1 ? fmt::format("write {}/{}", count.num, per) : "write the rate like 3/week, 2/month or 1/day";
}

bool good_share(Reading& reading, const View& value, std::string_view text, Share& out) {
  const Measured measured = measure(text);
  if (measured.number && (measured.unit.empty() || measured.unit == "%")) {
    const Ratio share = measured.number->ratio() / Ratio::of(100, 1);
    if (share <= Ratio::of(1, 1)) {
      out = share;
      return true;
    }
  }
  reading.complain("FMT014", value, fmt::format("'{}' is not a share from 0% to 100%", reading.typed(value)));
  return false;
}

struct DurationWord {
  std::string_view word;
  DurationUnit unit;
};
constexpr DurationWord duration_words[] = {
    {"min", DurationUnit::minutes},
    {"minute", DurationUnit::minutes},
    {"minutes", DurationUnit::minutes},
    {"h", DurationUnit::hours},
    {"hour", DurationUnit::hours},
    {"hours", DurationUnit::hours},
    {"day", DurationUnit::days},
    {"days", DurationUnit::days},
    {"d", DurationUnit::days},
    {"business day", DurationUnit::business_days},
    {"business days", DurationUnit::business_days},
    {"working days", DurationUnit::business_days},
    {"working day", DurationUnit::business_days},
    {"week", DurationUnit::weeks},
    {"weeks", DurationUnit::weeks},
    {"month", DurationUnit::months},
    {"months", DurationUnit::months},
};

}  // namespace

bool Kind_<std::int64_t>::read(Reading& reading, const View& value, std::int64_t& out) {
  const std::string* text = text_of(reading, value, "a whole number");
  if (text == nullptr) return false;
  const auto number = parse_decimal(trimmed(*text));
  const std::int64_t whole = number ? number->scaled(0).value_or(-1) : -1;
  const bool good = whole >= 0 && whole <= max_amount;
  if (good)
    out = whole;
  else
    reading.complain("FMT022", value,
                     fmt::format("'{}' is not a whole number from 0 to {}", reading.typed(value), max_amount));
  return good;
}
Shape Kind_<std::int64_t>::shape() {
  Shape shape = text_shape("whole number", "^[0-9][0-9,]*$");
  shape.form = Shape::Form::number;
  return shape;
}

bool PlainNumber::read(Reading& reading, const View& value, Ratio& out) {
  const std::string* text = text_of(reading, value, "a number");
  if (text == nullptr) return false;
  const Measured measured = measure(*text);
  const bool percent = measured.unit == "%";
  if (measured.number && (measured.unit.empty() || percent)) {
    out = percent ? measured.number->ratio() / Ratio::of(100, 1) : measured.number->ratio();
    return true;
  }
  reading.complain("FMT022", value, fmt::format("'{}' is not a number of 0 or more", reading.typed(value)));
  return false;
}
Shape PlainNumber::shape() {
  Shape shape = text_shape("number", "^[0-9][0-9,.]*%?$");
  shape.form = Shape::Form::number;
  return shape;
}

bool Kind_<Money>::read(Reading& reading, const View& value, Money& out) {
  const std::string* text = text_of(reading, value, "an amount of money");
  if (text == nullptr) return false;
  const Measured measured = measure(*text);
  const std::string_view unit = measured.unit;
  const bool code = unit.size() == 3 && std::all_of(unit.begin(), unit.end(), ascii::is_upper);
  if (!measured.number || (!unit.empty() && !code)) {
    const std::size_t digits = text->find_first_of("0123456789");
    const Measured after = measure(std::string_view(*text).substr(std::min(digits, text->size())));
    const bool sign_first =
        digits != std::string::npos && digits > 0 && after.number && after.unit.empty() && (*text)[0] != '-';
    reading.complain("FMT016", value, fmt::format("'{}' is not an amount of money", reading.typed(value)),
                     sign_first ? fmt::format("write '{} {}'", trimmed(std::string_view(*text).substr(digits)),
                                              reading.currency.code)
                                : "");
    return false;
  }
  if (code && unit != reading.currency.code) {
    if (!currency_known(unit)) {
      reading.complain("FMT042", value, fmt::format("'{}' is not an ISO 4217 currency", unit),
                       fmt::format("did you mean '{}'?", reading.currency.code));
      return false;
    }
    Finding& finding = reading.complain(
        "FMT017", value,
        fmt::format("'{}' is in another currency; this file counts in {}", *text, reading.currency.code));
    if (reading.currency_place.known()) {
      Note& note = finding.notes.emplace_back();
      note = {"the file's currency is chosen here", reading.currency_place};
    }
    return false;
  }
  const auto minor = measured.number->scaled(reading.currency.decimals);
  if (measured.number->ratio() > Ratio::of(max_amount, 1)) {
    reading.complain("FMT016", value, fmt::format("'{}' is more than {}", *text, max_amount));
    return false;
  }
  if (minor)
    out.minor = *minor;
  else
    reading.complain("FMT016", value,
                     fmt::format("'{}' has more than the {} decimals of {}", *text, reading.currency.decimals,
                                 reading.currency.code));
  return minor.has_value();
}
Shape Kind_<Money>::shape() { return text_shape("money", "^[0-9][0-9,.]*( [A-Z]{3})?$"); }

bool Kind_<MoneyOrShare>::read(Reading& reading, const View& value, MoneyOrShare& out) {
  out.is_share = value->is_scalar() && trimmed(value->text).ends_with("%");
  return out.is_share ? good_share(reading, value, value->text, out.share)
                      : Kind_<Money>::read(reading, value, out.money);
}
Shape Kind_<MoneyOrShare>::shape() { return text_shape("money or share", "^[0-9][0-9,.]*( [A-Z]{3}|%)?$"); }

bool Kind_<Ratio>::read(Reading& reading, const View& value, Ratio& out) {
  const std::string* text = text_of(reading, value, "a share");
  return text != nullptr && good_share(reading, value, *text, out);
}
Shape Kind_<Ratio>::shape() { return text_shape("share", "^[0-9]+(\\.[0-9]+)? ?%?$"); }

bool Kind_<Effort>::read(Reading& reading, const View& value, Effort& out) {
  const std::string* text = text_of(reading, value, "an effort");
  if (text == nullptr) return false;
  const Measured measured = measure(*text);
  const std::int64_t unit = measured.unit.empty() ? 60 : minutes_of(measured.unit);
  const auto minutes = measured.number ? minutes_in(*measured.number, unit) : std::nullopt;
  if (minutes) {
    out.minutes = *minutes;
    return true;
  }
  reading.complain("FMT018", value,
                   fmt::format("'{}' is not an effort in h or min, up to 10,000 h", reading.typed(value)));
  return false;
}
Shape Kind_<Effort>::shape() { return text_shape("effort", "^[0-9][0-9.]*( ?(h|hours?|min|minutes?))?$"); }

bool Kind_<Rate>::read(Reading& reading, const View& value, Rate& out) {
  const std::string* text = text_of(reading, value, "a rate");
  if (text == nullptr) return false;
  const Measured measured = measure(*text);
  const auto period = period_of(measured.unit);
  if (!measured.number || !period || measured.number->ratio() > Ratio::of(max_posts_per_period, 1)) {
    reading.complain("FMT019", value,
                     fmt::format("'{}' is not a rate per day, week or month, up to 1,000", reading.typed(value)),
                     rate_meant(measured));
    return false;
  }
  if (measured.number->digits == 0) {
    reading.complain("FMT020", value, fmt::format("'{}' is no cadence at all", *text));
    return false;
  }
  out = {measured.number->ratio(), *period};
  return true;
}
Shape Kind_<Rate>::shape() { return text_shape("rate", "^[0-9][0-9.]* ?/ ?(day|week|month)$"); }

bool Kind_<HoursRate>::read(Reading& reading, const View& value, HoursRate& out) {
  const std::string* text = text_of(reading, value, "hours per week");
  if (text == nullptr) return false;
  const Measured measured = measure(*text);
  const std::size_t slash = std::min(measured.unit.find('/'), measured.unit.size());
  const std::int64_t unit = minutes_of(trimmed(measured.unit.substr(0, slash)));
  const auto period = period_of(measured.unit.substr(slash));
  const auto minutes = measured.number ? minutes_in(*measured.number, unit) : std::nullopt;
  if (minutes && period) {
    out = {Effort{*minutes}, *period};
    return true;
  }
  const bool number_only = measured.number && (measured.unit.empty() || unit != 0 || period);
  reading.complain("FMT019", value,
                   fmt::format("'{}' is not working time per day, week or month", reading.typed(value)),
                   number_only ? fmt::format("write '{} h/week'", text->substr(0, number_length(*text)))
                               : "write it like 20 h/week");
  return false;
}
Shape Kind_<HoursRate>::shape() {
  return text_shape("hours per period", "^[0-9][0-9.]* ?(h|hours?|min|minutes?) ?/ ?(day|week|month)$");
}

bool Kind_<Duration>::read(Reading& reading, const View& value, Duration& out) {
  const std::string* text = text_of(reading, value, "a duration");
  if (text == nullptr) return false;
  const Measured measured = measure(*text);
  const std::int64_t amount = measured.number ? measured.number->scaled(0).value_or(-1) : -1;
  const auto* found = std::find_if(std::begin(duration_words), std::end(duration_words),
                                   [&](const DurationWord& each) { return each.word == measured.unit; });
  const bool is_short = found != std::end(duration_words) && found->unit <= DurationUnit::hours;
  if (amount >= 0 && amount <= (is_short ? max_short_duration : max_duration) && found != std::end(duration_words)) {
    out = {amount, found->unit};
    return true;
  }
  reading.complain("FMT021", value, fmt::format("'{}' is not a duration", reading.typed(value)),
                   amount >= 0 && measured.unit.empty()
                       ? fmt::format("add the unit: {0} h, {0} days, {0} business days or {0} weeks", amount)
                       : "write it like 4 h, 2 days, 10 business days or 2 weeks");
  return false;
}
Shape Kind_<Duration>::shape() {
  return text_shape("duration", "^[0-9]+ ?(min|minutes?|h|hours?|d|days?|(business|working) days?|weeks?|months?)$");
}

}  // namespace posology::intake
