// What works: how much more or less the posts of one kind bring than the campaign's average post, and how sure that is.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/measured.h"
#include "model/words.h"

namespace posology {

/// What posts differ by.
enum class Factor { platform, pillar, format, hours, weekday };
POSOLOGY_WORDS(Factor, "platform", "pillar", "format", "hours", "weekday");

/// A factor in thousandths with its 90% interval: 1400 is "1.4 times as much".
struct Times {
  std::int64_t thousandths = 1000;
  std::int64_t low = 1000, high = 1000;
  friend bool operator==(const Times&, const Times&) = default;
};

/// Whether a kind of post can be told apart from the average post.
enum class Standing { more, fewer, tie };
POSOLOGY_WORDS(Standing, "more", "fewer", "tie");

/// One kind of post against the average post, all else being equal.
struct LevelEffect {
  std::string name;  ///< of the platform, pillar, format, band of hours or weekday
  int posts = 0;     ///< with a result
  Measured sum;      ///< what these posts brought, as it was measured
  Times times;
  Standing standing = Standing::tie;
  bool wide = false;  ///< the interval reaches over a factor of three: too few posts to say much
};

/// Two kinds that can be told apart: `more` brings `times` as much as `fewer`.
struct Difference {
  std::size_t more = 0, fewer = 0;  ///< indices in FactorEffects::levels
  Times times;
  std::int64_t surely = 1000;  ///< the low end with the number of comparisons allowed for; above 1000
};

struct FactorEffects {
  Factor factor{};
  std::vector<LevelEffect> levels;      ///< in the order of the file (hours and weekdays: of the day and the week)
  std::vector<Difference> differences;  ///< the pairs that are no tie; by `more`, then `fewer`
  std::vector<Factor> goes_with;        ///< factors that change only together with this one in these posts
};

struct EffectsOfMetric {
  std::size_t metric = 0;              ///< index in Measurement::metrics
  int posts = 0;                       ///< that the effects are estimated from
  int young = 0;                       ///< left out: still gathering results
  std::vector<FactorEffects> factors;  ///< those with two levels or more; empty where posts are too few
};

/// Fewer posts with a result than this are not estimated from.
inline constexpr int least_posts_of_effects = 8;
/// Days that a post gathers results before it is compared.
inline constexpr int days_until_compared = 3;

}  // namespace posology
