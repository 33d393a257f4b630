// What the days of a calendar are: holidays, blackouts, events, observances, absences, clock changes.
#include <algorithm>
#include <map>
#include <tuple>

#include "knowledge/holiday.h"
#include "knowledge/observance.h"
#include "model/zone.h"
#include "report/calendar.h"
#include "report/names.h"

namespace posology::report {
namespace {

// The same day may be a holiday in several countries: "Christmas Day (US, DE)".
void add_holidays(const Campaign& campaign, DateRange days, std::vector<DayNote>& notes) {
  const std::vector<std::string> countries = campaign.holiday_countries();
  std::map<std::pair<Date, std::string>, std::string> found;
  for (const std::string& country : countries) {
    for (const Holiday& holiday : holidays_of(country, days)) {
      const std::string name = std::string(holiday.name) + (holiday.observed ? " (observed)" : "");
      std::string& where = found[{holiday.date, name}];
      where += (where.empty() ? "" : ", ") + country;
    }
  }
  for (const auto& [day, where] : found) {
    notes.push_back({{day.first, day.first},
                     NoteKind::holiday,
                     "holiday: " + (countries.size() > 1 ? day.second + " (" + where + ")" : day.second)});
  }
}

void add_blackouts(const Campaign& campaign, std::vector<DayNote>& notes) {
  for (const Blackout& blackout : campaign.calendar.blackouts) {
    std::string text = "no posts";
    if (!blackout.platforms.empty()) {
      text += " on";
      for (const auto& platform : blackout.platforms) text += " " + platform_name(platform->text);
    }
    if (blackout.why) text += ": " + blackout.why->value;
    notes.push_back({blackout.dates.value, NoteKind::blackout, text});
  }
}

// An event has days of its own or those of its observance.
void add_events(const Campaign& campaign, const std::vector<Occurrence>& known, std::vector<DayNote>& notes) {
  for (const Event& event : campaign.events) {
    const std::string name = event.name ? event.name->value : event.id->text;
    if (event.on) notes.push_back({event.on->value, NoteKind::event, name});
    if (event.on || !event.observance) continue;
    for (const Occurrence& o : known) {
      if (o.dates && o.observance->id == event.observance->value)
        notes.push_back({*o.dates, NoteKind::event, event.name ? name : std::string(o.observance->name)});
    }
  }
}

// An observance that is an event of the campaign stands there as one.
void add_observances(const Campaign& campaign, const std::vector<Occurrence>& known, std::vector<DayNote>& notes) {
  const auto named = [&](const Occurrence& o) {
    const auto is_it = [&](const Located<std::string>& id) { return id.value == o.observance->id; };
    const auto& ids = campaign.calendar.observances;
    const auto& events = campaign.events;
    return std::any_of(ids.begin(), ids.end(), is_it) &&
           std::none_of(events.begin(), events.end(),
                        [&](const Event& event) { return !event.on && event.observance && is_it(*event.observance); });
  };
  for (const Occurrence& o : known) {
    if (o.dates && named(o)) notes.push_back({*o.dates, NoteKind::observance, std::string(o.observance->name)});
  }
}

void add_absences(const Campaign& campaign, std::vector<DayNote>& notes) {
  for (const Person& person : campaign.team) {
    for (const auto& away : person.away) {
      notes.push_back({away.value, NoteKind::absence, person.shown_name() + " away"});
    }
  }
}

}  // namespace

std::vector<DayNote> day_notes(const Campaign& campaign, DateRange days) {
  std::vector<DayNote> notes;
  if (days.first > days.last) return notes;
  add_holidays(campaign, days, notes);
  add_blackouts(campaign, notes);
  const std::vector<Occurrence> known = observances_in(days);
  add_events(campaign, known, notes);
  add_observances(campaign, known, notes);
  add_absences(campaign, notes);
  if (zone_known(campaign.zone())) {
    for (const Date day : clock_changes(campaign.zone(), days)) {
      notes.push_back({{day, day}, NoteKind::clock_change, "clocks change"});
    }
  }
  notes.erase(std::remove_if(notes.begin(), notes.end(), [&](const DayNote& n) { return !n.days.meets(days); }),
              notes.end());
  std::stable_sort(notes.begin(), notes.end(), [](const DayNote& a, const DayNote& b) {
    return std::tie(a.days.first, a.kind) < std::tie(b.days.first, b.kind);
  });
  return notes;
}

}  // namespace posology::report
