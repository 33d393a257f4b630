// A text shaped once, as one line; where its lines would break, and the letters of each line without shaping them anew.
#pragma once

#include <pango/pangocairo.h>

#include <memory>
#include <optional>
#include <vector>

namespace posology::render {

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Held = std::unique_ptr<T, Unref>;

/// A line of a text, ready to be drawn.
class SetLine {
 public:
  /// Of a layout, which is kept.
  SetLine(PangoLayout* layout, int line);
  /// Letters from one byte to another of a layout of one line, which is kept.
  SetLine(PangoLayout* layout, int from, int to);

  [[nodiscard]] double width() const { return static_cast<double>(width_) / PANGO_SCALE; }
  [[nodiscard]] bool from_right() const;
  /// From the pen's place on.
  void show(cairo_t* cr) const;

 private:
  struct RunEnd {
    void operator()(PangoGlyphItem* run) const { pango_glyph_item_free(run); }
  };
  Held<PangoLayout> layout_;
  PangoLayoutLine* whole_ = nullptr;
  std::vector<std::unique_ptr<PangoGlyphItem, RunEnd>> runs_;
  int width_ = 0;
};

/// Where the lines of such a layout begin, in bytes, when none is longer than the width (in Pango's units); the first
/// begins further right. Nothing where only Pango itself can tell: letters from the right, words that are longer than
/// their line, hyphens.
[[nodiscard]] std::optional<std::vector<int>> line_starts(PangoLayout* layout, int width, int indent);

}  // namespace posology::render
