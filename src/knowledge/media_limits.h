// What media a platform takes with a post: kinds, numbers, sizes, lengths, shapes; each with its source and date.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "knowledge/fact.h"

namespace posology {

/// A width divided by a height, as a ratio of whole numbers.
struct Shape2d {
  std::int64_t width = 1, height = 1;
};

struct MediaLimits {
  using Limit = std::optional<Fact<std::int64_t>>;
  std::string_view platform;            ///< id
  Cited cited;                          ///< of what stands below without a source of its own
  std::int64_t images = 0;              ///< most of a post; 0: takes none
  std::int64_t films = 1;               ///< most of a post; 0: takes none
  bool mixed = false;                   ///< images and films in one post
  bool required = false;                ///< a post without any is not taken
  std::string_view image_formats = {};  ///< "png jpeg"; empty: not looked at
  Limit image_bytes{}, gif_bytes{}, image_pixels{};
  std::optional<Fact<Shape2d>> narrowest_image{}, widest_image{};
  Limit film_bytes{}, least_seconds{}, most_seconds{};
  std::optional<Fact<Shape2d>> narrowest_film{}, widest_film{};
  Limit document_bytes{};
};

/// Null where nothing is known, as of an own channel.
[[nodiscard]] const MediaLimits* find_media_limits(std::string_view platform);
[[nodiscard]] std::span<const MediaLimits> all_media_limits();

}  // namespace posology
