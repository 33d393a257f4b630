// Pages as values: boxes, texts, lines, links and the tags that say what they are, each at its place on the paper.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "model/words.h"
#include "text/colour.h"

namespace posology::render {

/// All lengths are points (1/72 inch), counted from the upper left corner of the page.
struct Rect {
  double x = 0, y = 0, w = 0, h = 0;
  [[nodiscard]] double right() const { return x + w; }
  [[nodiscard]] double bottom() const { return y + h; }
};

struct Font {
  double size = 8;
  bool bold = false;
  bool slanted = false;
  friend bool operator==(const Font&, const Font&) = default;
};

/// From one line to the next, as a part of the size: no script of the usual fonts needs more.
inline constexpr double leading = 1.25;
[[nodiscard]] constexpr double pitch(Font font) { return font.size * leading; }

enum class Align { left, right, centre };

/// How far a line reaches, in points; the first may begin further right.
struct Measure {
  Measure(double points, double first = 0) : width(points), indent(first) {}  // NOLINT: a width is a measure
  double width, indent;
  friend bool operator==(const Measure&, const Measure&) = default;
};

/// A text in a box, wrapped at words, at letters where a word is too long. What goes over `lines` is left out and its
/// place marked by an ellipsis.
struct TextItem {
  double x = 0, y = 0, w = 0;
  int lines = 1;
  Font font;
  Colour colour;
  Align align = Align::left;
  std::string text;
  bool own_direction = false;  ///< a text from right to left begins at the right; else everything begins at the left
  double indent = 0;           ///< of the first line
};

enum class Edge { none, solid, dashed };
struct BoxItem {
  Rect at;
  double radius = 0;
  std::optional<Colour> fill{};
  Edge edge = Edge::none;
  Colour edge_colour{};
  double edge_width = 0.6;
  bool hatched = false;  ///< by lines of the edge's colour
};

/// Straight lines from point to point.
struct LineItem {
  std::vector<std::pair<double, double>> points;
  Colour colour;
  double width = 0.5;
  bool dashed = false;
};

/// What a part of a page is, for those who hear it and for programs; nested.
enum class Tag { section, heading, subheading, paragraph, table, row, head_cell, cell, list, list_item };
struct TagBegin {
  Tag tag{};
};
struct TagEnd {
  Tag tag{};
};
/// Everything within the rectangle leads to the place of that name.
struct LinkBegin {
  std::string to;
  std::string says;  ///< "to the list of January 2027"
  Rect at;
};
struct LinkEnd {};
/// A place that links and the outline lead to; letters, digits and hyphens.
struct Anchor {
  std::string name;
  double x = 0, y = 0;
};
using PageItem = std::variant<TextItem, BoxItem, LineItem, TagBegin, TagEnd, LinkBegin, LinkEnd, Anchor>;

struct Page {
  double width = 0, height = 0;
  std::vector<PageItem> items;  ///< in the order of reading
};

struct OutlineEntry {
  std::string text, to;  ///< the second is the name of an anchor
  int parent = -1;       ///< index of an earlier entry; -1: none
};

/// Pages that belong together, with what a reader shows of them besides.
struct Book {
  std::string title, subject, author;
  std::vector<Page> pages;
  std::vector<OutlineEntry> outline;
};

/// Measures texts in the fonts that they will be drawn with.
class Ruler {
 public:
  virtual ~Ruler() = default;
  /// Of the text in one line.
  [[nodiscard]] virtual double width(const std::string& text, Font font) const = 0;
  /// That the text takes when it is wrapped at this measure; at least 1.
  [[nodiscard]] virtual int lines(const std::string& text, Font font, Measure measure) const = 0;
};

enum class PageFormat { pdf, svg, png };

/// What the paper module makes: it measures for the book, then draws it.
struct PaperJob {
  PageFormat format{};
  std::size_t page = 0;  ///< of a picture: which one
  std::string language;  ///< BCP 47, of the campaign's words
  std::string made;      ///< ISO date that counts as today: the same plan gives the same bytes
  std::string maker;     ///< "Posology 0.1.0"
  std::function<Book(const Ruler&)> book;
};

}  // namespace posology::render

namespace posology {
POSOLOGY_WORDS(render::PageFormat, "pdf", "svg", "png");
}  // namespace posology
