// HubSpot: five columns, to be saved as a sheet.
#include "knowledge/exports/table.h"

namespace posology::export_table {
namespace {

constexpr ExportColumn columns[] = {
    {"Account", ExportValue::platform}, {"Date", ExportValue::start, "MM/DD/YY HH:mm"}, {"Message", ExportValue::text},
    {"Link", ExportValue::link},        {"Image URL", ExportValue::picture, "1", true},
};

}  // namespace

ExportProfile hubspot() {
  return {
      .id = "hubspot",
      .name = "HubSpot",
      .cited = {"two public generators that differ in the fifth column", "2026", Certainty::unconfirmed},
      .columns = columns,
      .most_rows = {300, {"public generators citing HubSpot's knowledge base", "2026", Certainty::observed}},
      .least_gap_minutes = none,
      .advice =
          "HubSpot takes XLS or XLSX: paste the rows into its template, and put your accounts' names into the first "
          "column; times are in the portal's zone",
  };
}

}  // namespace posology::export_table
