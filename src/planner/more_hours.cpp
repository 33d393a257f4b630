#include "planner/more_hours.h"

#include <fmt/format.h>

#include <utility>

#include "knowledge/production.h"

namespace posology::planner {

HoursRate hours_now(const Campaign& campaign, const PersonLoad& load) {
  const Person& person = campaign.team[static_cast<std::size_t>(load.person)];
  return value_or(person.hours, HoursRate{{workflow_defaults().hours_per_week.value}, Period::week});
}

std::int64_t raised_by(const HoursRate& now, int percent) {
  return (now.effort.minutes * (100 + percent) + 100 * 60 - 1) / 6000 * 60;
}

std::int64_t most_hours(const Campaign& campaign, const PersonLoad& load) {
  // Our own line: sixty hours a week, in the period that the person's hours are given for.
  switch (hours_now(campaign, load).per) {
    case Period::day:
      return 12 * 60;
    case Period::month:
      return 260 * 60;
    default:
      return 60 * 60;
  }
}

Change hours_change(const Campaign& campaign, const PersonLoad& load, std::int64_t minutes) {
  const auto index = static_cast<std::size_t>(load.person);
  const Person& person = campaign.team[index];
  const HoursRate now = hours_now(campaign, load);
  HoursRate more = now;
  more.effort.minutes = minutes;
  const auto shown = [](const HoursRate& rate) { return rate.effort.text() + "/" + std::string(word(rate.per)); };
  const std::int64_t spans = now.per == Period::day    ? std::ssize(load.weeks) * 5
                             : now.per == Period::week ? std::ssize(load.weeks)
                                                       : std::ssize(load.weeks) / 4 + 1;
  return {fmt::format("team.{}.hours", person.id->text),
          shown(more),
          shown(now),
          person.hours ? person.hours->place : person.place,
          (minutes - now.effort.minutes) * spans,
          [index, more](Campaign& c) {
            c.team[index].hours = Located<HoursRate>{more, {}};
          }};
}

}  // namespace posology::planner
