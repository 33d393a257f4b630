// A workbook as the bytes of an XLSX file, written by libxlsxwriter.
#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <new>
#include <string>
#include <vector>

#include "render/module.h"
#include "render/workbook.h"
#include "version.h"

namespace posology::render {
namespace {

lxw_color_t sheet_colour(Colour c) {
  if (c == Colour{}) return LXW_COLOR_BLACK;  // a plain 0 means no colour
  return static_cast<lxw_color_t>(c.red) << 16U | static_cast<lxw_color_t>(c.green) << 8U | c.blue;
}

// Spreadsheets count days from 30 December 1899 (Excel's own count from 1900 on holds a 29 February that never was).
constexpr int days_before_1970 = 25569;

/// A file without a name that lives in memory: libxlsxwriter writes only to files.
class MemoryFile {
 public:
  MemoryFile() : fd_(::memfd_create("workbook", MFD_CLOEXEC)) {}
  ~MemoryFile() {
    if (fd_ >= 0) ::close(fd_);
  }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;

  [[nodiscard]] bool open() const { return fd_ >= 0; }
  [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(fd_); }
  void send(PosologySink sink, void* context) const {
    std::array<char, 65536> buffer;
    ::off_t at = 0;
    for (;;) {
      const ::ssize_t n = ::pread(fd_, buffer.data(), buffer.size(), at);
      if (n <= 0) return;
      sink(context, buffer.data(), static_cast<std::size_t>(n));
      at += n;
    }
  }

 private:
  int fd_;
};

/// Writes one workbook; the first failure is kept and ends it.
class Writer {
 public:
  Writer(const Workbook& book, const std::string& path) : book_(book), file_(workbook_new(path.c_str())) {}

  const char* write() {
    if (file_ == nullptr) return "no memory for a workbook";
    describe();
    for (const Sheet& sheet : book_.sheets) add(sheet);
    // Closing frees the workbook whatever happened before.
    const lxw_error closed = workbook_close(file_);
    if (failed_ == LXW_NO_ERROR) failed_ = closed;
    return failed_ == LXW_NO_ERROR ? nullptr : lxw_strerror(failed_);
  }

 private:
  void keep(lxw_error error) {
    if (failed_ == LXW_NO_ERROR) failed_ = error;
  }

  void describe() {
    std::string title = book_.title, made_by = "Posology";
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.author = made_by.data();
    properties.created = book_.created.days() * std::int64_t{86400};
    keep(workbook_set_properties(file_, &properties));
  }

  // A format for each look and kind of value, made when it is first used.
  lxw_format* format(CellLook look, CellKind kind) {
    lxw_format*& found = formats_[{look, kind}];
    if (found != nullptr) return found;
    found = workbook_add_format(file_);
    format_set_align(found, LXW_ALIGN_VERTICAL_TOP);
    const bool head = look == CellLook::head || look == CellLook::number_head;
    if (head || look == CellLook::strong) format_set_bold(found);
    if (look == CellLook::number_head) format_set_align(found, LXW_ALIGN_RIGHT);
    if (head) {
      format_set_bg_color(found, 0xE8EBF0);
      format_set_bottom(found, LXW_BORDER_THIN);
    }
    if (look == CellLook::soft || look == CellLook::outside) format_set_font_color(found, 0x4A5158);
    if (look == CellLook::day || look == CellLook::outside) format_set_border(found, LXW_BORDER_THIN);
    if (look == CellLook::outside) format_set_bg_color(found, 0xF8F9FB);
    if (look == CellLook::bad) format_set_font_color(found, 0x8F1C16);
    if (look == CellLook::lines || look == CellLook::day || look == CellLook::outside || head)
      format_set_text_wrap(found);
    const std::string number = number_format(look, kind);
    if (!number.empty()) format_set_num_format(found, number.c_str());
    return found;
  }

  [[nodiscard]] std::string number_format(CellLook look, CellKind kind) const {
    if (kind == CellKind::date) return "yyyy-mm-dd";
    if (kind == CellKind::time) return "hh:mm";
    if (look == CellLook::money) return book_.currency_format;
    if (look == CellLook::hours) return "0.0";
    return look == CellLook::percent ? "0%" : "";
  }

