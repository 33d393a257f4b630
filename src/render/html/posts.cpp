// Every post with all that is known of it: when and why then, who makes it by when, what it says and what it costs.
#include <fmt/format.h>

#include "knowledge/suggested_use.h"
#include "knowledge/tracking.h"
#include "render/html/parts.h"
#include "report/names.h"
#include "report/words.h"

namespace posology::render {
namespace {

void row(Html& html, std::string_view name, std::string_view words) {
  if (words.empty()) return;
  html.open("div").leaf("dt", name).open("dd");
  add_apart(html, words);
  html.close().close();
}

// The same in the campaign's own words.
void own_row(Html& html, const PageValues& values, std::string_view name, const Opt<std::string>& words) {
  if (!words) return;
  html.open("div").leaf("dt", name).open("dd").open("bdi");
  if (!values.language.empty()) html.attr("lang", values.language);
  html.lines(words->value).close().close().close();
}

std::string place_words(const Place& place, const Sources* sources) {
  if (sources == nullptr || !place.known() || place.source >= sources->size()) return {};
  const Source& source = (*sources)[place.source];
  return fmt::format(" ({}:{})", source.name(), source.position(place.begin).line);
}

std::string next_words(const PlannedPost& post) {
  if (!post.next_best)
    return post.fixed ? "none: its hour is written" : "none that keeps the gaps, the window and the work";
  return fmt::format("{} {}: {}", report::day_month_year(post.next_best->at.date), post.next_best->at.time.text(),
                     post.next_best->price);
}

std::string audience_words(const PlannedPost& post) {
  return post.audience.empty() ? std::string("everybody") : fmt::format("{}", fmt::join(post.audience, ", "));
}

void add_why(Html& html, const PageValues& values, const PlannedPost& post) {
  if (post.reasons.empty()) return;
  html.open("div").leaf("dt", "Stands there because").open("dd").open("ul");
  for (const Reason& reason : post.reasons) {
    html.open("li");
    add_apart(html, reason.text + place_words(reason.place, values.outcome.sources));
    html.close();
  }
  html.close().close().close();
}

void add_not_met(Html& html, const PageValues& values, const PlannedPost& post) {
  for (const Unmet& unmet : values.outcome.plan->unmet) {
    if (unmet.subject != post.id) continue;
    row(html, "Not met", fmt::format("{}: {}", word(unmet.grade), unmet.message));
    row(html, "Smallest change", unmet.mend);
  }
}

void add_copy(Html& html, const PageValues& values, const PlannedPost& post) {
  if (post.written < 0) {
    const SuggestedUse* use = find_suggested_use(post.platform, post.suggested_use);
    if (use != nullptr) row(html, "Could be used to", use->what);
    return;
  }
  const Post& written = values.outcome.campaign->posts[static_cast<std::size_t>(post.written)];
  own_row(html, values, "Headline", written.headline);
  own_row(html, values, "Text", written.text);
  own_row(html, values, "Risk", written.risk);
  own_row(html, values, "Call to action", written.cta);
  row(html, "Link", published_link(*values.outcome.campaign, written));
  for (const Media& media : written.media) own_row(html, values, "Alternative text", media.alt);
}

std::string task_words(const Campaign& campaign, const PlannedTask& task) {
  const std::string round = task.round > 0 ? fmt::format(" round {}", task.round) : "";
  const std::string who =
      task.person >= 0 ? report::person_name(campaign, task.person) : report::role_name(task.role) + " (nobody)";
  const std::string days =
      task.first == task.last ? report::day_month_year(task.first) : report::span({task.first, task.last});
  return fmt::format("{}{}: {}, {}, {}", task.step, round, who, report::hours(task.effort.minutes), days);
}

void add_work(Html& html, const PageValues& values, const PlannedPost& post) {
  if (post.tasks.empty()) return;
  html.open("div").leaf("dt", "Work").open("dd").open("ul");
  for (const PlannedTask& task : post.tasks) {
    html.open("li");
    add_apart(html, task_words(*values.outcome.campaign, task));
    html.close();
  }
  html.close().close().close();
}

std::string cost_words(const PlannedMoney& money, const PostCost& cost) {
  if (!money.budgeted) return {};
  std::string words = show(cost.total(), money.currency);
  const auto add = [&](Money part, std::string_view name) {
    if (part.minor != 0) words += fmt::format(", {} {}", name, show_plain(part, money.currency));
  };
  add(cost.labour, "labour");
  add(cost.production, "production");
  add(cost.paid, "paid");
  add(cost.review, "review");
  add(cost.captions, "captions");
  add(cost.translation, "translation");
  return words;
}

void add_facts(Html& html, const PageValues& values, const PlannedPost& post) {
  const Outcome& outcome = values.outcome;
  html.open("dl").attr("class", "facts");
  row(html, "Runs", fmt::format("{} {} {}", report::day_month_year(post.at.date), post.at.time.text(), post.zone));
  row(html, "Platform", report::platform_name(post.platform));
  row(html, "Pillar", post.pillar);
  row(html, "Format", word(post.format));
  row(html, "Audience", audience_words(post));
  row(html, "Status", word(post.status));
  row(html, "Submit by", post.submit_by ? report::day_month_year(*post.submit_by) : "no review");
  row(html, "Frozen from", post.frozen_from ? report::day_month_year(*post.frozen_from) : "");
  row(html, "Earliest that still works", post.earliest_publish ? report::day_month_year(*post.earliest_publish) : "");
  row(html, "Costs", cost_words(outcome.plan->money, post.cost));
  add_not_met(html, values, post);
  add_why(html, values, post);
  row(html, "Next best place", next_words(post));
  add_copy(html, values, post);
  add_work(html, values, post);
  html.close();
}

}  // namespace

void add_posts(Html& html, const PageValues& values) {
  html.open("section").attr("id", "posts").leaf("h2", "Every post");
  html.leaf("p", "soft print-only", "Posts that were open on the screen are printed here.");
  for (std::size_t i = 0; i < values.posts.size(); ++i) {
    const PlannedPost& post = *values.posts[i];
    html.open("details").attr("data-post", static_cast<std::int64_t>(i)).attr("data-marks", values.facets.marks(post));
    html.open("summary");
    add_badge(html, report::platform_letters(post.platform), report::is_settled(post.status));
    html.text(" ").open("bdi").attr("class", "strong").text(post.id).close().text(" ");
    if (post.title.empty()) {
      html.text(word(post.format));
    } else {
      add_words(html, values, post.title);
    }
    html.text(" ").leaf("span", "soft", report::day_month(post.at.date)).close();
    // Inside, so that a browser opens the post when it follows a link to it.
    html.open("div").attr("id", PageValues::place(i)).attr("class", "post");
    add_facts(html, values, post);
    html.close().close();
  }
  html.close();
}

}  // namespace posology::render
