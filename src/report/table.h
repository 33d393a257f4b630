// Tables: the meaning of a page's rows and columns, without any markup.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/ratio.h"

namespace posology::report {

/// What a text means to the reader; colour may follow it, but never carries it alone.
enum class Tone { plain, strong, quiet, good, warn, bad };

enum class Align { left, right };

struct Cell {
  std::string text;
  Tone tone = Tone::plain;
  std::optional<Ratio> bar{};  ///< a part of the full length (1); `text` says the same in letters
};

struct Column {
  std::string title;
  Align align = Align::left;
  bool elastic = false;  ///< the first to give way on a narrow page: its texts may be cut
};

/// Every row has as many cells as there are columns.
struct Table {
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows;
};

}  // namespace posology::report
