// A span of the day between two times of day; past midnight where it ends before it begins.
#pragma once

#include <string>

#include "model/date.h"

namespace posology {

/// `from` belongs to it, `to` does not. From 22:00 to 07:00 is a night.
struct TimeSpan {
  TimeOfDay from, to;
  [[nodiscard]] bool holds(TimeOfDay time) const {
    return from <= to ? from <= time && time < to : from <= time || time < to;
  }
  [[nodiscard]] std::string text() const { return from.text() + "-" + to.text(); }
  friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

}  // namespace posology
