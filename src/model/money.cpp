#include "model/money.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <numeric>

namespace posology {
namespace {

// ISO 4217 (2024 list): the codes in use, and those whose minor unit has not two decimals.
constexpr std::string_view codes =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
    "CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG "
    "HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA "
    "MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD "
    "RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX "
    "USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL";
constexpr std::string_view no_decimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
constexpr std::string_view three_decimals = "BHD IQD JOD KWD LYD OMR TND";

bool listed(std::string_view list, std::string_view code) {
  return code.size() == 3 && code.find(' ') == std::string_view::npos && list.find(code) != std::string_view::npos;
}

std::string grouped(std::uint64_t value) {
  std::string text = fmt::format("{}", value);
  for (std::ptrdiff_t at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3) {
    text.insert(static_cast<std::size_t>(at), ",");
  }
  return text;
}

}  // namespace

Money portion(Money amount, Ratio ratio) { return {ratio.times(amount.minor)}; }

std::vector<Money> split(Money whole, std::span<const std::int64_t> weights) {
  __extension__ using Wide = __int128;
  const Wide sum = std::accumulate(weights.begin(), weights.end(), Wide{0});
  assert(sum > 0);
  const bool negative = whole.minor < 0;
  const std::int64_t size = negative ? -whole.minor : whole.minor;
  std::vector<Money> parts(weights.size());
  std::vector<std::pair<Wide, std::size_t>> rests;
  std::int64_t given = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const Wide exact = Wide{size} * weights[i];
    parts[i].minor = static_cast<std::int64_t>(exact / sum);
    given += parts[i].minor;
    rests.emplace_back(exact % sum, i);
  }
  std::stable_sort(rests.begin(), rests.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  for (std::int64_t left = size - given; left > 0; --left) {
    ++parts[rests[static_cast<std::size_t>(size - given - left)].second].minor;
  }
  if (negative) {
    for (Money& part : parts) part.minor = -part.minor;
  }
  return parts;
}

bool currency_known(std::string_view code) { return listed(codes, code); }

Currency currency(std::string_view code) {
  const int decimals = listed(no_decimals, code) ? 0 : listed(three_decimals, code) ? 3 : 2;
  return {std::string(code), decimals};
}

std::string show_plain(Money amount, const Currency& currency) {
  std::uint64_t unit = 1;
  for (int i = 0; i < currency.decimals; ++i) unit *= 10;
  const bool negative = amount.minor < 0;
  const std::uint64_t size =
      negative ? ~static_cast<std::uint64_t>(amount.minor) + 1 : static_cast<std::uint64_t>(amount.minor);
  std::string text = (negative ? "-" : "") + grouped(size / unit);
  if (currency.decimals > 0) text += fmt::format(".{:0{}}", size % unit, currency.decimals);
  return text;
}

std::string show(Money amount, const Currency& currency) {
  if (currency.code != "USD") return currency.code + " " + show_plain(amount, currency);
  return amount.minor < 0 ? "-$" + show_plain({-amount.minor}, currency) : "$" + show_plain(amount, currency);
}

}  // namespace posology
