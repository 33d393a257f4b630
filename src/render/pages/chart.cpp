#include "render/pages/chart.h"

#include <algorithm>

namespace posology::render {
namespace {

using report::Ground;
using report::Hue;

class ChartDrawing {
 public:
  ChartDrawing(Canvas& canvas, const Desk& desk, const Rect& at, const report::Chart& chart)
      : canvas_(canvas), desk_(desk), chart_(chart), ticks_(report::ticks(chart)) {
    const double left = desk.u(40), key = desk.u(18), labels = desk.u(14);
    plot_ = {at.x + left, at.y + key, at.w - left, at.h - key - labels};
    step_ = std::min(plot_.w / static_cast<double>(chart.bars.size()), desk.u(110));
    key_at_ = {at.x + left, at.y};
  }

  void draw() {
    key();
    for (const std::int64_t tick : ticks_) scale(tick);
    for (std::size_t i = 0; i < chart_.bars.size(); ++i) bar(i);
    canvas_.line(plot_.x, plot_.bottom(), plot_.right(), plot_.bottom(), Desk::hue(Hue::mark), desk_.u(0.8));
    if (!chart_.limit_name.empty()) limit();
  }

 private:
  [[nodiscard]] double y(std::int64_t value) const {
    const auto top = static_cast<double>(std::max<std::int64_t>(ticks_.back(), 1));
    return plot_.bottom() - static_cast<double>(value) / top * plot_.h;
  }
  [[nodiscard]] double x(std::size_t bar) const { return plot_.x + static_cast<double>(bar) * step_; }

  void key() {
    double at = key_at_.first;
    const Ink ink = desk_.plain(7);
    for (std::size_t i = 0; i < chart_.series.size(); ++i) {
      canvas_.fill({at, key_at_.second + desk_.u(1), desk_.u(7), desk_.u(7)}, report::series_colour(i, Ground::print));
      at += entry(at + desk_.u(10), chart_.series[i], ink);
    }
    if (chart_.limit_name.empty()) return;
    const double middle = key_at_.second + desk_.u(4.5);
    canvas_.add(LineItem{{{at, middle}, {at + desk_.u(14), middle}}, Desk::ink_colour(), desk_.u(1.4), true});
    entry(at + desk_.u(17), chart_.limit_name, ink);
  }

  // Returns how far the next entry stands to the right.
  double entry(double at, const std::string& words, const Ink& ink) {
    const double room = std::max(plot_.right() - at, desk_.u(20));
    const double width = std::min(canvas_.width(words, ink.font) + desk_.u(1), room);
    canvas_.tagged(Tag::paragraph, at, key_at_.second, width, 1, ink, words);
    return width + desk_.u(22);
  }

  void scale(std::int64_t tick) {
    canvas_.line(plot_.x, y(tick), plot_.right(), y(tick), Desk::hue(Hue::hair), desk_.u(0.5));
    canvas_.text(plot_.x - desk_.u(38), y(tick) - desk_.u(4.3), desk_.u(34), 1, right(desk_.soft(6.8)),
                 report::tick_text(chart_, tick));
  }

  void bar(std::size_t i) {
    const report::ChartBar& bar = chart_.bars[i];
    std::int64_t sum = 0;
    for (std::size_t part = 0; part < bar.parts.size(); ++part) {
      const double below = y(sum), above = y(sum += bar.parts[part]);
      if (below - above < 0.01) continue;
      // The edge keeps neighbours apart where their greys are alike.
      BoxItem box{
          {x(i) + step_ * 0.16, above, step_ * 0.68, below - above}, 0, report::series_colour(part, Ground::print)};
      box.edge = Edge::solid;
      box.edge_colour = Desk::hue(Hue::page);
      canvas_.add(box);
    }
    // Labels need about as much room as four letters; where bars stand closer, some are left out.
    const bool kinds = chart_.stand_for == report::ChartBars::kinds;
    const auto each = static_cast<std::size_t>(std::max(1.0, desk_.u(24) / step_ + 0.99));
    if (!kinds && i % each != 0) return;
    const double width = kinds ? step_ - desk_.u(2) : std::max(step_, desk_.u(36));
    canvas_.text(x(i) + (step_ - width) / 2, plot_.bottom() + desk_.u(3), width, 1, centred(desk_.soft(6.8)),
                 bar.label);
  }

  // One line from bar to bar, so that it is read as one.
  void limit() {
    LineItem line{{}, Desk::ink_colour(), desk_.u(1.4), true};
    for (std::size_t i = 0; i <= chart_.bars.size(); ++i) {
      if (i < chart_.bars.size() && chart_.bars[i].limit) {
        line.points.emplace_back(x(i), y(*chart_.bars[i].limit));
        line.points.emplace_back(x(i + 1), y(*chart_.bars[i].limit));
      } else if (!line.points.empty()) {
        canvas_.add(line);
        line.points.clear();
      }
    }
  }

  Canvas& canvas_;
  const Desk& desk_;
  const report::Chart& chart_;
  std::vector<std::int64_t> ticks_;
  Rect plot_;
  double step_ = 0;
  std::pair<double, double> key_at_;
};

}  // namespace

void draw_chart(Canvas& canvas, const Desk& desk, const Rect& at, const report::Chart& chart) {
  if (!chart.bars.empty()) ChartDrawing(canvas, desk, at, chart).draw();
}

}  // namespace posology::render
