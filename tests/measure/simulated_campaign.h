// A campaign whose true effects are known: posts of random kinds, and what they bring with noise.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "measure/effects.h"
#include "measure/post_results.h"
#include "measured_campaign.h"

namespace posology::measure {

/// Normal noise from a seed; the same on every machine up to the last bit of a logarithm.
class Noise {
 public:
  explicit Noise(std::uint64_t seed) : state_(seed * 2654435769U + 88172645463325252ULL) {
    for (int i = 0; i < 8; ++i) step();
  }
  std::size_t roll(std::size_t sides) { return static_cast<std::size_t>(step() % sides); }
  /// Above 0, below 1.
  double part() { return (static_cast<double>(step() >> 11) + 0.5) / 9007199254740992.0; }
  double normal() {
    const double radius = std::sqrt(-2 * std::log(part()));
    return radius * std::cos(6.283185307179586 * part());
  }

 private:
  std::uint64_t step() {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return state_;
  }
  std::uint64_t state_;
};

/// True effects as logarithms, by the names of the levels; what is not named has none.
using Truth = std::map<std::string, double>;

inline double effect_in(const Truth& truth, const std::string& level) {
  const auto found = truth.find(level);
  return found == truth.end() ? 0 : found->second;
}

struct Simulated {
  MeasuredCampaign scene;
  std::vector<Reading> readings;

  /// `posts` posts of random kinds bring 80 each, times the effects of their kinds, times log-normal noise.
  Simulated(std::uint64_t seed, int posts, const Truth& truth, double noise) {
    static const std::array<const char*, 4> platforms = {"linkedin", "x", "youtube", "newsletter"};
    static const std::array<const char*, 4> pillars = {"educational", "product", "dialogue", "event"};
    static const std::array<Format, 3> formats = {Format::text, Format::image, Format::carousel};
    scene.plan.posts.clear();
    Noise dice(seed);
    for (int i = 0; i < posts; ++i) {
      scene.post(("p" + std::to_string(i)).c_str(), platforms[dice.roll(4)], 10000);
      PlannedPost& post = scene.plan.posts.back();
      // Dialogue is asked mostly on X: what X brings must not be put down to dialogue.
      post.pillar = post.platform == "x" && dice.roll(2) == 0 ? "dialogue" : pillars[dice.roll(4)];
      post.format = formats[dice.roll(3)];
      const int later = static_cast<int>(dice.roll(50));
      post.at = {Date::from_days(day("2027-01-04").days() + later),
                 {static_cast<std::int32_t>(dice.roll(4) * 180 + 480)}};
      double value = std::log(80.0) + noise * dice.normal();
      for (const Factor factor : {Factor::platform, Factor::pillar, Factor::format, Factor::hours, Factor::weekday})
        value += effect_in(truth, level_of(scene.campaign, post, factor).name);
      readings.push_back({day("2027-03-20"), 0, i, Measured{std::llround(std::exp(value)) * 1000}, {}});
    }
  }
  [[nodiscard]] std::vector<EffectsOfMetric> effects() const {
    return effects_of(scene.campaign, scene.plan, readings, day("2027-03-20"));
  }
};

}  // namespace posology::measure
