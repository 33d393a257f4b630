// Colours: three bytes of sRGB, how well two of them can be told apart, by everyone and by colour-blind eyes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace posology {

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;
  friend bool operator==(const Colour&, const Colour&) = default;
};

/// 0xRRGGBB
[[nodiscard]] constexpr Colour rgb(std::uint32_t hex) {
  return {static_cast<std::uint8_t>(hex >> 16U & 0xFFU), static_cast<std::uint8_t>(hex >> 8U & 0xFFU),
          static_cast<std::uint8_t>(hex & 0xFFU)};
}
/// "#0072B2" or "#07B", letters in either case; nothing for anything else.
[[nodiscard]] std::optional<Colour> parse_colour(std::string_view text);
[[nodiscard]] std::string hex(Colour colour);  ///< "#0072b2"

/// Contrast ratio of WCAG 2.2 in hundredths, cut and never rounded up: 100 (the same) to 2100 (black on white).
[[nodiscard]] int contrast(Colour a, Colour b);
/// Least contrast in hundredths: WCAG 2.2, 1.4.3 for text of usual size, 1.4.11 for what a graphic is understood by.
inline constexpr int text_contrast = 450, graphics_contrast = 300;

/// Eyes without one of the three kinds of cones, and those with all.
enum class Sight { full, protanopia, deuteranopia, tritanopia };
/// The colour difference CIE76 as those eyes see it, in tenths, cut; about 23 is the least that is noticed side by
/// side.
[[nodiscard]] int distance(Colour a, Colour b, Sight sight);

/// White or near-black: the one that reads better on the ground, always with at least text_contrast.
[[nodiscard]] Colour letters_on(Colour ground);
/// The colour itself, or the nearest one towards black (towards white on a dark ground) that has graphics_contrast.
[[nodiscard]] Colour made_visible(Colour colour, Colour ground);

}  // namespace posology
