// Tables of endorsers, consents, moderation, listening, measurement, governance and the settings of rules.
#include <fmt/format.h>

#include "intake/schemas.h"

namespace posology::intake {
namespace {

Moderation& moderation(void* owner) { return *static_cast<Moderation*>(owner); }

const Table& off_label_table() {
  static constexpr Field fields[] = {
      field<&Moderation::off_label_route>("route", "Who answers").like("medical-information"),
      field<&Moderation::off_label_channel>("channel", "On which way").like("email"),
      field<&Moderation::off_label_public_reply>("public_reply", "What is answered in public"),
  };
  static const Table table{"off-label route", "What happens to questions about uses outside the indication", fields};
  return table;
}
void read_off_label(Reading& reading, const View& value, void* owner) {
  moderation(owner).off_label_place = reading.owner;
  read_table(reading, value, off_label_table(), owner);
}
Shape off_label_shape() { return object_shape(off_label_table()); }

const Table& adverse_event_table() {
  static constexpr Field fields[] = {
      field<&Moderation::adverse_event_owner>("owner", "Who takes reports of harm").required(),
      field<&Moderation::adverse_event_backup>("backup", "Who steps in"),
      field<&Moderation::adverse_event_procedure>("procedure", "Name of the procedure").like("SOP-12"),
      field<&Moderation::forward_within_hours, PlainNumber>("forward_within_hours",
                                                            "Hours within which a report goes on")
          .like("24"),
  };
  static const Table table{"adverse event route", "What happens to reports of harm", fields};
  return table;
}
void read_adverse_event(Reading& reading, const View& value, void* owner) {
  moderation(owner).adverse_event_place = reading.owner;
  read_table(reading, value, adverse_event_table(), owner);
}
Shape adverse_event_shape() { return object_shape(adverse_event_table()); }

/// A date, or true and false.
void read_template_review(Reading& reading, const View& value, void* owner) {
  auto& reply = *static_cast<ReplyTemplate*>(owner);
  if (value->is_scalar() && (value->text == "true" || value->text == "false"))
    reply.reviewed_flag = value->text == "true";
  else
    fill<Kind_<Date>>(reading, value, reply.reviewed);
}
Shape template_review_shape() {
  return shape_of_parts(Shape::Form::either, {Kind_<Date>::shape(), Kind_<bool>::shape()});
}

const Table& pause_table() {
  static constexpr Field fields[] = {
      field<&Governance::pause_owner>("owner", "Who may stop all posts").required(),
      field<&Governance::pause_triggers>("triggers", "What stops them").like("[recall, safety-notice]"),
  };
  static const Table table{"pause", "How the campaign is stopped", fields};
  return table;
}

void read_metrics(Reading& reading, const View& value, void* owner) {
  auto& measurement = *static_cast<Measurement*>(owner);
  measurement.metrics_place = reading.owner;
  fill<Kind_<Metric>>(reading, value, measurement.metrics);
}
Shape metrics_shape() { return shape_of_parts(Shape::Form::list, {object_shape(Schema<Metric>::table())}); }

void read_options(Reading& reading, const View& value, RuleSetting& setting) {
  for (const Child& child : value->children) {
    if (child.key->text.starts_with("x-")) continue;
    const Reading::Step step(reading, child.key->text);
    const View option = value.inside(*child.value);
    if (!has_value(reading, option)) continue;
    if (child.key->text == "level") {
      fill<Kind_<Level>>(reading, option, setting.level);
      continue;
    }
    std::string text;
    if (Kind_<std::string>::read(reading, option, text))
      setting.options[child.key->text] = {std::move(text), option.place()};
  }
}

/// A level, or a map with `level` and the options of the rule.
Shape rule_setting_shape() {
  return shape_of_parts(
      Shape::Form::either,
      {Kind_<Level>::shape(),
       shape_of_parts(Shape::Form::map, {text_shape("`level` or an option of the rule"), text_shape("text")})});
}

const Table& rule_settings_table() {
  static constexpr Field fields[] = {
      field<&RuleSettings::profiles>("profile", "Sets of rules that hold").like("[us]"),
      field<&RuleSettings::allow>("allow", "Waivers: one rule, one thing, a reason, a person, an end"),
      field<&RuleSettings::packs>("packs", "Files with house rules"),
  };
  static const Table table{"rule settings",
                           "Levels, profiles and waivers; every other key is the code or the name of a rule", fields,
                           &rule_setting_shape};
  return table;
}

bool is_own_key(std::string_view key) { return key == "profile" || key == "allow" || key == "packs"; }

}  // namespace

const Table& Schema<Agreement>::table() {
  static constexpr Field fields[] = {
      field<&Agreement::signed_on>("signed", "Day of signature"),
      field<&Agreement::written>("written", "It is in writing"),
      field<&Agreement::fmv_basis>("fmv_basis", "How the fair market value was found"),
      field<&Agreement::need>("need", "Why the service is needed"),
      field<&Agreement::selected_by>("selected_by", "Who chose the person, and how"),
  };
  static const Table table{"agreement", "The contract with an endorser", fields};
  return table;
}

const Table& Schema<Endorser>::table() {
  static constexpr Field fields[] = {
      field<&Endorser::id>("id", "Name under which posts refer to the endorser").required().like("dr-lee"),
      field<&Endorser::name>("name", "Full name"),
      field<&Endorser::kind>("kind", "Who it is").required().like("hcp"),
      field<&Endorser::country, CountryCode>("country", "Where the person works"),
      field<&Endorser::qualification>("qualification", "Professional qualification"),
      field<&Endorser::relation>("relation", "Connection to the company").like("paid"),
      field<&Endorser::amount>("amount", "Payment, or value of what was given"),
      field<&Endorser::experience>("experience", "Has used the product"),
      field<&Endorser::open_payments>("open_payments", "The payment is reported to Open Payments"),
      field<&Endorser::agreement>("agreement", "The contract"),
  };
  static const Table table{"endorser", "Somebody who speaks for a product", fields};
  return table;
}

const Table& Schema<Consent>::table() {
  static constexpr Field fields[] = {
      field<&Consent::id>("id", "Name under which media refer to the consent").required().like("patient-7"),
      field<&Consent::kind>("kind", "What kind of consent it is").required().like("release"),
      field<&Consent::signed_on>("signed", "Day of signature"),
      field<&Consent::expires>("expires", "Last day for which it holds"),
      field<&Consent::revoked>("revoked", "It was taken back"),
      field<&Consent::channels>("channels", "Where it may be used"),
      field<&Consent::elements>("elements", "Required statements that it holds"),
  };
  static const Table table{"consent", "Permission of somebody who can be recognised", fields};
  return table;
}

const Table& Schema<Escalation>::table() {
  static constexpr Field fields[] = {
      field<&Escalation::trigger>("trigger", "What happens").required(),
      field<&Escalation::to>("to", "Who is told").required(),
  };
  static const Table table{"escalation", "Who is told of what", fields};
  return table;
}

const Table& Schema<ReplyTemplate>::table() {
  static constexpr Field fields[] = {
      field<&ReplyTemplate::id>("id", "Name of the template").required(),
      field<&ReplyTemplate::text>("text", "The words").required(),
      custom<&read_template_review, &template_review_shape>("reviewed", "Day of the review, or whether there was one"),
  };
  static const Table table{"reply template", "A prepared answer", fields};
  return table;
}

const Table& Schema<Moderation>::table() {
  static constexpr Field fields[] = {
      field<&Moderation::hours>("hours", "When somebody watches the comments").like("Mon-Fri 08:00-18:00"),
      field<&Moderation::first_reply_hours, PlainNumber>("first_reply_hours", "Hours until the first reply").like("4"),
      field<&Moderation::policy_url, WebAddress>("policy_url", "Page with the rules for comments"),
      custom<&read_off_label, &off_label_shape>("off_label",
                                                "What happens to questions about uses outside the indication"),
      custom<&read_adverse_event, &adverse_event_shape>("adverse_event", "What happens to reports of harm"),
      field<&Moderation::escalation>("escalation", "Who is told of what"),
      field<&Moderation::templates>("templates", "Prepared answers"),
  };
  static const Table table{"moderation", "How comments are looked after", fields};
  return table;
}

const Table& Schema<Listening>::table() {
  static constexpr Field fields[] = {
      field<&Listening::owner>("owner", "Who listens"),
      field<&Listening::cadence>("cadence", "How often").like("daily"),
      field<&Listening::terms>("terms", "Words to listen for"),
      field<&Listening::safety_terms>("safety_terms", "Words that may speak of harm; `default` for the built-in list")
          .like("default"),
      field<&Listening::media_reports>("media_reports", "Reports in the media are read too"),
  };
  static const Table table{"listening", "What is heard elsewhere", fields};
  return table;
}

const Table& Schema<Metric>::table() {
  static constexpr Field fields[] = {
      field<&Metric::id>("id", "Name of the metric").required().like("webinar-signups"),
      field<&Metric::category>("category", "Category of the framework").required().like("action"),
      field<&Metric::platform>("platform", "Platform that it is measured on"),
      field<&Metric::objective>("objective", "Objective that it belongs to"),
      field<&Metric::source>("source", "Where the figure comes from"),
      field<&Metric::baseline, PlainNumber>("baseline", "The figure before the campaign").like("120"),
      field<&Metric::target, PlainNumber>("target", "The figure to reach").like("300"),
      field<&Metric::by>("by", "Day by which it is reached"),
      field<&Metric::unit>("unit", "What is counted"),
  };
  static const Table table{"metric", "A figure that is measured", fields};
  return table;
}

const Table& Schema<Measurement>::table() {
  static constexpr Field fields[] = {
      field<&Measurement::framework>("framework", "Set of categories").otherwise("five-categories"),
      field<&Measurement::review_every>("review_every", "How often the figures are looked at").like("2 weeks"),
      custom<&read_metrics, &metrics_shape>("metrics", "Figures that are measured"),
  };
  static const Table table{"measurement", "How success is measured", fields};
  return table;
}

const Table& Schema<Governance>::table() {
  static constexpr Field fields[] = {
      group<&pause_table>("pause", "How the campaign is stopped"),
      field<&Governance::records_months>("records_months", "Months for which records are kept").like("24"),
  };
  static const Table table{"governance", "Who may stop the campaign, and what is kept", fields};
  return table;
}

const Table& Schema<Waiver>::table() {
  static constexpr Field fields[] = {
      field<&Waiver::rule>("rule", "Code or name of the rule").required().like("ACC001"),
      field<&Waiver::on>("on", "Id of the thing, or a path").required().like("launch-day"),
      field<&Waiver::reason>("reason", "Why; ten characters or more").required(),
      field<&Waiver::by>("by", "Who answers for it").required(),
      field<&Waiver::until>("until", "Last day for which it holds").required().like("2027-04-02"),
  };
  static const Table table{"waiver", "Lets one finding of one thing pass", fields};
  return table;
}

void read_rule_settings(Reading& reading, const View& value, RuleSettings& out) {
  out.place = reading.owner;
  if (!value->is_map()) return complain_of_shape(reading, value, "a map of rules to levels");
  for (const Child& child : value->children) {
    if (child.key->text.starts_with("x-")) continue;
    const Reading::Step step(reading, child.key->text);
    const View inside = value.inside(*child.value);
    if (!has_value(reading, inside)) continue;
    if (is_own_key(child.key->text)) {
      for (const Field& field : rule_settings_table().fields)
        if (field.key == child.key->text) field.read(reading, inside, &out);
      continue;
    }
    RuleSetting setting;
    setting.place = child.key->place;
    setting.rule = {child.key->text, child.key->place};
    if (inside->is_map())
      read_options(reading, inside, setting);
    else
      fill<Kind_<Level>>(reading, inside, setting.level);
    out.rules.push_back(std::move(setting));
  }
}

Shape rule_settings_shape() { return object_shape(rule_settings_table()); }

}  // namespace posology::intake
