// A calendar feed that was handed out before: what the next one replaces.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/date.h"

namespace posology {

struct FeedEvent {
  std::string uid;
  bool all_day = false;
  Date on;                       ///< of an all-day event
  std::int64_t utc_minutes = 0;  ///< of any other: since 1970-01-01 00:00 UTC
  std::string summary;
};

struct EarlierFeed {
  std::string campaign;           ///< whose feed it is, by name
  int revision = 0;               ///< its highest SEQUENCE
  std::vector<FeedEvent> events;  ///< in the order of the file, those that it cancelled too
};

}  // namespace posology
