// Products and claims: what the devices are in law, and what may be said of them on what evidence.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/enums.h"
#include "model/id.h"
#include "model/located.h"

namespace posology {

/// A legal status that holds from a date or from an event on; without either, always.
struct DatedStatus {
  Located<UsStatus> status;
  Opt<Date> from;
  Opt<RefTo<Kind::event>> from_event;
};

struct Indication {
  Opt<std::string> text;
  ListOf<std::string> qualifiers;
};

struct BriefStatement {
  Place place{};
  Opt<std::string> intended_uses, warnings, precautions, side_effects, contraindications;
};

struct EuStatus {
  Opt<bool> ce;
  Opt<EuClass> device_class;
  Opt<bool> professional_use, implantable, reimbursed;
};

struct ProductTax {
  Opt<bool> taxable;
  Opt<TaxExemption> exemption;
};

struct Product {
  Place place{};
  Located<Id> id;
  Opt<std::string> name;
  Opt<std::string> generic_name;
  Opt<UsClass> us_class;
  std::vector<DatedStatus> us_status;  ///< in the order of the file; a single word is one entry without a date
  Opt<bool> restricted, rx_only;
  Indication indication;
  ListOf<std::string> off_label_terms, allowed_terms;
  Opt<std::string> risk_url;
  std::optional<BriefStatement> brief_statement;
  EuStatus eu;
  Opt<bool> open_field_action;
  ProductTax tax;
};

struct Evidence {
  Place place{};
  Opt<EvidenceKind> kind;
  Opt<std::string> ref;
  Opt<std::int64_t> year;
};

struct Claim {
  Place place{};
  Located<Id> id;
  Opt<RefTo<Kind::product>> product;
  Opt<ClaimType> type;
  Opt<std::string> text;
  std::vector<Evidence> evidence;
  Opt<Date> approved_on, expires;
};

}  // namespace posology
