// Pieces that several parts of the page share: words, badges, tables.
#include <algorithm>

#include "render/html/parts.h"
#include "report/look.h"

namespace posology::render {
namespace {

std::string_view tone_class(report::Tone tone) {
  switch (tone) {
    case report::Tone::plain:
      return {};
    case report::Tone::strong:
      return "strong";
    case report::Tone::quiet:
      return "soft";
    case report::Tone::good:
      return "good";
    case report::Tone::warn:
      return "warn";
    case report::Tone::bad:
      return "bad";
  }
  return {};
}

// A cell with a bar is one of a heat map: a class for every ten percent, one for all above full.
std::string cell_class(const report::Column& column, const report::Cell& cell) {
  std::string name = column.align == report::Align::right ? "number" : "";
  const std::string_view tone = tone_class(cell.tone);
  if (!tone.empty()) name.append(name.empty() ? "" : " ").append(tone);
  if (cell.bar) {
    const std::int64_t percent = cell.bar->times(100);
    name += percent > 100 ? " heat over" : " heat h" + std::to_string((percent + 5) / 10);
  }
  return name;
}

void add_cell(Html& html, const report::Column& column, const report::Cell& cell, bool first) {
  const std::string name = cell_class(column, cell);
  if (first) {
    html.open("th").attr("scope", "row");
  } else {
    html.open("td");
  }
  if (!name.empty()) html.attr("class", name);
  add_apart(html, cell.text);
  html.close();
}

}  // namespace

void add_words(Html& html, const PageValues& values, std::string_view words) {
  html.open("bdi");
  if (!values.language.empty()) html.attr("lang", values.language);
  html.text(words).close();
}

void add_apart(Html& html, std::string_view any) {
  const bool ascii = std::all_of(any.begin(), any.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
  if (ascii) {
    html.lines(any);  // no ASCII letter runs from right to left
  } else {
    html.open("bdi").lines(any).close();
  }
}

std::string pillar_class(Pillar pillar) { return "p" + std::to_string(static_cast<int>(pillar)); }

void add_badge(Html& html, std::string_view letters, bool settled) {
  const bool dashed = report::stroke_of(settled) == report::Stroke::dashed;
  html.open("span").attr("class", dashed ? "badge dashed" : "badge").attr("aria-hidden", "true");
  html.text(letters).close();
}

void add_chip(Html& html, Pillar pillar, std::string_view letter) {
  html.open("span").attr("class", "chip " + pillar_class(pillar)).attr("aria-hidden", "true").text(letter).close();
}

void add_table(Html& html, std::string_view name, const report::Table& table) {
  if (table.rows.empty()) return;
  html.open("div").attr("class", "scroll").attr("tabindex", 0).attr("role", "group").attr("aria-label", name);
  constexpr std::size_t most_wide = 12;
  html.open("table");
  if (table.columns.size() > most_wide) html.attr("class", "dense");
  html.leaf("caption", name).open("thead").open("tr");
  for (const report::Column& column : table.columns) {
    html.open("th").attr("scope", "col");
    if (column.align == report::Align::right) html.attr("class", "number");
    html.text(column.title).close();
  }
  html.close().close().open("tbody");
  for (const auto& row : table.rows) {
    html.open("tr");
    for (std::size_t i = 0; i < row.size(); ++i) add_cell(html, table.columns[i], row[i], i == 0);
    html.close();
  }
  html.close().close().close();
}

}  // namespace posology::render
