// A line of a terminal page: pieces of text with their paints, laid out by cells.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "render/paint.h"
#include "report/table.h"

namespace posology::render {

[[nodiscard]] Paint paint_of(report::Tone tone);

/// Any text made fit for the style's terminal: nothing in it can steer it, plain letters where there is no UTF-8.
[[nodiscard]] std::string clean(std::string_view text, const TextStyle& style);

class Line {
 public:
  explicit Line(const TextStyle& style) : style_(&style) {}

  /// The text is cleaned first.
  Line& add(std::string_view text, Paint paint = Paint::plain);
  /// Goes on at this column (from 0), or where the text ends when that is further right.
  Line& to(std::size_t column);
  Line& add(const Line& other);

  [[nodiscard]] std::size_t width() const { return width_; }
  [[nodiscard]] bool empty() const { return pieces_.empty(); }
  /// With escape sequences where the style has colour, without trailing spaces, ended by a line feed.
  [[nodiscard]] std::string str() const;

 private:
  struct Piece {
    std::string text;
    Paint paint;
  };
  const TextStyle* style_;
  std::vector<Piece> pieces_;
  std::size_t width_ = 0;
};

using Lines = std::vector<Line>;
[[nodiscard]] std::string str(const Lines& lines);

}  // namespace posology::render
