// Tables of the audience, the platforms and the content mix.
#include <algorithm>

#include <fmt/format.h>

#include "intake/schemas.h"
#include "knowledge/platform.h"

namespace posology::intake {
namespace {

const Table& need_table() {
  static constexpr Field fields[] = {
      field<&Need::id>("id", "Name under which posts refer to the need").required().like("early-warning"),
      field<&Need::text>("text", "The need in the words of the audience").required(),
  };
  static const Table table{"need", "Something that a segment needs to know or to be able to do", fields};
  return table;
}

struct NeedReader {
  static bool read(Reading& reading, const View& value, Need& out) {
    out.place = value.place();
    if (!value->is_scalar()) return read_table(reading, value, need_table(), &out);
    out.text = Located<std::string>{value->text, value.place()};
    return true;
  }
  static Shape shape() {
    return shape_of_parts(Shape::Form::list_or_one,
                          {shape_of_parts(Shape::Form::either, {text_shape("text"), object_shape(need_table())})});
  }
};

void read_needs(Reading& reading, const View& value, void* owner) {
  auto& needs = static_cast<Segment*>(owner)->needs;
  const auto one = [&](const View& item) {
    Need need;
    if (has_value(reading, item) && NeedReader::read(reading, item, need)) needs.push_back(std::move(need));
  };
  if (!value->is_list()) return one(value);
  for (std::size_t i = 0; i < value->children.size(); ++i) {
    const Reading::Step step(reading, i);
    one(value.inside(*value->children[i].value));
  }
}

struct CadenceReader {
  static void read(Reading& reading, const View& value, void* owner) {
    Cadence cadence;
    if (value->is_map() ? read_struct(reading, value, reading.owner, cadence) : read_one(reading, value, cadence))
      static_cast<PlatformUse*>(owner)->cadence = cadence;
  }
  static bool read_one(Reading& reading, const View& value, Cadence& out) {
    out.place = value.place();
    fill<Kind_<Rate>>(reading, value, out.target);
    return out.target.has_value();
  }
  static Shape shape() {
    return shape_of_parts(Shape::Form::either, {Kind_<Rate>::shape(), object_shape(Schema<Cadence>::table())});
  }
};

void read_own_mix(Reading& reading, const View& value, void* owner) {
  ContentMix mix;
  read_content_mix(reading, value, mix);
  static_cast<PlatformUse*>(owner)->content_mix = std::move(mix);
}

/// The id in use today, or the one that was probably meant; false when no platform can be meant.
bool know_platform(Reading& reading, const Node& key, PlatformUse& use) {
  use.id = {key.text, key.place};
  use.place = key.place;
  use.platform = platform_in_use(key.text);
  if (find_platform(use.platform) != nullptr || find_old_platform_name(key.text) != nullptr) return true;
  const std::vector<std::string_view> known = platform_ids();
  const auto near = reading.nearest_of(key.text, known);
  if (near) use.platform = *near;  // posts that name it rightly have nothing to mend
  std::string help = near ? fmt::format("did you mean '{}'?", *near) : "";
  if (!near) {
    help = "known platforms:";
    for (std::string_view id : known) help += fmt::format(" {}", id);
  }
  reading.complain("FMT004", View(key), fmt::format("there is no platform '{}'", key.text), std::move(help));
  return near.has_value();
}

/// What the pillar is, or counts as; complains of an own name without `counts_as`.
void know_pillar(Reading& reading, const Node& key, const View& value, MixShare& share, const Opt<Pillar>& counts_as) {
  if (counts_as)
    share.counts_as = counts_as->value;
  else if (const auto built_in = from_word<Pillar>(key.text))
    share.counts_as = *built_in;
  else if (value->find("counts_as") == nullptr) {
    const auto near = reading.nearest_of(key.text, words<Pillar>());
    reading.complain("FMT038", View(key),
                     fmt::format("'{}' is not a built-in pillar and does not say what it counts as", key.text),
                     near ? fmt::format("did you mean '{}'?", *near)
                          : fmt::format("write '{}: {{share: ..., counts_as: educational}}'", key.text));
  }
}

/// Complains where the shares do not add up to 100%, 0.1 points tolerated.
void check_sum(Reading& reading, Place place, Ratio sum, const std::vector<Note>& members) {
  const Ratio whole = Ratio::of(1, 1);
  const Ratio off = sum > whole ? sum - whole : whole - sum;
  if (off <= Ratio::of(1, 1000)) return;
  Finding& finding =
      reading.complain("FMT015", place, fmt::format("the shares add up to {}, not to 100%", sum.percent()),
                       sum > whole ? fmt::format("take {} away", off.percent()) : fmt::format("add {}", off.percent()));
  finding.notes = members;
}

/// A share that could not be read leaves the sum unknown.
bool read_mix_share(Reading& reading, const View& value, MixShare& out, Opt<Pillar>& counts_as) {
  if (value->is_scalar()) {
    fill<Kind_<Share>>(reading, value, out.share);
    return out.share.place.known();
  }
  if (!read_struct(reading, value, reading.owner, out)) return false;
  if (const Child* child = value->find("counts_as")) {
    const Reading::Step step(reading, "counts_as");
    const View word = value.inside(*child->value);
    if (has_value(reading, word)) fill<Kind_<Pillar>>(reading, word, counts_as);
  }
  if (!out.formats.empty()) {
    Ratio sum;
    std::vector<Note> members;
    for (const auto& [format, share] : out.formats) {
      sum = sum + share.value;
      members.push_back({std::string(share.value.percent()), share.place});
    }
    const Child* formats = value->find("formats");
    const Reading::Step step(reading, "formats");
    if (formats != nullptr && formats->value->resolved().children.size() == out.formats.size())
      check_sum(reading, formats->key->place, sum, members);
  }
  return out.share.place.known();
}

void ignore_counts_as(Reading&, const View&, void*) {}  // read beside the table: it says what the pillar's key means
Shape pillar_shape() { return Kind_<Pillar>::shape(); }

}  // namespace

const Table& Schema<Segment>::table() {
  static constexpr Field fields[] = {
      field<&Segment::id>("id", "Name under which other keys refer to the segment").required().like("surgeons"),
      field<&Segment::kind>("kind", "What these people are to the company").required().like("hcp"),
      field<&Segment::role>("role", "Their role at work").like("cardiac surgeon"),
      field<&Segment::specialty>("specialty", "Their clinical specialty").like("cardiothoracic surgery"),
      field<&Segment::countries, CountryCode>("countries", "Where they are").otherwise("campaign.countries"),
      field<&Segment::time_zone, TimeZoneName>("time_zone",
                                               "Moves the preferred hour of open slots, never a written time"),
      field<&Segment::languages, LanguageTag>("languages", "What they read").otherwise("campaign.language"),
      field<&Segment::size>("size", "How many they are").like("4,200"),
      field<&Segment::min_age>("min_age", "Youngest age in years"),
      custom<&read_needs, &NeedReader::shape>("needs", "What they need to know"),
  };
  static const Table table{"segment", "A part of the audience", fields};
  return table;
}

const Table& Schema<Cadence>::table() {
  static constexpr Field fields[] = {
      field<&Cadence::min>("min", "At least so many posts").like("2/week"),
      field<&Cadence::target>("target", "So many posts are planned")
          .otherwise("the middle of min and max")
          .like("3/week"),
      field<&Cadence::max>("max", "At most so many posts").like("4/week"),
  };
  static const Table table{"cadence", "How often to post, as a band", fields};
  return table;
}

void Schema<Cadence>::check(Reading& reading, Cadence& it, const View& value) {
  if (it.place.known() && !it.min && !it.target && !it.max && !value->damaged && value->children.empty())
    reading.complain("FMT002", it.place, "a cadence needs at least one of min, target and max", "write 3/week");
  // Per day: a month has 30 days here, a week 7; only the order matters.
  const auto per_day = [](const Rate& rate) {
    return rate.count / Ratio::of(rate.per == Period::day ? 1 : rate.per == Period::week ? 7 : 30, 1);
  };
  const auto check_pair = [&](const Opt<Rate>& low, const Opt<Rate>& high, std::string_view low_name,
                              std::string_view high_name) {
    if (!low || !high || per_day(low->value) <= per_day(high->value)) return;
    const Reading::Step step(reading, high_name);
    Finding& finding = reading.complain(
        "FMT025", high->place,
        fmt::format("{} is {}, below {} {}", high_name, high->value.text(), low_name, low->value.text()));
    finding.notes.push_back({fmt::format("{} is set here", low_name), low->place});
  };
  check_pair(it.min, it.target, "min", "target");
  check_pair(it.target, it.max, "target", "max");
  if (!it.target) check_pair(it.min, it.max, "min", "max");
}

const Table& Schema<PlatformUse>::table() {
  static constexpr Field fields[] = {
      field<&PlatformUse::purpose>("purpose", "What the platform is for in this campaign"),
      field<&PlatformUse::audience>("audience", "Segments that it reaches").otherwise("all segments").like("surgeons"),
      custom<&CadenceReader::read, &CadenceReader::shape>("cadence", "How often to post")
          .otherwise("written posts only")
          .like("3/week"),
      field<&PlatformUse::days>("days", "The only days to publish on").like("[tue, wed, thu]"),
      field<&PlatformUse::times>("times", "The only times to publish at").like("[\"08:00\", \"12:30\"]"),
      field<&PlatformUse::min_gap>("min_gap", "Least time between two posts")
          .otherwise("18 h on LinkedIn, 4 h elsewhere")
          .like("18 h"),
      field<&PlatformUse::owner>("owner", "Person who answers for the platform"),
      field<&PlatformUse::comments>("comments", "What readers may do below posts").like("moderated"),
      field<&PlatformUse::followers>("followers", "How many follow the account today").like("12,400"),
      field<&PlatformUse::groups>("groups", "Groups on the platform that are used too"),
      field<&PlatformUse::account>("account", "Kind of account; a premium one may write longer texts")
          .otherwise("standard"),
      custom<&read_own_mix, &content_mix_shape>("content_mix", "Mix of this platform, instead of the campaign's"),
      field<&PlatformUse::health_source>("health_source", "The account is labelled as a health source"),
      field<&PlatformUse::text_limit>("text_limit", "Longest text in characters").otherwise("the platform's own limit"),
  };
  static const Table table{"platform", "The campaign's use of one platform", fields};
  return table;
}

const Table& Schema<MixShare>::table() {
  static constexpr Field fields[] = {
      field<&MixShare::share>("share", "Part of all posts").required().like("66%"),
      field<&MixShare::formats>("formats", "Formats of the pillar's posts, with their shares")
          .like("{image: 60%, short-video: 40%}"),
      field<&MixShare::platforms>("platforms", "The only platforms that it runs on").otherwise("all platforms"),
      custom<&ignore_counts_as, &pillar_shape>("counts_as", "Built-in pillar that a pillar of an own name counts as")
          .like("educational"),
  };
  static const Table table{"pillar", "A pillar's part of the content mix", fields};
  return table;
}

void read_content_mix(Reading& reading, const View& value, ContentMix& out) {
  out.place = reading.owner;
  const Place owner = reading.owner;
  if (!value->is_map()) return complain_of_shape(reading, value, "a map of pillars to shares");
  bool all_read = !value->damaged;
  Ratio sum;
  std::vector<Note> members;
  for (const Child& child : value->children) {
    if (child.key->text.starts_with("x-")) continue;
    const Reading::Step step(reading, child.key->text);
    const View inside = value.inside(*child.value);
    MixShare share;
    share.pillar = {child.key->text, child.key->place};
    Opt<Pillar> counts_as;
    reading.owner = child.key->place;
    const bool good = has_value(reading, inside) && read_mix_share(reading, inside, share, counts_as);
    share.place = child.key->place;
    know_pillar(reading, *child.key, inside, share, counts_as);
    all_read = all_read && good;
    if (!good) continue;
    sum = sum + share.share.value;
    members.push_back({share.share.value.percent(), share.share.place});
    out.shares.push_back(std::move(share));
  }
  reading.owner = owner;
  if (all_read && !members.empty()) check_sum(reading, owner, sum, members);
}

Shape content_mix_shape() {
  return shape_of_parts(
      Shape::Form::map,
      {text_shape("pillar"),
       shape_of_parts(Shape::Form::either, {Kind_<Share>::shape(), object_shape(Schema<MixShare>::table())})});
}

void read_platforms(Reading& reading, const View& value, std::vector<PlatformUse>& out) {
  if (!value->is_map()) return complain_of_shape(reading, value, "a map of platforms");
  for (const Child& child : value->children) {
    if (child.key->text.starts_with("x-")) continue;
    const Reading::Step step(reading, child.key->text);
    PlatformUse use;
    const bool known = know_platform(reading, *child.key, use);
    const View inside = value.inside(*child.value);
    const auto same =
        std::find_if(out.begin(), out.end(), [&](const PlatformUse& other) { return other.platform == use.platform; });
    if (known && same != out.end()) {
      Finding& finding = reading.complain(
          "FMT006", View(*child.key), fmt::format("'{}' and '{}' are one platform", same->id.value, child.key->text));
      finding.notes.push_back({"first here", same->place});
    }
    reading.owner = child.key->place;
    if (inside->kind == Node::Kind::null || (inside->is_scalar() && !inside->text.empty())) {
      // A platform without anything behind it runs the written posts only.
      if (inside->is_scalar()) CadenceReader::read(reading, inside, &use);
    } else if (has_value(reading, inside)) {
      read_struct(reading, inside, child.key->place, use);
    }
    if (known && same == out.end()) out.push_back(std::move(use));
  }
}

Shape platforms_shape() {
  Shape names = text_shape("platform");
  names.words = platform_ids();
  return shape_of_parts(
      Shape::Form::map,
      {std::move(names),
       shape_of_parts(Shape::Form::either, {Kind_<Rate>::shape(), object_shape(Schema<PlatformUse>::table())})});
}

}  // namespace posology::intake
