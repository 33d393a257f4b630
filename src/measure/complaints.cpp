#include "measure/complaints.h"

#include <iterator>

namespace posology::measure {
namespace {

struct Row {
  std::string_view code, name;
  Level level;
};

// In the order of the enumeration; a code is never used again.
constexpr Row table[] = {
    {"DAT001", "no-results-table", Level::error},        {"DAT002", "results-column-missing", Level::error},
    {"DAT003", "results-column-unused", Level::info},    {"DAT004", "results-row-uneven", Level::error},
    {"DAT005", "results-quote-open", Level::error},      {"DAT006", "results-date-unclear", Level::error},
    {"DAT007", "results-figure-unclear", Level::error},  {"DAT008", "results-metric-unknown", Level::error},
    {"DAT009", "results-post-unknown", Level::error},    {"DAT010", "results-row-repeated", Level::warning},
    {"DAT011", "results-after-day", Level::info},        {"DAT012", "results-too-long", Level::error},
    {"DAT013", "results-table-unknown", Level::error},   {"DAT014", "results-total-row", Level::info},
    {"DAT015", "results-row-unmatched", Level::warning}, {"DAT016", "results-dates-mixed", Level::error},
    {"DAT017", "results-zones-mixed", Level::error},     {"DAT018", "results-figures-uncounted", Level::info},
    {"DAT019", "results-periods-overlap", Level::error}, {"DAT020", "results-map-unused", Level::warning},
    {"DAT021", "results-map-astray", Level::error},      {"DAT022", "results-table-read", Level::info},
    {"DAT023", "results-after-end", Level::warning},
};
static_assert(std::size(table) == static_cast<std::size_t>(Complaint::after_end) + 1);

}  // namespace

Finding complain(Complaint complaint, Place place, std::string message, std::string help) {
  const Row& row = table[static_cast<std::size_t>(complaint)];
  Finding finding;
  finding.rule = row.code;
  finding.name = row.name;
  finding.level = row.level;
  finding.message = std::move(message);
  finding.place = place;
  finding.help = std::move(help);
  return finding;
}

}  // namespace posology::measure
