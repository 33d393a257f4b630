// What Pango has to know of a text besides its letters: where a line may not break, and which signs need more room.
#pragma once

#include <pango/pangocairo.h>

#include <memory>
#include <string>

namespace posology::render {

struct MarksEnd {
  void operator()(PangoAttrList* marks) const { pango_attr_list_unref(marks); }
};
using Marks = std::unique_ptr<PangoAttrList, MarksEnd>;

/// Null for a text that needs none. `size` is that of the letters, in points.
[[nodiscard]] Marks marks_of(const std::string& text, double size);

/// Colours of skin are not printed: without them their sign would stand as an empty box behind its picture.
[[nodiscard]] std::string without_skin_tones(const std::string& text);

}  // namespace posology::render
