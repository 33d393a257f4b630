#include "knowledge/media_limits.h"

namespace posology {
namespace {

constexpr Fact<std::int64_t> limit(std::int64_t value, Cited cited) { return {value, cited}; }
constexpr Fact<Shape2d> shape(std::int64_t width, std::int64_t height, Cited cited) { return {{width, height}, cited}; }

// Megabytes are taken as 1,048,576 bytes where the source does not say, so that nothing is refused that may pass.
constexpr MediaLimits table[] = {
    {.platform = "linkedin",
     .cited = {"Ayrshare and Kabon documentation", "2026", Certainty::reported},
     .images = 20,
     .image_bytes = limit(5242880, {"Ayrshare documentation; others say 8 MB", "2026", Certainty::reported}),
     .image_pixels = limit(36152320, {"Ayrshare documentation", "2026", Certainty::reported}),
     .film_bytes = limit(524288000, {"Ayrshare documentation", "2026", Certainty::reported}),
     .least_seconds = limit(3, {"Ayrshare documentation", "2026", Certainty::reported}),
     .most_seconds = limit(1800, {"Ayrshare documentation, pages; profiles 10 minutes", "2026", Certainty::reported}),
     .narrowest_film = shape(10, 24, {"Ayrshare documentation", "2026", Certainty::reported}),
     .widest_film = shape(24, 10, {"Ayrshare documentation", "2026", Certainty::reported}),
     .document_bytes = limit(104857600, {"Ayrshare documentation", "2026", Certainty::reported})},
    {.platform = "x",
     .cited = {"X developer documentation", "2026-08-22", Certainty::official},
     .images = 4,
     .image_formats = "png jpeg gif webp",
     .image_bytes = limit(5242880, {"X developer documentation", "2026-08-22", Certainty::official}),
     .gif_bytes = limit(15728640, {"X developer documentation", "2026-08-22", Certainty::official}),
     .film_bytes = limit(536870912, {"X developer documentation", "2026-08-22", Certainty::official}),
     .most_seconds =
         limit(140, {"X developer documentation; longer for paid accounts", "2026-08-22", Certainty::official}),
     .narrowest_film = shape(1, 3, {"X developer documentation", "2026-08-22", Certainty::official}),
     .widest_film = shape(3, 1, {"X developer documentation", "2026-08-22", Certainty::official})},
    {.platform = "facebook",
     .cited = {"Ayrshare, Metricool and Mixpost", "2026", Certainty::reported},
     .images = 10,
     .image_bytes = limit(10485760, {"Ayrshare documentation; an error text says 4 MB", "2026", Certainty::reported})},
    {.platform = "youtube",
     .cited = {"Metricool help", "2026", Certainty::reported},
     .images = 0,
     .required = true,
     .film_bytes =
         limit(274877906944, {"YouTube help, verified accounts, from memory", "2026", Certainty::unconfirmed}),
     .most_seconds = limit(43200, {"YouTube help, verified accounts, from memory", "2026", Certainty::unconfirmed})},
    {.platform = "instagram",
     .cited = {"Postiz code and Ayrshare documentation", "2026", Certainty::observed},
     .images = 10,
     .films = 10,
     .mixed = true,
     .required = true,
     .image_formats = "jpeg",
     .image_bytes = limit(8388608, {"Postiz code and Ayrshare documentation", "2026", Certainty::observed}),
     .narrowest_image =
         shape(4, 5, {"Postiz code, pictures of the feed; stories are 9:16", "2026", Certainty::observed}),
     .widest_image = shape(191, 100, {"Postiz code and Ayrshare documentation", "2026", Certainty::observed}),
     .most_seconds = limit(900, {"Ayrshare documentation", "2026", Certainty::reported})},
    {.platform = "tiktok",
     .cited = {"Zernio, Ayrshare and Postiz", "2026", Certainty::reported},
     .images = 35,
     .required = true,
     .image_formats = "jpeg webp",
     .image_bytes = limit(20971520, {"Zernio, Ayrshare and Postiz", "2026", Certainty::reported}),
     .film_bytes = limit(4294967296, {"Zernio, Ayrshare and Postiz", "2026", Certainty::reported}),
     .least_seconds = limit(3, {"Zernio, Ayrshare and Postiz", "2026", Certainty::reported}),
     .most_seconds = limit(600, {"Zernio, Ayrshare and Postiz", "2026", Certainty::reported})},
    {.platform = "threads",
     .cited = {"Ayrshare documentation", "2026", Certainty::reported},
     .images = 20,
     .films = 20,
     .mixed = true,
     .image_formats = "png jpeg",
     .image_bytes = limit(8388608, {"Ayrshare documentation", "2026", Certainty::reported}),
     .widest_image = shape(10, 1, {"Ayrshare documentation", "2026", Certainty::reported})},
    {.platform = "bluesky",
     .cited = {"AT Protocol lexicons", "2026-08-20", Certainty::official},
     .images = 4,
     .image_bytes = limit(2000000, {"AT Protocol lexicons", "2026-08-20", Certainty::official}),
     .film_bytes = limit(300000000, {"AT Protocol lexicons", "2026-08-20", Certainty::official}),
     .most_seconds = limit(180, {"Bluesky app, from memory", "2026", Certainty::unconfirmed})},
    {.platform = "mastodon",
     .cited = {"Mastodon documentation", "2026-07-02", Certainty::official},
     .images = 4,
     .image_bytes = limit(16777216, {"Mastodon documentation", "2026-07-02", Certainty::official}),
     .image_pixels = limit(33000000, {"Mastodon documentation", "2026-07-02", Certainty::official}),
     .film_bytes = limit(103809024, {"Mastodon documentation", "2026-07-02", Certainty::official})},
    {.platform = "pinterest",
     .cited = {"Ayrshare and Postiz", "2026", Certainty::observed},
     .images = 5,
     .required = true,
     .image_bytes = limit(20971520, {"Ayrshare and Postiz", "2026", Certainty::observed})},
};

}  // namespace

std::span<const MediaLimits> all_media_limits() { return table; }

const MediaLimits* find_media_limits(std::string_view platform) {
  for (const MediaLimits& limits : table) {
    if (limits.platform == platform) return &limits;
  }
  return nullptr;
}

}  // namespace posology
