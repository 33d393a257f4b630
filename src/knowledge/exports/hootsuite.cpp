// Hootsuite bulk composer: three columns without a header.
#include "knowledge/exports/table.h"

namespace posology::export_table {
namespace {

constexpr ExportColumn columns[] = {
    {"(date and time)", ExportValue::start, "MM/DD/YYYY HH:mm", true},
    {"(message)", ExportValue::text, "", true},
    {"(link)", ExportValue::link, "", true},
};

}  // namespace

ExportProfile hootsuite() {
  return {
      .id = "hootsuite",
      .name = "Hootsuite",
      .cited = {"blogs of 2015 and 2016, public generators that differ; compare with the sample that Hootsuite offers",
                "2026", Certainty::unconfirmed},
      .columns = columns,
      .header = false,
      .file_per_channel = true,
      .most_rows = {350, {"third parties; less what is scheduled already", "2026", Certainty::reported}},
      .least_gap_minutes = none,
      .advice = "choose mm/dd/yyyy hh:mm and the accounts while importing; minutes must end in 0 or 5 (from memory)",
  };
}

}  // namespace posology::export_table
