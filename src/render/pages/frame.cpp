#include "render/pages/frame.h"

#include <algorithm>

#include <fmt/format.h>

#include "model/zone.h"
#include "report/names.h"
#include "report/words.h"

namespace posology::render {
namespace {

// Points on A4.
constexpr double legend_size = 7, legend_row = 12, right_column = 210, swatch = 13.5;

}  // namespace

double draw_head(Canvas& canvas, const Desk& desk, const std::string& title, const std::string& note) {
  const double x = desk.margin(), top = desk.u(24), gap = desk.u(20);
  const double most = desk.inner() * 0.62;
  Ink ink = desk.title();
  // A long title has smaller letters: it says which page this is.
  const double wanted = desk.ruler.width(title, ink.font) + 1;
  if (wanted > most) ink.font.size *= std::max(0.6, most / wanted);
  const double title_width = std::min(desk.ruler.width(title, ink.font) + 1, most);
  const double lower = desk.title().font.size - ink.font.size;
  canvas.tagged(Tag::heading, x, top + lower, title_width, 1, ink, title);
  const double left = x + title_width + gap, room = desk.inner() - title_width - gap;
  const double name = canvas.tagged(Tag::paragraph, left, top + desk.u(1), room, 2, right(desk.strong(10.5)),
                                    desk.outcome.campaign->name.value);
  canvas.tagged(Tag::paragraph, left, top + desk.u(2) + name, room, 1, right(desk.soft(7.8)), note);
  return top + desk.u(40);
}

Foot::Foot(const Desk& desk) : desk_(&desk) {
  collect();
  place();
  const std::size_t rows = entries_.empty() ? 0 : entries_.back().row + 1;
  const double least_rows = 3;  // of the column to the right
  height_ = desk.u(8 + std::max(static_cast<double>(rows) + 1, least_rows) * legend_row) + desk.u(14);
}

void Foot::collect() {
  const Campaign& campaign = *desk_->outcome.campaign;
  const auto add_pillar = [&](const std::string& name, Pillar counts_as) {
    const bool known = std::any_of(entries_.begin(), entries_.end(), [&](const Entry& e) { return e.words == name; });
    if (!known) entries_.push_back({Entry::Sign::pillar, name, report::pillar_letter(counts_as), counts_as});
  };
  for (const MixShare& share : campaign.content_mix.shares) add_pillar(share.pillar.value, share.counts_as);
  for (const PlannedPost& post : desk_->outcome.plan->posts) add_pillar(post.pillar, post.counts_as);
  for (const PlatformUse& use : campaign.platforms) {
    entries_.push_back(
        {Entry::Sign::badge, report::platform_name(use.platform), report::platform_letters(use.platform)});
  }
  entries_.push_back({Entry::Sign::badge, "approved or later", {}});
  entries_.push_back({Entry::Sign::badge, "not approved yet", {}, {}, false});
  const auto& blackouts = campaign.calendar.blackouts;
  if (std::any_of(blackouts.begin(), blackouts.end(), [](const Blackout& b) { return b.platforms.empty(); }))
    entries_.push_back({Entry::Sign::hatch, "no posts allowed", {}});
}

// Entries run from left to right, pillars and platforms each from the start of a row.
void Foot::place() {
  const Desk& desk = *desk_;
  const double most = desk.inner() - desk.u(right_column);
  double x = 0;
  std::size_t row = 0;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    Entry& entry = entries_[i];
    const bool lettered = entry.sign == Entry::Sign::pillar;
    const std::string words = lettered ? entry.letters + "  " + entry.words : entry.words;
    const double width = desk.u(swatch + 4) + desk.ruler.width(PaperText(words).text(), {desk.u(legend_size)});
    const bool other_kind = i > 0 && lettered != (entries_[i - 1].sign == Entry::Sign::pillar);
    if (x > 0 && (other_kind || x + width > most)) {
      x = 0;
      ++row;
    }
    entry.words = words;
    entry.row = row;
    entry.x = x;
    x += width + desk.u(12);
  }
}

