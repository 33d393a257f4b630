// Buffer: one file for each channel, text and pictures only.
#include "knowledge/exports/table.h"

namespace posology::export_table {
namespace {

constexpr ExportColumn columns[] = {
    {"Text", ExportValue::text},
    {"Image URL", ExportValue::picture},
    {"Tags", ExportValue::empty},
    {"Posting Time", ExportValue::start, "YYYY-MM-DD HH:mm"},
};

}  // namespace

ExportProfile buffer() {
  return {
      .id = "buffer",
      .name = "Buffer",
      .cited = {"Buffer help, article 926, and nine public generators", "2026-09-17", Certainty::observed},
      .columns = columns,
      .file_per_channel = true,
      .most_rows = {100, {"Buffer help: 100 on paid accounts, 10 on free ones", "2026-09-17", Certainty::observed}},
      .least_gap_minutes = none,
      .advice =
          "times are read in the channel's own zone; a free account takes 10 posts a file; Pinterest needs a board, "
          "chosen in Buffer",
  };
}

}  // namespace posology::export_table
