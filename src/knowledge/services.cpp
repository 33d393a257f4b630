#include "knowledge/services.h"

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

Fact<std::int64_t> usual_video_seconds(Format format) {
  switch (format) {
    case Format::short_video:
      return {60, ours};
    case Format::long_video:
      return {6 * 60, ours};
    case Format::live:
    case Format::webinar:
      return {60 * 60, ours};
    default:
      return {0, ours};
  }
}

Fact<std::int64_t> usual_words(Format format) {
  switch (format) {
    case Format::article:
    case Format::case_study:
      return {900, ours};
    case Format::white_paper:
      return {3000, ours};
    case Format::newsletter:
      return {500, ours};
    case Format::carousel:
    case Format::document:
    case Format::infographic:
      return {150, ours};
    default:
      return {60, ours};
  }
}

}  // namespace posology