  void add(const Sheet& sheet) {
    lxw_worksheet* page = workbook_add_worksheet(file_, sheet.name.c_str());
    if (page == nullptr) return keep(LXW_ERROR_MEMORY_MALLOC_FAILED);
    for (std::size_t i = 0; i < sheet.widths.size(); ++i) {
      const auto column = static_cast<lxw_col_t>(i);
      keep(worksheet_set_column(page, column, column, sheet.widths[i], nullptr));
    }
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
      if (row < sheet.heights.size() && sheet.heights[row] > 0)
        keep(worksheet_set_row(page, static_cast<lxw_row_t>(row), sheet.heights[row], nullptr));
      for (std::size_t column = 0; column < sheet.rows[row].size(); ++column)
        add(page, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), sheet.rows[row][column]);
    }
    if (sheet.frozen_rows + sheet.frozen_columns > 0)
      worksheet_freeze_panes(page, sheet.frozen_rows, static_cast<lxw_col_t>(sheet.frozen_columns));
    if (sheet.filter && sheet.rows.size() > 1)
      keep(worksheet_autofilter(page, sheet.head, 0, static_cast<lxw_row_t>(sheet.rows.size() - 1),
                                static_cast<lxw_col_t>(sheet.rows[0].size() - 1)));
    for (const ListRule& rule : sheet.lists) add(page, rule);
    for (const HeatRule& rule : sheet.heats) add(page, rule);
    for (const SheetChart& chart : sheet.charts) add(page, sheet, chart);
    print(page, sheet);
  }

  void add(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const SheetCell& cell) {
    lxw_format* const look = format(cell.look, cell.kind);
    const double value = static_cast<double>(cell.number) / static_cast<double>(cell.one);
    switch (cell.kind) {
      case CellKind::empty:
        break;
      case CellKind::text:
        keep(worksheet_write_string(page, row, column, cell.text.c_str(), look));
        break;
      case CellKind::date:
        keep(worksheet_write_number(page, row, column, cell.date.days() + days_before_1970, look));
        break;
      case CellKind::time:
      case CellKind::number:
        keep(worksheet_write_number(page, row, column, value, look));
        break;
      case CellKind::sum:
        keep(worksheet_write_formula_num(page, row, column, sum_of(cell, row, column).c_str(), look, value));
        break;
    }
  }

  // "=SUM(B2:B7)": made of numbers alone.
  static std::string sum_of(const SheetCell& cell, lxw_row_t row, lxw_col_t column) {
    std::array<char, LXW_MAX_CELL_RANGE_LENGTH> range{};
    const auto first = static_cast<lxw_col_t>(cell.first), last = static_cast<lxw_col_t>(cell.last);
    if (cell.across) {
      lxw_rowcol_to_range(range.data(), row, first, row, last);
    } else {
      lxw_rowcol_to_range(range.data(), cell.first, column, cell.last, column);
    }
    return "=SUM(" + std::string(range.data()) + ")";
  }

  void add(lxw_worksheet* page, const ListRule& rule) {
    // The words stand in one quoted text of at most 255 letters: a comma would part a word, a quote would end the text.
    std::size_t letters = 0;
    for (const std::string& word : rule.words) {
      letters += word.size() + 1;
      if (word.find_first_of(",\"") != std::string::npos) return;
    }
    if (letters > 255) return;
    std::vector<std::string> copies = rule.words;
    std::vector<char*> words;
    words.reserve(copies.size() + 1);
    for (std::string& word : copies) words.push_back(word.data());
    words.push_back(nullptr);
    lxw_data_validation list{};
    list.validate = LXW_VALIDATION_TYPE_LIST;
    list.value_list = words.data();
    const auto column = static_cast<lxw_col_t>(rule.column);
    keep(worksheet_data_validation_range(page, rule.first, column, rule.last, column, &list));
  }

  void add(lxw_worksheet* page, const HeatRule& rule) {
    const auto range = [&](lxw_conditional_format& condition) {
      keep(worksheet_conditional_format_range(page, rule.first_row, static_cast<lxw_col_t>(rule.first_column),
                                              rule.last_row, static_cast<lxw_col_t>(rule.last_column), &condition));
    };
    lxw_format* over = workbook_add_format(file_);
    format_set_bg_color(over, sheet_colour(rule.over));
    format_set_bold(over);
    lxw_conditional_format beyond{};
    beyond.type = LXW_CONDITIONAL_TYPE_CELL;
    beyond.criteria = LXW_CONDITIONAL_CRITERIA_GREATER_THAN;
    beyond.value = 1;
    beyond.format = over;
    beyond.stop_if_true = LXW_TRUE;
    range(beyond);
    lxw_conditional_format scale{};
    scale.type = LXW_CONDITIONAL_2_COLOR_SCALE;
    scale.min_rule_type = scale.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    scale.min_value = 0;
    scale.max_value = 1;
    scale.min_color = sheet_colour(rule.empty);
    scale.max_color = sheet_colour(rule.full);
    range(scale);
  }

