// Filters, the months as tables of days, and the list of posts.
#include <algorithm>

#include <fmt/format.h>

#include "render/html/parts.h"
#include "report/legend.h"
#include "report/names.h"
#include "report/words.h"

namespace posology::render {
namespace {

// Everything that a filter can hide says whose it is.
void mark(Html& html, const PageValues& values, std::size_t number) {
  html.attr("data-post", static_cast<std::int64_t>(number))
      .attr("data-marks", values.facets.marks(*values.posts[number]));
}

void add_choice(Html& html, std::string_view kind, std::string_view name, const std::string& value, bool on,
                const std::string& words) {
  html.open("label").empty("input").attr("type", kind).attr("name", name).attr("value", value);
  if (on) html.flag("checked");
  html.text(" ");
  add_apart(html, words);
  html.close();
}

void add_views(Html& html) {
  html.open("fieldset").attr("id", "views").leaf("legend", "Show");
  add_choice(html, "radio", "view", "both", true, "calendar and list");
  add_choice(html, "radio", "view", "calendar", false, "calendar");
  add_choice(html, "radio", "view", "list", false, "list");
  html.close();
}

std::string full_time(const report::Card& card) {
  return card.time.text() + (card.there_time.empty() ? "" : " (" + card.there_time + ")");
}

void add_card(Html& html, const PageValues& values, const report::Card& card, Date day) {
  const auto number = values.number.find(card.id);
  if (number == values.number.end()) return;
  html.open("li");
  mark(html, values, number->second);
  html.open("a").attr("class", "card " + pillar_class(card.counts_as)).to_place(PageValues::place(number->second));
  add_badge(html, card.letters, card.settled);
  html.text(" ").open("time").attr("datetime", day.iso() + "T" + card.time.text()).text(full_time(card)).close();
  html.text(" ");
  add_words(html, values, card.title);
  html.leaf("span", "unseen", fmt::format(", {}, {}, {}", card.platform, card.pillar, card.status)).text(" ");
  add_chip(html, card.counts_as, card.letter);
  html.close().close();
}

void add_notes(Html& html, const report::CalendarWeek& week, Date day) {
  for (const report::DayNote& note : report::notes_of(week, day)) {
    const bool closed = note.kind == report::NoteKind::holiday || note.kind == report::NoteKind::blackout;
    html.leaf("p", closed ? "note closed" : "note", note.text);
  }
}

void add_day(Html& html, const PageValues& values, const report::CalendarWeek& week, const report::CalendarDay& day,
             bool here) {
  const bool weekend = day.date.weekday() >= Weekday::sat;
  html.open("td").attr("class", !here ? "away" : day.outside ? "outside" : weekend ? "weekend" : "day");
  if (!here) {
    html.close();
    return;
  }
  html.attr("data-day", day.date.iso());
  html.open("time")
      .attr("class", "number")
      .attr("datetime", day.date.iso())
      .text(std::to_string(day.date.day()))
      .close();
  if (!day.outside) add_notes(html, week, day.date);
  if (!day.cards.empty()) {
    html.open("ul");
    for (const report::Card& card : day.cards) add_card(html, values, card, day.date);
    html.close();
  }
  html.close();
}

void add_week(Html& html, const PageValues& values, const report::CalendarWeek& week, Month month) {
  const auto in_month = [&](const report::CalendarDay& day) { return Month::of(day.date) == month; };
  if (std::none_of(week.days.begin(), week.days.end(), in_month)) return;
  html.open("tr").open("th").attr("scope", "row").leaf("span", "unseen", "Week ");
  html.text(week.name.substr(week.name.find(' ') + 1));
  for (const report::DayNote& note : week.notes) {
    if (note.kind == report::NoteKind::absence) html.leaf("p", "note", note.text);
  }
  html.close();
  for (const report::CalendarDay& day : week.days) add_day(html, values, week, day, in_month(day));
  html.close();
}

void add_month(Html& html, const PageValues& values, const report::Calendar& calendar, Month month) {
  const std::string name = report::full_month_year(month), id = "month-" + month.iso();
  html.open("section").attr("class", "month").leaf("h3", name);
  html.open("div").attr("class", "scroll").attr("tabindex", 0).attr("role", "group").attr("aria-label", name);
  html.open("table").attr("class", "grid").attr("id", id).leaf("caption", "unseen", "Posts of " + name);
  html.open("thead").open("tr").open("th").attr("scope", "col").leaf("span", "unseen", "Week").close();
  for (const report::CalendarDay& day : calendar.weeks.front().days) {
    html.open("th").attr("scope", "col").text(report::weekday_name(day.date.weekday())).close();
  }
  html.close().close().open("tbody");
  for (const report::CalendarWeek& week : calendar.weeks) add_week(html, values, week, month);
  html.close().close().close().close();
}

// What the signs mean: for everybody the words, for those who see them the signs beside.
void add_legend(Html& html, const PageValues& values) {
  const Campaign& campaign = *values.outcome.campaign;
  html.open("ul").attr("class", "legend");
  for (const PlatformUse& use : campaign.platforms) {
    html.open("li");
    add_badge(html, report::platform_letters(use.platform), true);
    html.text(" " + report::platform_name(use.platform)).close();
  }
  for (const MixShare& share : campaign.content_mix.shares) {
    html.open("li");
    add_chip(html, share.counts_as, report::pillar_letter(share.counts_as));
    html.text(" ");
    add_apart(html, share.pillar.value);
    html.close();
  }
  for (const bool settled : {true, false}) {
    html.open("li");
    add_badge(html, "", settled);
    html.text(settled ? " approved or later" : " not approved yet").close();
  }
  html.close();
  html.leaf("p", "soft", "Times are those of " + campaign.zone() + ", unless another zone is named.");
}

void add_row(Html& html, const PageValues& values, std::size_t number) {
  const PlannedPost& post = *values.posts[number];
  html.open("tr");
  mark(html, values, number);
  html.open("th").attr("scope", "row").open("a").to_place(PageValues::place(number));
  add_words(html, values, report::post_title(post));
  html.close().close();
  html.open("td").open("time").attr("datetime", post.at.date.iso() + "T" + post.at.time.text());
  html.text(report::day_month_year(post.at.date) + " " + post.at.time.text()).close();
  html.text(post.zone_letters.empty() ? "" : " " + post.zone_letters).close();
  html.open("td");
  add_badge(html, report::platform_letters(post.platform), report::is_settled(post.status));
  html.text(" " + report::platform_name(post.platform)).close();
  html.open("td");
  add_chip(html, post.counts_as, report::pillar_letter(post.counts_as));
  html.text(" ");
  add_apart(html, post.pillar);
  html.close();
  html.leaf("td", word(post.status));
  html.leaf("td", post.submit_by ? report::day_month_year(*post.submit_by) : "no review");
  html.close();
}

}  // namespace

void add_filters(Html& html, const PageValues& values) {
  const std::string all = report::counted(static_cast<std::int64_t>(values.posts.size()), "post", "posts");
  html.open("section").attr("id", "filters").attr("aria-labelledby", "filters-title");
  html.open("h2").attr("id", "filters-title").text("Posts").close();
  // Without scripts nothing can be filtered: the script shows what works by it.
  html.open("div").attr("id", "choices").flag("hidden");
  add_views(html);
  for (const Facet& facet : values.facets.list()) {
    html.open("fieldset").leaf("legend", facet.name);
    for (std::size_t i = 0; i < facet.values.size(); ++i) {
      const std::string mark = facet.letter + std::to_string(i);
      add_choice(html, "checkbox", "mark", mark, false, facet.values[i]);
    }
    html.close();
  }
  html.open("button").attr("type", "button").attr("id", "everything").text("Show every post").close().close();
  html.open("p").open("output").attr("id", "count").attr("role", "status").attr("aria-live", "polite");
  html.text(all + " shown").close().close();
  if (values.cut)
    html.leaf("p", "soft",
              "Only " + report::calendar_words(report::make_calendar(values.outcome, values.choice), values.choice) +
                  "; sums below are those of the whole plan.");
  html.close();
}

void add_calendar(Html& html, const PageValues& values) {
  const report::Calendar calendar = report::make_calendar(values.outcome, values.choice);
  html.open("section").attr("id", "calendar").leaf("h2", "Calendar");
  add_legend(html, values);
  if (calendar.weeks.empty()) html.leaf("p", "no days");
  for (Month m = Month::of(calendar.days.first); !calendar.weeks.empty() && m <= Month::of(calendar.days.last);
       m = m.next())
    add_month(html, values, calendar, m);
  html.close();
}

void add_list(Html& html, const PageValues& values) {
  html.open("section").attr("id", "list").leaf("h2", "List");
  if (values.posts.empty()) {
    html.leaf("p", "no posts").close();
    return;
  }
  html.open("div")
      .attr("class", "scroll")
      .attr("tabindex", 0)
      .attr("role", "group")
      .attr("aria-label", "Posts by time");
  html.open("table").leaf("caption", "Posts by time").open("thead").open("tr");
  for (const std::string_view name : {"Post", "Publish", "Platform", "Pillar", "Status", "Submit by"}) {
    html.open("th").attr("scope", "col").text(name).close();
  }
  html.close().close().open("tbody");
  for (std::size_t i = 0; i < values.posts.size(); ++i) add_row(html, values, i);
  html.close().close().close().close();
}

}  // namespace posology::render
