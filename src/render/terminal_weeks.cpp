// The calendar by week: days as columns, one card a post; a list where the terminal is narrow.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "knowledge/holiday.h"
#include "render/terminal_parts.h"
#include "text/width.h"

namespace posology::render {
namespace {

constexpr unsigned narrowest_grid = 60;
constexpr std::size_t time_cells = 8;

using Days = std::map<Date, std::vector<const PlannedPost*>>;

std::string card(const PlannedPost& post) {
  return fmt::format("{} {} {} {}", platform_letters(post.platform), status_sign(post), shown_title(post),
                     pillar_letter(post.counts_as));
}

// Cut in the middle, so that badge, sign and pillar letter stay.
std::string fitted_card(const PlannedPost& post, std::size_t cells, bool unicode) {
  const std::string head = fmt::format("{} {} ", platform_letters(post.platform), status_sign(post));
  const std::string tail = fmt::format(" {}", pillar_letter(post.counts_as));
  const std::size_t fixed = display_width(head) + display_width(tail);
  if (cells <= fixed) return cut_to_width(card(post), cells, unicode);
  return pad_to_width(head + cut_to_width(shown_title(post), cells - fixed, unicode) + tail, cells);
}

std::string note_of(const Campaign& campaign, Date day) {
  std::string note;
  const auto add = [&](std::string_view text) { note += fmt::format("{}{}", note.empty() ? "" : ", ", text); };
  for (const std::string& country : campaign.holiday_countries()) {
    for (const Holiday& h : holidays_of(country, {day, day})) add(fmt::format("{} ({})", h.name, h.country));
  }
  for (const Blackout& b : campaign.calendar.blackouts) {
    if (b.dates->holds(day)) add(b.why ? "blackout: " + visible(b.why->value) : "blackout");
  }
  for (const Event& e : campaign.events) {
    if (e.on && e.on->value.holds(day)) add(visible(e.name ? e.name->value : e.id->text));
  }
  return note;
}

// Notes of the week's days, a line each; a note that spans days is said once.
std::string notes_of(const Campaign& campaign, const std::vector<Date>& days, const TextStyle& style) {
  std::string text, last;
  for (const Date day : days) {
    const std::string note = note_of(campaign, day);
    if (!note.empty() && note != last)
      text += painted(fmt::format("  {:<11}{}", short_day(day), note), Paint::faint, style) + "\n";
    last = note;
  }
  return text;
}

std::string heading(Date first, std::size_t number, const TextStyle& style) {
  return painted(fmt::format("Week {}  {} ({})", number, short_day(first), IsoWeek::of(first + 3).iso()), Paint::strong,
                 style) +
         "\n";
}

std::string grid(const std::vector<Date>& days, const Days& posts, const TextStyle& style) {
  const std::size_t cells = (style.width - time_cells - 2) / days.size() - 1;
  std::string text(time_cells, ' ');
  for (const Date day : days) text += pad_to_width(short_day(day), cells + 1);
  while (text.back() == ' ') text.pop_back();
  text = painted(text, Paint::faint, style) + "\n";
  std::map<TimeOfDay, std::size_t> rows;
  for (const Date day : days) {
    const auto here = posts.find(day);
    if (here == posts.end()) continue;
    std::map<TimeOfDay, std::size_t> at;
    for (const PlannedPost* p : here->second) rows[p->at.time] = std::max(rows[p->at.time], ++at[p->at.time]);
  }
  for (const auto& [time, height] : rows) {
    for (std::size_t line = 0; line < height; ++line) {
      std::string row = pad_to_width(line == 0 ? "  " + time.text() : "", time_cells);
      for (const Date day : days) {
        const auto here = posts.find(day);
        std::string cell;
        std::size_t seen = 0;
        if (here != posts.end()) {
          for (const PlannedPost* p : here->second) {
            if (p->at.time == time && seen++ == line) cell = fitted_card(*p, cells, style.unicode);
          }
        }
        row += pad_to_width(cell, cells + 1);
      }
      while (!row.empty() && row.back() == ' ') row.pop_back();
      text += row + "\n";
    }
  }
  return text;
}

std::string list(const std::vector<Date>& days, const Days& posts, const TextStyle& style) {
  std::string text;
  for (const Date day : days) {
    const auto here = posts.find(day);
    if (here == posts.end()) continue;
    text += fmt::format("  {}\n", short_day(day));
    for (const PlannedPost* p : here->second)
      text += fmt::format("    {} {}\n", p->at.time.text(), cut_to_width(card(*p), style.width - 10, style.unicode));
  }
  return text;
}

std::string legend(const Outcome& outcome, const TextStyle& style) {
  std::string badges;
  for (const PlatformUse& use : outcome.campaign->platforms) {
    badges += fmt::format("{}{} {}", badges.empty() ? "" : " · ", platform_letters(use.platform),
                          platform_name(use.platform));
  }
  std::string pillars;
  for (const MixShare& share : outcome.campaign->content_mix.shares) {
    pillars += fmt::format("{}{} {}", pillars.empty() ? "" : " · ", pillar_letter(share.counts_as),
                           visible(share.pillar.value));
  }
  return painted(fmt::format("{}\n{}\n■ approved or later · □ not yet · times are {}", badges, pillars,
                             outcome.campaign->zone()),
                 Paint::faint, style) +
         "\n\n";
}

}  // namespace

std::string weeks_part(const Outcome& outcome, const TextStyle& style) {
  const Campaign& campaign = *outcome.campaign;
  const Weekday start = value_or(campaign.week_start, Weekday::mon);
  Days posts;
  bool weekend = false;
  for (const PlannedPost& p : outcome.plan->posts) {
    if (!p.placed) continue;
    posts[p.at.date].push_back(&p);
    weekend = weekend || p.at.date.weekday() >= Weekday::sat;
  }
  std::string text = legend(outcome, style);
  const Date first = posts.empty() ? campaign.start.value : std::min(campaign.start.value, posts.begin()->first);
  const Date last = posts.empty() ? campaign.end.value : std::max(campaign.end.value, posts.rbegin()->first);
  std::size_t number = 0;
  for (Date week = week_first(first, start); week <= last; week = week + 7) {
    ++number;
    std::vector<Date> days;
    for (int d = 0; d < 7; ++d) {
      if (weekend || (week + d).weekday() < Weekday::sat) days.push_back(week + d);
    }
    const bool empty = std::none_of(days.begin(), days.end(), [&](Date d) { return posts.count(d) > 0; });
    text += heading(week, number, style);
    text += empty ? "  no posts\n" : style.width < narrowest_grid ? list(days, posts, style) : grid(days, posts, style);
    text += notes_of(campaign, days, style) + "\n";
  }
  return text;
}

}  // namespace posology::render
