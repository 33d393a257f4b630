#include "knowledge/format_fit.h"

#include <algorithm>
#include <initializer_list>

namespace posology {
namespace {

bool among(Format format, std::initializer_list<Format> list) {
  return std::find(list.begin(), list.end(), format) != list.end();
}

}  // namespace

bool format_fits(std::string_view platform, Format format) {
  using F = Format;
  if (platform == "youtube") return among(format, {F::short_video, F::long_video, F::live, F::webinar, F::podcast});
  if (platform == "tiktok") return among(format, {F::short_video, F::live, F::carousel});
  if (platform == "instagram") return among(format, {F::image, F::carousel, F::infographic, F::short_video, F::live});
  if (platform == "pinterest") return among(format, {F::image, F::carousel, F::infographic, F::short_video});
  if (platform == "newsletter") return format == F::newsletter;
  if (platform == "webinar") return among(format, {F::webinar, F::live});
  if (platform == "blog") return among(format, {F::article, F::case_study, F::white_paper, F::infographic, F::podcast});
  return !among(format, {F::newsletter, F::webinar});
}

}  // namespace posology
