// The looks: the one table of colours, badges and letters that every format with colours draws from.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "model/enums.h"
#include "model/words.h"
#include "text/colour.h"

namespace posology::report {

/// What a page is shown on.
enum class Ground { light, dark, print };
inline constexpr std::array<Ground, 3> grounds = {Ground::light, Ground::dark, Ground::print};

/// What a colour is for. Texts read on every surface; bars, marks and the focus are seen on every surface.
enum class Hue {
  page,        ///< surface: behind everything
  card,        ///< surface: a post, a table
  quiet,       ///< surface: weekends, days outside of the campaign
  ink,         ///< text
  soft,        ///< text: second lines, days of another month
  link,        ///< text: what can be followed
  good,        ///< text
  warn,        ///< text
  bad,         ///< text
  badge,       ///< surface of a platform's letters
  badge_ink,   ///< text on a badge
  mark,        ///< graphic: capacity lines, axes, frames of what can be typed into
  hair,        ///< decoration: lines between cells
  heat_empty,  ///< surface of a heat map where nothing is planned
  heat_full,   ///< surface of a heat map at full load; `ink` reads on it and on all between
  heat_over,   ///< surface above full load, `ink` reads on it; the text says so too
};

[[nodiscard]] Colour colour(Hue hue, Ground ground);
/// Bar of a pillar: graphics_contrast on page, card and quiet. Letters on it take letters_on().
[[nodiscard]] Colour pillar_colour(Pillar pillar, Ground ground);
/// Parts of a chart's bars: neighbours differ in lightness too. From the thirteenth on the colours come again.
[[nodiscard]] Colour series_colour(std::size_t part, Ground ground);
inline constexpr std::size_t series_colours = 12;
/// The load of a week: from heat_empty over heat_full to heat_over, by whole percent of what a person can give.
[[nodiscard]] Colour heat_colour(int percent, Ground ground);

/// How a post's state is drawn, so that it survives black and white.
enum class Stroke { filled, dashed };
[[nodiscard]] constexpr Stroke stroke_of(bool settled) { return settled ? Stroke::filled : Stroke::dashed; }

}  // namespace posology::report

namespace posology {
POSOLOGY_WORDS(report::Hue, "page", "card", "quiet", "ink", "soft", "link", "good", "warn", "bad", "badge", "badge-ink",
               "mark", "hair", "heat-empty", "heat-full", "heat-over");
}  // namespace posology
