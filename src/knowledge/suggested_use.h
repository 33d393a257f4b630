// Suggested uses: what a platform is good for besides showing products, post by post, so that a month covers them.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/fact.h"
#include "model/enums.h"

namespace posology {

struct SuggestedUse {
  std::string_view platform;        ///< "x"
  std::string_view id;              ///< "share-others-work"; on X, what a post's `x_use` may say
  std::string_view what;            ///< "pass on the work of others, with its source"
  std::span<const Pillar> pillars;  ///< kinds of content that can carry it; empty: no post can, it is met by listening
  std::string_view met_by;          ///< key of the campaign that meets it instead of a post: "listening.terms"
};

/// Of one platform, in the order of its list; empty where there is no list.
[[nodiscard]] std::span<const SuggestedUse> suggested_uses(std::string_view platform);
/// Null for an unknown one.
[[nodiscard]] const SuggestedUse* find_suggested_use(std::string_view platform, std::string_view id);
[[nodiscard]] bool carries(const SuggestedUse& use, Pillar pillar);
/// Where a platform's list comes from.
[[nodiscard]] Cited suggested_uses_source(std::string_view platform);

}  // namespace posology
