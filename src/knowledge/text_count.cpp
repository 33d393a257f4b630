#include "knowledge/text_count.h"

#include <algorithm>

#include "text/code_points.h"
#include "text/emoji.h"
#include "text/link.h"
#include "text/tag.h"
#include "text/unicode.h"
#include "text/width.h"

namespace posology {
namespace {

struct WeightRange {
  char32_t first, last;
};

// twitter-text configuration v3 (2020): these weigh 100 of a scale of 100, all others 200.
constexpr WeightRange light[] = {{0, 4351}, {8192, 8205}, {8208, 8223}, {8242, 8247}};

std::int64_t weight(char32_t code) {
  return std::any_of(std::begin(light), std::end(light),
                     [&](WeightRange r) { return code >= r.first && code <= r.last; })
             ? 1
             : 2;
}

std::int64_t weigh(std::string_view text) {
  std::int64_t total = 0;
  for (const Cluster& cluster : clusters(text)) {
    if (is_emoji(cluster.text)) {
      total += 2;
    } else {
      for (const char32_t code : to_code_points(cluster.text)) total += weight(code);
    }
  }
  return total;
}

// Front to back; of two that begin together the one that was found first, and none inside another.
std::vector<CountedPiece> without_overlaps(std::vector<CountedPiece> pieces) {
  std::stable_sort(pieces.begin(), pieces.end(),
                   [](const CountedPiece& a, const CountedPiece& b) { return a.begin < b.begin; });
  std::size_t at = 0;
  std::erase_if(pieces, [&](const CountedPiece& piece) {
    const bool inside = piece.begin < at;
    if (!inside) at = piece.end;
    return inside;
  });
  return pieces;
}

std::vector<CountedPiece> marked_pieces(const Platform& platform, std::string_view text) {
  std::vector<CountedPiece> pieces;
  for (const Link& link : find_links(text)) {
    if (platform.bare_links || !link.bare) pieces.push_back({PieceKind::link, link.begin, link.end, 0});
  }
  const auto add = [&](PieceKind kind, const std::vector<Tag>& tags) {
    for (const Tag& tag : tags) pieces.push_back({kind, tag.begin, tag.end, 0});
  };
  if (platform.short_remote_mentions) add(PieceKind::mention, find_remote_mentions(text));
  add(PieceKind::hashtag, find_hashtags(text));
  add(PieceKind::mention, find_mentions(text));
  add(PieceKind::cashtag, find_cashtags(text));
  return without_overlaps(std::move(pieces));
}

// Between the marked pieces: words, and the emoji among them on their own.
void add_words(std::string_view text, std::size_t begin, std::size_t end, std::vector<CountedPiece>& into) {
  const std::string_view words = text.substr(begin, end - begin);
  // ASCII alone makes no emoji.
  if (all_ascii(words)) {
    if (!words.empty()) into.push_back({PieceKind::text, begin, end, 0});
    return;
  }
  std::size_t at = begin;
  for (const Cluster& cluster : clusters(words)) {
    const PieceKind kind = is_emoji(cluster.text) ? PieceKind::emoji : PieceKind::text;
    const bool goes_on = !into.empty() && into.back().kind == kind && into.back().end == at && at > begin;
    if (goes_on) {
      into.back().end += cluster.text.size();
    } else {
      into.push_back({kind, at, at + cluster.text.size(), 0});
    }
    at += cluster.text.size();
  }
}

std::vector<CountedPiece> all_pieces(const Platform& platform, std::string_view text) {
  std::vector<CountedPiece> pieces;
  std::size_t at = 0;
  for (const CountedPiece& marked : marked_pieces(platform, text)) {
    add_words(text, at, marked.begin, pieces);
    pieces.push_back(marked);
    at = marked.end;
  }
  add_words(text, at, text.size(), pieces);
  return pieces;
}

std::int64_t units_of(const Platform& platform, PieceKind kind, std::string_view piece) {
  if (kind == PieceKind::link && platform.url_length) return platform.url_length->value;
  if (kind == PieceKind::mention && platform.short_remote_mentions) {
    const auto remote = find_remote_mentions(piece);
    if (!remote.empty()) piece = piece.substr(0, remote.front().name_end);
  }
  return count_units(platform.unit, piece);
}

}  // namespace

std::int64_t count_units(CountingUnit unit, std::string_view text) {
  switch (unit) {
    case CountingUnit::weighted_x:
      return weigh(text);
    case CountingUnit::utf16:
      return static_cast<std::int64_t>(count_utf16(text));
    case CountingUnit::graphemes:
      return static_cast<std::int64_t>(count_graphemes(text));
    case CountingUnit::utf8_bytes:
      return static_cast<std::int64_t>(text.size());
    case CountingUnit::code_points:
      break;
  }
  return static_cast<std::int64_t>(count_code_points(text));
}

TextCount count_text(const Platform& platform, std::string_view text) {
  TextCount count;
  count.text = platform.unit == CountingUnit::weighted_x ? to_nfc(text) : std::string(text);
  count.bytes = static_cast<std::int64_t>(count.text.size());
  count.pieces = all_pieces(platform, count.text);
  for (CountedPiece& piece : count.pieces) {
    piece.units = units_of(platform, piece.kind, count.of(piece));
    count.total += piece.units;
  }
  for (const std::string_view refused : {"\uFEFF", "\uFFFE", "\uFFFF"}) {
    count.holds_noncharacter = count.holds_noncharacter || count.text.find(refused) != std::string::npos;
  }
  return count;
}

std::int64_t count_youtube_tags(const std::vector<std::string>& tags) {
  std::int64_t total = tags.empty() ? 0 : static_cast<std::int64_t>(tags.size()) - 1;
  for (const std::string& tag : tags) {
    total += static_cast<std::int64_t>(count_code_points(tag));
    if (tag.find(' ') != std::string::npos) total += 2;
  }
  return total;
}

}  // namespace posology
