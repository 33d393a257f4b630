// Counting a text the way a platform counts it, piece by piece.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/platform.h"

namespace posology {

enum class PieceKind { text, link, emoji, hashtag, mention, cashtag };
POSOLOGY_WORDS(PieceKind, "text", "link", "emoji", "hashtag", "mention", "cashtag");

/// A part of a counted text.
struct CountedPiece {
  PieceKind kind = PieceKind::text;
  std::size_t begin = 0, end = 0;  ///< bytes of TextCount::text
  std::int64_t units = 0;          ///< in the platform's unit
};

struct TextCount {
  std::string text;                  ///< as it is counted: on X in composed form (NFC), elsewhere as written
  std::int64_t total = 0;            ///< in the platform's unit
  std::int64_t bytes = 0;            ///< of UTF-8
  std::vector<CountedPiece> pieces;  ///< front to back, without gaps
  bool holds_noncharacter = false;   ///< U+FEFF, U+FFFE or U+FFFF, which X refuses

  [[nodiscard]] std::string_view of(const CountedPiece& piece) const {
    return std::string_view(text).substr(piece.begin, piece.end - piece.begin);
  }
};

[[nodiscard]] TextCount count_text(const Platform& platform, std::string_view text);
/// In a unit alone, without links or mentions of their own length; weighted_x: code points as X weighs them, emoji 2.
[[nodiscard]] std::int64_t count_units(CountingUnit unit, std::string_view text);
/// Tags of a YouTube film: their letters, two more for the quotes of each that holds a space, one for each comma
/// between them (Postiz code, 2026; the commas from memory: the stricter count).
[[nodiscard]] std::int64_t count_youtube_tags(const std::vector<std::string>& tags);
inline constexpr Fact<std::int64_t> youtube_tags_limit{
    500, {"Postiz code, getYoutubeTagsLength", "2026", Certainty::observed}};

}  // namespace posology
