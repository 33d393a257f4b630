#include "knowledge/community.h"

namespace posology {
namespace {

constexpr Cited sprout{"Sprout Social Index, third quarter of 2013", "2013", Certainty::reported};
constexpr Cited as_facebook{"as on Facebook, for want of a figure of its own", "2013", Certainty::assumed};
constexpr Cited ours{"Posology's default", "2026", Certainty::assumed};

}  // namespace

Fact<std::int64_t> messages_per_thousand(std::string_view platform) {
  if (platform == "x") return {60, sprout};
  return {39, platform == "facebook" ? sprout : as_facebook};
}

Fact<Ratio> health_care_part() { return {{1, 2}, ours}; }

Fact<std::int64_t> minutes_per_message() { return {5, ours}; }

}  // namespace posology
