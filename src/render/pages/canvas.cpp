#include "render/pages/canvas.h"

#include <algorithm>

#include "text/unicode.h"
#include "text/width.h"

namespace posology::render {
namespace {

// Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms; what lies above the basic plane is rarer still.
bool runs_from_right(char32_t c) {
  return (c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC) ||
         (c >= 0x10800 && c <= 0x10FFF) || (c >= 0x1E800 && c <= 0x1EFFF);
}

// Whether a letter that runs from right to left may begin with this byte: most texts have none.
bool may_run_from_right(char byte) {
  const auto lead = static_cast<unsigned char>(byte);
  return (lead >= 0xD6 && lead <= 0xE0) || lead == 0xEF || lead == 0xF0;
}

bool white(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

std::string one_line(std::string_view raw) {
  std::string line;
  line.reserve(raw.size());
  for (const char c : raw) {
    if (!white(c)) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  return visible(line);
}

}  // namespace

PaperText::PaperText(std::string_view raw) : text_(one_line(raw)) {
  if (std::none_of(text_.begin(), text_.end(), may_run_from_right)) return;
  const std::u32string points = to_code_points(text_);
  if (std::none_of(points.begin(), points.end(), runs_from_right)) return;
  constexpr std::string_view first_strong_isolate = "\u2068", pop_isolate = "\u2069";
  text_ = std::string(first_strong_isolate) + text_ + std::string(pop_isolate);
}

PaperText PaperText::paragraph(std::string_view raw) {
  PaperText whole;
  whole.text_ = one_line(raw);
  whole.own_direction_ = true;
  return whole;
}

PaperText PaperText::after(std::string_view lead, std::string_view raw) {
  PaperText whole(lead), rest(raw);
  whole.text_ += " " + rest.text_;
  return whole;
}

double Canvas::text(double x, double y, double w, int lines, const Ink& ink, const PaperText& text) {
  TextItem item{x, y, w, lines, ink.font, ink.colour, ink.align, text.text(), text.own_direction(), text.indent()};
  const int taken = std::min(lines, ruler_->lines(item.text, ink.font, {w, item.indent}));
  item.lines = taken;
  page_.items.emplace_back(std::move(item));
  return taken * pitch(ink.font);
}

int Canvas::lines(const PaperText& text, Font font, double w, int most) const {
  return std::min(most, ruler_->lines(text.text(), font, {w, text.indent()}));
}

double Canvas::width(const PaperText& text, Font font) const { return ruler_->width(text.text(), font); }

void Canvas::fill(const Rect& at, Colour colour, double radius) {
  page_.items.emplace_back(BoxItem{at, radius, colour});
}

void Canvas::line(double x1, double y1, double x2, double y2, Colour colour, double width) {
  page_.items.emplace_back(LineItem{{{x1, y1}, {x2, y2}}, colour, width});
}

void Canvas::open(Tag tag) {
  open_.push_back(tag);
  page_.items.emplace_back(TagBegin{tag});
}

void Canvas::close() {
  page_.items.emplace_back(TagEnd{open_.back()});
  open_.pop_back();
}

double Canvas::tagged(Tag tag, double x, double y, double w, int lines, const Ink& ink, const PaperText& words) {
  open(tag);
  const double height = text(x, y, w, lines, ink, words);
  close();
  return height;
}

}  // namespace posology::render
