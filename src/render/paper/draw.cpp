#include "render/paper/draw.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>

#include <cmath>

#include <fmt/format.h>

namespace posology::render {
namespace {

struct CairoEnd {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* cr) const { cairo_destroy(cr); }
};
using Surface = std::unique_ptr<cairo_surface_t, CairoEnd>;
using Pen = std::unique_ptr<cairo_t, CairoEnd>;

cairo_status_t take(void* to, const unsigned char* bytes, unsigned size) {
  static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), size);
  return CAIRO_STATUS_SUCCESS;
}

constexpr const char* tag_names[] = {"Sect", "H1", "H2", "P", "Table", "TR", "TH", "TD", "L", "LI"};

/// Draws the items of pages one after another; tags and links only where the file keeps them.
class Drawing {
 public:
  Drawing(cairo_t* cr, const Fonts& fonts, bool tagged) : cr_(cr), fonts_(&fonts), tagged_(tagged) {}

  void page(const Page& page) {
    for (const PageItem& item : page.items) std::visit([&](const auto& one) { draw(one); }, item);
  }

 private:
  void ink(Colour c) { cairo_set_source_rgb(cr_, c.red / 255.0, c.green / 255.0, c.blue / 255.0); }

  void draw(const TextItem& text) {
    if (text.text.empty()) return;
    ink(text.colour);
    const std::vector<SetLine> lines =
        fonts_->set(text.text, text.font, {text.w, text.indent}, text.lines, text.own_direction);
    // Lines stand at even distances, whatever fonts their letters were found in.
    constexpr double ascent = 0.98;
    const double scale = Fonts::scale(text.font);
    for (int i = 0; i < static_cast<int>(lines.size()) && i < text.lines; ++i) {
      const SetLine& line = lines[static_cast<std::size_t>(i)];
      const double indent = i == 0 ? text.indent : 0;
      const double room = text.w - indent - scale * line.width();
      const bool from_right = text.own_direction && line.from_right();
      const double left = from_right                   ? room
                          : text.align == Align::left  ? 0
                          : text.align == Align::right ? room
                                                       : room / 2;
      cairo_save(cr_);
      cairo_translate(cr_, text.x + indent + left, text.y + ascent * text.font.size + i * pitch(text.font));
      cairo_scale(cr_, scale, scale);
      cairo_move_to(cr_, 0, 0);
      line.show(cr_);
      cairo_restore(cr_);
    }
  }

  void outline(const Rect& r, double radius) {
    cairo_new_path(cr_);
    if (radius <= 0) {
      cairo_rectangle(cr_, r.x, r.y, r.w, r.h);
      return;
    }
    constexpr double quarter = 1.5707963267948966;
    cairo_new_sub_path(cr_);
    cairo_arc(cr_, r.right() - radius, r.y + radius, radius, -quarter, 0);
    cairo_arc(cr_, r.right() - radius, r.bottom() - radius, radius, 0, quarter);
    cairo_arc(cr_, r.x + radius, r.bottom() - radius, radius, quarter, 2 * quarter);
    cairo_arc(cr_, r.x + radius, r.y + radius, radius, 2 * quarter, 3 * quarter);
    cairo_close_path(cr_);
  }

  void dashes(bool dashed, double width) {
    const double pattern[] = {width * 2.6, width * 1.8};
    cairo_set_dash(cr_, pattern, dashed ? 2 : 0, 0);
    cairo_set_line_width(cr_, width);
  }

  void draw(const BoxItem& box) {
    if (box.fill) {
      ink(*box.fill);
      outline(box.at, box.radius);
      cairo_fill(cr_);
    }
    if (box.hatched) hatch(box);
    if (box.edge == Edge::none) return;
    ink(box.edge_colour);
    dashes(box.edge == Edge::dashed, box.edge_width);
    outline(box.at, box.radius);
    cairo_stroke(cr_);
    dashes(false, box.edge_width);
  }

  // Lines from lower left to upper right, each cut where the box ends.
  void hatch(const BoxItem& box) {
    const Rect& r = box.at;
    ink(box.edge_colour);
    dashes(false, box.edge_width);
    const double step = box.edge_width * 10;
    cairo_new_path(cr_);
    for (double d = step; d < r.w + r.h; d += step) {
      const double below = std::min(d, r.w), beside = std::min(d, r.h);
      cairo_move_to(cr_, r.x + d - beside, r.y + beside);
      cairo_line_to(cr_, r.x + below, r.y + d - below);
    }
    cairo_stroke(cr_);
  }

  void draw(const LineItem& line) {
    ink(line.colour);
    dashes(line.dashed, line.width);
    cairo_new_path(cr_);
    for (const auto& [x, y] : line.points) cairo_line_to(cr_, x, y);
    cairo_stroke(cr_);
    dashes(false, line.width);
  }

  void draw(const TagBegin& tag) {
    if (tagged_) cairo_tag_begin(cr_, tag_names[static_cast<std::size_t>(tag.tag)], nullptr);
  }
  void draw(const TagEnd& tag) {
    if (tagged_) cairo_tag_end(cr_, tag_names[static_cast<std::size_t>(tag.tag)]);
  }
  void draw(const LinkBegin& link) {
    if (!tagged_) return;
    const std::string to = fmt::format("dest='{}' rect=[{:.2f} {:.2f} {:.2f} {:.2f}]", link.to, link.at.x, link.at.y,
                                       link.at.w, link.at.h);
    cairo_tag_begin(cr_, CAIRO_TAG_LINK, to.c_str());
  }
  void draw(const LinkEnd&) {
    if (tagged_) cairo_tag_end(cr_, CAIRO_TAG_LINK);
  }
  void draw(const Anchor& anchor) {
    if (!tagged_) return;
    const std::string at = fmt::format("name='{}' x={:.2f} y={:.2f}", anchor.name, anchor.x, anchor.y);
    cairo_tag_begin(cr_, CAIRO_TAG_DEST, at.c_str());
    cairo_tag_end(cr_, CAIRO_TAG_DEST);
  }