void Foot::draw_entry(Canvas& canvas, const Entry& entry, double y) const {
  const Desk& desk = *desk_;
  const double x = desk.margin() + entry.x;
  if (entry.sign == Entry::Sign::badge) {
    draw_badge(canvas, desk, x, y + desk.u(0.6), entry.letters, entry.settled);
  } else {
    const Rect box{x, y + desk.u(0.4), desk.u(swatch - 2), desk.u(8.2)};
    if (entry.sign == Entry::Sign::pillar) {
      canvas.fill(box, Desk::tint(entry.pillar));
      canvas.fill({box.x, box.y, desk.u(3), box.h}, Desk::bar(entry.pillar));
    } else {
      canvas.add(BoxItem{box, 0, {}, Edge::solid, Desk::hue(report::Hue::mark), desk.u(0.4), true});
    }
  }
  const double width = desk.inner() - entry.x - desk.u(swatch + 3);
  canvas.tagged(Tag::list_item, x + desk.u(swatch + 3), y, width, 1, desk.plain(legend_size), entry.words);
}

std::vector<std::string> Foot::zone_words(DateRange days) const {
  const std::string& zone = desk_->calendar.zone;
  if (!zone_known(zone)) return {"All times " + zone};
  const auto letters = [&](Date day) { return zone_letters(resolve({day, {12 * 60}}, zone).utc_minutes, zone); };
  const DateRange shown{std::max(days.first, desk_->calendar.days.first),
                        std::min(days.last, desk_->calendar.days.last)};
  const std::vector<Date> changes = clock_changes(zone, shown);
  std::string both = letters(shown.first <= shown.last ? shown.first : days.first);
  if (!changes.empty()) both += "/" + letters(changes.front());
  // Always one line: the page's number stands below it.
  std::vector<std::string> lines = {fmt::format("All times {} ({})", zone, both)};
  if (changes.size() == 1) {
    const Date day = changes.front();
    lines.push_back(
        fmt::format("Clocks change on {}: {} to {}", report::day_month(day), letters(day - 1), letters(day)));
  } else if (!changes.empty()) {
    std::string words;
    for (const Date day : changes)
      words += fmt::format("{}{} to {}", words.empty() ? "" : ", ", report::day_month(day), letters(day));
    lines.push_back("Clocks change: " + words);
  }
  return lines;
}

void Foot::draw(Canvas& canvas, DateRange days, std::size_t page, std::size_t pages) const {
  const Desk& desk = *desk_;
  const double x = desk.margin(), end = x + desk.inner();
  const double top = desk.paper.height - height_;
  canvas.line(x, top, end, top, Desk::hue(report::Hue::hair), desk.u(0.6));
  const double first = top + desk.u(6);
  canvas.open(Tag::list);
  for (const Entry& entry : entries_)
    draw_entry(canvas, entry, first + static_cast<double>(entry.row) * desk.u(legend_row));
  canvas.close();
  const double left = end - desk.u(right_column);
  double y = first;
  for (const std::string& line : zone_words(days)) {
    canvas.tagged(Tag::paragraph, left, y, desk.u(right_column), 1, right(desk.soft(legend_size)), line);
    y += desk.u(10);
  }
  draw_plain_foot(canvas, desk, page, pages);
}

void draw_plain_foot(Canvas& canvas, const Desk& desk, std::size_t page, std::size_t pages) {
  const double x = desk.margin(), left = x + desk.inner() - desk.u(60), bottom = desk.paper.height - desk.u(26);
  canvas.tagged(Tag::paragraph, x, bottom, desk.inner() - desk.u(70), 1, desk.soft(6.4),
                fmt::format("{} Planned as of {}.", report::promise, report::day_month_year(desk.outcome.plan->as_of)));
  canvas.tagged(Tag::paragraph, left, bottom - desk.u(1), desk.u(60), 1, right(desk.strong(7.4)),
                fmt::format("Page {} of {}", page, pages));
}

}  // namespace posology::render
