// A chart as SVG: bars of parts, a line where the limit is, round values at the side, the figures in a table behind it.
#include <algorithm>

#include <fmt/format.h>

#include "render/html/parts.h"
#include "report/look.h"
#include "text/width.h"

namespace posology::render {
namespace {

// In units of the drawing, which is scaled to the page.
constexpr std::int64_t left = 64, above = 12, height = 220, below = 28, right = 12;
// Room of a bar that keeps its label, and letters of the label that find room there; the figures have it whole.
constexpr std::int64_t kind_step = 100, least_width = 660;
constexpr std::size_t kind_letters = 14;

class Drawing {
 public:
  Drawing(Html& html, std::string_view id, const report::Chart& chart)
      : html_(html),
        id_(id),
        chart_(chart),
        ticks_(report::ticks(chart)),
        top_(std::max<std::int64_t>(ticks_.back(), 1)) {
    const auto bars = static_cast<std::int64_t>(chart.bars.size());
    step_ = std::clamp<std::int64_t>(820 / std::max<std::int64_t>(bars, 1), 22, 90);
    if (chart.stand_for == report::ChartBars::kinds) step_ = kind_step;
    width_ = left + bars * step_ + right;
    // The style makes a chart no narrower than this: fewer kinds leave room, and are not drawn larger for it.
    if (chart.stand_for == report::ChartBars::kinds) width_ = std::max<std::int64_t>(width_, least_width);
    // Labels need about forty units; where the bars stand closer, some are left out.
    each_ = (40 + step_ - 1) / step_;
  }

  void draw() {
    const std::string title = id_ + "-title", words = id_ + "-words";
    html_.open("svg").attr("class", "chart").attr("role", "img").attr("aria-labelledby", title + " " + words);
    html_.attr("viewBox", fmt::format("0 0 {} {}", width_, above + height + below)).attr("width", width_);
    html_.open("title").attr("id", title).text(chart_.title).close();
    html_.open("desc").attr("id", words).text(report::chart_words(chart_)).close();
    for (const std::int64_t tick : ticks_) scale(tick);
    for (std::size_t i = 0; i < chart_.bars.size(); ++i) bar(i);
    line("axis", left, y(0), width_ - right, y(0));
    for (std::size_t i = 0; i < chart_.bars.size(); ++i) limit(i);
    html_.close();
  }

 private:
  [[nodiscard]] std::int64_t y(std::int64_t value) const { return above + height - value * height / top_; }

  void line(std::string_view css_class, std::int64_t x1, std::int64_t y1, std::int64_t x2, std::int64_t y2) {
    html_.open("line").attr("class", css_class).attr("x1", x1).attr("y1", y1).attr("x2", x2).attr("y2", y2).close();
  }

  void letters(std::string_view css_class, std::int64_t x, std::int64_t y, std::string_view words) {
    html_.open("text").attr("class", css_class).attr("x", x).attr("y", y).text(words).close();
  }

  void scale(std::int64_t tick) {
    line("hair", left, y(tick), width_ - right, y(tick));
    letters("side", left - 8, y(tick) + 4, report::tick_text(chart_, tick));
  }

  void bar(std::size_t i) {
    const report::ChartBar& bar = chart_.bars[i];
    const std::int64_t x = left + static_cast<std::int64_t>(i) * step_;
    html_.open("g");
    std::int64_t sum = 0;
    for (std::size_t part = 0; part < bar.parts.size(); ++part) {
      const std::int64_t from = y(sum), to = y(sum += bar.parts[part]);
      if (from == to) continue;
      html_.open("rect").attr("class", fmt::format("s{}", part % report::series_colours)).attr("x", x + step_ / 6);
      html_.attr("y", to).attr("width", step_ - 2 * (step_ / 6)).attr("height", from - to);
      html_.leaf("title",
                 fmt::format("{}, {}: {}", chart_.series[part], bar.name, report::shown(chart_, bar.parts[part])));
      html_.close();
    }
    if (static_cast<std::int64_t>(i) % each_ == 0)
      letters("under", x + step_ / 2, above + height + 18, cut_to_width(bar.label, kind_letters, true));
    html_.close();
  }

  void limit(std::size_t i) {
    const report::ChartBar& bar = chart_.bars[i];
    if (!bar.limit || chart_.limit_name.empty()) return;
    const std::int64_t x = left + static_cast<std::int64_t>(i) * step_, here = y(*bar.limit);
    line("limit", x, here, x + step_, here);
    // One line from bar to bar, so that it is read as one.
    if (i == 0 || !chart_.bars[i - 1].limit) return;
    if (const std::int64_t before = y(*chart_.bars[i - 1].limit); before != here) line("limit", x, before, x, here);
  }

  Html& html_;
  std::string id_;
  const report::Chart& chart_;
  std::vector<std::int64_t> ticks_;
  std::int64_t top_;
  std::int64_t step_ = 0, width_ = 0, each_ = 1;
};

void add_key(Html& html, const report::Chart& chart) {
  html.open("ul").attr("class", "legend");
  for (std::size_t i = 0; i < chart.series.size(); ++i) {
    html.open("li").open("svg").attr("class", "key").attr("aria-hidden", "true").attr("viewBox", "0 0 10 10");
    html.open("rect")
        .attr("class", fmt::format("s{}", i % report::series_colours))
        .attr("width", 10)
        .attr("height", 10);
    html.close().close();
    html.text(" ");
    add_apart(html, chart.series[i]);
    html.close();
  }
  if (!chart.limit_name.empty()) {
    html.open("li").open("svg").attr("class", "key").attr("aria-hidden", "true").attr("viewBox", "0 0 10 10");
    html.open("line").attr("class", "limit").attr("x1", 0).attr("y1", 5).attr("x2", 10).attr("y2", 5).close().close();
    html.text(" " + chart.limit_name).close();
  }
  html.close();
}

}  // namespace

void add_chart(Html& html, std::string_view id, const report::Chart& chart) {
  add_chart(html, id, chart, report::chart_table(chart), Figures::folded);
}

void add_chart(Html& html, std::string_view id, const report::Chart& chart, const report::Table& figures,
               Figures shown) {
  if (chart.bars.empty()) return;
  html.open("figure");
  html.leaf("figcaption", fmt::format("{}; {}.", report::title_with_unit(chart), report::chart_words(chart)));
  html.open("div").attr("class", "scroll").attr("tabindex", 0).attr("role", "group");
  html.attr("aria-label", chart.title + ", chart");
  Drawing(html, id, chart).draw();
  html.close();
  add_key(html, chart);
  html.open("details");
  if (shown == Figures::open) html.flag("open");
  html.leaf("summary", "The figures behind the chart");
  add_table(html, chart.title, figures);
  html.close().close();
}

}  // namespace posology::render
