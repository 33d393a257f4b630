// What every page is made from: the plan, the choice, the paper, and the one table of sizes and colours on paper.
#pragma once

#include <string>
#include <vector>

#include "model/outcome.h"
#include "render/pages/canvas.h"
#include "render/pages/paper_size.h"
#include "report/calendar.h"
#include "report/look.h"

namespace posology::render {

struct Desk {
  const Outcome& outcome;
  const report::CalendarChoice& choice;
  const report::Calendar& calendar;
  const Ruler& ruler;
  PaperFacts paper;

  [[nodiscard]] double u(double points) const { return points * paper.scale; }
  [[nodiscard]] double margin() const { return u(28); }
  [[nodiscard]] double inner() const { return paper.width - 2 * margin(); }  ///< width between the margins

  /// The same desk on which everything is so many times larger; the paper is not.
  [[nodiscard]] Desk enlarged(double times) const {
    Desk larger = *this;
    larger.paper.scale *= times;
    return larger;
  }
  [[nodiscard]] bool closed(Date day) const;  ///< no platform may be used on it

  [[nodiscard]] Ink title() const { return {{u(24), true}, ink_colour()}; }
  [[nodiscard]] Ink strong(double points) const { return {{u(points), true}, ink_colour()}; }
  [[nodiscard]] Ink plain(double points) const { return {{u(points)}, ink_colour()}; }
  [[nodiscard]] Ink soft(double points) const { return {{u(points)}, hue(report::Hue::soft)}; }

  [[nodiscard]] static Colour hue(report::Hue hue) { return report::colour(hue, report::Ground::print); }
  [[nodiscard]] static Colour ink_colour() { return hue(report::Hue::ink); }
  [[nodiscard]] static Colour bar(Pillar pillar) { return report::pillar_colour(pillar, report::Ground::print); }
  /// The bar's colour made so light that ink reads on it: decoration, for letter and bar tell the pillar.
  [[nodiscard]] static Colour tint(Pillar pillar);
};

[[nodiscard]] inline Ink right(Ink ink) {
  ink.align = Align::right;
  return ink;
}
[[nodiscard]] inline Ink centred(Ink ink) {
  ink.align = Align::centre;
  return ink;
}
[[nodiscard]] inline Ink slanted(Ink ink) {
  ink.font.slanted = true;
  return ink;
}

/// A platform's letters: filled where the post is settled, dashed where it is not.
void draw_badge(Canvas& canvas, const Desk& desk, double x, double y, std::string_view letters, bool settled);
inline constexpr double badge_width = 13.5, badge_height = 7.8;  ///< points on A4

}  // namespace posology::render
