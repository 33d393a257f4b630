#include "render/html/page.h"

#include <fmt/format.h>

#include "render/html/parts.h"
#include "report/review.h"
#include "report/summary.h"
#include "report/words.h"

namespace posology::render {
namespace {

std::string_view tone_class(report::Tone tone) {
  switch (tone) {
    case report::Tone::good:
      return "good";
    case report::Tone::warn:
      return "warn";
    case report::Tone::bad:
      return "bad";
    case report::Tone::plain:
    case report::Tone::strong:
    case report::Tone::quiet:
      break;
  }
  return "soft";
}

struct Section {
  std::string_view id, name;
};
constexpr Section sections[] = {{"calendar", "Calendar"}, {"list", "List"},       {"people", "People"},
                                {"money", "Money"},       {"review", "Review"},   {"findings", "Findings"},
                                {"quality", "Quality"},   {"posts", "Every post"}};

void add_summary(Html& html, const Outcome& outcome) {
  html.open("dl").attr("class", "facts");
  for (const report::Fact& fact : report::summary(outcome)) {
    html.open("div").leaf("dt", fact.label).open("dd").text(fact.text);
    if (!fact.note.empty()) html.text(" ").leaf("span", tone_class(fact.tone), fact.note);
    html.close().close();
  }
  html.close();
}

void add_review(Html& html, const PageValues& values) {
  html.open("section").attr("id", "review").leaf("h2", "Review");
  html.leaf("p", "The last safe day to hand each draft to review. Later than that, and a post can miss its day.");
  add_table(html, "Submit dates", report::submit_dates(values.outcome, report::Years::always));
  html.close();
}

}  // namespace

PageValues::PageValues(const Outcome& from, const report::CalendarChoice& chosen)
    : outcome(from),
      choice(chosen),
      posts(report::chosen_posts(from, chosen)),
      facets(*from.campaign, posts),
      cut(!chosen.platforms.empty() || !chosen.pillars.empty() || chosen.from || chosen.to) {
  for (std::size_t i = 0; i < posts.size(); ++i) number.emplace(posts[i]->id, i);
  const std::string spoken = value_or(from.campaign->language, std::string("en"));
  if (spoken != "en") language = spoken;
}

void add_head(Html& html, const PageValues& values) {
  const Outcome& outcome = values.outcome;
  html.open("a").attr("class", "skip").to_place("calendar").text("To the calendar").close();
  html.open("header").open("h1");
  add_words(html, values, outcome.campaign->name.value);
  html.close().leaf("p", report::campaign_span(*outcome.campaign));
  add_summary(html, outcome);
  html.leaf("p", "promise", report::promise);
  html.open("nav").attr("aria-label", "Parts of the page").open("ul");
  for (const Section& section : sections) {
    if (section.id == "money" && !outcome.plan->money.budgeted) continue;
    html.open("li").open("a").to_place(section.id).text(section.name).close().close();
  }
  html.close().close().close();
}

std::string plan_html(const Outcome& outcome, const report::CalendarChoice& choice) {
  const PageValues values(outcome, choice);
  Html html;
  add_head(html, values);
  html.open("main");
  add_filters(html, values);
  add_calendar(html, values);
  add_list(html, values);
  add_people(html, values);
  add_money(html, values);
  add_review(html, values);
  add_findings(html, values);
  add_quality(html, values);
  add_posts(html, values);
  html.close();
  html.open("footer").leaf("p", report::promise);
  html.leaf("p", fmt::format("Planned as of {}. Made by Posology from one campaign file; the same file gives the same "
                             "page.",
                             report::day_month_year(outcome.plan->as_of)));
  html.close();
  return html.page(outcome.campaign->name.value + ": plan", page_style(), page_script());
}

}  // namespace posology::render
