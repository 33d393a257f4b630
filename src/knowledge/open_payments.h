// Open Payments: from which amounts on US makers report what they give to clinicians and teaching hospitals.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "knowledge/fact.h"

namespace posology {

/// Of a programme year, which is a calendar year; US cents.
struct PaymentThreshold {
  int year = 0;
  std::int64_t single = 0;  ///< a transfer of this amount or more is reported
  std::int64_t yearly = 0;  ///< all transfers of a payee whose year comes to more than this are reported
  Cited cited;
};

/// By year, without a gap.
[[nodiscard]] std::span<const PaymentThreshold> payment_thresholds();

struct ThresholdOfYear {
  PaymentThreshold threshold;
  bool of_another_year = false;  ///< none is known for the year asked for: the latest one before it stands in
};
/// Nothing for a year before the programme began.
[[nodiscard]] std::optional<ThresholdOfYear> payment_threshold(int year);

}  // namespace posology
