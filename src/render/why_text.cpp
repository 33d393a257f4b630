#include "render/why_text.h"

#include <fmt/format.h>

#include "knowledge/suggested_use.h"
#include "render/line.h"
#include "render/wrap.h"
#include "report/words.h"
#include "text/width.h"

namespace posology::render {
namespace {

/// A page of named rows; long texts go on below themselves.
class Page {
 public:
  explicit Page(const TextStyle& style) : style_(style) {}
  void row(std::string_view name, std::string_view text, Paint paint = Paint::plain) {
    constexpr std::size_t indent = 14;
    const std::size_t cells = style_.width > indent + 20 ? style_.width - indent : 20;
    for (const std::string& part : wrap(visible(text), cells, 0, style_.unicode)) {
      lines_.emplace_back(style_).add("  ").add(name, Paint::strong).to(indent).add(part, paint);
      name = {};
    }
  }
  void head(std::string_view text) { lines_.emplace_back(style_).add(text, Paint::strong); }
  [[nodiscard]] std::string take() const { return str(lines_); }

 private:
  const TextStyle& style_;
  Lines lines_;
};

std::string line_of(const Place& place, const Sources* sources) {
  if (sources == nullptr || !place.known() || place.source >= sources->size()) return {};
  const Source& source = (*sources)[place.source];
  return fmt::format(" ({}:{})", source.name(), source.position(place.begin).line);
}

std::string who(const Campaign& campaign, const PlannedTask& task) {
  if (task.person < 0) return report::role_name(task.role);
  return campaign.team[static_cast<std::size_t>(task.person)].shown_name();
}

void add_work(const Outcome& outcome, const PlannedPost& post, Page& page) {
  for (const PlannedTask& task : post.tasks) {
    const std::string days =
        task.first == task.last ? report::day_month(task.first) : report::span({task.first, task.last});
    const std::string round = task.round > 0 ? fmt::format(" round {}", task.round) : std::string();
    page.row(&task == &post.tasks.front() ? "work" : "",
             fmt::format("{}{}: {}, {}, {}", task.step, round, who(*outcome.campaign, task),
                         report::hours(task.effort.minutes), days));
  }
  if (post.submit_by) page.row("submit by", report::day_month_year(*post.submit_by));
  if (post.frozen_from) page.row("frozen from", report::day_month_year(*post.frozen_from));
  if (post.earliest_publish) page.row("earliest", report::day_month_year(*post.earliest_publish));
}

}  // namespace

std::string why_text(const Outcome& outcome, const PlannedPost& post, const TextStyle& style) {
  Page page(style);
  page.head(fmt::format("{}  {} · {} · {}{}", post.id, post.platform, word(post.format), post.pillar,
                        post.title.empty() ? "" : " · " + post.title));
  page.row("runs",
           post.placed
               ? fmt::format("{} {} {}", report::day_month_year(post.at.date), post.at.time.text(), post.zone_letters)
               : "not placed",
           post.placed ? Paint::plain : Paint::bad);
  for (const Reason& reason : post.reasons) {
    page.row(&reason == &post.reasons.front() ? "because" : "", reason.text + line_of(reason.place, outcome.sources));
  }
  if (const SuggestedUse* use = find_suggested_use(post.platform, post.suggested_use)) {
    page.row("use", std::string(use->what));
  }
  if (post.next_best) {
    page.row("next best", fmt::format("{} {}: {}", report::day_month_year(post.next_best->at.date),
                                      post.next_best->at.time.text(), post.next_best->price));
  } else if (post.placed) {
    page.row("next best",
             post.fixed ? "none: its hour is written" : "none that keeps the gaps, the window and the work");
  }
  add_work(outcome, post, page);
  for (const Unmet& unmet : outcome.plan->unmet) {
    if (unmet.subject != post.id && (post.placed || unmet.subject != post.platform)) continue;
    page.row("not met",
             fmt::format("{}: {}{}", word(unmet.grade), unmet.message, line_of(unmet.place, outcome.sources)),
             Paint::bad);
    if (!unmet.mend.empty()) page.row("mend", unmet.mend);
  }
  return page.take();
}

}  // namespace posology::render
