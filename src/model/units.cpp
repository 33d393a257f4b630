#include "model/units.h"

#include <fmt/format.h>

#include <array>

namespace posology {
namespace {

// A ratio as a short decimal where it is one, else as a fraction: "3", "0.5", "1/3".
std::string decimal(Ratio r) {
  for (std::int64_t scale = 1; scale <= 1000; scale *= 10) {
    if (scale % r.den != 0) continue;
    const std::int64_t value = r.num * (scale / r.den);
    if (scale == 1) return fmt::format("{}", value);
    const int places = scale == 10 ? 1 : scale == 100 ? 2 : 3;
    std::string text = fmt::format("{}.{:0{}}", value / scale, value % scale, places);
    while (text.back() == '0') text.pop_back();
    return text;
  }
  return fmt::format("{}/{}", r.num, r.den);
}

}  // namespace

std::string Effort::text() const {
  if (minutes % 60 == 0) return fmt::format("{} h", minutes / 60);
  if (minutes < 60) return fmt::format("{} min", minutes);
  return decimal(Ratio::of(minutes, 60)).find('/') == std::string::npos
             ? decimal(Ratio::of(minutes, 60)) + " h"
             : fmt::format("{} h {} min", minutes / 60, minutes % 60);
}

std::string Rate::text() const { return decimal(count) + "/" + std::string(word(per)); }

std::string Duration::text() const {
  static constexpr std::array<std::string_view, 6> one = {"min", "h", "day", "business day", "week", "month"};
  return fmt::format("{} {}", amount, amount == 1 ? one[static_cast<std::size_t>(unit)] : word(unit));
}

}  // namespace posology
