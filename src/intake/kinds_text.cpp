// Texts, words, ids, references, names of countries and languages.
#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "intake/decimal.h"
#include "intake/kinds.h"
#include "intake/schema.h"
#include "knowledge/country.h"
#include "knowledge/holiday.h"
#include "knowledge/language_tag.h"
#include "knowledge/observance.h"
#include "knowledge/platform.h"
#include "model/zone.h"
#include "text/ascii.h"
#include "text/suggest.h"

namespace posology::intake {
namespace {

using ascii::is_alnum;

/// "did you mean 'x'?", or the list of what is known, when it is short enough to be read.
std::string did_you_mean(Reading& reading, std::string_view typed, std::span<const std::string_view> known) {
  if (const auto near = reading.nearest_of(typed, known)) return fmt::format("did you mean '{}'?", *near);
  if (known.empty()) return {};
  return fmt::format("use one of: {}", fmt::join(known.subspan(0, std::min<std::size_t>(known.size(), 30)), ", "));
}

/// The code that another spelling stands for: "us", "UK", "USA", "Germany".
std::optional<std::string_view> country_meant(std::string_view typed) {
  const std::string lower = ascii::to_lower(std::string(typed));
  if (lower == "uk" || lower == "england") return "GB";
  if (lower == "usa" || lower == "united states") return "US";
  std::vector<std::string_view> names;
  for (const Country& country : countries()) {
    names.push_back(country.name);
    if (ascii::to_lower(std::string(country.code)) == lower) return country.code;
  }
  const auto near = typed.size() > 3 ? nearest(typed, names) : std::nullopt;
  for (const Country& country : countries())
    if (near && country.name == *near) return country.code;
  return std::nullopt;
}

/// Whether a key of `platforms` is no platform but near to this one: it is complained of where it stands.
bool mistyped_in_file(Reading& reading, std::string_view platform) {
  if (find_platform(platform) == nullptr) return false;
  const std::vector<std::string_view> keys = reading.ids.all(Kind::platform);
  return std::any_of(keys.begin(), keys.end(), [&](std::string_view key) {
    return find_platform(key) == nullptr && find_old_platform_name(key) == nullptr &&
           reading.nearest_of(key, platform_ids()) == platform;
  });
}

}  // namespace

std::vector<std::string_view> platform_ids() {
  std::vector<std::string_view> ids;
  for (const Platform& platform : platforms()) ids.push_back(platform.id);
  return ids;
}

const std::string* text_of(Reading& reading, const View& value, std::string_view expected) {
  if (value->is_scalar()) return &value->text;
  complain_of_shape(reading, value, expected);
  return nullptr;
}

std::optional<std::size_t> read_word(Reading& reading, const View& value, std::span<const std::string_view> words) {
  const std::string* text = text_of(reading, value, "one word");
  if (text == nullptr) return std::nullopt;
  const auto found = std::find(words.begin(), words.end(), *text);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  reading.complain("FMT004", value, fmt::format("'{}' is not a word for this key", reading.typed(value)),
                   did_you_mean(reading, *text, words));
  return std::nullopt;
}

bool read_reference(Reading& reading, const View& value, Kind kind, std::string& out) {
  const std::string* text = text_of(reading, value, "one id");
  if (text == nullptr) return false;
  out = *text;
  if (reading.ids.has(kind, *text)) return true;
  if (kind == Kind::platform) {
    // An old name may stand for a platform that is in the file under its present one, and the other way round.
    if (reading.ids.has(kind, platform_in_use(*text))) return true;
    for (const OldPlatformName& each : old_platform_names())
      if (each.now == *text && reading.ids.has(kind, each.name)) return true;
    if (mistyped_in_file(reading, *text)) return true;
  }
  if (!reading.ids.complete(kind)) return false;
  const std::vector<std::string_view> known = reading.ids.all(kind);
  std::string message = fmt::format("the file defines no {} '{}'", kind_name(kind), reading.typed(value));
  if (const auto other = reading.ids.defined_as(*text))
    message += fmt::format(" ('{}' is {})", *text, with_article(kind_name(*other)));
  std::string help = did_you_mean(reading, *text, known);
  if (help.empty())
    help = fmt::format("define the {} '{}', or delete the reference", kind_name(kind), reading.typed(value));
  reading.complain("FMT005", value, std::move(message), std::move(help));
  return false;
}

bool Kind_<std::string>::read(Reading& reading, const View& value, std::string& out) {
  const std::string* text = text_of(reading, value, "a text");
  if (text != nullptr) out = *text;
  return text != nullptr;
}
Shape Kind_<std::string>::shape() { return text_shape("text"); }

bool Kind_<bool>::read(Reading& reading, const View& value, bool& out) {
  const std::string* text = text_of(reading, value, "true or false");
  if (text == nullptr) return false;
  out = *text == "true" || *text == "yes";
  if (out || *text == "false" || *text == "no") return true;
  reading.complain("FMT024", value, fmt::format("'{}' is neither true nor false", reading.typed(value)));
  return false;
}
Shape Kind_<bool>::shape() {
  Shape shape = text_shape("true or false");
  shape.form = Shape::Form::boolean;
  return shape;
}

bool Kind_<Id>::read(Reading& reading, const View& value, Id& out) {
  const std::string* text = text_of(reading, value, "an id");
  if (text == nullptr) return false;
  const bool good =
      !text->empty() && text->size() <= 64 && is_alnum(text->front()) &&
      std::all_of(text->begin(), text->end(), [](char c) { return is_alnum(c) || c == '-' || c == '_' || c == '.'; });
  if (!good) {
    std::string mend;
    for (char c : text->substr(0, 64)) mend += is_alnum(c) || c == '_' || c == '.' ? c : '-';
    reading.complain(
        "FMT034", value,
        fmt::format("'{}' is not an id: letters, digits, '-', '_' and '.', at most 64", reading.typed(value)),
        mend.empty() ? "" : fmt::format("write '{}'", mend));
  }
  out.text = *text;
  return true;  // it has been complained of; as a name it still serves
}
Shape Kind_<Id>::shape() { return text_shape("id", "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"); }

bool Kind_<Level>::read(Reading& reading, const View& value, Level& out) {
  static constexpr std::array<std::string_view, 4> levels{"off", "info", "warning", "error"};
  const auto index = read_word(reading, value, levels);
  if (index) out = static_cast<Level>(*index);
  return index.has_value();
}
Shape Kind_<Level>::shape() {
  static constexpr std::array<std::string_view, 4> levels{"error", "warning", "info", "off"};
  return word_shape(levels);
}

bool TimeZoneName::read(Reading& reading, const View& value, std::string& out) {
  const std::string* text = text_of(reading, value, "a time zone");
  if (text == nullptr) return false;
  out = *text;
  if (zone_known(*text)) return true;
  const std::vector<std::string> names = zone_names();
  const std::vector<std::string_view> known(names.begin(), names.end());
  const auto near = nearest(*text, known);
  reading.complain("FMT030", value, fmt::format("there is no time zone '{}'", reading.typed(value)),
                   near ? fmt::format("did you mean '{}'?", *near) : "");
  return false;
}
Shape TimeZoneName::shape() { return text_shape("IANA time zone"); }

bool CountryCode::read(Reading& reading, const View& value, std::string& out) {
  const std::string* text = text_of(reading, value, "a country code");
  if (text == nullptr) return false;
  out = *text;
  if (country_known(*text)) return true;
  const auto mend = country_meant(*text);
  reading.complain("FMT035", value, fmt::format("'{}' is not an ISO 3166-1 country code", reading.typed(value)),
                   mend ? fmt::format("did you mean '{}'?", *mend) : "");
  return false;
}
Shape CountryCode::shape() { return text_shape("ISO 3166-1 country code", "^[A-Z]{2}$"); }

// A country whose holidays are not known is taken too: it is a country, and has none here.
bool HolidayCode::read(Reading& reading, const View& value, std::string& out) {
  const std::string* text = text_of(reading, value, "a country or region code");
  if (text == nullptr) return false;
  out = *text;
  if (find_holiday_country(*text) != nullptr || country_known(*text)) return true;
  const auto mend = country_meant(*text);
  const bool region = text->find('-') != std::string::npos;
  reading.complain("FMT035", value,
                   fmt::format("'{}' is no country or region whose holidays are known", reading.typed(value)),
                   mend     ? fmt::format("did you mean '{}'?", *mend)
                   : region ? "posology explain lists a country's regions, for example 'posology explain DE'"
                            : "");
  return false;
}
Shape HolidayCode::shape() {
  return text_shape("ISO 3166-1 country code, EU, or a region like DE-BY", "^[A-Z]{2}(-[A-Z]{2,3})?$");
}

bool ObservanceId::read(Reading& reading, const View& value, std::string& out) {
  const std::string* text = text_of(reading, value, "an observance");
  if (text == nullptr) return false;
  out = *text;
  if (find_observance(*text) != nullptr) return true;
  std::vector<std::string_view> known;
  for (const Observance& observance : observances()) known.push_back(observance.id);
  const auto near = nearest(*text, known);
  reading.complain("FMT004", value, fmt::format("there is no observance '{}' in our list", reading.typed(value)),
                   near ? fmt::format("did you mean '{}'?", *near) : "posology observances lists those of your days");
  return false;
}
Shape ObservanceId::shape() { return text_shape("id of an observance"); }

bool LanguageTag::read(Reading& reading, const View& value, std::string& out) {
  const std::string* text = text_of(reading, value, "a language tag");
  if (text == nullptr) return false;
  out = *text;
  const bool good = is_language_tag(*text);
  if (!good) reading.complain("FMT039", value, fmt::format("'{}' is not a BCP 47 language tag", reading.typed(value)));
  return good;
}
Shape LanguageTag::shape() { return text_shape("BCP 47 language tag", "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"); }

bool WebAddress::read(Reading& reading, const View& value, std::string& out) {
  const std::string* text = text_of(reading, value, "a web address");
  if (text == nullptr) return false;
  out = *text;
  const bool scheme = text->starts_with("https://") || text->starts_with("http://");
  const std::size_t host = text->find("://") + 3;
  if (scheme && text->size() > host && text->find_first_of(" \n\t") == std::string::npos) return true;
  const bool bare =
      !text->empty() && text->find_first_of(" \n\t:") == std::string::npos && text->find('.') != std::string::npos;
  reading.complain("FMT040", value, fmt::format("'{}' is not a web address", reading.typed(value)),
                   bare ? fmt::format("write 'https://{}'", *text) : "");
  return false;
}
Shape WebAddress::shape() { return text_shape("web address", "^https?://\\S+$"); }

bool TextHash::read(Reading& reading, const View& value, std::string& out) {
  const std::string* text = text_of(reading, value, "a text hash");
  if (text == nullptr) return false;
  out = *text;
  const bool good = text->size() == 23 && text->starts_with("sha256:") &&
                    text->find_first_not_of("0123456789abcdef", 7) == std::string::npos;
  if (!good)
    reading.complain("FMT041", value,
                     fmt::format("'{}' is not sha256: and 16 hexadecimal digits", reading.typed(value)));
  return good;
}
Shape TextHash::shape() { return text_shape("text hash", "^sha256:[0-9a-f]{16}$"); }

bool ReviewRole::read(Reading& reading, const View& value, Role& out) {
  if (value->text == "medical" || value->text == "legal" || value->text == "regulatory") {
    out = *from_word<Role>(value->text + "-reviewer");
    return true;
  }
  return Kind_<Role>::read(reading, value, out);
}
Shape ReviewRole::shape() {
  Shape shape = Kind_<Role>::shape();
  for (std::string_view word : {"medical", "legal", "regulatory"}) shape.words.push_back(word);
  return shape;
}

bool Hashtag::read(Reading& reading, const View& value, std::string& out) {
  const std::string* text = text_of(reading, value, "a hashtag");
  if (text == nullptr) return false;
  out = text->starts_with("#") ? text->substr(1) : *text;
  return true;
}
Shape Hashtag::shape() { return text_shape("hashtag, with or without #"); }

bool PillarName::read(Reading& reading, const View& value, std::string& out) {
  const std::string* text = text_of(reading, value, "a pillar");
  if (text == nullptr) return false;
  out = *text;
  if (from_word<Pillar>(*text) || reading.ids.has(Kind::pillar, *text)) return true;
  if (!reading.ids.complete(Kind::pillar)) return false;
  std::vector<std::string_view> known = reading.ids.all(Kind::pillar);
  for (std::string_view word : words<Pillar>())
    if (!reading.ids.has(Kind::pillar, word)) known.push_back(word);
  reading.complain("FMT004", value, fmt::format("there is no pillar '{}'", reading.typed(value)),
                   did_you_mean(reading, *text, known));
  return false;
}
Shape PillarName::shape() { return text_shape("pillar"); }

}  // namespace posology::intake
