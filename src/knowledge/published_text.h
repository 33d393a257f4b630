// The text that a post is published with: its parts in order, joined by empty lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "knowledge/platform.h"
#include "model/campaign.h"

namespace posology {

struct PublishedPart {
  std::string_view what;           ///< "disclosure", "headline", "text", "risk line", "link", "hashtags"
  std::size_t begin = 0, end = 0;  ///< bytes of the text
  Place place{};
};

struct PublishedText {
  std::string title;  ///< the headline, where the platform has a field for it
  std::string text;
  std::vector<PublishedPart> parts;
};

/// A disclosure that is placed at the start leads; then headline, text, risk line, link, any other disclosure,
/// hashtags. The link with its tracking, see knowledge/tracking.h. A part whose words the text holds already is not
/// added again. The order is our own: no platform sets one. Without the link for tools that have a field of their own
/// for it; a link that the author wrote into the text stays.
[[nodiscard]] PublishedText published_text(const Campaign& campaign, const Post& post, const Platform& platform,
                                           bool with_link = true);

}  // namespace posology
