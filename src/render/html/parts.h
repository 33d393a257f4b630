// The parts of the page; each writes one section.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/outcome.h"
#include "render/html/emitter.h"
#include "render/html/facets.h"
#include "report/calendar.h"
#include "report/chart.h"
#include "report/table.h"

namespace posology::render {

/// What every part is made from.
struct PageValues {
  PageValues(const Outcome& from, const report::CalendarChoice& chosen);

  const Outcome& outcome;
  const report::CalendarChoice& choice;
  std::vector<const PlannedPost*> posts;  ///< that are shown, in the order of the plan
  Facets facets;
  std::map<std::string, std::size_t> number;  ///< of a post's id: its place in `posts`
  std::string language;                       ///< of the campaign's own words; empty: that of the page
  bool cut = false;                           ///< the choice leaves something out

  /// Name of the place that tells all of a post: "post-12".
  [[nodiscard]] static std::string place(std::size_t number) { return "post-" + std::to_string(number); }
};

/// The campaign's own words: they keep their direction and their language to themselves.
void add_words(Html& html, const PageValues& values, std::string_view words);
/// Any text among others: letters that run from right to left keep their order to themselves.
void add_apart(Html& html, std::string_view any);
/// A platform's letters, filled or dashed; decoration beside words that say the same.
void add_badge(Html& html, std::string_view letters, bool settled);
/// A pillar's letter in its colour; decoration as well.
void add_chip(Html& html, Pillar pillar, std::string_view letter);
/// A table in a box that scrolls by itself; `name` says what it is. Nothing for a table without rows.
void add_table(Html& html, std::string_view name, const report::Table& table);
/// A chart with its words before and its figures behind it. Nothing for one without bars.
void add_chart(Html& html, std::string_view id, const report::Chart& chart);
/// The same with figures of its own behind it. What is folded is not printed.
enum class Figures { folded, open };
void add_chart(Html& html, std::string_view id, const report::Chart& chart, const report::Table& figures,
               Figures shown);
/// Class of a pillar's colour: "p3".
[[nodiscard]] std::string pillar_class(Pillar pillar);

void add_head(Html& html, const PageValues& values);
void add_filters(Html& html, const PageValues& values);
void add_calendar(Html& html, const PageValues& values);
void add_list(Html& html, const PageValues& values);
void add_people(Html& html, const PageValues& values);
void add_money(Html& html, const PageValues& values);
void add_findings(Html& html, const PageValues& values);
void add_quality(Html& html, const PageValues& values);
void add_posts(Html& html, const PageValues& values);

/// The one style, made from the table of looks.
[[nodiscard]] std::string page_style();
/// The one script: it filters, counts, marks today and opens what a link leads to.
[[nodiscard]] std::string_view page_script();

}  // namespace posology::render
