#include "render/paper/shaped.h"

#include <algorithm>

namespace posology::render {
namespace {

PangoLayout* kept(PangoLayout* layout) { return static_cast<PangoLayout*>(g_object_ref(layout)); }

std::vector<PangoGlyphItem*> runs_of(PangoLayout* layout) {
  std::vector<PangoGlyphItem*> runs;
  for (GSList* at = pango_layout_get_line_readonly(layout, 0)->runs; at != nullptr; at = at->next)
    runs.push_back(static_cast<PangoGlyphItem*>(at->data));
  return runs;
}

// Letters in the order of their bytes, each as wide as it would be in any line.
bool plain(const PangoGlyphItem* run) {
  if (run->item->analysis.level != 0) return false;
  for (GSList* at = run->item->analysis.extra_attrs; at != nullptr; at = at->next) {
    if (static_cast<PangoAttribute*>(at->data)->klass->type == PANGO_ATTR_LETTER_SPACING) return false;
  }
  return true;
}

// Of each character; nothing where they are not plain.
std::vector<int> widths_of(PangoLayout* layout) {
  const char* const text = pango_layout_get_text(layout);
  std::vector<int> widths;
  for (PangoGlyphItem* const run : runs_of(layout)) {
    if (!plain(run)) return {};
    const std::size_t before = widths.size();
    widths.resize(before + static_cast<std::size_t>(run->item->num_chars));
    pango_glyph_item_get_logical_widths(run, text, widths.data() + before);
  }
  return widths;
}

// Whether glyphs begin there: no line is cut within a ligature.
bool glyphs_begin(PangoLayout* layout, int byte) {
  for (PangoGlyphItem* const run : runs_of(layout)) {
    const int within = byte - run->item->offset;
    if (within < 0 || within >= run->item->length) continue;
    const gint* const clusters = run->glyphs->log_clusters;
    return std::binary_search(clusters, clusters + run->glyphs->num_glyphs, within);
  }
  return false;
}

// Where these characters begin; nothing where one of them is a part of a glyph.
std::optional<std::vector<int>> bytes_of(PangoLayout* layout, const std::vector<std::size_t>& characters) {
  std::vector<int> bytes;
  const char* const text = pango_layout_get_text(layout);
  const char* at = text;
  std::size_t passed = 0;
  for (const std::size_t character : characters) {
    for (; passed < character; ++passed) at = g_utf8_next_char(at);
    bytes.push_back(static_cast<int>(at - text));
    if (!glyphs_begin(layout, bytes.back())) return std::nullopt;
  }
  return bytes;
}

}  // namespace

SetLine::SetLine(PangoLayout* layout, int line)
    : layout_(kept(layout)), whole_(pango_layout_get_line_readonly(layout, line)) {
  PangoRectangle extents;
  pango_layout_line_get_extents(whole_, nullptr, &extents);
  width_ = extents.width;
}

SetLine::SetLine(PangoLayout* layout, int from, int to) : layout_(kept(layout)) {
  const char* const text = pango_layout_get_text(layout);
  for (PangoGlyphItem* const run : runs_of(layout)) {
    const int begin = run->item->offset, end = begin + run->item->length;
    if (end <= from || begin >= to) continue;
    std::unique_ptr<PangoGlyphItem, RunEnd> part(pango_glyph_item_copy(run));
    // What is split off is the part before.
    if (begin < from) pango_glyph_item_free(pango_glyph_item_split(part.get(), text, from - begin));
    if (end > to) {
      PangoGlyphItem* const before = pango_glyph_item_split(part.get(), text, to - std::max(begin, from));
      if (before != nullptr) part.reset(before);
    }
    width_ += pango_glyph_string_get_width(part->glyphs);
    runs_.push_back(std::move(part));
  }
  // The space between two lines is no part of their width.
  if (!runs_.empty() && g_unichar_isspace(g_utf8_get_char(g_utf8_prev_char(text + to)))) {
    const PangoGlyphString* const last = runs_.back()->glyphs;
    width_ -= last->glyphs[last->num_glyphs - 1].geometry.width;
  }
}

bool SetLine::from_right() const {
  return whole_ != nullptr && pango_layout_line_get_resolved_direction(whole_) == PANGO_DIRECTION_RTL;
}

void SetLine::show(cairo_t* cr) const {
  if (whole_ != nullptr) return pango_cairo_show_layout_line(cr, whole_);
  double x = 0, y = 0;
  cairo_get_current_point(cr, &x, &y);
  const char* const text = pango_layout_get_text(layout_.get());
  for (const auto& run : runs_) {
    // The first run of a line stands on it; others may have been moved so that their scripts stand well beside it.
    const int raised = run->y_offset - runs_.front()->y_offset;
    cairo_move_to(cr, x, y - static_cast<double>(raised) / PANGO_SCALE);
    pango_cairo_show_glyph_item(cr, text, run.get());
    x += static_cast<double>(pango_glyph_string_get_width(run->glyphs)) / PANGO_SCALE;
  }
}

std::optional<std::vector<int>> line_starts(PangoLayout* layout, int width, int indent) {
  if (pango_layout_get_line_count(layout) != 1) return std::nullopt;
  const std::vector<int> widths = widths_of(layout);
  int count = 0;
  const PangoLogAttr* const facts = pango_layout_get_log_attrs_readonly(layout, &count);
  const std::size_t all = widths.size();
  if (all == 0 || static_cast<std::size_t>(count) != all + 1 || facts[all - 1].is_white) return std::nullopt;
  std::vector<std::size_t> starts = {0};
  int taken = 0, taken_at_break = 0, room = width - indent;
  std::size_t last_break = 0;
  for (std::size_t i = 1; i <= all; ++i) {
    taken += widths[i - 1];
    if (!facts[i].is_line_break && i < all) continue;
    if (facts[i].break_inserts_hyphen) return std::nullopt;
    // The space before a break has no room in the line and needs none.
    const int space = facts[i - 1].is_white ? widths[i - 1] : 0;
    if (taken - space > room) {
      if (last_break == starts.back() || taken - taken_at_break - space > width) return std::nullopt;
      starts.push_back(last_break);
      taken -= taken_at_break;
      room = width;
    }
    last_break = i;
    taken_at_break = taken;
  }
  return bytes_of(layout, starts);
}

}  // namespace posology::render
