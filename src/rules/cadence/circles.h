// Circles of posts that wait for each other: each comes after the next one, or is cut from it.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "model/campaign.h"

namespace posology::rules {

/// A longer circle is told by its beginning.
inline constexpr std::size_t most_steps = 12;

/// One post comes after another, or is cut from it.
struct Step {
  const Post* post;
  std::size_t to;  ///< number of the other post in the file
  const Post* other;
  Place place;
  bool cut;
};

/// The first steps of a circle, and how many it has.
struct Circle {
  std::vector<Step> steps;
  std::size_t length;
};

/// Each begins with the step that closes it: without those steps there is no circle left.
void each_circle(const Campaign& campaign, const std::function<void(const Circle&)>& see);

}  // namespace posology::rules
