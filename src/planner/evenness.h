// Evenness: how far a running mix strays from its shares, and the least that any order could stray.
#pragma once

#include <span>

#include "model/ratio.h"

namespace posology::planner {

/// Largest |posts of a kind among the first n - n * its share|, over all prefixes and kinds; kinds are 0..kinds-1.
[[nodiscard]] Ratio prefix_deviation(std::span<const int> sequence, int kinds);

/// The least largest deviation that any order of these counts has (Steiner and Yeomans 1993: earliest-deadline
/// feasibility of position windows, found by bisection over multiples of 1/N).
[[nodiscard]] Ratio best_prefix_deviation(std::span<const int> counts);

}  // namespace posology::planner
