#include "render/pages/desk.h"

#include <algorithm>

namespace posology::render {

Colour Desk::tint(Pillar pillar) {
  const Colour full = bar(pillar);
  const auto lighter = [](std::uint8_t part) { return static_cast<std::uint8_t>(255 - (255 - part) * 14 / 100); };
  return {lighter(full.red), lighter(full.green), lighter(full.blue)};
}

bool Desk::closed(Date day) const {
  const auto& blackouts = outcome.campaign->calendar.blackouts;
  return std::any_of(blackouts.begin(), blackouts.end(), [&](const Blackout& blackout) {
    return blackout.platforms.empty() && blackout.dates.value.holds(day);
  });
}

void draw_badge(Canvas& canvas, const Desk& desk, double x, double y, std::string_view letters, bool settled) {
  const Colour ground = Desk::hue(report::Hue::badge);
  BoxItem box{{x, y, desk.u(badge_width), desk.u(badge_height)}, desk.u(1.9)};
  if (report::stroke_of(settled) == report::Stroke::filled) {
    box.fill = ground;
  } else {
    box.fill = Desk::hue(report::Hue::page);
    box.edge = Edge::dashed;
    box.edge_colour = ground;
    box.edge_width = desk.u(0.7);
  }
  canvas.add(box);
  Ink ink = centred(desk.strong(5.6));
  if (settled) ink.colour = Desk::hue(report::Hue::badge_ink);
  canvas.text(x, y + desk.u(0.35), desk.u(badge_width), 1, ink, letters);
}

}  // namespace posology::render
