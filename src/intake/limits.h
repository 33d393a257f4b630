// What one file may ask of the reader; far above any campaign, far below what hurts a machine.
#pragma once

#include <cstddef>
#include <cstdint>

namespace posology::intake {

inline constexpr std::size_t max_file_bytes = 4'000'000;
inline constexpr unsigned max_depth = 64;
inline constexpr std::uint32_t max_nodes = 200'000;
inline constexpr std::uint32_t max_aliases = 1'000;
/// Values counted once for each place they are repeated at.
inline constexpr std::uint64_t max_expanded_nodes = 200'000;
/// Commas and brackets: the YAML library holds a whole collection in braces in memory, about 100 bytes for each of
/// them.
inline constexpr std::size_t max_punctuation = 400'000;
/// Files that one campaign may be read from, the campaign's own included not.
inline constexpr std::size_t max_extends = 16;
/// Findings of one kind before the rest of them is only counted.
inline constexpr std::size_t max_alike = 20;

/// Findings of one campaign that are shown.
inline constexpr std::size_t max_findings = 1'000;

/// What a campaign may hold of each unit: far above any real one, and small enough that sums never leave 64 bits.
inline constexpr std::int64_t max_amount =
    1'000'000'000'000;  ///< money, in whole units of the currency; other whole numbers
inline constexpr std::int64_t max_effort_minutes = 10'000 * 60;
inline constexpr std::int64_t max_posts_per_period = 1'000;
inline constexpr std::int64_t max_duration = 1'000;          ///< days, weeks, months
inline constexpr std::int64_t max_short_duration = 100'000;  ///< minutes, hours

}  // namespace posology::intake
