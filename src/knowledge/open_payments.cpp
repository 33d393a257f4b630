#include "knowledge/open_payments.h"

namespace posology {
namespace {

// 42 CFR 403.904(i)(2): $10 and $100 in 2013, then moved each year by the Consumer Price Index.
constexpr Cited rule_2013{"42 CFR 403.904(i)(2)", "2013", Certainty::unconfirmed};
constexpr Cited from_memory{"Open Payments data collection page; not seen again", "2026", Certainty::unconfirmed};
constexpr Cited policymed{"policymed.com, CMS announces 2019 thresholds", "2018-10", Certainty::reported};
constexpr Cited cms_mail{"CMS, Open Payments mail of 2024-10-01", "2024-10-01", Certainty::official};
constexpr Cited dental_society{"nycdentalsociety.org on the CMS thresholds", "2025-09-30", Certainty::reported};

constexpr PaymentThreshold thresholds[] = {
    {2013, 1000, 10000, rule_2013},   {2014, 1018, 10175, from_memory},    {2015, 1021, 10207, from_memory},
    {2016, 1022, 10219, from_memory}, {2017, 1032, 10322, from_memory},    {2018, 1049, 10490, from_memory},
    {2019, 1079, 10791, policymed},   {2020, 1097, 10969, from_memory},    {2021, 1104, 11040, from_memory},
    {2022, 1164, 11635, from_memory}, {2023, 1220, 12205, from_memory},    {2024, 1307, 13066, from_memory},
    {2025, 1346, 13454, cms_mail},    {2026, 1382, 13813, dental_society},
};

}  // namespace

std::span<const PaymentThreshold> payment_thresholds() { return thresholds; }

std::optional<ThresholdOfYear> payment_threshold(int year) {
  std::optional<ThresholdOfYear> found;
  for (const PaymentThreshold& threshold : thresholds) {
    if (threshold.year <= year) found = ThresholdOfYear{threshold, threshold.year != year};
  }
  return found;
}

}  // namespace posology
