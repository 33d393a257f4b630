// A ruler for tests without fonts: every character is as wide as every other, and words break anywhere.
#pragma once

#include <algorithm>
#include <cmath>
#include <string>

#include "render/pages/page.h"
#include "text/unicode.h"

namespace posology::render {

struct EvenRuler final : Ruler {
  /// Of the size; 0.55 is about what Latin letters take, 1 what Chinese characters do.
  double letter = 0.6;

  [[nodiscard]] double width(const std::string& text, Font font) const override {
    return static_cast<double>(count_code_points(text)) * font.size * letter;
  }
  [[nodiscard]] int lines(const std::string& text, Font font, Measure measure) const override {
    const double all = width(text, font) + measure.indent;
    return std::max(1, static_cast<int>(std::ceil(all / std::max(measure.width, 1.0))));
  }
};

}  // namespace posology::render
