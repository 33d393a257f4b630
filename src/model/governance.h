// Endorsers, consents, moderation, listening, measurement and governance: the promises around the posts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/enums.h"
#include "model/id.h"
#include "model/located.h"
#include "model/money.h"
#include "model/units.h"

namespace posology {

struct Agreement {
  Place place{};
  Opt<Date> signed_on;
  Opt<bool> written;
  Opt<std::string> fmv_basis, need, selected_by;
};

struct Endorser {
  Place place{};
  Located<Id> id;
  Opt<std::string> name, country, qualification;
  Opt<EndorserKind> kind;
  Opt<Relation> relation;
  Opt<Money> amount;
  Opt<bool> experience, open_payments;
  std::optional<Agreement> agreement;
};

struct Consent {
  Place place{};
  Located<Id> id;
  Opt<ConsentKind> kind;
  Opt<Date> signed_on, expires;
  Opt<bool> revoked;
  ListOf<std::string> channels, elements;
};

/// Hours of a weekly timetable: "Mon-Fri 08:00-18:00".
struct OpenHours {
  std::vector<Weekday> days;
  TimeOfDay from, to;
};

struct Escalation {
  Place place{};
  Opt<std::string> trigger;
  Opt<RefTo<Kind::person>> to;
};

struct ReplyTemplate {
  Place place{};
  Located<Id> id;
  Opt<std::string> text;
  std::optional<bool> reviewed_flag;
  Opt<Date> reviewed;
};

struct Moderation {
  Place place{};
  Opt<OpenHours> hours;
  Opt<Ratio> first_reply_hours;
  Opt<std::string> policy_url;
  Place off_label_place{};
  Opt<std::string> off_label_route, off_label_channel, off_label_public_reply;
  Place adverse_event_place{};
  Opt<RefTo<Kind::person>> adverse_event_owner, adverse_event_backup;
  Opt<std::string> adverse_event_procedure;
  Opt<Ratio> forward_within_hours;
  std::vector<Escalation> escalation;
  std::vector<ReplyTemplate> templates;
};

struct Listening {
  Place place{};
  Opt<RefTo<Kind::person>> owner;
  Opt<std::string> cadence;  ///< "daily", a rate or a duration, as written
  ListOf<std::string> terms;
  ListOf<std::string> safety_terms;
  Opt<bool> media_reports;
};

struct Metric {
  Place place{};
  Located<Id> id;
  Opt<std::string> category;
  Opt<RefTo<Kind::platform>> platform;
  Opt<RefTo<Kind::objective>> objective;
  Opt<std::string> source, unit;
  Opt<Ratio> baseline, target;
  Opt<Date> by;
};

struct Measurement {
  Place place{};
  Opt<Framework> framework;
  Opt<Duration> review_every;
  std::vector<Metric> metrics;
  Place metrics_place{};
};

struct Governance {
  Place place{};
  Opt<RefTo<Kind::person>> pause_owner;
  ListOf<PauseTrigger> pause_triggers;
  Opt<std::int64_t> records_months;
};

}  // namespace posology
