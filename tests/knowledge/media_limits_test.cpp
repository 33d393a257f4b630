#include "knowledge/media_limits.h"

#include "catch.h"
#include "knowledge/platform.h"

using namespace posology;

TEST_CASE("media limits have a platform, a source and a date, and fit together", "[knowledge]") {
  for (const MediaLimits& limits : all_media_limits()) {
    INFO(limits.platform);
    CHECK(find_platform(limits.platform) != nullptr);
    CHECK(find_media_limits(limits.platform) == &limits);
    CHECK_FALSE(limits.cited.source.empty());
    for (const auto& limit : {limits.image_bytes, limits.gif_bytes, limits.image_pixels, limits.film_bytes,
                              limits.least_seconds, limits.most_seconds, limits.document_bytes}) {
      if (!limit) continue;
      CHECK(limit->value > 0);
      CHECK_FALSE(limit->cited.source.empty());
      CHECK(limit->cited.as_of.size() >= 4);
    }
    CHECK((limits.images > 0 || limits.films > 0));
  }
  for (const Platform& platform : platforms()) {
    INFO(platform.id);
    CHECK((find_media_limits(platform.id) != nullptr) == (platform.kind == PlatformKind::social));
  }
  CHECK(find_media_limits("x")->most_seconds->value == 140);
  CHECK(find_media_limits("bluesky")->image_bytes->value == 2000000);
}
