// Publer: twelve columns, all of them kept.
#include "knowledge/exports/table.h"

namespace posology::export_table {
namespace {

constexpr ExportColumn columns[] = {
    {"Date - Intl. format or prompt", ExportValue::start, "YYYY-MM-DD HH:mm"},
    {"Text", ExportValue::text},
    {"Link(s) - Separated by comma for FB carousels", ExportValue::empty},
    {"Media URL(s) - Separated by comma", ExportValue::picture},
    {"Title - For the video, pin, PDF ..", ExportValue::title},
    {"Label(s) - Separated by comma", ExportValue::pillar},
    {"Alt text(s) - Separated by ||", ExportValue::alternative},
    {"Comment(s) - Separated by ||", ExportValue::empty},
    {"Pin board, FB album, or Google category", ExportValue::empty},
    {"Post subtype - I.e. story, reel, PDF ..", ExportValue::empty},
    {"CTA - For Facebook links or Google", ExportValue::empty},
    {"Reminder - For stories, reels, shorts, and TikToks", ExportValue::empty},
};

}  // namespace

ExportProfile publer() {
  return {
      .id = "publer",
      .name = "Publer",
      .cited = {"publer.com blog and ten public generators", "2026", Certainty::observed},
      .columns = columns,
      .byte_order_mark = true,
      .file_per_channel = true,
      .most_rows = {500, {"from memory", "2026", Certainty::unconfirmed}},
      .least_gap_minutes = none,
      .takes_films = true,
      .advice = "choose the account after the upload",
  };
}

}  // namespace posology::export_table
