// Reads a calendar feed that this program wrote before.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/earlier_feed.h"

namespace posology::intake {

/// Nothing when the bytes are no feed of ours, or a damaged one; `problem` then says why, to follow the file's name:
/// "is no calendar feed that posology wrote".
[[nodiscard]] std::optional<EarlierFeed> read_feed(std::string_view bytes, std::string& problem);

}  // namespace posology::intake
