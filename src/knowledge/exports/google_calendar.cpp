// Google Calendar: every post as an event of a quarter of an hour.
#include "knowledge/exports/table.h"

namespace posology::export_table {
namespace {

constexpr ExportColumn columns[] = {
    {"Subject", ExportValue::subject},
    {"Start Date", ExportValue::start, "MM/DD/YYYY"},
    {"Start Time", ExportValue::start, "hh:mm AM"},
    {"End Date", ExportValue::end, "MM/DD/YYYY"},
    {"End Time", ExportValue::end, "hh:mm AM"},
    {"All Day Event", ExportValue::fixed, "False"},
    {"Description", ExportValue::text},
    {"Location", ExportValue::empty},
    {"Private", ExportValue::fixed, "False"},
};

}  // namespace

ExportProfile google_calendar() {
  return {
      .id = "google-calendar",
      .name = "Google Calendar",
      .cited = {"eight public exporters; mydatatables.com", "2026", Certainty::observed},
      .columns = columns,
      .all_channels = true,
      .most_rows = none,
      .least_gap_minutes = none,
      .advice = "the file holds no time zone: set the calendar to the zone of the campaign first",
  };
}

}  // namespace posology::export_table
