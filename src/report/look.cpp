#include "report/look.h"

#include <algorithm>
#include <iterator>

namespace posology::report {
namespace {

/// One colour for each ground.
struct Shades {
  std::uint32_t light, dark, print;
  [[nodiscard]] constexpr Colour on(Ground ground) const {
    return rgb(ground == Ground::light ? light : ground == Ground::dark ? dark : print);
  }
};

// In the order of Hue. The contrasts between them are computed in the test of this table.
constexpr Shades hues[] = {
    {0xFFFFFF, 0x14171C, 0xFFFFFF},  // page
    {0xFFFFFF, 0x1D2128, 0xFFFFFF},  // card
    {0xF8F9FB, 0x181B21, 0xF8F9FB},  // quiet
    {0x1B2128, 0xE8EBF0, 0x000000},  // ink
    {0x55606E, 0xA3ADBA, 0x4A5158},  // soft
    {0x0B57A4, 0x8CC2FF, 0x0B3F78},  // link
    {0x1A6B3C, 0x7FD6A2, 0x14532E},  // good
    {0x8A4B00, 0xF2B861, 0x6E3C00},  // warn
    {0xB3261E, 0xFF9B92, 0x8F1C16},  // bad
    {0x3A4450, 0xD5DBE3, 0x3A4450},  // badge
    {0xFFFFFF, 0x14171C, 0xFFFFFF},  // badge_ink
    {0x6B7684, 0x8A95A3, 0x5A636E},  // mark
    {0xD5DAE1, 0x343A44, 0xC3C8CE},  // hair
    {0xF8F9FB, 0x1D2128, 0xFFFFFF},  // heat_empty
    {0x9CC9E6, 0x1F5A82, 0xB4D6EC},  // heat_full
    {0xF5B5AE, 0x8A2B25, 0xF3BDB6},  // heat_over
};
static_assert(std::size(hues) == WordsOf<Hue>::list.size());

// In the order of Pillar. Searched for so that any two of the twelve stay apart for eyes of every kind (least CIE76
// 17 on light, 19 on dark; the six of Okabe and Ito reach 16), seen at 3:1; the letter still carries the meaning.
constexpr Shades pillars[] = {
    {0x1C54CF, 0x3D86CC, 0x1C54CF},  // educational
    {0xB4290C, 0xFE6F39, 0xB4290C},  // product
    {0x007B4B, 0x24E388, 0x007B4B},  // dialogue
    {0xA76E8A, 0xC580A9, 0xA76E8A},  // partner
    {0x1797E2, 0xA8DDF8, 0x1797E2},  // service
    {0xD27A0E, 0xF4CE26, 0xD27A0E},  // curated
    {0x500E6E, 0x8E69FF, 0x500E6E},  // event
    {0x741B16, 0xCB6C6E, 0x741B16},  // testimonial
    {0x5E7D32, 0xBCE96E, 0x5E7D32},  // recruitment
    {0x655491, 0xDFCFCB, 0x655491},  // corporate
    {0x1819A0, 0xB6B3FF, 0x1819A0},  // siuu
    {0x782B50, 0xDD2736, 0x782B50},  // misinformation_response
};
static_assert(std::size(pillars) == WordsOf<Pillar>::list.size());

// Neighbours in a stack differ in lightness as well as in hue.
constexpr Pillar series[] = {Pillar::educational,
                             Pillar::curated,
                             Pillar::event,
                             Pillar::service,
                             Pillar::product,
                             Pillar::dialogue,
                             Pillar::siuu,
                             Pillar::testimonial,
                             Pillar::recruitment,
                             Pillar::partner,
                             Pillar::misinformation_response,
                             Pillar::corporate};
static_assert(std::size(series) == series_colours);

Colour between(Colour from, Colour to, int percent) {
  const auto part = [&](std::uint8_t a, std::uint8_t b) {
    return static_cast<std::uint8_t>(a + (b - a) * percent / 100);
  };
  return {part(from.red, to.red), part(from.green, to.green), part(from.blue, to.blue)};
}

}  // namespace

Colour colour(Hue hue, Ground ground) { return hues[static_cast<std::size_t>(hue)].on(ground); }

Colour pillar_colour(Pillar pillar, Ground ground) { return pillars[static_cast<std::size_t>(pillar)].on(ground); }

Colour series_colour(std::size_t part, Ground ground) { return pillar_colour(series[part % series_colours], ground); }

Colour heat_colour(int percent, Ground ground) {
  if (percent > 100) return colour(Hue::heat_over, ground);
  return between(colour(Hue::heat_empty, ground), colour(Hue::heat_full, ground), std::max(percent, 0));
}

}  // namespace posology::report
