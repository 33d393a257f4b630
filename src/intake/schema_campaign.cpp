// Tables of the campaign itself, its objectives, events and calendar, and of the whole file.
#include <fmt/format.h>

#include "intake/schemas.h"
#include "knowledge/platform.h"

namespace posology::intake {
namespace {

Campaign& campaign(void* owner) { return *static_cast<Campaign*>(owner); }

const Table& campaign_table() {
  static constexpr Field fields[] = {
      field<&Campaign::name>("name", "Name of the campaign").required().like("Graft-flow monitor, spring"),
      field<&Campaign::start>("start", "First day on which a post may run").required().like("2027-01-11"),
      field<&Campaign::end>("end", "Last day on which a post may run").required().like("2027-04-02"),
      field<&Campaign::prepare_from>("prepare_from", "First day on which production may work")
          .otherwise("six weeks before start"),
      field<&Campaign::time_zone, TimeZoneName>("time_zone", "Time zone of all times")
          .otherwise("UTC, with a warning")
          .like("America/New_York"),
      field<&Campaign::countries, CountryCode>("countries", "Where the campaign runs").otherwise("US").like("[US, NO]"),
      field<&Campaign::language, LanguageTag>("language", "Language of the posts").otherwise("en"),
      field<&Campaign::week_start, WeekStart>("week_start", "First day of a week on calendars").otherwise("mon"),
      field<&Campaign::week_numbers>("week_numbers", "How calendars number weeks: ISO 8601, or week 1 holds 1 January")
          .otherwise("iso")
          .like("us"),
  };
  static const Table table{"campaign", "Name, dates and places", fields};
  return table;
}

void read_campaign_map(Reading& reading, const View& value, void* owner) {
  Campaign& it = campaign(owner);
  it.campaign_place = reading.owner;
  const Place key = reading.owner;
  if (!read_table(reading, value, campaign_table(), owner)) return;
  if (value->find("time_zone") == nullptr && !value->damaged)
    reading.complain("FMT031", key, "no time zone is given; all times are read as UTC");
  if (it.start.place.known() && it.end.place.known() && it.end.value < it.start.value) {
    const Reading::Step step(reading, "end");
    Finding& finding =
        reading.complain("FMT010", it.end.place,
                         fmt::format("the campaign ends on {}, before it starts on {}", it.end->iso(), it.start->iso()),
                         "correct the start or the end");
    finding.notes.push_back({"the start is here", it.start.place});
    it.end = {};
  }
  if (it.prepare_from && it.start.place.known() && it.start.value < it.prepare_from->value) {
    const Reading::Step step(reading, "prepare_from");
    Finding& finding = reading.complain(
        "FMT010", it.prepare_from->place,
        fmt::format("production begins on {}, after the start on {}", it.prepare_from->value.iso(), it.start->iso()),
        "write an earlier day, or leave the key out");
    finding.notes.push_back({"the start is here", it.start.place});
    it.prepare_from.reset();
  }
}
Shape campaign_shape() { return object_shape(campaign_table()); }

void read_version(Reading& reading, const View& value, void*) {
  if (!value->is_scalar() || value->text != "1")
    reading.complain(
        "FMT037", value,
        fmt::format("'{}' is not a version of the format that is known; the only one is 1", reading.typed(value)));
}
Shape version_shape() {
  Shape shape = text_shape("1", "^1$");
  shape.form = Shape::Form::number;
  return shape;
}

void ignore_extends(Reading&, const View&, void*) {}  // read before this table: it decides what the file holds
Shape extends_shape() { return shape_of_parts(Shape::Form::list_or_one, {text_shape("relative path")}); }

void read_mix(Reading& reading, const View& value, void* owner) {
  read_content_mix(reading, value, campaign(owner).content_mix);
}
void read_uses(Reading& reading, const View& value, void* owner) {
  campaign(owner).platforms_place = reading.owner;
  read_platforms(reading, value, campaign(owner).platforms);
}
void read_rules(Reading& reading, const View& value, void* owner) {
  read_rule_settings(reading, value, campaign(owner).rules);
}

/// A list of the file whose key has a place of its own in the model.
template <auto list, auto place>
void read_placed(Reading& reading, const View& value, void* owner) {
  campaign(owner).*place = reading.owner;
  using Item = typename std::remove_reference_t<decltype(campaign(owner).*list)>::value_type;
  fill<Kind_<Item>>(reading, value, campaign(owner).*list);
}
template <class Item>
Shape list_shape() {
  return shape_of_parts(Shape::Form::list, {object_shape(Schema<Item>::table())});
}

/// Pillars of an own name mean what content_mix says they count as.
void give_pillars_their_meaning(Campaign& it) {
  for (Post& post : it.posts) {
    if (!post.pillar || post.counts_as) continue;
    const auto look_up = [&](const ContentMix& mix) {
      for (const MixShare& share : mix.shares)
        if (share.pillar.value == post.pillar->value) post.counts_as = share.counts_as;
    };
    look_up(it.content_mix);
    for (const PlatformUse& use : it.platforms)
      if (use.content_mix && use.platform == post.platform_id) look_up(*use.content_mix);
  }
}

void rename_platforms(ListOf<RefTo<Kind::platform>>& list) {
  for (auto& named : list.items) named.value.text = std::string(platform_in_use(named->text));
}

/// A blackout or a pillar that names a platform by its old name means the platform as it is called now.
void give_platforms_their_names(Campaign& it) {
  for (Blackout& blackout : it.calendar.blackouts) rename_platforms(blackout.platforms);
  for (MixShare& share : it.content_mix.shares) rename_platforms(share.platforms);
  for (PlatformUse& use : it.platforms) {
    if (!use.content_mix) continue;
    for (MixShare& share : use.content_mix->shares) rename_platforms(share.platforms);
  }
}

void check_caps(Reading& reading, Campaign& it) {
  if (!it.budget || !it.start.place.known() || !it.end.place.known()) return;
  const DateRange work{it.preparation_start(), it.end.value};
  const Reading::Step budget(reading, "budget");
  const Reading::Step caps(reading, "caps");
  for (auto cap = it.budget->caps.begin(); cap != it.budget->caps.end();) {
    if (work.meets({cap->first.first(), cap->first.last()})) {
      ++cap;
      continue;
    }
    const Reading::Step month(reading, cap->first.iso());
    reading.complain("FMT032", cap->second.place,
                     fmt::format("{} lies outside the campaign's work from {} to {}", cap->first.iso(),
                                 work.first.iso(), work.last.iso()));
    cap = it.budget->caps.erase(cap);
  }
}

}  // namespace

const Table& Schema<Company>::table() {
  static constexpr Field fields[] = {
      field<&Company::name>("name", "Name of the company"),
      field<&Company::domains>("domains", "Its web domains").like("[example.com]"),
      field<&Company::applicable_manufacturer>("applicable_manufacturer", "It must report payments to clinicians"),
  };
  static const Table table{"company", "Whose campaign it is", fields};
  return table;
}

const Table& Schema<Objective>::table() {
  static constexpr Field fields[] = {
      field<&Objective::id>("id", "Name under which posts and metrics refer to the objective")
          .required()
          .like("awareness"),
      field<&Objective::use>("use", "What social media are used for").like("market"),
      field<&Objective::statement>("statement", "The objective in a sentence"),
      field<&Objective::stage>("stage", "Stage of the product's life"),
  };
  static const Table table{"objective", "What the campaign is for", fields};
  return table;
}

const Table& Schema<Event>::table() {
  static constexpr Field fields[] = {
      field<&Event::id>("id", "Name under which posts refer to the event").required().like("congress"),
      field<&Event::name>("name", "Name of the event"),
      field<&Event::on>("on", "Day or days").like("2027-02-15..2027-02-19"),
      field<&Event::kind>("kind", "What kind of event it is").like("congress"),
      field<&Event::gate>("gate", "Nothing that comes after it may run before it").otherwise("false"),
      field<&Event::observance, ObservanceId>("observance", "Id of a known awareness day, instead of `on`"),
  };
  static const Table table{"event", "A day or a span that posts can wait for or belong to", fields};
  return table;
}

void Schema<Event>::check(Reading& reading, Event& it, const View& value) {
  if (it.on && it.observance) {
    const Reading::Step step(reading, "observance");
    Finding& finding =
        reading.complain("FMT036", it.observance->place, "an event has either days of its own or an observance");
    finding.notes.push_back({"the days are here", it.on->place});
  }
  if (value->find("on") == nullptr && value->find("observance") == nullptr && !value->damaged)
    reading.complain("FMT002", it.place, "the key 'on' is missing", "add 'on: 2027-02-15'");
}

const Table& Schema<Blackout>::table() {
  static constexpr Field fields[] = {
      field<&Blackout::dates>("dates", "Days on which nothing runs").required().like("2027-03-01..2027-03-03"),
      field<&Blackout::why>("why", "The reason"),
      field<&Blackout::platforms>("platforms", "Platforms that it holds for").otherwise("all platforms"),
  };
  static const Table table{"blackout", "Days on which nothing runs", fields};
  return table;
}

const Table& Schema<CalendarRules>::table() {
  static constexpr Field fields[] = {
      field<&CalendarRules::working_days>("working_days", "Days on which production works").otherwise("mon to fri"),
      field<&CalendarRules::holidays, HolidayCode>("holidays", "Countries and regions whose public holidays are kept")
          .otherwise("campaign.countries"),
      field<&CalendarRules::blackouts>("blackouts", "Days on which nothing runs"),
      field<&CalendarRules::observances, ObservanceId>(
          "observances", "Ids of awareness days, each of which (up to a week long) draws a post"),
      field<&CalendarRules::quiet_hours>("quiet_hours", "Times of day in the campaign's zone at which nothing runs")
          .otherwise("none")
          .like("[\"22:00-07:00\"]"),
  };
  static const Table table{"calendar", "Days that are not like others", fields};
  return table;
}

const Table& Schema<Campaign>::table() {
  static constexpr Field fields[] = {
      custom<&read_version, &version_shape>("posology", "Version of the format").required().like("1"),
      custom<&ignore_extends, &extends_shape>("extends", "Files that are read before this one; the later one wins")
          .like("[company.yaml]"),
      custom<&read_campaign_map, &campaign_shape>("campaign", "Name, dates and places").required(),
      field<&Campaign::company>("company", "Whose campaign it is"),
      custom<&read_placed<&Campaign::objectives, &Campaign::objectives_place>, &list_shape<Objective>>(
          "objectives", "What the campaign is for"),
      field<&Campaign::products>("products", "Devices that it speaks of"),
      field<&Campaign::claims>("claims", "What may be said of them"),
      custom<&read_placed<&Campaign::audience, &Campaign::audience_place>, &list_shape<Segment>>("audience",
                                                                                                 "To whom it speaks")
          .required(),
      custom<&read_uses, &platforms_shape>("platforms", "Where it speaks").required(),
      custom<&read_mix, &content_mix_shape>("content_mix", "Of what it speaks").required(),
      field<&Campaign::formats>("formats", "What posts of a format take, where it differs from the built-in table"),
      custom<&read_placed<&Campaign::posts, &Campaign::posts_place>, &list_shape<Post>>(
          "posts", "Content that exists or must run; the planner fills the rest"),
      field<&Campaign::events>("events", "Days that posts wait for or belong to"),
      field<&Campaign::calendar>("calendar", "Days that are not like others"),
      custom<&read_placed<&Campaign::team, &Campaign::team_place>, &list_shape<Person>>("team", "Who works for it"),
      field<&Campaign::workflow>("workflow", "How a post is made"),
      field<&Campaign::budget>("budget", "Its money"),
      field<&Campaign::endorsers>("endorsers", "Who speaks for a product"),
      field<&Campaign::consents>("consents", "Permissions of people who can be recognised"),
      field<&Campaign::moderation>("moderation", "How comments are looked after"),
      field<&Campaign::listening>("listening", "What is heard elsewhere"),
      field<&Campaign::measurement>("measurement", "How success is measured"),
      field<&Campaign::governance>("governance", "Who may stop it, and what is kept"),
      custom<&read_rules, &rule_settings_shape>("rules", "Levels and options of the rules, waivers"),
  };
  static const Table table{"campaign file", "The whole file", fields};
  return table;
}

void Schema<Campaign>::check(Reading& reading, Campaign& it, const View&) {
  give_pillars_their_meaning(it);
  give_platforms_their_names(it);
  check_caps(reading, it);
}

}  // namespace posology::intake
