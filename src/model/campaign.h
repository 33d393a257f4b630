// A campaign: everything that a campaign file says, read into values that keep their place.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/audience.h"
#include "model/budget.h"
#include "model/date.h"
#include "model/enums.h"
#include "model/governance.h"
#include "model/id.h"
#include "model/located.h"
#include "model/people.h"
#include "model/platform_use.h"
#include "model/post.h"
#include "model/product.h"
#include "model/rule_settings.h"
#include "model/time_span.h"
#include "model/week_number.h"

namespace posology {

struct Company {
  Place place{};
  Opt<std::string> name;
  ListOf<std::string> domains;
  Opt<bool> applicable_manufacturer;
};

struct Objective {
  Place place{};
  Located<Id> id;
  Opt<Use> use;
  Opt<std::string> statement, stage;
};

/// A day or a span that posts can wait for, belong to, or be held back by.
struct Event {
  Place place{};
  Located<Id> id;
  Opt<std::string> name;
  Opt<DateRange> on;
  Opt<EventKind> kind;
  Opt<bool> gate;
  Opt<std::string> observance;
};

struct Blackout {
  Place place{};
  Located<DateRange> dates;
  Opt<std::string> why;
  ListOf<RefTo<Kind::platform>> platforms;  ///< empty: all
};

struct CalendarRules {
  Place place{};
  ListOf<Weekday> working_days;  ///< for production; default Monday to Friday
  ListOf<std::string> holidays;  ///< countries; default the campaign's
  std::vector<Blackout> blackouts;
  ListOf<std::string> observances;
  ListOf<TimeSpan> quiet_hours;  ///< times of day in the campaign's zone at which no post may run
  /// The quiet hours that hold the time; nothing where none do.
  [[nodiscard]] const Located<TimeSpan>* quiet_at(TimeOfDay time) const;
};

struct Campaign {
  Place place{};           ///< the file's first value
  Place campaign_place{};  ///< the key `campaign`
  Located<std::string> name;
  Located<Date> start, end;         ///< first and last day on which a post may run
  Opt<Date> prepare_from;           ///< first day on which production may work
  Opt<std::string> time_zone;       ///< IANA name; default UTC
  ListOf<std::string> countries;    ///< ISO 3166-1 alpha-2; default US
  Opt<std::string> language;        ///< BCP 47; default en
  Opt<Weekday> week_start;          ///< mon or sun; default mon
  Opt<WeekNumbering> week_numbers;  ///< default iso

  Company company;
  std::vector<Objective> objectives;
  Place objectives_place{};  ///< the key `objectives`, where it is written
  std::vector<Product> products;
  std::vector<Claim> claims;
  std::vector<Segment> audience;
  Place audience_place{};
  std::vector<PlatformUse> platforms;
  Place platforms_place{};
  ContentMix content_mix;
  std::map<Format, FormatOverride> formats;
  std::vector<Post> posts;
  Place posts_place{};
  std::vector<Event> events;
  CalendarRules calendar;
  std::vector<Person> team;
  Place team_place{};
  Workflow workflow;
  std::optional<Budget> budget;
  std::vector<Endorser> endorsers;
  std::vector<Consent> consents;
  std::optional<Moderation> moderation;
  std::optional<Listening> listening;
  std::optional<Governance> governance;
  std::optional<Measurement> measurement;
  RuleSettings rules;

  [[nodiscard]] DateRange run() const { return {start.value, end.value}; }
  [[nodiscard]] Date preparation_start() const;                  ///< prepare_from, or six weeks before start
  [[nodiscard]] std::string zone() const;                        ///< time_zone, or UTC
  [[nodiscard]] std::vector<std::string> country_codes() const;  ///< countries, or US
  [[nodiscard]] std::vector<std::string> holiday_countries() const;

  [[nodiscard]] const Segment* segment(std::string_view id) const;
  [[nodiscard]] const Product* product(std::string_view id) const;
  [[nodiscard]] const Claim* claim(std::string_view id) const;
  [[nodiscard]] const Event* event(std::string_view id) const;
  [[nodiscard]] const Post* post(std::string_view id) const;
  [[nodiscard]] const Person* person(std::string_view id) const;
  [[nodiscard]] const Endorser* endorser(std::string_view id) const;
  [[nodiscard]] const Consent* consent(std::string_view id) const;
  [[nodiscard]] const PlatformUse* platform(std::string_view id_in_use) const;
  /// The segments that a post addresses: its own, else its platform's, else all.
  [[nodiscard]] std::vector<const Segment*> segments_of(const Post& post) const;
  [[nodiscard]] std::vector<const Segment*> segments_of(const PlatformUse& use) const;
  /// The product's status on a day; nothing when no entry holds yet.
  [[nodiscard]] std::optional<UsStatus> us_status(const Product& product, Date on) const;
};

}  // namespace posology
