#include "intake/earlier_feed.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "model/zone.h"
#include "text/unicode.h"

namespace posology::intake {
namespace {

constexpr std::string_view maker = "PRODID:-//Posology//Posology//EN";

// Content lines with their folds undone (RFC 5545, 3.1).
std::vector<std::string> lines_of(std::string_view bytes) {
  std::vector<std::string> lines;
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (!lines.empty() && !line.empty() && line.front() == ' ') {
      lines.back() += line.substr(1);
    } else {
      lines.emplace_back(line);
    }
  }
  return lines;
}

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '\\' && i + 1 < text.size();
    if (escape) ++i;
    out += escape && (text[i] == 'n' || text[i] == 'N') ? '\n' : text[i];
  }
  return out;
}

std::optional<int> number(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size() || digits.empty() || value < 0) return std::nullopt;
  return value;
}

// "20270112"
std::optional<Date> day_of(std::string_view text) {
  if (text.size() != 8) return std::nullopt;
  return Date::parse(fmt::format("{}-{}-{}", text.substr(0, 4), text.substr(4, 2), text.substr(6, 2)));
}

// "20270112T093000"
std::optional<LocalTime> wall_of(std::string_view text) {
  if (text.size() != 15 || text[8] != 'T' || text.substr(13) != "00") return std::nullopt;
  const auto day = day_of(text.substr(0, 8));
  const auto time = TimeOfDay::parse(fmt::format("{}:{}", text.substr(9, 2), text.substr(11, 2)));
  if (!day || !time) return std::nullopt;
  return LocalTime{*day, *time};
}

// "VALUE=DATE:20270112", "TZID=Europe/Berlin:20270112T093000" or "20270112T083000Z", without the name and its mark.
bool read_start(std::string_view text, FeedEvent& event) {
  constexpr std::string_view date = "VALUE=DATE:", zoned = "TZID=";
  if (text.substr(0, date.size()) == date) {
    const auto day = day_of(text.substr(date.size()));
    event.all_day = true;
    event.on = day.value_or(event.on);
    return day.has_value();
  }
  std::string zone = "UTC";
  if (text.substr(0, zoned.size()) == zoned) {
    const std::size_t colon = std::min(text.find(':'), text.size());
    zone = text.substr(zoned.size(), colon - zoned.size());
    text.remove_prefix(std::min(colon + 1, text.size()));
  } else if (!text.empty() && text.back() == 'Z') {
    text.remove_suffix(1);
  } else {
    return false;
  }
  const auto wall = wall_of(text);
  if (!wall || !zone_known(zone)) return false;
  event.utc_minutes = resolve(*wall, zone).utc_minutes;
  return true;
}

// The form in which this program writes ids.
bool is_uid(std::string_view text) {
  if (text.size() != 36) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
    const bool hex = (text[i] >= '0' && text[i] <= '9') || (text[i] >= 'a' && text[i] <= 'f');
    if (dash ? text[i] != '-' : !hex) return false;
  }
  return true;
}

/// Takes the feed line by line.
class Reader {
 public:
  // False: the line is not as this program writes it.
  bool take(std::string_view line) {
    if (line == "BEGIN:VEVENT") {
      event_.emplace();
      started_ = false;
      return true;
    }
    if (!event_) {
      if (const auto name = after(line, "X-WR-CALNAME:")) feed.campaign = unescaped(*name);
      return true;
    }
    if (line == "END:VEVENT") return end();
    if (const auto uid = after(line, "UID:")) {
      event_->uid = *uid;
    } else if (const auto summary = after(line, "SUMMARY:")) {
      event_->summary = unescaped(*summary);
    } else if (const auto sequence = after(line, "SEQUENCE:")) {
      const auto value = number(*sequence);
      if (!value) return false;
      feed.revision = std::max(feed.revision, *value);
    } else if (line.substr(0, 7) == "DTSTART" && line.size() > 8) {
      started_ = read_start(line.substr(8), *event_);
      return started_;
    }
    return true;
  }

  EarlierFeed feed;

 private:
  static std::optional<std::string> after(std::string_view line, std::string_view name) {
    if (line.substr(0, name.size()) != name) return std::nullopt;
    return std::string(line.substr(name.size()));
  }

  bool end() {
    const bool whole = is_uid(event_->uid) && started_;
    if (whole) feed.events.push_back(std::move(*event_));
    event_.reset();
    return whole;
  }

  std::optional<FeedEvent> event_;
  bool started_ = false;
};

}  // namespace

std::optional<EarlierFeed> read_feed(std::string_view bytes, std::string& problem) {
  const std::vector<std::string> lines = lines_of(bytes);
  if (first_invalid_utf8(bytes) || std::find(lines.begin(), lines.end(), maker) == lines.end()) {
    problem = "is no calendar feed that posology wrote";
    return std::nullopt;
  }
  Reader reader;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (reader.take(lines[i])) continue;
    problem = fmt::format("is damaged: its content line {} does not stand as posology writes it", i + 1);
    return std::nullopt;
  }
  const auto end = std::find_if(lines.rbegin(), lines.rend(), [](const std::string& line) { return !line.empty(); });
  if (*end == "END:VCALENDAR") return std::move(reader.feed);
  problem = "is damaged: its end is missing";
  return std::nullopt;
}

}  // namespace posology::intake
