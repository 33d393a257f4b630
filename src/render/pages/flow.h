// Pages that are filled from above: headings, texts, tables and charts, each going on to the next page where it must.
#pragma once

#include <string>
#include <vector>

#include "render/pages/desk.h"
#include "report/chart.h"
#include "report/table.h"

namespace posology::render {

class Flow {
 public:
  explicit Flow(const Desk& desk) : desk_(&desk) {}

  /// A new page with a title of its own, and a place that links lead to; listed in the outline.
  void section(const std::string& title, const std::string& note, const std::string& place);
  void heading(const std::string& words);
  void text(const Ink& ink, const PaperText& words, int lines = 6);
  /// Where the next thing stands when it is so high: on this page or at the top of the next.
  Rect room(double height);
  /// A new page, if this one has not so much room left.
  void keep(double height);
  /// A paragraph of the campaign's own words, marked by a bar; goes on to the next page where it must.
  void copy(const Ink& ink, const std::string& paragraph);
  void gap(double points) { y_ += desk_->u(points); }
  void chart(const report::Chart& chart, double height);
  /// Elastic columns wrap; the head stands again on every page that the table goes on to. `most` cuts the width that
  /// is used, as a part of the page's.
  void table(const report::Table& table, double most = 1);
  /// Loads as cells of a heat map: a first column of names, then so many columns as fit; the rest below.
  void heat(const report::Table& table);

  [[nodiscard]] Canvas& canvas() { return pages_.back(); }
  [[nodiscard]] double left() const { return bottom() - y_; }
  /// Everything, with a foot on each page; the outline's entries lead to the sections.
  [[nodiscard]] Book take() &&;

 private:
  [[nodiscard]] double bottom() const { return desk_->paper.height - desk_->u(40); }
  void open_page(const std::string& title, const std::string& note, const std::string& place);
  void head_row(const report::Table& table, const std::vector<double>& widths);
  void row(const std::vector<report::Cell>& cells, const report::Table& table, const std::vector<double>& widths);
  [[nodiscard]] std::vector<double> widths_of(const report::Table& table, double most) const;
  [[nodiscard]] double row_height(const std::vector<report::Cell>& cells, const std::vector<double>& widths) const;
  void heat_row(const std::vector<report::Cell>& cells, std::size_t from, std::size_t to, double name, double width);

  const Desk* desk_;
  std::vector<Canvas> pages_;
  std::vector<OutlineEntry> outline_;
  std::string title_, note_;
  double y_ = 0;
};

}  // namespace posology::render
