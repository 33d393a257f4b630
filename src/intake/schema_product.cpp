// Tables of products and claims.
#include "intake/schemas.h"

namespace posology::intake {
namespace {

/// `from` is a date, or the id of an event.
void read_from(Reading& reading, const View& value, void* owner) {
  auto& status = *static_cast<DatedStatus*>(owner);
  const bool is_date = value->is_scalar() && !value->text.empty() && value->text[0] >= '0' && value->text[0] <= '9' &&
                       !reading.ids.has(Kind::event, value->text);
  if (is_date)
    fill<Kind_<Date>>(reading, value, status.from);
  else
    fill<Kind_<RefTo<Kind::event>>>(reading, value, status.from_event);
}
Shape from_shape() {
  return shape_of_parts(Shape::Form::either, {Kind_<Date>::shape(), Kind_<RefTo<Kind::event>>::shape()});
}

/// A single word, or a list of {status, from}.
void read_status(Reading& reading, const View& value, void* owner) {
  auto& product = *static_cast<Product*>(owner);
  if (value->is_list()) return fill<Kind_<DatedStatus>>(reading, value, product.us_status);
  DatedStatus status;
  fill<Kind_<UsStatus>>(reading, value, status.status);
  if (status.status.place.known()) product.us_status.push_back(std::move(status));
}
Shape status_shape() {
  return shape_of_parts(
      Shape::Form::either,
      {Kind_<UsStatus>::shape(), shape_of_parts(Shape::Form::list, {object_shape(Schema<DatedStatus>::table())})});
}

}  // namespace

const Table& Schema<Indication>::table() {
  static constexpr Field fields[] = {
      field<&Indication::text>("text", "The indication for use, as cleared or approved"),
      field<&Indication::qualifiers>("qualifiers", "Words that a claim of the indication must not leave out")
          .like("[adult, intraoperative]"),
  };
  static const Table table{"indication", "What the product may be used for", fields};
  return table;
}

const Table& Schema<BriefStatement>::table() {
  static constexpr Field fields[] = {
      field<&BriefStatement::intended_uses>("intended_uses", "Intended uses"),
      field<&BriefStatement::warnings>("warnings", "Warnings"),
      field<&BriefStatement::precautions>("precautions", "Precautions"),
      field<&BriefStatement::side_effects>("side_effects", "Side effects"),
      field<&BriefStatement::contraindications>("contraindications", "Contraindications"),
  };
  static const Table table{"brief statement", "What the advertising of a restricted device must state", fields};
  return table;
}

const Table& Schema<EuStatus>::table() {
  static constexpr Field fields[] = {
      field<&EuStatus::ce>("ce", "The product bears the CE mark"),
      field<&EuStatus::device_class>("class", "Class under the EU rules").like("IIa"),
      field<&EuStatus::professional_use>("professional_use", "For professionals only"),
      field<&EuStatus::implantable>("implantable", "It is implanted"),
      field<&EuStatus::reimbursed>("reimbursed", "Health insurance pays for it"),
  };
  static const Table table{"status in the EU", "What the product is in the European Union", fields};
  return table;
}

const Table& Schema<ProductTax>::table() {
  static constexpr Field fields[] = {
      field<&ProductTax::taxable>("taxable", "It is a taxable medical device"),
      field<&ProductTax::exemption>("exemption", "Why it is not taxed").like("retail"),
  };
  static const Table table{"product's tax", "The product under the device tax", fields};
  return table;
}

const Table& Schema<DatedStatus>::table() {
  static constexpr Field fields[] = {
      field<&DatedStatus::status>("status", "The status").required().like("510k-cleared"),
      custom<&read_from, &from_shape>("from", "Date or event from which it holds").otherwise("always"),
  };
  static const Table table{"dated status", "A legal status that holds from a day on", fields};
  return table;
}

const Table& Schema<Product>::table() {
  static constexpr Field fields[] = {
      field<&Product::id>("id", "Name under which other keys refer to the product").required().like("flowsense"),
      field<&Product::name>("name", "Trade name"),
      field<&Product::generic_name>("generic_name", "Established name of the device"),
      field<&Product::us_class>("us_class", "Class under the rules of the FDA").like("II"),
      custom<&read_status, &status_shape>("us_status", "Status in the US; a word, or a list of {status, from}")
          .like("510k-cleared"),
      field<&Product::restricted>("restricted", "A restricted device"),
      field<&Product::rx_only>("rx_only", "Sold on prescription only"),
      field<&Product::indication>("indication", "What the product may be used for"),
      field<&Product::off_label_terms>("off_label_terms", "Words that speak of uses outside the indication"),
      field<&Product::allowed_terms>("allowed_terms", "Words that are fine although they look otherwise"),
      field<&Product::risk_url, WebAddress>("risk_url", "Page with the full risk information"),
      field<&Product::brief_statement>("brief_statement", "What the advertising of a restricted device must state"),
      field<&Product::eu>("eu", "What the product is in the European Union"),
      field<&Product::open_field_action>("open_field_action", "A recall or a safety notice is open"),
      field<&Product::tax>("tax", "The product under the device tax"),
  };
  static const Table table{"product", "A device that the campaign speaks of", fields};
  return table;
}

const Table& Schema<Evidence>::table() {
  static constexpr Field fields[] = {
      field<&Evidence::kind>("kind", "What kind of evidence it is").required().like("rct"),
      field<&Evidence::ref>("ref", "Where it is published").like("doi:10.1000/182"),
      field<&Evidence::year>("year", "Year of publication").like("2024"),
  };
  static const Table table{"piece of evidence", "What a claim stands on", fields};
  return table;
}

const Table& Schema<Claim>::table() {
  static constexpr Field fields[] = {
      field<&Claim::id>("id", "Name under which posts refer to the claim").required().like("flow-10s"),
      field<&Claim::product>("product", "Product that it is about"),
      field<&Claim::type>("type", "What kind of claim it is").like("technical"),
      field<&Claim::text>("text", "The claim in its approved words"),
      field<&Claim::evidence>("evidence", "What it stands on"),
      field<&Claim::approved_on>("approved_on", "Day of approval"),
      field<&Claim::expires>("expires", "Last day on which it may be used"),
  };
  static const Table table{"claim", "Something that is said of a product", fields};
  return table;
}

}  // namespace posology::intake