  cairo_t* cr_;
  const Fonts* fonts_;
  bool tagged_;
};

std::string problem_of(cairo_t* cr, cairo_surface_t* surface) {
  cairo_status_t status = cairo_status(cr);
  cairo_surface_finish(surface);
  if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(surface);
  return status == CAIRO_STATUS_SUCCESS ? std::string() : cairo_status_to_string(status);
}

void add_metadata(cairo_surface_t* surface, const Book& book, const PaperJob& job) {
  const std::string date = job.made + "T00:00:00Z";
  const auto set = [&](cairo_pdf_metadata_t kind, const std::string& text) {
    if (!text.empty()) cairo_pdf_surface_set_metadata(surface, kind, text.c_str());
  };
  set(CAIRO_PDF_METADATA_TITLE, book.title);
  set(CAIRO_PDF_METADATA_SUBJECT, book.subject);
  set(CAIRO_PDF_METADATA_AUTHOR, book.author);
  set(CAIRO_PDF_METADATA_CREATOR, job.maker);
  set(CAIRO_PDF_METADATA_CREATE_DATE, date);
  set(CAIRO_PDF_METADATA_MOD_DATE, date);
}

void add_outline(cairo_surface_t* surface, const Book& book) {
  std::vector<int> numbers;
  for (const OutlineEntry& entry : book.outline) {
    const int parent = entry.parent < 0 ? CAIRO_PDF_OUTLINE_ROOT : numbers.at(static_cast<std::size_t>(entry.parent));
    numbers.push_back(cairo_pdf_surface_add_outline(
        surface, parent, entry.text.c_str(), fmt::format("dest='{}'", entry.to).c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN));
  }
}

std::string escaped(std::string_view text) {
  std::string xml;
  for (const char c : text) {
    xml += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
  }
  return xml;
}

// Cairo numbers its surfaces as long as the program runs: the same page would have another name each time.
std::string without_number(std::string svg) {
  constexpr std::string_view named = "<g id=\"surface";
  const std::size_t at = svg.find(named);
  const std::size_t end = at == std::string::npos ? at : svg.find('"', at + named.size());
  return end == std::string::npos ? svg : svg.replace(at, end + 1 - at, "<g id=\"page\"");
}

// Cairo's own file says nothing to those who do not see it.
std::string with_words(std::string svg, const Book& book) {
  const std::size_t root = svg.find("<svg ");
  const std::size_t end = root == std::string::npos ? root : svg.find('>', root);
  if (end == std::string::npos) return svg;
  svg.insert(end + 1, fmt::format("\n<title>{}</title>\n<desc>{}</desc>", escaped(book.title), escaped(book.subject)));
  return svg.insert(root + 5, "role=\"img\" ");
}

}  // namespace

Drawn draw_pdf(const Book& book, const PaperJob& job, const Fonts& fonts) {
  Drawn drawn;
  const Surface surface(cairo_pdf_surface_create_for_stream(take, &drawn.bytes, 1, 1));
  const Pen cr(cairo_create(surface.get()));
  add_metadata(surface.get(), book, job);
  Drawing drawing(cr.get(), fonts, true);
  for (std::size_t i = 0; i < book.pages.size(); ++i) {
    cairo_pdf_surface_set_size(surface.get(), book.pages[i].width, book.pages[i].height);
    // Cairo joins the places of all it draws, one by one; inside a whole page there is nothing to join. It forgets what
    // a whole page covers, tags as well: nothing may come before.
    cairo_set_source_rgb(cr.get(), 1, 1, 1);
    cairo_paint(cr.get());
    // One document around all pages: a link outside of every tag would damage the file.
    if (i == 0) cairo_tag_begin(cr.get(), "Document", nullptr);
    drawing.page(book.pages[i]);
    if (i + 1 == book.pages.size()) cairo_tag_end(cr.get(), "Document");
    cairo_show_page(cr.get());
  }
  add_outline(surface.get(), book);
  drawn.problem = problem_of(cr.get(), surface.get());
  return drawn;
}

Drawn draw_svg(const Book& book, const PaperJob& job, const Fonts& fonts) {
  Drawn drawn;
  const Page& page = book.pages.at(job.page);
  const Surface surface(cairo_svg_surface_create_for_stream(take, &drawn.bytes, page.width, page.height));
  const Pen cr(cairo_create(surface.get()));
  Drawing(cr.get(), fonts, false).page(page);
  drawn.problem = problem_of(cr.get(), surface.get());
  drawn.bytes = with_words(without_number(std::move(drawn.bytes)), book);
  return drawn;
}

Drawn draw_png(const Book& book, const PaperJob& job, const Fonts& fonts) {
  constexpr double pixels = 2;
  Drawn drawn;
  const Page& page = book.pages.at(job.page);
  const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24,
                                                   static_cast<int>(std::lround(page.width * pixels)),
                                                   static_cast<int>(std::lround(page.height * pixels))));
  const Pen cr(cairo_create(surface.get()));
  cairo_set_source_rgb(cr.get(), 1, 1, 1);
  cairo_paint(cr.get());
  cairo_scale(cr.get(), pixels, pixels);
  Drawing(cr.get(), fonts, false).page(page);
  cairo_status_t status = cairo_status(cr.get());
  if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_write_to_png_stream(surface.get(), take, &drawn.bytes);
  if (status != CAIRO_STATUS_SUCCESS) drawn.problem = cairo_status_to_string(status);
  return drawn;
}

}  // namespace posology::render
