// Which structs of the model a map of the campaign file is read into; the tables stand in schema_*.cpp, by topic.
#pragma once

#include "intake/schema.h"
#include "model/campaign.h"

namespace posology::intake {

#define POSOLOGY_SCHEMA(Type)    \
  template <>                    \
  struct Schema<Type> {          \
    static const Table& table(); \
  }
#define POSOLOGY_CHECKED_SCHEMA(Type)                                 \
  template <>                                                         \
  struct Schema<Type> {                                               \
    static const Table& table();                                      \
    static void check(Reading& reading, Type& it, const View& value); \
  }

// schema_campaign.cpp
POSOLOGY_SCHEMA(Company);
POSOLOGY_SCHEMA(Objective);
POSOLOGY_CHECKED_SCHEMA(Event);
POSOLOGY_SCHEMA(Blackout);
POSOLOGY_SCHEMA(CalendarRules);
POSOLOGY_CHECKED_SCHEMA(Campaign);
// schema_audience.cpp
POSOLOGY_SCHEMA(Segment);
POSOLOGY_CHECKED_SCHEMA(Cadence);
POSOLOGY_SCHEMA(PlatformUse);
POSOLOGY_SCHEMA(MixShare);
// schema_product.cpp
POSOLOGY_SCHEMA(Indication);
POSOLOGY_SCHEMA(BriefStatement);
POSOLOGY_SCHEMA(EuStatus);
POSOLOGY_SCHEMA(ProductTax);
POSOLOGY_SCHEMA(DatedStatus);
POSOLOGY_SCHEMA(Product);
POSOLOGY_SCHEMA(Evidence);
POSOLOGY_SCHEMA(Claim);
// schema_post.cpp
POSOLOGY_SCHEMA(PictureOf);
POSOLOGY_SCHEMA(Media);
POSOLOGY_SCHEMA(Disclosure);
POSOLOGY_SCHEMA(PaidPlacement);
POSOLOGY_SCHEMA(Reviewed);
POSOLOGY_CHECKED_SCHEMA(Post);
// schema_people.cpp
POSOLOGY_SCHEMA(Person);
POSOLOGY_CHECKED_SCHEMA(WorkflowStep);
POSOLOGY_SCHEMA(ReviewRules);
POSOLOGY_SCHEMA(Workflow);
POSOLOGY_SCHEMA(FormatOverride);
// schema_budget.cpp
POSOLOGY_SCHEMA(BudgetLine);
POSOLOGY_SCHEMA(Transfer);
POSOLOGY_SCHEMA(ReportingThreshold);
POSOLOGY_SCHEMA(ServicePrices);
POSOLOGY_SCHEMA(BudgetBasis);
POSOLOGY_SCHEMA(Sale);
POSOLOGY_CHECKED_SCHEMA(DeviceTax);
POSOLOGY_CHECKED_SCHEMA(Budget);
// schema_governance.cpp
POSOLOGY_SCHEMA(Agreement);
POSOLOGY_SCHEMA(Endorser);
POSOLOGY_SCHEMA(Consent);
POSOLOGY_SCHEMA(Escalation);
POSOLOGY_SCHEMA(ReplyTemplate);
POSOLOGY_SCHEMA(Moderation);
POSOLOGY_SCHEMA(Listening);
POSOLOGY_SCHEMA(Metric);
POSOLOGY_SCHEMA(Measurement);
POSOLOGY_SCHEMA(Governance);
POSOLOGY_SCHEMA(Waiver);

#undef POSOLOGY_SCHEMA
#undef POSOLOGY_CHECKED_SCHEMA

// Keys that are no plain members; each complains itself.
void read_content_mix(Reading& reading, const View& value, ContentMix& out);
[[nodiscard]] Shape content_mix_shape();
void read_platforms(Reading& reading, const View& value, std::vector<PlatformUse>& out);
[[nodiscard]] Shape platforms_shape();
void read_rule_settings(Reading& reading, const View& value, RuleSettings& out);
[[nodiscard]] Shape rule_settings_shape();

}  // namespace posology::intake