  // A chart keeps a copy of its values for viewers that do not compute. The library copies numbers and takes a formula
  // for 0, so that columns of sums are handed over here; it frees them with the chart.
  static void keep_sums(lxw_series_range& range, const Sheet& sheet, const SheetChart& from, std::uint32_t column) {
    if (sheet.rows[from.first][column].kind != CellKind::sum) return;
    range.ignore_cache = 1;
    for (std::uint32_t row = from.first; row <= from.last; ++row) {
      auto* point = static_cast<lxw_series_data_point*>(std::calloc(1, sizeof(lxw_series_data_point)));
      if (point == nullptr) throw std::bad_alloc();
      const SheetCell& cell = sheet.rows[row][column];
      point->number = static_cast<double>(cell.number) / static_cast<double>(cell.one);
      STAILQ_INSERT_TAIL(range.data_cache, point, list_pointers);
      ++range.num_data_points;
    }
  }

  lxw_chart_series* series(lxw_chart* chart, const Sheet& sheet, const SheetChart& from, const SheetSeries& one) {
    lxw_chart_series* added = chart_add_series(chart, nullptr, nullptr);
    const auto column = static_cast<lxw_col_t>(one.column);
    chart_series_set_categories(added, sheet.name.c_str(), from.first, 0, from.last, 0);
    chart_series_set_values(added, sheet.name.c_str(), from.first, column, from.last, column);
    keep_sums(*added->values, sheet, from, column);
    chart_series_set_name_range(added, sheet.name.c_str(), from.first - 1, column);
    return added;
  }

  void place(lxw_worksheet* page, lxw_chart* chart, const SheetChart& from, std::uint32_t row,
             const std::string& title) {
    chart_title_set_name(chart, title.c_str());
    chart_axis_set_name(chart->y_axis, from.axis.c_str());
    std::string words = from.words;
    lxw_chart_options options{};
    options.x_scale = 1.6;
    options.y_scale = 1.2;
    options.description = words.data();
    keep(worksheet_insert_chart_opt(page, row, static_cast<lxw_col_t>(from.column), chart, &options));
  }

  void add(lxw_worksheet* page, const Sheet& sheet, const SheetChart& from) {
    lxw_chart* stack = workbook_add_chart(file_, LXW_CHART_COLUMN_STACKED);
    for (const SheetSeries& one : from.series) {
      lxw_chart_fill fill{};
      fill.color = sheet_colour(one.colour);
      chart_series_set_fill(series(stack, sheet, from, one), &fill);
    }
    place(page, stack, from, from.row, from.title);
    if (!from.limited) return;
    // Columns and lines cannot share a chart here: the sums stand beside their limit in one of their own.
    constexpr std::uint32_t rows_of_a_chart = 20;
    lxw_chart* lines = workbook_add_chart(file_, LXW_CHART_LINE);
    lxw_chart_line sum{}, limit{};
    sum.color = sheet_colour(from.series.empty() ? from.limit.colour : from.series.front().colour);
    limit.color = sheet_colour(from.limit.colour);
    limit.dash_type = LXW_CHART_LINE_DASH_DASH;
    sum.width = limit.width = 2.25F;
    chart_series_set_line(series(lines, sheet, from, {"", from.limit.column - 1, {}}), &sum);
    chart_series_set_line(series(lines, sheet, from, from.limit), &limit);
    place(page, lines, from, from.row + rows_of_a_chart, from.title + " and " + from.limit.name);
  }

  void print(lxw_worksheet* page, const Sheet& sheet) {
    worksheet_set_landscape(page);
    worksheet_set_paper(page, book_.a4 ? 9 : 1);
    // Charts do not break: what has some goes on one page.
    worksheet_fit_to_pages(page, 1, sheet.charts.empty() ? 0 : 1);
    if (sheet.printed_columns > 0)
      keep(worksheet_print_area(page, 0, 0, static_cast<lxw_row_t>(sheet.rows.size() - 1),
                                static_cast<lxw_col_t>(sheet.printed_columns - 1)));
    if (sheet.frozen_rows > 0) keep(worksheet_repeat_rows(page, sheet.head, sheet.head));
    keep(worksheet_set_footer(page, ("&L&8" + book_.footer + "&R&8&A, &P/&N").c_str()));
  }

  const Workbook& book_;
  lxw_workbook* file_;
  lxw_error failed_ = LXW_NO_ERROR;
  std::map<std::pair<CellLook, CellKind>, lxw_format*> formats_;
};

const char* make(const void* values, PosologySink sink, PosologySink /*remark*/, void* context) {
  try {
    const MemoryFile file;
    if (!file.open()) return "no memory for a file";
    const char* problem = Writer(*static_cast<const Workbook*>(values), file.path()).write();
    if (problem == nullptr) file.send(sink, context);
    return problem;
  } catch (const std::exception&) {
    return "no memory";
  }
}

constexpr std::string_view built_with = version;

}  // namespace
}  // namespace posology::render

extern "C" const PosologyModule posology_module = {posology::render::built_with.data(),
                                                   sizeof(posology::render::Workbook), posology::render::make};
