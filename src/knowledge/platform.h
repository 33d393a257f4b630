// Platforms: what each accepts, how it counts, when it is best used; every figure with its source and date.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "knowledge/fact.h"
#include "model/date.h"
#include "model/enums.h"

namespace posology {

enum class PlatformKind { social, owned, forum, clinician_network };
enum class CountingUnit { weighted_x, utf16, graphemes, utf8_bytes, code_points };
[[nodiscard]] std::string_view counting_unit_word(CountingUnit unit);

struct Platform {
  std::string_view id;       ///< "linkedin"
  std::string_view name;     ///< "LinkedIn"
  std::string_view letters;  ///< badge of one or two letters: "in", "X", "Yt"
  PlatformKind kind = PlatformKind::social;
  bool organic = true;            ///< false: paid placements only
  Fact<std::int64_t> text_limit;  ///< 0: none
  CountingUnit unit = CountingUnit::code_points;
  std::optional<Fact<std::int64_t>> premium_text_limit;
  std::optional<Fact<std::int64_t>> fold;  ///< shown before "more"
  std::optional<Fact<std::int64_t>> title_limit;
  std::optional<Fact<std::int64_t>> hashtag_limit;
  std::optional<Fact<std::int64_t>> url_length;  ///< every link counts this much
  std::optional<Fact<std::int64_t>> alt_limit;
  Fact<std::int64_t> min_gap_hours;            ///< between two posts, where the file says nothing
  std::span<const Weekday> preferred_days;     ///< wishes, not walls
  std::span<const TimeOfDay> preferred_times;  ///< in the audience's zone; at least one
  Cited times_cited;
  Format usual_format = Format::image;  ///< of an open slot, where the mix names none

  std::optional<Fact<std::int64_t>> byte_limit{};     ///< of the text, beside its own limit
  std::optional<Fact<std::int64_t>> link_limit{};     ///< different links in a text
  std::optional<Fact<std::int64_t>> mention_limit{};  ///< people named in a text
  std::optional<Fact<std::int64_t>> cashtag_limit{};
  /// Days that the platform's own scheduler reaches; 0: it has none. Absent: no end is known.
  std::optional<Fact<std::int64_t>> horizon_days{};
  std::optional<Fact<std::int64_t>> least_ahead_minutes{};  ///< of the platform's own scheduler
  std::string_view by_hand{};                               ///< what no interface can post: a task for a person
  Fact<std::string_view> refused{};                         ///< characters that no title and no text may hold
  bool bare_links = false;                                  ///< hosts without a scheme become links too
  bool short_remote_mentions = false;                       ///< `@name@server` counts as `@name`
  bool headline_is_title = false;                           ///< the headline has a field of its own
};

/// All platforms in the order of the format's list.
[[nodiscard]] std::span<const Platform> platforms();
/// By the id in use today; null for an unknown one.
[[nodiscard]] const Platform* find_platform(std::string_view id);

/// A name that is no longer in use: an alias (`now` is its id) or a closed platform (`now` is empty).
struct OldPlatformName {
  std::string_view name, now, why;
  Cited cited;
};
[[nodiscard]] std::span<const OldPlatformName> old_platform_names();
[[nodiscard]] const OldPlatformName* find_old_platform_name(std::string_view name);
/// An old name's platform as it is called now; any other name, a closed platform's too, as it is. Names that people
/// wrote are compared by it.
[[nodiscard]] std::string_view platform_in_use(std::string_view name);

}  // namespace posology
