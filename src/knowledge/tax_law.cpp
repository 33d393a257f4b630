#include "knowledge/tax_law.h"

#include <array>

namespace posology {
namespace {

// 26 U.S.C. 4191 by the acts that made, suspended and struck it; dates and section numbers from the notes of the US
// Code (editions of 2011, 2013 and 2017) and the question page of the Internal Revenue Service, unless marked.
constexpr Cited code_notes{"US Code, notes to 26 U.S.C. 4191", "2017", Certainty::official};
constexpr Cited irs_page{"Internal Revenue Service, medical device excise tax: questions", "2020", Certainty::official};
constexpr std::string_view introduced = "Pub. L. 111-152, title I, s. 1405";
constexpr std::string_view moratorium = "Pub. L. 114-113, div. Q, title I, s. 174";
constexpr std::string_view extension = "Pub. L. 115-120, div. D, s. 4001";
constexpr std::string_view repeal =
    "Pub. L. 116-94, div. N, title I, subtitle E, s. 501 (division and section unconfirmed)";
constexpr Ratio rate_of_4191{23, 1000};
constexpr Ratio none{0, 1};

Date day(int year, unsigned month, unsigned d) { return Date::from_ymd(year, month, d).value_or(Date{}); }
Date first_of(int year) { return day(year, 1, 1); }
Date last_of(int year) { return day(year, 12, 31); }

// The ends of the dates that a campaign file may hold.
constexpr int from_year = 1990, to_year = 2100;

TaxPeriod no_tax_yet(int to) {
  return {{first_of(from_year), last_of(to)}, none, introduced, "not yet in force", code_notes};
}
TaxPeriod in_force(int from, int to) {
  return {{first_of(from), last_of(to)}, rate_of_4191, introduced, "in force", code_notes};
}
TaxPeriod suspended(int from, int to, std::string_view law, std::string_view note, Cited cited) {
  return {{first_of(from), last_of(to)}, none, law, note, cited};
}

constexpr std::string_view extended = "moratorium extended, on 2018-01-22 with effect from 2018-01-01";

std::span<const TaxPeriod> before_the_tax() {
  static const std::array periods{
      TaxPeriod{{first_of(from_year), last_of(to_year)}, none, "no act", "not yet enacted", code_notes}};
  return periods;
}

std::span<const TaxPeriod> as_introduced() {
  static const std::array periods{no_tax_yet(2012), in_force(2013, to_year)};
  return periods;
}

std::span<const TaxPeriod> with_moratorium() {
  static const std::array periods{no_tax_yet(2012), in_force(2013, 2015),
                                  suspended(2016, 2017, moratorium, "moratorium", code_notes), in_force(2018, to_year)};
  return periods;
}

std::span<const TaxPeriod> with_extension() {
  static const std::array periods{no_tax_yet(2012), in_force(2013, 2015),
                                  suspended(2016, 2017, moratorium, "moratorium", code_notes),
                                  suspended(2018, 2019, extension, extended, irs_page), in_force(2020, to_year)};
  return periods;
}

const TaxPeriod& holding(std::span<const TaxPeriod> periods, Date sale) {
  for (const TaxPeriod& period : periods) {
    if (sale <= period.sales.last) return period;
  }
  return periods.back();
}

}  // namespace

std::span<const TaxPeriod> device_tax_periods() {
  static const std::array periods{no_tax_yet(2012), in_force(2013, 2015),
                                  suspended(2016, 2017, moratorium, "moratorium", code_notes),
                                  suspended(2018, 2019, extension, extended, irs_page),
                                  suspended(2020, to_year, repeal, "repealed for sales from 2020", irs_page)};
  return periods;
}

// Each act counts from the day on which it was signed.
std::span<const TaxPeriod> device_tax_periods_as_of(Date known_on) {
  if (known_on < day(2010, 3, 30)) return before_the_tax();
  if (known_on < day(2015, 12, 18)) return as_introduced();
  if (known_on < day(2018, 1, 22)) return with_moratorium();
  if (known_on < day(2019, 12, 20)) return with_extension();
  return device_tax_periods();
}

const TaxPeriod& device_tax_on(Date sale) { return holding(device_tax_periods(), sale); }

TaxPeriod device_tax_as_of(Date sale, Date known_on) { return holding(device_tax_periods_as_of(known_on), sale); }

}  // namespace posology
