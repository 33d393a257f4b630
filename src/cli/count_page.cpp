#include "cli/count_page.h"

#include <vector>

#include <fmt/format.h>

#include "knowledge/text_count.h"
#include "text/width.h"

namespace posology::cli {
namespace {

constexpr std::size_t shown_cells = 60;

std::string_view why(const Platform& platform, const CountedPiece& piece) {
  if (piece.kind == PieceKind::link && platform.url_length) return "every link counts the same";
  if (piece.kind == PieceKind::mention && platform.short_remote_mentions) return "without the server's name";
  if (piece.kind == PieceKind::emoji && platform.unit == CountingUnit::weighted_x) return "2 for each picture";
  return "";
}

std::string limit_line(std::string_view what, std::int64_t number, std::string_view unit,
                       const Fact<std::int64_t>& limit) {
  if (limit.value == 0) return fmt::format("{}: {} {}; no limit\n", what, number, unit);
  const std::int64_t left = limit.value - number;
  return fmt::format("{}: {} of {} {}, {} {}\n", what, number, limit.value, unit, left < 0 ? -left : left,
                     left < 0 ? "too many" : "left");
}

// Bytes of the last `number` of the first `shown` clusters.
std::size_t tail_size(const std::vector<Cluster>& all, std::size_t shown, std::size_t number) {
  std::size_t size = 0;
  for (std::size_t i = shown - number; i < shown; ++i) size += all[i].text.size();
  return size;
}

// The words that are shown before the platform offers "more", where that is not all.
std::string fold_line(const Platform& platform, const TextCount& count) {
  if (!platform.fold || count.total <= platform.fold->value) return "";
  const std::vector<Cluster> all = clusters(count.text);
  std::size_t end = 0, shown = 0;
  while (shown < all.size()) {
    const std::size_t longer = end + all[shown].text.size();
    if (count_units(platform.unit, std::string_view(count.text).substr(0, longer)) > platform.fold->value) break;
    end = longer;
    ++shown;
  }
  const std::size_t begin = shown > 30 ? end - tail_size(all, shown, 30) : 0;
  return fmt::format("shown before 'more': about {} {}, up to '{}{}'\n", platform.fold->value,
                     counting_unit_word(platform.unit), begin > 0 ? "..." : "",
                     visible(std::string_view(count.text).substr(begin, end - begin)));
}

}  // namespace

std::string count_page(const Platform& platform, std::string_view text) {
  const TextCount count = count_text(platform, text);
  std::string page = limit_line(platform.name, count.total, counting_unit_word(platform.unit), platform.text_limit);
  if (platform.byte_limit) page += limit_line("in bytes", count.bytes, "bytes", *platform.byte_limit);
  page += '\n';
  for (const CountedPiece& piece : count.pieces) {
    const std::string words = cut_to_width(visible(count.of(piece)), shown_cells, true);
    const std::string_view reason = why(platform, piece);
    page += fmt::format("  {:<9}{:>6}  {}{}\n", word(piece.kind), piece.units, words,
                        reason.empty() ? "" : fmt::format("  ({})", reason));
  }
  if (!count.pieces.empty()) page += '\n';
  if (count.holds_noncharacter && platform.unit == CountingUnit::weighted_x) {
    page += "refused: it holds U+FEFF, U+FFFE or U+FFFF\n";
  }
  page += fold_line(platform, count);
  const Cited& cited = platform.text_limit.cited;
  return page + fmt::format("source: {}, {} ({})\n", cited.source, cited.as_of, certainty_word(cited.certainty));
}

}  // namespace posology::cli
