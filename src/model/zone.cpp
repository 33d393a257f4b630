#include "model/zone.h"

#include <date/tz.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>

#include <fmt/format.h>

namespace posology {
namespace {

using WallMinutes = date::local_time<std::chrono::minutes>;

// Null for an unknown name; the library tells by an exception.
const date::time_zone* locate(const std::string& name) {
  try {
    return date::locate_zone(name);
  } catch (const std::exception&) {
    return nullptr;
  }
}

/// A zone that was asked for, and between which wall minutes its offset is known: no clock change is near.
struct Known {
  std::string name;
  const date::time_zone* zone = nullptr;
  std::int64_t first = 0, last = -1;
  int offset_minutes = 0;
  std::string abbreviation;
};

// A campaign asks for its own zone and its audience's again and again, mostly between the same two clock changes, and
// the library searches for both each time.
Known& known(std::string_view name) {
  thread_local std::array<Known, 2> zones;
  thread_local std::size_t older = 0;
  for (Known& zone : zones) {
    if (zone.zone != nullptr && zone.name == name) return zone;
  }
  Known& next = zones[older];
  older = 1 - older;
  next = {std::string(name), nullptr, 0, -1, 0, {}};
  next.zone = locate(next.name);
  return next;
}

const date::time_zone* find(std::string_view name) { return known(name).zone; }

std::int64_t whole_minutes(date::sys_seconds at) {
  return std::chrono::duration_cast<std::chrono::minutes>(at.time_since_epoch()).count();
}

void remember(Known& zone, const date::sys_info& info) {
  constexpr std::int64_t far_enough = 2 * 1440;  // more than any offset and any change of it
  zone.first = whole_minutes(info.begin) + far_enough;
  zone.last = whole_minutes(info.end) - far_enough;
  zone.offset_minutes = static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(info.offset).count());
  zone.abbreviation = info.abbrev;
}

LocalTime from_wall_minutes(std::int64_t minutes) {
  const std::int64_t day = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440;
  return {Date::from_days(static_cast<std::int32_t>(day)), TimeOfDay{static_cast<std::int32_t>(minutes - day * 1440)}};
}

int minutes_of(std::chrono::seconds s) {
  return static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(s).count());
}

}  // namespace

bool zone_known(std::string_view name) { return find(name) != nullptr; }

ZonedTime resolve(const LocalTime& wall, const std::string& zone) {
  ZonedTime result;
  Known& place = known(zone);
  const date::time_zone* z = place.zone;
  if (z == nullptr) return result;
  const std::int64_t minute = wall.wall_minutes();
  if (minute >= place.first && minute <= place.last) {
    result.offset_minutes = place.offset_minutes;
    result.abbreviation = place.abbreviation;
    result.utc_minutes = minute - place.offset_minutes;
    return result;
  }
  const date::local_info info = z->get_info(WallMinutes(std::chrono::minutes(minute)));
  result.offset_minutes = minutes_of(info.first.offset);
  result.abbreviation = info.first.abbrev;
  result.utc_minutes = minute - result.offset_minutes;
  if (info.result == date::local_info::unique) remember(place, info.first);
  if (info.result == date::local_info::ambiguous) result.status = ZonedTime::Status::doubled;
  if (info.result == date::local_info::nonexistent) {
    result.status = ZonedTime::Status::skipped;
    // RFC 5545, 3.3.5: a time in a gap is read with the offset before it; the other choice is the offset after it.
    const int gap = minutes_of(info.second.offset) - minutes_of(info.first.offset);
    result.before = from_wall_minutes(wall.wall_minutes() - gap);
    result.after = from_wall_minutes(wall.wall_minutes() + gap);
  }
  return result;
}

LocalTime wall_time(std::int64_t utc_minutes, const std::string& zone) {
  const date::time_zone* z = find(zone);
  if (z == nullptr) return from_wall_minutes(utc_minutes);
  const date::sys_info info = z->get_info(date::sys_seconds(std::chrono::minutes(utc_minutes)));
  return from_wall_minutes(utc_minutes + minutes_of(info.offset));
}

std::string zone_letters(std::int64_t utc_minutes, const std::string& zone) {
  const date::time_zone* z = find(zone);
  return z == nullptr ? zone : z->get_info(date::sys_seconds(std::chrono::minutes(utc_minutes))).abbrev;
}

std::string offset_text(int offset_minutes) {
  const int size = std::abs(offset_minutes);
  return fmt::format("UTC{}{:02}:{:02}", offset_minutes < 0 ? '-' : '+', size / 60, size % 60);
}

std::vector<Date> clock_changes(const std::string& zone, DateRange range) {
  std::vector<Date> days;
  const date::time_zone* z = find(zone);
  if (z == nullptr) return days;
  const auto at = [](std::int32_t day) { return date::sys_seconds(std::chrono::hours(24) * day); };
  auto moment = at(range.first.days() - 1);
  while (moment < at(range.last.days() + 2)) {
    const date::sys_info info = z->get_info(moment);
    const auto wall = info.end + info.offset;
    const auto day = std::chrono::floor<date::days>(wall.time_since_epoch()).count();
    const Date changed = Date::from_days(static_cast<std::int32_t>(std::clamp<std::int64_t>(day, -3000000, 3000000)));
    if (info.end >= at(range.last.days() + 2)) break;
    const date::sys_info next = z->get_info(info.end);
    if (range.holds(changed) && next.offset != info.offset) days.push_back(changed);
    moment = info.end;
  }
  return days;
}

std::string zone_data_version() {
  std::ifstream file("/usr/share/zoneinfo/tzdata.zi");
  std::string hash, word, version;
  if (file >> hash >> word >> version && hash == "#" && word == "version") return version;
  return "unknown";
}

std::vector<std::string> zone_names() {
  std::vector<std::string> names;
  try {
    for (const auto& z : date::get_tzdb().zones) names.push_back(z.name());
  } catch (const std::exception&) {
    names.clear();  // no zone data installed: nothing to suggest
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace posology
