// Tables of the budget and the device tax.
#include <algorithm>

#include <fmt/format.h>

#include "intake/decimal.h"
#include "intake/schemas.h"
#include "knowledge/tax_law.h"

namespace posology::intake {
namespace {

/// `enacted`, `what-if`, or `as-of: <date>` (also as the map {as-of: <date>}).
void read_law(Reading& reading, const View& value, void* owner) {
  auto& tax = *static_cast<DeviceTax*>(owner);
  if (value->is_map() && value->find("as-of") != nullptr) {
    const View date = value.inside(*value->find("as-of")->value);
    tax.law = Located<TaxLawChoice>{TaxLawChoice::as_of, value.place()};
    if (has_value(reading, date)) fill<Kind_<Date>>(reading, date, tax.as_of);
    return;
  }
  if (value->is_scalar() && value->text.starts_with("as-of")) {
    const std::string_view date =
        trimmed(std::string_view(value->text).substr(5 + (value->text.size() > 5 && value->text[5] == ':' ? 1 : 0)));
    tax.law = Located<TaxLawChoice>{TaxLawChoice::as_of, value.place()};
    if (const auto known_on = Date::parse(date))
      tax.as_of = Located<Date>{*known_on, value.place()};
    else
      reading.complain("FMT007", value,
                       fmt::format("'{}' names no day as of which the law is taken", reading.typed(value)),
                       "write {as-of: 2014-06-30}");
    return;
  }
  fill<Kind_<TaxLawChoice>>(reading, value, tax.law);
}
Shape law_shape() {
  return shape_of_parts(
      Shape::Form::either,
      {Kind_<TaxLawChoice>::shape(), shape_of_parts(Shape::Form::map, {text_shape("as-of"), Kind_<Date>::shape()})});
}

const Table& co_op_table() {
  static constexpr Field fields[] = {
      field<&Sale::co_op_amount>("amount", "What the buyer was charged for advertising").required().like("500 USD"),
      field<&Sale::co_op_media>("media", "Where the advertising ran").required().like("newspaper"),
  };
  static const Table table{"co-op advertising", "Advertising that the buyer pays a part of", fields};
  return table;
}

/// The currency was chosen before anything else was read; here it is only checked.
void read_currency(Reading& reading, const View& value, void* owner) {
  auto& budget = *static_cast<Budget*>(owner);
  budget.currency_place = value.place();
  const std::string* text = text_of(reading, value, "a currency");
  if (text != nullptr && !currency_known(*text))
    reading.complain("FMT042", value, fmt::format("'{}' is not an ISO 4217 currency", reading.typed(value)));
}
Shape currency_shape() { return text_shape("ISO 4217 currency", "^[A-Z]{3}$"); }

void read_lines(Reading& reading, const View& value, void* owner) {
  auto& budget = *static_cast<Budget*>(owner);
  budget.lines_place = reading.owner;
  fill<Kind_<BudgetLine>>(reading, value, budget.lines);
}
void read_transfers(Reading& reading, const View& value, void* owner) {
  auto& budget = *static_cast<Budget*>(owner);
  budget.transfers_place = reading.owner;
  fill<Kind_<Transfer>>(reading, value, budget.transfers);
}
Shape transfers_shape() { return shape_of_parts(Shape::Form::list, {object_shape(Schema<Transfer>::table())}); }
Shape lines_shape() { return shape_of_parts(Shape::Form::list, {object_shape(Schema<BudgetLine>::table())}); }

/// The rate of the law that the file chose, on a day of sale.
TaxPeriod law_on(const DeviceTax& tax, Date day) {
  return tax.as_of ? device_tax_as_of(day, tax.as_of->value) : device_tax_on(day);
}

}  // namespace

const Table& Schema<BudgetLine>::table() {
  static constexpr Field fields[] = {
      field<&BudgetLine::id>("id", "Name of the line").required().like("video"),
      field<&BudgetLine::amount>("amount", "How much").required().like("4,000 USD"),
      field<&BudgetLine::kind>("kind", "What it is spent on").like("production"),
      field<&BudgetLine::platform>("platform", "Platform that it is for"),
      field<&BudgetLine::month>("month", "Month in which it is spent").like("2027-02"),
      field<&BudgetLine::pillar, PillarName>("pillar", "Pillar that it is for"),
      field<&BudgetLine::payee>("payee", "Who gets it"),
      field<&BudgetLine::reallocate_if>("reallocate_if", "When the money may go elsewhere"),
      field<&BudgetLine::cap>("cap", "Most that the plan may put on the line; open posts are held back for it")
          .like("5,000 USD"),
  };
  static const Table table{"budget line", "One item of the budget", fields};
  return table;
}

const Table& Schema<Transfer>::table() {
  static constexpr Field fields[] = {
      field<&Transfer::id>("id", "Name of the transfer").required().like("dinner-lee"),
      field<&Transfer::payee>("payee", "Id of an endorser, or the name of who gets it").required().like("dr-lee"),
      field<&Transfer::kind>("kind", "What it is").required().like("meal"),
      field<&Transfer::amount>("amount", "What it is worth").required().like("42.50 USD"),
      field<&Transfer::on>("on", "Day on which it is given").required().like("2027-02-16"),
      field<&Transfer::country, CountryCode>("country", "Where the payee works")
          .otherwise("the endorser's, else the campaign's first"),
      field<&Transfer::why>("why", "What it is for"),
      field<&Transfer::open_payments>("open_payments", "It is reported to Open Payments"),
  };
  static const Table table{"transfer", "Something of value that a clinician or a teaching hospital gets", fields};
  return table;
}

const Table& Schema<ReportingThreshold>::table() {
  static constexpr Field fields[] = {
      field<&ReportingThreshold::year>("year", "Programme year").required().like("2027"),
      field<&ReportingThreshold::single>("single", "A transfer of this amount or more is reported")
          .required()
          .like("13.82 USD"),
      field<&ReportingThreshold::yearly>("yearly", "All of a payee's are reported where they come to more than this")
          .required()
          .like("138.13 USD"),
  };
  static const Table table{"reporting threshold", "From where on transfers of value of a year are reported", fields};
  return table;
}

const Table& Schema<ServicePrices>::table() {
  static constexpr Field fields[] = {
      field<&ServicePrices::captions>("captions", "Captions of a minute of video").like("2.50 USD"),
      field<&ServicePrices::translation>("translation", "Translation of a word").like("0.20 USD"),
      field<&ServicePrices::community>("community", "An hour of answering followers").like("45 USD"),
  };
  static const Table table{"prices", "What work beside the making of posts costs", fields};
  return table;
}

const Table& Schema<BudgetBasis>::table() {
  static constexpr Field fields[] = {
      field<&BudgetBasis::revenue>("revenue", "Revenue without the tax, of the period that the budget is to pay for")
          .required()
          .like("12,000,000 USD"),
      field<&BudgetBasis::marketing_share>("marketing_share", "Part of the revenue that goes to marketing")
          .required()
          .like("8%"),
      field<&BudgetBasis::social_share>("social_share", "Part of the marketing money that goes to social media")
          .required()
          .like("10%"),
  };
  static const Table table{"budget basis", "The total, derived from revenue", fields};
  return table;
}

const Table& Schema<Sale>::table() {
  static constexpr Field fields[] = {
      field<&Sale::period, TaxPeriodName>("period", "Quarter, month, day or range of the sale")
          .required()
          .like("2014-Q1"),
      field<&Sale::amount>("amount", "Price before the discount").required().like("250,000 USD"),
      field<&Sale::product>("product", "Product that was sold"),
      field<&Sale::channel>("channel", "To whom it was sold").otherwise("wholesale"),
      field<&Sale::tax_included>("tax_included", "The amount holds the tax already"),
      field<&Sale::exempt>("exempt", "Why the sale is not taxed").like("export"),
      field<&Sale::freight>("freight", "Freight, charged separately"),
      field<&Sale::installation>("installation", "Installation, charged separately"),
      field<&Sale::insurance>("insurance", "Insurance, charged separately"),
      field<&Sale::documented>("documented", "Records show the charges that are taken off"),
      field<&Sale::discount>("discount", "Discount on the amount"),
      field<&Sale::packing>("packing", "Packing"),
      field<&Sale::highest_wholesale_price>("highest_wholesale_price", "Highest price to wholesale distributors"),
      group<&co_op_table>("co_op_advertising", "Advertising that the buyer pays a part of"),
  };
  static const Table table{"sale", "Sales of a period", fields};
  return table;
}

const Table& Schema<DeviceTax>::table() {
  static constexpr Field fields[] = {
      custom<&read_law, &law_shape>("law", "Which law holds").otherwise("enacted").like("enacted"),
      field<&DeviceTax::rate>("rate", "Rate of a what-if").like("2.3%"),
      field<&DeviceTax::sales>("sales", "Sales that are taxed"),
      field<&DeviceTax::passed_on>("passed_on", "Part of the tax that the customers pay"),
      field<&DeviceTax::absorbed_by>("absorbed_by", "Whose budget bears the rest").like("proportional"),
      field<&DeviceTax::income_tax_rate>("income_tax_rate",
                                         "Rate of the income tax that the device tax is deducted from"),
      field<&DeviceTax::booked>("booked", "What is put down for the tax"),
  };
  static const Table table{"device tax", "The US excise tax on medical devices", fields};
  return table;
}

void Schema<DeviceTax>::check(Reading& reading, DeviceTax& it, const View& value) {
  const bool what_if = it.law && it.law->value == TaxLawChoice::what_if;
  if (what_if && !it.rate && !value->damaged)
    reading.complain("FMT002", it.law->place, "a what-if needs the key 'rate'", "add 'rate: 2.3%'");
  if (what_if) return;
  const Reading::Step list(reading, "sales");
  std::size_t index = 0;
  std::erase_if(it.sales, [&](const Sale& sale) {
    const Reading::Step item(reading, index++);
    const Reading::Step step(reading, "period");
    const TaxPeriod first = law_on(it, sale.period.value.first);
    if (first.rate == law_on(it, sale.period.value.last).rate) return false;
    reading.complain("FMT033", sale.period.place,
                     fmt::format("the law changes within this period: {} up to {}, {} after it", first.rate.percent(),
                                 first.sales.last.iso(), law_on(it, first.sales.last + 1).rate.percent()),
                     fmt::format("split the sale: {}..{} and {}..{}", sale.period.value.first.iso(),
                                 first.sales.last.iso(), (first.sales.last + 1).iso(), sale.period.value.last.iso()));
    return true;
  });
}

const Table& Schema<Budget>::table() {
  static constexpr Field fields[] = {
      custom<&read_currency, &currency_shape>("currency", "Currency of all amounts of the file")
          .otherwise("the one that `total` names, else USD")
          .like("USD"),
      field<&Budget::total>("total", "All the money of the campaign").like("60,000 USD"),
      field<&Budget::basis>("basis", "Derives the total from revenue, instead of `total`"),
      field<&Budget::contingency>("contingency", "Money that is held back; an amount or a share").like("5%"),
      field<&Budget::caps>("caps", "Most that a month may cost").like("{2027-01: 20000 USD}"),
      custom<&read_lines, &lines_shape>("lines", "Items of the budget"),
      field<&Budget::device_tax>("device_tax", "The US excise tax on medical devices"),
      custom<&read_transfers, &transfers_shape>("transfers", "What clinicians and teaching hospitals get"),
      field<&Budget::reporting_thresholds>("reporting_thresholds",
                                           "From where on transfers of a year are reported, before the built-in table"),
      field<&Budget::prices>("prices", "What captions, translations and answering followers cost")
          .otherwise("none: they cost nothing here"),
  };
  static const Table table{"budget", "The campaign's money", fields};
  return table;
}

void Schema<Budget>::check(Reading& reading, Budget& it, const View& value) {
  it.currency = reading.currency;
  if (it.total && it.basis) {
    const Reading::Step step(reading, "basis");
    Finding& finding = reading.complain("FMT036", it.basis->place, "a budget has either a total or a basis",
                                        "delete the basis, or the total");
    finding.notes.push_back({"the total is here", it.total->place});
  }
  const bool none = value->find("total") == nullptr && value->find("basis") == nullptr;
  if (none && !value->damaged)
    reading.complain("FMT002", it.place, "the key 'total' is missing",
                     "add 'total: 60,000 USD', or a basis of revenue and shares");
}

}  // namespace posology::intake
