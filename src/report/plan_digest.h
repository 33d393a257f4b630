// What of a plan two plans are compared by: posts and what they wait for, load, money, what could not be met.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/plan_lock.h"

namespace posology::report {

struct DigestPost {
  std::string id, platform, pillar, title;
  Format format{};
  LockState state{};
  std::optional<LocalTime> at;  ///< nothing: it has no place
  std::string why;              ///< the first of its reasons; the last one where it has no place
  std::vector<std::string> waits_for;
  std::vector<LockedStep> work;
};

struct DigestEvent {
  std::string id, name;
  DateRange days;
  bool gate = false;
};

/// Minutes of a person by ISO week.
struct DigestLoad {
  std::string id, name;
  bool reviews = false;
  struct Week {
    std::int64_t capacity = 0, planned = 0;
  };
  std::map<std::string, Week> weeks;  ///< "2027-W05"
};

struct DigestMoney {
  std::string currency;  ///< empty: no money was counted
  int decimals = 2;
  std::int64_t planned = 0;
  std::map<std::string, std::int64_t> months;  ///< "2027-02"
};

struct PlanDigest {
  std::string name;  ///< of the campaign
  std::vector<DigestPost> posts;
  std::vector<DigestEvent> events;
  std::vector<DigestLoad> people;
  DigestMoney money;
  std::vector<std::string> unmet;
};

/// The placed posts as a lock, so that another plan can keep to them.
[[nodiscard]] PlanLock lock_of(const PlanDigest& digest);

}  // namespace posology::report
