// The kinds of single values: how each is read from text, and what shape it has.
// Every kind has `static bool read(Reading&, const View&, T&)`, which complains itself, and `static Shape shape()`.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "intake/reading.h"
#include "intake/shape.h"
#include "intake/view.h"
#include "model/date.h"
#include "model/enums.h"
#include "model/governance.h"
#include "model/id.h"
#include "model/money.h"
#include "model/ratio.h"
#include "model/time_span.h"
#include "model/units.h"
#include "model/words.h"

namespace posology::intake {

template <class T>
struct Kind_;

/// The text of a single value; complains of a map or a list. Empty pointer: nothing to read.
[[nodiscard]] const std::string* text_of(Reading& reading, const View& value, std::string_view expected);
/// The index of a word among `words`; complains with a suggestion.
[[nodiscard]] std::optional<std::size_t> read_word(Reading& reading, const View& value,
                                                   std::span<const std::string_view> words);
/// The ids of all platforms that are known.
[[nodiscard]] std::vector<std::string_view> platform_ids();
/// Complains that no thing of this kind has the id; returns whether it exists.
[[nodiscard]] bool read_reference(Reading& reading, const View& value, Kind kind, std::string& out);

#define POSOLOGY_KIND(Name, Type)                                     \
  struct Name {                                                       \
    static bool read(Reading& reading, const View& value, Type& out); \
    static Shape shape();                                             \
  }
#define POSOLOGY_DEFAULT_KIND(Type)                                   \
  template <>                                                         \
  struct Kind_<Type> {                                                \
    static bool read(Reading& reading, const View& value, Type& out); \
    static Shape shape();                                             \
  }

POSOLOGY_DEFAULT_KIND(std::string);
POSOLOGY_DEFAULT_KIND(bool);
POSOLOGY_DEFAULT_KIND(std::int64_t);
POSOLOGY_DEFAULT_KIND(Id);
POSOLOGY_DEFAULT_KIND(Date);
POSOLOGY_DEFAULT_KIND(DateRange);
POSOLOGY_DEFAULT_KIND(Month);
POSOLOGY_DEFAULT_KIND(TimeOfDay);
POSOLOGY_DEFAULT_KIND(TimeSpan);
POSOLOGY_DEFAULT_KIND(LocalTime);
POSOLOGY_DEFAULT_KIND(Weekday);
POSOLOGY_DEFAULT_KIND(Money);
POSOLOGY_DEFAULT_KIND(MoneyOrShare);
POSOLOGY_DEFAULT_KIND(Ratio);  ///< a share: 66% or 66
POSOLOGY_DEFAULT_KIND(Effort);
POSOLOGY_DEFAULT_KIND(Rate);
POSOLOGY_DEFAULT_KIND(HoursRate);
POSOLOGY_DEFAULT_KIND(Duration);
POSOLOGY_DEFAULT_KIND(OpenHours);
POSOLOGY_DEFAULT_KIND(Level);
POSOLOGY_KIND(PlainNumber, Ratio);         ///< an exact decimal number, 0 or more
POSOLOGY_KIND(TimeZoneName, std::string);  ///< IANA
POSOLOGY_KIND(CountryCode, std::string);   ///< ISO 3166-1 alpha-2
POSOLOGY_KIND(HolidayCode, std::string);   ///< a country, EU, or a region whose holidays are known: DE-BY
POSOLOGY_KIND(ObservanceId, std::string);  ///< of our list of observances
POSOLOGY_KIND(LanguageTag, std::string);   ///< BCP 47
POSOLOGY_KIND(WebAddress, std::string);    ///< http or https
POSOLOGY_KIND(TextHash, std::string);      ///< sha256: and 16 hexadecimal digits
POSOLOGY_KIND(ReviewRole, Role);           ///< a role; medical, legal, regulatory for short
POSOLOGY_KIND(TaxPeriodName, DateRange);   ///< 2014-Q1, 2014-02, a date or a range
POSOLOGY_KIND(WeekStart, Weekday);         ///< mon or sun
POSOLOGY_KIND(Hashtag, std::string);       ///< kept without its leading #
POSOLOGY_KIND(PillarName, std::string);    ///< a built-in pillar, or one of content_mix

#undef POSOLOGY_KIND
#undef POSOLOGY_DEFAULT_KIND

template <class E>
concept Worded = requires {
  WordsOf<E>::list;
}
&&!std::is_same_v<E, Weekday>;

template <Worded E>
struct Kind_<E> {
  static bool read(Reading& reading, const View& value, E& out) {
    const auto index = read_word(reading, value, words<E>());
    if (index) out = static_cast<E>(*index);
    return index.has_value();
  }
  static Shape shape() { return word_shape(words<E>()); }
};

template <Kind kind>
struct Kind_<RefTo<kind>> {
  static bool read(Reading& reading, const View& value, RefTo<kind>& out) {
    return read_reference(reading, value, kind, out.text);
  }
  static Shape shape() { return text_shape("id of " + with_article(kind_name(kind))); }
};

}  // namespace posology::intake
