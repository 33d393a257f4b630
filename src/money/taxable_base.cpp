#include "money/taxable_base.h"

#include <algorithm>
#include <limits>

#include "money/exact_sum.h"

namespace posology {
namespace {

__extension__ using Wide = __int128;

constexpr Ratio one{1, 1};
// Constructive prices: Notice 2012-77 with Rev. Rul. 80-273 (75%), 26 U.S.C. 4216(b)(3) (90%), Rev. Rul. 62-68 (95%).
constexpr Ratio end_user_part{75, 100};
constexpr Ratio affiliate_retailer_part{90, 100};
constexpr Ratio affiliate_wholesaler_part{95, 100};
// 26 U.S.C. 4216(e): a separate charge for local advertising is left out up to 5% of the price.
constexpr std::int64_t co_op_limit = 20;

Money capped(Wide value) {
  constexpr Wide top = std::numeric_limits<std::int64_t>::max();
  return {static_cast<std::int64_t>(std::clamp<Wide>(value, 0, top))};
}

std::int64_t minor(const Opt<Money>& key) { return value_or(key, Money{}).minor; }

/// The price with what is charged on top: packing always, transport and installation unless records establish them.
Money price_charged(const Sale& sale) {
  Wide price = Wide{sale.amount->minor} - minor(sale.discount) + minor(sale.packing);
  if (!value_or(sale.documented, false)) {
    price += Wide{minor(sale.freight)} + minor(sale.installation) + minor(sale.insurance);
  }
  return capped(price);
}

bool counts_for_co_op(const Sale& sale) {
  switch (value_or(sale.co_op_media, AdMedium::other)) {
    case AdMedium::radio:
    case AdMedium::television:
    case AdMedium::newspaper:
    case AdMedium::magazine:
    case AdMedium::outdoor:
      return true;
    case AdMedium::social:
    case AdMedium::digital:
    case AdMedium::other:
      return false;
  }
  return false;
}

/// Price and advertising charge together; `part` of the price is taxable and the tax may be in the amounts.
/// With tax t = rate * part in them, amounts C and A and the price p without the charge:
///   all of A excluded:      C     = p * (1 + t)                    base = part * p
///   none of A excluded:     C + A = (p + A) * (1 + t)              base = part * (p + A)
///   A excluded up to p/20:  C + A = p + A + t * (19/20 p + A)      base = part * (19/20 p + A)
std::vector<BaseTerm> base_of_price(const Sale& sale, Ratio part, Ratio rate) {
  const Money price = price_charged(sale);
  const Money charge = capped(minor(sale.co_op_amount));
  const Ratio inside = value_or(sale.tax_included, false) ? rate * part : Ratio{};
  const Ratio full = one + inside;
  if (!counts_for_co_op(sale)) return {{price, part / full}, {charge, part / full}};
  if (Wide{charge.minor} * co_op_limit * full.num <= Wide{price.minor} * full.den) return {{price, part / full}};
  const Ratio kept = Ratio::of(co_op_limit - 1, co_op_limit);
  const Ratio reduced = one + kept * inside;
  return {{price, part * kept / reduced}, {charge, part / reduced}};
}

/// A price of the affiliate: the only adjustment is the tax itself.
std::vector<BaseTerm> base_of_affiliate(const Sale& sale, Ratio part, Ratio rate) {
  const Ratio full = value_or(sale.tax_included, false) ? one + rate : one;
  return {{capped(sale.amount->minor), part / full}};
}

std::vector<BaseTerm> lower_of(const std::vector<BaseTerm>& actual, Money wholesale) {
  ExactSum sum;
  for (const BaseTerm& term : actual) sum.add(term.amount, term.factor);
  return sum.rounded() > wholesale ? std::vector<BaseTerm>{{wholesale, one}} : actual;
}

}  // namespace

std::vector<BaseTerm> taxable_base(const Sale& sale, Ratio rate, bool also_wholesale) {
  if (value_or(sale.exempt, SaleExemption::none) != SaleExemption::none) return {};
  switch (value_or(sale.channel, SalesChannel::wholesale)) {
    case SalesChannel::wholesale:
      return base_of_price(sale, one, rate);
    case SalesChannel::affiliate_retailer:
      return base_of_affiliate(sale, affiliate_retailer_part, rate);
    case SalesChannel::affiliate_wholesaler:
      return base_of_affiliate(sale, affiliate_wholesaler_part, rate);
    case SalesChannel::end_user:
      break;
  }
  if (!also_wholesale) return base_of_price(sale, end_user_part, rate);
  const auto actual = base_of_price(sale, one, rate);
  return sale.highest_wholesale_price ? lower_of(actual, sale.highest_wholesale_price->value) : actual;
}

}  // namespace posology
