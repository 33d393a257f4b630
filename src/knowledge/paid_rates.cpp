#include "knowledge/paid_rates.h"

namespace posology {
namespace {

constexpr Cited linkedin{"Stackmatix (2026): low and high; Digital Moats (about 2022): usual", "2026",
                         Certainty::reported};
constexpr Cited facebook{"Superads, health care in the United States: 2025 to January 2026", "2026-01",
                         Certainty::reported};
constexpr Cited ours{"Posology's default; no survey of health care was found", "2026", Certainty::assumed};

/// One value where nothing but a default is known.
constexpr PaidRange only(std::int64_t cents) { return {cents, cents, cents}; }

constexpr Fact<PaidRate> rates[] = {
    {{"linkedin", {2500, 2703, 4400}, {550, 895, 925}}, linkedin},
    {{"facebook", {2188, 2730, 3870}, {143, 167, 212}}, facebook},
    {{"x", only(800), only(80)}, ours},
    {{"youtube", only(1200), only(60)}, ours},
    {{"tiktok", only(1000), only(100)}, ours},
    {{"instagram", only(1500), only(150)}, ours},
};

}  // namespace

std::span<const Fact<PaidRate>> paid_rates() { return rates; }

const Fact<PaidRate>* find_paid_rate(std::string_view platform) {
  for (const Fact<PaidRate>& rate : rates) {
    if (rate.value.platform == platform) return &rate;
  }
  return nullptr;
}

}  // namespace posology
