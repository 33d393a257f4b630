#include "knowledge/event_days.h"

#include "knowledge/observance.h"

namespace posology {

std::optional<DateRange> event_days(const Event& event, DateRange run) {
  if (event.on) return event.on->value;
  const Observance* known = event.observance ? find_observance(event.observance->value) : nullptr;
  if (known == nullptr) return std::nullopt;
  // An observance that began in the year before may still last.
  for (int year = run.first.year() - 1; year <= run.last.year(); ++year) {
    const std::optional<DateRange> dates = in_year(*known, year).dates;
    if (dates && dates->last >= run.first && dates->first <= run.last) return dates;
  }
  return in_year(*known, run.first.year()).dates;
}

}  // namespace posology
