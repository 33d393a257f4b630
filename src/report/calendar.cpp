#include "report/calendar.h"

#include <algorithm>

#include <fmt/format.h>

#include "model/zone.h"
#include "report/names.h"
#include "report/week.h"
#include "report/words.h"

namespace posology::report {
namespace {

// A post may be written in a zone of its own; all days and times of a calendar are in one.
LocalTime shown_at(const Campaign& campaign, const PlannedPost& post) {
  const std::string zone = campaign.zone();
  return post.zone == zone || !zone_known(zone) ? post.at : wall_time(post.utc_minutes, zone);
}

// The same moment on the clock that it is written for, and on those of the segments that it is for.
std::string time_there(const Campaign& campaign, const PlannedPost& post) {
  const LocalTime here = shown_at(campaign, post);
  std::string times;
  const auto add = [&](const std::string& zone) {
    const LocalTime there = wall_time(post.utc_minutes, zone);
    if (there == here) return;
    const std::string time = fmt::format("{} {}", there.time.text(), zone_letters(post.utc_minutes, zone));
    if (times.find(time) == std::string::npos) times += (times.empty() ? "" : ", ") + time;
  };
  if (post.zone != campaign.zone() && zone_known(post.zone)) add(post.zone);
  for (const std::string& id : post.audience) {
    const Segment* const segment = campaign.segment(id);
    if (segment != nullptr && segment->time_zone && zone_known(segment->time_zone->value))
      add(segment->time_zone->value);
  }
  return times;
}

Card card_of(const Campaign& campaign, const PlannedPost& post) {
  Card card;
  card.there_time = time_there(campaign, post);
  card.id = post.id;
  card.time = shown_at(campaign, post).time;
  card.letters = platform_letters(post.platform);
  card.platform = platform_name(post.platform);
  card.settled = is_settled(post.status);
  card.status = word(post.status);
  card.title = post_title(post);
  card.pillar = post.pillar;
  card.counts_as = post.counts_as;
  card.letter = pillar_letter(post.counts_as);
  return card;
}

DateRange days_shown(const Outcome& outcome, const CalendarChoice& choice) {
  DateRange days = outcome.campaign->run();
  for (const PlannedPost& post : outcome.plan->posts) {
    if (!post.placed) continue;
    const Date day = shown_at(*outcome.campaign, post).date;
    days.first = std::min(days.first, day);
    days.last = std::max(days.last, day);
  }
  if (choice.from) days.first = std::max(days.first, *choice.from);
  if (choice.to) days.last = std::min(days.last, *choice.to);
  return days;
}

void add_weeks(const Campaign& campaign, Calendar& calendar, const std::vector<DayNote>& notes) {
  if (calendar.days.first > calendar.days.last) return;
  for (Date first = week_first(calendar.days.first, calendar.week_start); first <= calendar.days.last;
       first = first + 7) {
    CalendarWeek week;
    week.name = "Week " + std::to_string(week_of(campaign, first).week);
    for (int i = 0; i < 7; ++i) week.days.push_back({first + i, !calendar.days.holds(first + i), {}});
    for (const DayNote& note : notes) {
      if (note.days.meets({first, first + 6})) week.notes.push_back(note);
    }
    calendar.weeks.push_back(std::move(week));
  }
}

bool among(const std::vector<std::string>& chosen, const std::string& name) {
  return chosen.empty() || std::find(chosen.begin(), chosen.end(), name) != chosen.end();
}

void add_cards(Calendar& calendar, const Outcome& outcome, const CalendarChoice& choice) {
  for (const PlannedPost* chosen : chosen_posts(outcome, choice)) {
    const PlannedPost& post = *chosen;
    const int offset = shown_at(*outcome.campaign, post).date - calendar.weeks.front().days.front().date;
    CalendarWeek& week = calendar.weeks[static_cast<std::size_t>(offset / 7)];
    week.days[static_cast<std::size_t>(offset % 7)].cards.push_back(card_of(*outcome.campaign, post));
  }
  for (CalendarWeek& week : calendar.weeks) {
    for (CalendarDay& day : week.days) {
      std::stable_sort(day.cards.begin(), day.cards.end(),
                       [](const Card& a, const Card& b) { return a.time < b.time; });
    }
  }
}

}  // namespace

std::size_t CalendarWeek::posts() const {
  std::size_t n = 0;
  for (const CalendarDay& day : days) n += day.cards.size();
  return n;
}

Calendar make_calendar(const Outcome& outcome, const CalendarChoice& choice) {
  const Campaign& campaign = *outcome.campaign;
  Calendar calendar;
  calendar.zone = campaign.zone();
  calendar.days = days_shown(outcome, choice);
  calendar.week_start = value_or(campaign.week_start, Weekday::mon);
  add_weeks(campaign, calendar, day_notes(campaign, calendar.days));
  add_cards(calendar, outcome, choice);
  return calendar;
}

std::vector<const PlannedPost*> chosen_posts(const Outcome& outcome, const CalendarChoice& choice) {
  const DateRange days = days_shown(outcome, choice);
  std::vector<const PlannedPost*> posts;
  for (const PlannedPost& post : outcome.plan->posts) {
    if (post.placed && days.holds(shown_at(*outcome.campaign, post).date) && among(choice.platforms, post.platform) &&
        among(choice.pillars, post.pillar))
      posts.push_back(&post);
  }
  return posts;
}

std::string calendar_words(const Calendar& calendar, const CalendarChoice& choice) {
  std::int64_t posts = 0;
  for (const CalendarWeek& week : calendar.weeks) posts += static_cast<std::int64_t>(week.posts());
  std::string words = calendar.weeks.empty() ? "no days" : span(calendar.days);
  words += " · " + counted(posts, "post", "posts");
  std::vector<std::string> platforms;
  for (const std::string& id : choice.platforms) platforms.push_back(platform_name(id));
  if (!platforms.empty()) words += " · only " + joined(platforms);
  if (!choice.pillars.empty()) words += " · only " + joined(choice.pillars);
  return words;
}

std::vector<std::size_t> weekdays_shown(const Calendar& calendar) {
  std::vector<std::size_t> places;
  for (std::size_t d = 0; d < 7 && !calendar.weeks.empty(); ++d) {
    const bool used = std::any_of(calendar.weeks.begin(), calendar.weeks.end(),
                                  [&](const CalendarWeek& week) { return !week.days[d].cards.empty(); });
    if (used || calendar.weeks.front().days[d].date.weekday() <= Weekday::fri) places.push_back(d);
  }
  return places;
}

std::vector<DayNote> notes_of(const CalendarWeek& week, Date day) {
  std::vector<DayNote> notes;
  const auto shown = std::find_if(week.days.begin(), week.days.end(), [](const CalendarDay& d) { return !d.outside; });
  for (const DayNote& note : week.notes) {
    if (!note.days.holds(day) || note.kind == NoteKind::absence) continue;
    const bool told =
        note.kind == NoteKind::observance && shown != week.days.end() && shown->date < day && note.days.first < day;
    if (!told) notes.push_back(note);
  }
  return notes;
}

}  // namespace posology::report
