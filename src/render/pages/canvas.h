// A page that is being filled: texts, boxes and lines in the order of reading, each within its tag.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/pages/page.h"

namespace posology::render {

/// Any text made fit for paper: one line, nothing in it that steers or hides, letters that run from right to left
/// keeping their order to themselves.
class PaperText {
 public:
  PaperText(std::string_view raw);                                         // NOLINT: every text may be printed
  PaperText(const std::string& raw) : PaperText(std::string_view(raw)) {}  // NOLINT
  PaperText(const char* raw) : PaperText(std::string_view(raw)) {}         // NOLINT
  /// "09:30 " and a text whose own direction does not move it.
  [[nodiscard]] static PaperText after(std::string_view lead, std::string_view raw);
  /// A paragraph of its own, which may run from right to left as a whole.
  [[nodiscard]] static PaperText paragraph(std::string_view raw);
  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] bool own_direction() const { return own_direction_; }
  /// The same with a first line that begins so many points further right.
  [[nodiscard]] PaperText indented(double points) && {
    indent_ = points;
    return std::move(*this);
  }
  [[nodiscard]] double indent() const { return indent_; }

 private:
  PaperText() = default;
  std::string text_;
  bool own_direction_ = false;
  double indent_ = 0;
};

/// How a text is written.
struct Ink {
  Font font;
  Colour colour;
  Align align = Align::left;
};

class Canvas {
 public:
  Canvas(double width, double height, const Ruler& ruler) : ruler_(&ruler) {
    page_.width = width;
    page_.height = height;
  }

  /// The text, made fit, in at most so many lines from the upper left corner on; returns the height that it takes.
  double text(double x, double y, double w, int lines, const Ink& ink, const PaperText& text);
  /// Lines that the text would take, at most `most`.
  [[nodiscard]] int lines(const PaperText& text, Font font, double w, int most) const;
  [[nodiscard]] double width(const PaperText& text, Font font) const;
  template <class T>
  void add(T item) {
    page_.items.emplace_back(std::move(item));
  }
  void fill(const Rect& at, Colour colour, double radius = 0);
  void line(double x1, double y1, double x2, double y2, Colour colour, double width = 0.5);

  void open(Tag tag);
  void close();
  /// One text in a tag of its own.
  double tagged(Tag tag, double x, double y, double w, int lines, const Ink& ink, const PaperText& words);

  [[nodiscard]] double page_width() const { return page_.width; }
  [[nodiscard]] double page_height() const { return page_.height; }
  [[nodiscard]] Page take() && { return std::move(page_); }

 private:
  Page page_;
  std::vector<Tag> open_;
  const Ruler* ruler_;
};

}  // namespace posology::render
