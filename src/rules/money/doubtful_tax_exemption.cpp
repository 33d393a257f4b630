// BUD006: sales declared free of the device tax where the product does not look it.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

#include "rules/rule.h"
#include "text/ascii.h"

namespace posology::rules {
namespace {

bool named(const Product& product, std::initializer_list<std::string_view> words) {
  std::string text;
  for (const Opt<std::string>* part : {&product.name, &product.generic_name}) {
    if (*part) text += (*part)->value + " ";
  }
  text = ascii::to_lower(std::move(text));
  return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return text.find(w) != std::string::npos; });
}

// 26 CFR 48.4191-2(b)(2): what speaks against a device for individual consumers.
std::string against_retail(const Product& product) {
  if (product.us_class && product.us_class->value == UsClass::iii) return "it is of class III";
  if (product.rx_only && product.rx_only->value) return "it is for prescription only";
  if (product.restricted && product.restricted->value) return "it is a restricted device";
  if (product.eu.implantable && product.eu.implantable->value) return "it is implanted";
  if (product.eu.professional_use && product.eu.professional_use->value) return "it is for professional use";
  return {};
}

std::string doubt(const Product& product, SaleExemption exemption) {
  switch (exemption) {
    case SaleExemption::retail:
      return against_retail(product);
    case SaleExemption::eyeglasses:
      return named(product, {"glass", "spectacle", "lens"}) ? "" : "nothing in its names speaks of eyeglasses";
    case SaleExemption::contact_lenses:
      return named(product, {"contact"}) ? "" : "nothing in its names speaks of contact lenses";
    case SaleExemption::hearing_aid:
      return named(product, {"hearing"}) ? "" : "nothing in its names speaks of a hearing aid";
    default:
      return {};
  }
}

void say(const Judge& judge, Place place, const Product& product, SaleExemption exemption, const std::string& why) {
  Finding& finding = judge.found(
      place, fmt::format("'{}' is declared free of the tax ({}), but {}", product.id->text, word(exemption), why),
      "correct the exemption, or have the facts at hand");
  finding.notes.push_back({"the product stands here", product.place});
}

void check_product(const Judge& judge, const Product& product) {
  if (!product.tax.exemption || product.tax.exemption->value == TaxExemption::none) return;
  const auto exemption = from_word<SaleExemption>(word(product.tax.exemption->value)).value_or(SaleExemption::none);
  const Place place = product.tax.exemption->place;
  if (product.tax.taxable && product.tax.taxable->value)
    return say(judge, place, product, exemption, "`taxable: true` says the contrary");
  const std::string why = doubt(product, exemption);
  if (!why.empty()) say(judge, place, product, exemption, why);
}

void check_sale(const Judge& judge, const Sale& sale) {
  if (!sale.exempt || sale.exempt->value == SaleExemption::none || !sale.product) return;
  const Product* product = judge.campaign().product(sale.product->value.text);
  if (product == nullptr) return;
  const std::string why = doubt(*product, sale.exempt->value);
  if (!why.empty()) say(judge, sale.exempt->place, *product, sale.exempt->value, why);
}

void check(const Judge& judge) {
  const auto& budget = judge.campaign().budget;
  if (!budget || !budget->device_tax) return;
  for (const Product& product : judge.campaign().products) check_product(judge, product);
  for (const Sale& sale : budget->device_tax->sales) check_sale(judge, sale);
}

}  // namespace

extern const Rule rule_BUD006;
const Rule rule_BUD006{
    .code = "BUD006",
    .name = "doubtful-tax-exemption",
    .level = Level::warning,
    .what =
        "Sales that are declared free of the device tax are of products that look it: no retail exemption for class "
        "III, prescription, restricted, implanted or professional devices; eyeglasses, contact lenses and hearing aids "
        "are called so; no product is taxable and exempt.",
    .why = "The retail exemption turned on facts; a wrong one is tax that was never paid, with interest.",
    .source = "26 U.S.C. 4191(b)(2); 26 CFR 48.4191-2(b)(2) (T.D. 9604, 2012), factors from memory",
    .authority = Authority::law,
    .bad =
        "campaign: {name: Example, start: 2014-02-03, end: 2014-03-28, time_zone: America/New_York}\n"
        "products: [{id: valve, name: Valve, us_class: III}]\n"
        "budget:\n  total: 60,000 USD\n  device_tax:\n    sales:\n"
        "      - {period: 2014-Q1, amount: 4000000, product: valve, exempt: retail}  # <- BUD006\n",
    .good =
        "campaign: {name: Example, start: 2014-02-03, end: 2014-03-28, time_zone: America/New_York}\n"
        "products: [{id: strips, name: Adhesive strips, us_class: I}]\n"
        "budget:\n  total: 60,000 USD\n  device_tax:\n    sales:\n"
        "      - {period: 2014-Q1, amount: 4000000, product: strips, exempt: retail}\n",
    .check = check,
};

}  // namespace posology::rules
