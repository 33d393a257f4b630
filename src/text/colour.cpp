#include "text/colour.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

namespace posology {
namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

double linear(std::uint8_t byte) {
  const double part = byte / 255.0;
  return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

Triple linear(Colour c) { return {linear(c.red), linear(c.green), linear(c.blue)}; }

Triple times(const Matrix& m, const Triple& v) {
  Triple result{};
  for (std::size_t i = 0; i < 3; ++i) result[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
  return result;
}

// sRGB to XYZ under D65, IEC 61966-2-1; the middle row is the relative luminance of WCAG.
constexpr Matrix to_xyz = {
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};

double luminance(Colour c) { return times(to_xyz, linear(c))[1]; }

// Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency, 2009,
// table 1, severity 1.0; in the order of Sight.
constexpr std::array<Matrix, 4> eyes = {{
    {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
}};

// CIE 1976: lightness and two axes of colour, white D65.
Triple lab(Triple light) {
  for (double& part : light) part = std::clamp(part, 0.0, 1.0);
  const Triple xyz = times(to_xyz, light);
  const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
  const double x = f(xyz[0] / 0.95047), y = f(xyz[1]), z = f(xyz[2] / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

int digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::uint8_t between(std::uint8_t from, std::uint8_t to, int step, int steps) {
  return static_cast<std::uint8_t>(from + (to - from) * step / steps);
}

}  // namespace

std::optional<Colour> parse_colour(std::string_view text) {
  if ((text.size() != 4 && text.size() != 7) || text.front() != '#') return std::nullopt;
  std::array<std::uint8_t, 3> bytes{};
  for (std::size_t i = 0; i < 3; ++i) {
    const int high = digit(text.size() == 4 ? text[1 + i] : text[1 + 2 * i]);
    const int low = digit(text.size() == 4 ? text[1 + i] : text[2 + 2 * i]);
    if (high < 0 || low < 0) return std::nullopt;
    bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
  }
  return Colour{bytes[0], bytes[1], bytes[2]};
}

std::string hex(Colour colour) { return fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue); }

int contrast(Colour a, Colour b) {
  const auto [dark, bright] = std::minmax({luminance(a), luminance(b)});
  return static_cast<int>((bright + 0.05) / (dark + 0.05) * 100 + 1e-6);
}

int distance(Colour a, Colour b, Sight sight) {
  const Matrix& eye = eyes[static_cast<std::size_t>(sight)];
  const Triple one = lab(times(eye, linear(a))), other = lab(times(eye, linear(b)));
  return static_cast<int>(std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]) * 10 + 1e-6);
}

Colour letters_on(Colour ground) {
  constexpr Colour white = rgb(0xFFFFFF), black = rgb(0x000000);
  return contrast(ground, white) >= text_contrast ? white : black;
}

Colour made_visible(Colour colour, Colour ground) {
  constexpr int steps = 64;
  const Colour end = letters_on(ground);
  Colour seen = colour;
  for (int step = 1; step <= steps && contrast(seen, ground) < graphics_contrast; ++step) {
    seen = {between(colour.red, end.red, step, steps), between(colour.green, end.green, step, steps),
            between(colour.blue, end.blue, step, steps)};
  }
  return seen;
}

}  // namespace posology
