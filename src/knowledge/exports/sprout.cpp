// Sprout Social: four columns, ten minutes between two messages.
#include "knowledge/exports/table.h"

namespace posology::export_table {
namespace {

constexpr ExportColumn columns[] = {
    {"date", ExportValue::start, "MM/DD/YYYY"},
    {"time_24hr", ExportValue::start, "HH:mm"},
    {"message_text", ExportValue::text},
    {"public_image_url", ExportValue::picture, "1"},
};

}  // namespace

ExportProfile sprout() {
  return {
      .id = "sprout",
      .name = "Sprout Social",
      .cited = {"Sprout Social support, article 115005864203", "2023-10", Certainty::official},
      .columns = columns,
      .byte_order_mark = true,
      .file_per_channel = true,
      .most_rows = {350, {"Sprout Social support, article 115005864203; 50 on trial", "2023-10", Certainty::official}},
      .least_gap_minutes = {10, {"Sprout Social support, article 115005864203", "2023-10", Certainty::official}},
      .advice = "choose mm/dd/yyyy and the profile while importing; the first message must be ten minutes ahead",
  };
}

}  // namespace posology::export_table
